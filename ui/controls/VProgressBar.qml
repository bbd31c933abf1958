import QtQuick
import QtQuick.Templates as T

T.ProgressBar {
    id: root

    property string label: ""

    implicitWidth: 200
    // With strong lines the frame takes its room, and leaves a gap to what fills it.
    implicitHeight: Theme.highContrast ? Theme.s3 : Theme.s1 + 2
    padding: Theme.highContrast ? 2 * Theme.lineWidth : 0
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    background: Rectangle {
        radius: height / 2
        color: Theme.highContrast ? Theme.background : Theme.line
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
    }

    contentItem: VProgressFill {
        indeterminate: root.indeterminate
        position: root.visualPosition
    }
}
