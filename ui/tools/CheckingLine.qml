import QtQuick
import VidGo.Controls

// While the person's picture is looked at.
Item {
    id: root

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: Math.max(ring.height, words.height)

    VSpinner {
        id: ring
        anchors.verticalCenter: parent.verticalCenter
        running: root.visible
        size: Theme.icon
    }
    VText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: ring.width + Theme.s2
        width: Math.min(implicitWidth, root.width - x)
        //: On the page of a tool, while the person's picture is looked at
        text: qsTr("Looking at the picture…")
    }
}
