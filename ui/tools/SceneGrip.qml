import QtQuick
import VidGo.Controls
import VidGo.Tools

// Lies over the preview of a scene: the ring at the product's foot moves it, by pointer or by the arrow keys; + and -
// change its size.
Item {
    id: root

    property SceneOptions options: null

    function put(x: real, y: real) {
        root.options.place = Qt.point(x / root.width, y / root.height)
    }

    function step(x: real, y: real, event: var) {
        const by = event.modifiers & Qt.ShiftModifier ? 0.05 : 0.01
        root.options.moveBy(x * by, y * by)
    }

    Rectangle {
        id: ring
        objectName: "sceneGrip"
        x: root.options ? root.options.place.x * root.width - width / 2 : 0
        y: root.options ? root.options.place.y * root.height - height / 2 : 0
        width: Theme.controlHeight
        height: width
        radius: width / 2
        visible: root.options !== null
        color: Theme.plate
        border.width: Theme.focusWidth
        border.color: area.containsMouse || area.pressed ? Theme.accent : Theme.onPlate
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.focusable: true
        //: The ring by which a product is moved on its scene, for screen readers
        Accessible.name: qsTr("Place of the product")
        //: How to move a product with the keyboard, for screen readers
        Accessible.description: qsTr("Arrow keys move it, with Shift further. Plus and minus change its size.")
        Keys.onLeftPressed: event => root.step(-1, 0, event)
        Keys.onRightPressed: event => root.step(1, 0, event)
        Keys.onUpPressed: event => root.step(0, -1, event)
        Keys.onDownPressed: event => root.step(0, 1, event)
        Keys.onPressed: event => {
            event.accepted = event.text === "+" || event.text === "-"
            if (event.accepted)
                root.options.scale *= event.text === "+" ? 1.05 : 1 / 1.05
        }

        VIcon {
            anchors.centerIn: parent
            name: "drop"
            size: Theme.icon
            color: Theme.onPlate
        }
        MouseArea {
            id: area
            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true
            cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            onPressed: ring.forceActiveFocus(Qt.MouseFocusReason)
            onPositionChanged: mouse => {
                const at = area.mapToItem(root, mouse.x, mouse.y)
                if (area.pressed)
                    root.put(at.x, at.y)
            }
        }
        VFocusRing { target: ring; shown: ring.activeFocus; targetRadius: ring.radius }
    }
}
