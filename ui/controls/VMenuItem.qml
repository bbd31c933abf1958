import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: root

    property string iconName: ""
    property string shortcutText: ""
    property bool danger: false
    property bool current: checkable && checked

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    font: Theme.font(Theme.textBody, Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checked: current

    contentItem: VMenuItemRow {
        text: root.text
        iconName: root.iconName
        shortcutText: root.shortcutText
        current: root.current
        ink: root.danger ? Theme.bad : Theme.text
        signInk: root.danger ? Theme.bad : Theme.muted
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: root.highlighted || root.hovered
            color: root.highlighted || Theme.highContrast ? Theme.selected : Theme.hover
            border.width: root.highlighted && root.visualFocus || Theme.highContrast ? Theme.focusWidth : 0
            border.color: Theme.focus

            VChosenBar { visible: root.highlighted }
        }
    }
}
