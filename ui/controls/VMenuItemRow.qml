import QtQuick
import VidGo.Controls

// What an entry of a menu shows: sign and text on the left, key and tick on the right.
Item {
    id: root

    property string text: ""
    property string iconName: ""
    property string shortcutText: ""
    property bool current: false
    property color ink: Theme.text
    property color signInk: Theme.muted
    readonly property real signWidth: iconName !== "" ? Theme.icon + Theme.s2 : 0
    readonly property real tailWidth: hint.implicitWidth + Theme.iconSmall + Theme.s2

    implicitWidth: signWidth + label.implicitWidth + tailWidth
    implicitHeight: label.implicitHeight

    VIcon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        color: root.signInk
        size: Theme.icon
    }
    VText {
        id: label
        x: root.signWidth
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(implicitWidth, root.width - x - root.tailWidth))
        text: root.text
        color: root.ink
        Accessible.ignored: true
    }
    VText {
        id: hint
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.shortcutText
        size: Theme.textTiny
        muted: true
        Accessible.ignored: true
    }
    VIcon {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.current
        name: "check"
        size: Theme.iconSmall
        color: Theme.accentText
    }
}
