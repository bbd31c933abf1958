import QtQuick

// The ring around the control that has the keyboard. `target` is the control's frame.
Rectangle {
    id: root

    required property Item target
    required property bool shown
    property real gap: Theme.focusWidth
    property real targetRadius: Theme.radius

    anchors.fill: target
    anchors.margins: -(gap + border.width)
    radius: targetRadius + gap + border.width
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.focus
    visible: shown
}
