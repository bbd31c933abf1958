import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// A brush that can be taken and laid down.
T.Button {
    id: root

    property string iconName: ""
    required property color ink

    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitHeight: Theme.controlHeight
    implicitWidth: row.implicitWidth + 2 * Theme.s3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: enabled
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2

            VIcon {
                id: sign
                anchors.verticalCenter: row.verticalCenter
                name: root.iconName
                size: Theme.iconSmall
                color: root.ink
            }
            VText {
                anchors.verticalCenter: row.verticalCenter
                width: Math.min(implicitWidth, root.width - sign.width - Theme.s2 - 2 * Theme.s2)
                text: root.text
                weight: Theme.semiBold
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.selected : Theme.raised
        border.width: root.checked ? Theme.focusWidth : Theme.lineWidth
        border.color: root.checked ? root.ink : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.hovered
        }
        VFocusRing { target: parent; shown: root.visualFocus }
    }
}
