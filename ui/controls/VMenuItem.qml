import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: root

    property string iconName: ""
    property string shortcutText: ""
    property bool danger: false
    property bool current: checkable && checked

    implicitWidth: row.implicitWidth + leftPadding + rightPadding + hint.implicitWidth + tick.width + Theme.s4
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    font: Theme.font(Theme.textBody, Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checked: current

    contentItem: Item {
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2

            VIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                color: root.danger ? Theme.bad : Theme.muted
                size: Theme.icon
            }
            VText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font: root.font
                color: root.danger ? Theme.bad : Theme.text
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - tick.width - hint.implicitWidth))
                Accessible.ignored: true
            }
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
            id: tick
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.current
            width: visible ? implicitWidth : 0
            name: "check"
            size: Theme.iconSmall
            color: Theme.accentText
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: root.highlighted || root.hovered
            color: Theme.highContrast ? Theme.selected : Theme.hover
            border.width: root.highlighted && root.visualFocus || Theme.highContrast ? Theme.focusWidth : 0
            border.color: Theme.focus
        }
    }
}
