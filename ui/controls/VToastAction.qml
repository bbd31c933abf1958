import QtQuick
import QtQuick.Templates as T

// A button in the colours of a toast, which is dark in every theme.
T.Button {
    id: root

    property color ink
    property string iconName: ""

    implicitWidth: iconName !== "" ? implicitHeight : implicitContentWidth + 2 * Theme.s3
    implicitHeight: Theme.controlHeightSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: VButtonRow {
        text: root.text
        iconName: root.iconName
        iconSize: Theme.iconSmall
        font: Theme.font(Theme.textBody, Theme.bold)
        ink: root.ink
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.ink
        opacity: root.down ? 0.24 : root.hovered ? 0.14 : root.iconName === "" ? 0.08 : 0
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: root.ink
        visible: root.visualFocus
    }
}
