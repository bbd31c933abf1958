import QtQuick
import VidGo.Controls

// A short text over a picture. Its plate is dark enough for white text on any picture.
Rectangle {
    id: root

    property alias text: label.text
    property string iconName: ""
    property real maximumWidth: Infinity

    implicitWidth: Math.min(maximumWidth, row.lead + row.words + 2 * Theme.s2 + 2)
    implicitHeight: label.implicitHeight + Theme.s2
    radius: Theme.radiusSmall
    color: Theme.plate
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.onPlate
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Measured apart: a text that was shortened once goes on to say that it is short.
    TextMetrics {
        id: metrics
        font: label.font
        text: label.text
    }
    Row {
        id: row
        readonly property real words: Math.ceil(metrics.advanceWidth) + 1
        readonly property real lead: root.iconName === "" ? 0 : Theme.iconSmall + spacing
        anchors.centerIn: parent
        spacing: Theme.s1

        VIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconSmall
            color: Theme.onPlate
        }
        VText {
            id: label
            width: Math.min(row.words, root.maximumWidth - 2 * Theme.s2 - 2 - row.lead)
            size: Theme.textTiny
            color: Theme.onPlate
            Accessible.ignored: true
        }
    }
}
