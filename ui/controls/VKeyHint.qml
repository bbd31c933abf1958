import QtQuick

// The name of a key in a small frame.
Rectangle {
    id: root

    property alias text: label.text

    implicitWidth: label.implicitWidth + Theme.s3
    implicitHeight: label.implicitHeight + Theme.s1
    radius: Theme.radiusSmall
    color: "transparent"
    border.width: Theme.lineWidth
    border.color: Theme.line

    VText {
        id: label
        anchors.centerIn: parent
        size: Theme.textTiny
        muted: true
        Accessible.ignored: true
    }
}
