import QtQuick
import QtQuick.Templates as T

T.ProgressBar {
    id: root

    property string label: ""

    implicitWidth: 200
    implicitHeight: Theme.s1 + 2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    background: Rectangle {
        radius: height / 2
        color: Theme.highContrast ? Theme.background : Theme.line
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
    }

    contentItem: Item {
        clip: true

        Rectangle {
            id: bar
            width: root.indeterminate ? parent.width * 0.3 : Math.max(height, parent.width * root.visualPosition)
            height: parent.height
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
}
