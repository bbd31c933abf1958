import QtQuick
import VidGo.Controls

// In the place of a picture whose file is gone.
Rectangle {
    radius: Theme.radiusLarge
    color: Theme.raised

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s1

        VIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "warning"
            size: Theme.icon
            color: Theme.bad
        }
        VText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            //: On the tile of a result whose file was deleted or changed outside the studio.
            text: Theme.phrased(qsTr("File missing"))
            size: Theme.textSmall
        }
    }
}
