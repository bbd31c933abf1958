import QtQuick

// The name of a key in a small frame.
Rectangle {
    id: root

    property alias text: label.text
    // On a dark plate.
    property bool plated: false

    implicitWidth: label.implicitWidth + Theme.s3
    implicitHeight: label.implicitHeight + Theme.s1
    radius: Theme.radiusSmall
    color: "transparent"
    border.width: Theme.lineWidth
    border.color: plated ? label.color : Theme.line

    VText {
        id: label
        anchors.centerIn: parent
        size: Theme.textTiny
        color: root.plated ? Theme.onPlate : Theme.muted
        Accessible.ignored: true
    }
}
