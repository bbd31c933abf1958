import QtQuick

// The moving part of a VProgressBar.
Item {
    id: root

    property bool indeterminate: false
    property real position: 0

    clip: true

    Rectangle {
        id: bar
        width: root.indeterminate ? root.width * 0.3 : Math.max(height, root.width * root.position)
        height: root.height
        radius: height / 2
        color: Theme.accent
        visible: root.indeterminate || root.position > 0
        Behavior on width {
            enabled: !root.indeterminate
            NumberAnimation { duration: Theme.motionLong; easing.type: Easing.OutCubic }
        }
    }
    NumberAnimation {
        target: bar
        property: "x"
        from: -bar.width
        to: root.width
        duration: 1400
        loops: Animation.Infinite
        running: root.indeterminate && root.visible && !Theme.reducedMotion
        onStopped: bar.x = 0
    }
}
