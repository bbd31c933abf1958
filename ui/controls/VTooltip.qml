import QtQuick
import QtQuick.Templates as T

// Appears above its parent a moment after `shown` becomes true.
T.ToolTip {
    id: root

    property bool shown: false
    property string shortcutText: ""

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.s2
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: row.implicitHeight + topPadding + bottomPadding
    margins: Theme.s2
    horizontalPadding: Theme.s3
    verticalPadding: Theme.s2
    delay: 500
    visible: shown && text !== ""
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            spacing: Theme.s2

            VText {
                text: root.text
                size: Theme.textTiny
                color: Theme.onPlate
            }
            VText {
                visible: text !== ""
                text: root.shortcutText
                size: Theme.textTiny
                weight: Theme.semiBold
                color: Theme.onPlate
                opacity: Theme.highContrast ? 1 : 0.7
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Qt.rgba(Theme.plate.r, Theme.plate.g, Theme.plate.b, 1)
        border.width: Theme.lineWidth
        border.color: Theme.dark ? Theme.line : color
    }
}
