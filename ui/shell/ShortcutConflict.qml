import QtQuick
import VidGo.Controls

// Asks what to do with keys that lead somewhere already.
Rectangle {
    id: bar

    required property string text
    signal accepted
    signal rejected

    implicitHeight: Math.max(words.height, buttons.height) + 2 * Theme.s3
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.lineWidth
    border.color: Theme.offer
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    VText {
        id: words
        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        width: buttons.x - x - Theme.s3
        text: Theme.phrased(bar.text)
        wrapMode: Text.Wrap
        size: Theme.textSmall
        Accessible.ignored: true
    }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        spacing: Theme.s2

        VButton {
            compact: true
            //: Button: keys that belong to another action stay with it.
            text: qsTr("Leave it")
            onClicked: bar.rejected()
        }
        VButton {
            objectName: "takeKeys"
            compact: true
            //: Button: keys that belong to another action are taken from it.
            text: qsTr("Take them over")
            onClicked: bar.accepted()
        }
    }
}
