import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: root

    implicitWidth: Theme.s3
    implicitHeight: Theme.s3
    padding: 3
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        implicitWidth: Theme.s1 + 2
        implicitHeight: Theme.s1 + 2
        radius: Math.min(width, height) / 2
        color: Theme.muted
        opacity: root.pressed ? 0.9 : root.hovered ? 0.7 : Theme.highContrast ? 1 : 0.35
        Behavior on opacity { NumberAnimation { duration: Theme.motionShort } }
    }
}
