import QtQuick
import VidGo.Controls

// Nothing here yet, and what to do about it.
Item {
    id: root

    property string iconName: "image"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionIconName: ""
    signal action

    implicitWidth: 360
    implicitHeight: column.implicitHeight + 2 * Theme.s6

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, 420)
        spacing: Theme.s2

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.iconLarge * 2
            height: width
            radius: Theme.radiusLarge
            color: Theme.raised
            border.width: Theme.highContrast ? Theme.lineWidth : 0
            border.color: Theme.line

            VIcon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.iconLarge
                color: Theme.muted
            }
        }
        Item { width: 1; height: Theme.s1 }
        VHeading {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(root.title)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(root.text)
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        Item { width: 1; height: Theme.s1; visible: actionButton.visible }
        VButton {
            id: actionButton
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: root.actionText
            iconName: root.actionIconName
            onClicked: root.action()
        }
    }
}
