import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// A button with a picture only. `label` is its accessible name and its tooltip.
T.Button {
    id: root

    required property string label
    property string iconName: ""
    property string shortcutText: ""
    // Over a picture: a dark plate keeps it readable on any ground.
    property bool plated: false
    // On a plate that is already there.
    property bool bare: false
    property real iconSize: Theme.icon

    readonly property color ink: plated || bare ? Theme.onPlate : checked ? Theme.accentText : Theme.text

    readonly property ThemeColors washes: !Theme.highContrast && (plated || bare) ? Theme.darkColors : Theme.colors

    implicitWidth: implicitHeight
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: label
    Accessible.checkable: checkable
    Accessible.checked: checked
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    function press() {
        if (root.checkable)
            root.toggle()
        root.clicked()
    }

    contentItem: Item {
        VIcon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.ink
            size: root.iconSize
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.plated ? Theme.plate : root.bare ? "transparent" : root.checked ? Theme.selected : "transparent"
        border.width: Theme.highContrast && (root.checked || root.plated) ? Theme.lineWidth : 0
        border.color: Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? root.washes.pressed : root.washes.hover
            opacity: root.down || root.hovered ? 1 : 0
            Behavior on opacity { NumberAnimation { duration: Theme.motionShort } }
        }
        VFocusRing { target: parent; shown: root.visualFocus }
    }

    VTooltip {
        text: root.label
        shortcutText: root.shortcutText
        shown: root.hovered || root.visualFocus
    }
}
