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

    contentItem: VProgressFill {
        indeterminate: root.indeterminate
        position: root.visualPosition
    }
}
