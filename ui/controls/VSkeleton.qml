import QtQuick

// Stands where content will be, in its final size. It breathes, unless motion is reduced.
Rectangle {
    id: root

    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        NumberAnimation { from: 1; to: 0.55; duration: 800; easing.type: Easing.InOutSine }
        NumberAnimation { from: 0.55; to: 1; duration: 800; easing.type: Easing.InOutSine }
    }
}
