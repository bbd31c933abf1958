import QtQuick

// At the foot of what scrolls, while there is more below: what is cut there fades into the ground, instead of ending
// amid its letters. With the strongest contrasts it is a line.
Item {
    id: root

    required property Flickable flickable
    property color ground: Theme.surface

    implicitHeight: Theme.s8
    visible: !flickable.atYEnd

    Rectangle {
        anchors.fill: parent
        visible: !Theme.highContrast
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.rgba(root.ground.r, root.ground.g, root.ground.b, 0) }
            GradientStop { position: 0.75; color: root.ground }
            GradientStop { position: 1; color: root.ground }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: Theme.highContrast
        height: Theme.lineWidth
        color: Theme.line
    }
}
