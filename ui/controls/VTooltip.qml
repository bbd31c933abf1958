import QtQuick
import QtQuick.Templates as T

// Appears above its parent a moment after `shown` becomes true.
T.ToolTip {
    id: root

    property bool shown: false
    property string shortcutText: ""

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.s2
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.s2
    horizontalPadding: Theme.s3
    verticalPadding: Theme.s2
    delay: 500
    visible: shown && text !== ""
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Row {
        spacing: Theme.s2

        VText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: Theme.textTiny
            color: Theme.onPlate
            Accessible.ignored: true
        }
        VKeyHint {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shortcutText !== ""
            text: root.shortcutText
            plated: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Qt.rgba(Theme.plate.r, Theme.plate.g, Theme.plate.b, 1)
        border.width: Theme.lineWidth
        border.color: Theme.dark ? Theme.line : color
    }
}
