import QtQuick
import QtQuick.Templates as T

// One choice of a VSegmented.
T.AbstractButton {
    id: root

    property string keyText: ""
    property bool plated: false
    readonly property color ink: plated ? (checked && Theme.highContrast ? Theme.background : Theme.onPlate)
        : checked ? Theme.text : Theme.muted

    implicitWidth: row.implicitWidth + 2 * Theme.s3
    implicitHeight: Theme.controlHeightSmall
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s1 + 2

            VText {
                text: root.text
                size: Theme.textSmall
                weight: root.checked ? Theme.semiBold : Theme.normal
                color: root.ink
                Accessible.ignored: true
            }
            VText {
                visible: text !== ""
                text: root.keyText
                size: Theme.textSmall
                color: root.ink
                opacity: Theme.highContrast ? 1 : 0.75
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius - Theme.s1 + 1
        color: !root.checked ? (root.hovered ? hoverColor : "transparent") : checkedColor
        readonly property color hoverColor: root.plated ? Theme.darkColors.hover : Theme.hover
        readonly property color checkedColor: Theme.highContrast ? (root.plated ? Theme.onPlate : Theme.selected)
            : root.plated ? Theme.darkColors.pressed : Theme.dark ? Theme.line : Theme.surface
        border.width: root.checked && Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        VFocusRing { target: parent; shown: root.visualFocus; gap: 0; targetRadius: parent.radius }
    }
}
