import QtQuick
import VidGo.Controls

// Rounds off the corners of the view it lies over.
Item {
    id: root

    property real radius: Theme.radiusLarge
    property color color: Theme.background

    VCorner {
        width: root.radius
        height: root.radius
        color: root.color
    }
    VCorner {
        anchors.right: parent.right
        width: root.radius
        height: root.radius
        rotation: 90
        color: root.color
    }
    VCorner {
        anchors { right: parent.right; bottom: parent.bottom }
        width: root.radius
        height: root.radius
        rotation: 180
        color: root.color
    }
    VCorner {
        anchors.bottom: parent.bottom
        width: root.radius
        height: root.radius
        rotation: 270
        color: root.color
    }
}
