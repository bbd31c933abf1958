import QtQuick

// What pointer and keyboard do to a CompareView. The item lies under the overlay, so that strokes come first.
Item {
    id: root

    required property CompareViewport viewport
    property bool slides: true
    property real position: 0.5
    signal slid(real position)
    signal moved(real dx, real dy)
    signal zoomedAt(real x, real y, real factor)
    signal toggledFit(real x, real y)
    signal pressed
    signal hoveredAt(real x, real y)

    // A full notch of the wheel.
    readonly property real notch: 120
    readonly property real step: 1.25

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomedAt(event.x, event.y, Math.pow(root.step, event.angleDelta.y / root.notch))
    }
    PinchHandler {
        id: pinch
        property real last: 1
        target: null
        onActiveChanged: last = 1
        onActiveScaleChanged: {
            root.zoomedAt(pinch.centroid.position.x, pinch.centroid.position.y, pinch.activeScale / last)
            last = pinch.activeScale
        }
    }
    HoverHandler {
        // A pointer that rests is told of again with frames; it must not take the lens back from the keys.
        property point seen: Qt.point(-1, -1)
        onPointChanged: {
            const at = point.scenePosition
            if (!hovered || (at.x === seen.x && at.y === seen.y))
                return
            seen = at
            root.hoveredAt(point.position.x, point.position.y)
        }
    }
    TapHandler {
        onPressedChanged: if (pressed) root.pressed()
        onDoubleTapped: eventPoint => root.toggledFit(eventPoint.position.x, eventPoint.position.y)
    }
    DragHandler {
        id: drag
        property point last
        target: null
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        cursorShape: active ? (root.viewport.zoomed ? Qt.ClosedHandCursor : Qt.SplitHCursor) : undefined
        onActiveChanged: last = Qt.point(0, 0)
        onTranslationChanged: {
            const at = Qt.point(translation.x, translation.y)
            root.drag(at.x - last.x, at.y - last.y)
            last = at
        }
    }

    function drag(dx: real, dy: real) {
        if (viewport.zoomed)
            moved(dx, dy)
        else if (slides)
            slid(position + dx / Math.max(1, viewport.right - viewport.left))
    }
}
