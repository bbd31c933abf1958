import QtQuick
import QtQuick.Templates as T

// A topic: one of several that can be chosen.
T.Button {
    id: root

    property string iconName: ""
    readonly property color ink: checked ? Theme.background : Theme.muted

    checkable: true
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    leftPadding: Theme.s4 - 2
    rightPadding: leftPadding
    font: Theme.font(Theme.textBody, checked ? Theme.semiBold : Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        // The bold text sets the width, so that choosing a topic moves nothing.
        TextMetrics {
            id: widest
            text: root.text
            font: Theme.font(Theme.textBody, Theme.semiBold)
        }
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2

            VIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                color: root.ink
                size: Theme.iconSmall
            }
            VText {
                width: Math.ceil(widest.advanceWidth)
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                font: root.font
                color: root.hovered && !root.checked ? Theme.text : root.ink
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.text : Theme.surface
        border.width: Theme.lineWidth
        border.color: root.checked ? Theme.text : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.hovered && !root.checked
        }
        VFocusRing { target: parent; shown: root.visualFocus; targetRadius: parent.radius }
    }
}
