import QtQuick
import QtQuick.Templates as T

// One choice of a VSegmented.
T.AbstractButton {
    id: root

    required property var modelData
    required property int index
    readonly property VSegmentRow row: parent as VSegmentRow
    readonly property string keyText: modelData.key ?? ""
    // Only the sign is shown; the words are in the tooltip.
    readonly property bool iconOnly: modelData.iconOnly ?? false
    readonly property bool plated: row !== null && row.plated
    readonly property bool chosen: row !== null && row.currentValue === modelData.value

    text: modelData.text
    onClicked: root.row.activated(modelData.value)
    Keys.onLeftPressed: root.row.stepped(index, -1)
    Keys.onRightPressed: root.row.stepped(index, 1)
    readonly property color ink: plated ? (chosen && Theme.highContrast ? Theme.plate : Theme.onPlate)
        : chosen ? Theme.text : Theme.muted

    implicitWidth: implicitContentWidth + 2 * Theme.s3
    // What is left over is shared out.
    width: implicitWidth + (row?.spare ?? 0)
    implicitHeight: Theme.controlHeightSmall
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: VButtonRow {
        text: root.iconOnly ? "" : root.text
        iconName: root.modelData.iconName ?? ""
        iconSize: root.iconOnly ? Theme.icon : Theme.iconSmall
        keyText: root.iconOnly ? "" : root.keyText
        spacing: Theme.s1 + 2
        font: Theme.font(Theme.textSmall, root.chosen ? Theme.semiBold : Theme.normal)
        widestFont: Theme.font(Theme.textSmall, Theme.semiBold)
        ink: root.ink
    }

    VTooltip {
        text: root.text
        shortcutText: root.keyText
        shown: root.iconOnly && (root.hovered || root.visualFocus)
    }

    background: Rectangle {
        radius: Theme.radius - Theme.s1 + 1
        color: !root.chosen ? (root.hovered ? hoverColor : "transparent") : checkedColor
        readonly property color hoverColor: root.plated ? Theme.darkColors.hover : Theme.hover
        readonly property color checkedColor: Theme.highContrast ? (root.plated ? Theme.onPlate : Theme.selected)
            : root.plated ? Theme.darkColors.pressed : Theme.dark ? Theme.line : Theme.surface
        border.width: root.chosen && Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        VFocusRing { target: parent; shown: root.visualFocus; gap: 0; targetRadius: parent.radius }
    }
}
