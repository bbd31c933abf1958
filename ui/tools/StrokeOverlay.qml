import QtQuick
import VidGo.Compare
import VidGo.Controls
import VidGo.Tools

// Lies over the picture: shows the strokes and, with a brush in the hand, paints them. By pointer, or by the arrow
// keys with Space to lower and lift the brush; Escape lays it down.
Item {
    id: root

    property StrokeBoard strokes: null
    property StrokeBrush brush: null
    property CompareViewport viewport: null

    readonly property bool painting: brush !== null && brush.active
    readonly property real brushRadius: brush ? brush.radius * Math.max(width, height) : 0
    // The brush, as fractions of the picture.
    property point at: Qt.point(0.5, 0.5)
    property bool lowered: false

    function lower() {
        root.lowered = true
        root.strokes.begin(root.brush.kind, root.brush.radius, root.at.x, root.at.y)
    }

    function lift() {
        root.lowered = false
        if (root.strokes)
            root.strokes.finish()
    }

    function moveTo(to: point) {
        root.at = Qt.point(Math.max(0, Math.min(1, to.x)), Math.max(0, Math.min(1, to.y)))
        if (root.lowered)
            root.strokes.extend(root.at.x, root.at.y)
    }

    function step(x: real, y: real) {
        root.moveTo(Qt.point(root.at.x + x * root.brushRadius / root.width, root.at.y + y * root.brushRadius / root.height))
    }

    objectName: "strokeOverlay"
    visible: painting || strokes !== null && strokes.count > 0
    activeFocusOnTab: painting || activeFocus
    Accessible.role: Accessible.Canvas
    Accessible.focusable: painting
    //: The picture on which the person paints corrections, for screen readers
    Accessible.name: qsTr("Picture to paint on")
    //: How to paint with the keyboard, for screen readers
    Accessible.description: qsTr("Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.")
    Keys.enabled: painting
    Keys.onLeftPressed: step(-1, 0)
    Keys.onRightPressed: step(1, 0)
    Keys.onUpPressed: step(0, -1)
    Keys.onDownPressed: step(0, 1)
    Keys.onSpacePressed: lowered ? lift() : lower()
    Keys.onEscapePressed: brush.active = false

    onPaintingChanged: lift()

    // The picture may be zoomed to many times the window, so only what can be seen of it is drawn.
    StrokeLayer {
        id: strokeLayer
        x: root.viewport ? root.viewport.left - root.viewport.frameX : 0
        y: root.viewport ? root.viewport.top - root.viewport.frameY : 0
        width: root.viewport ? root.viewport.right - root.viewport.left : 0
        height: root.viewport ? root.viewport.bottom - root.viewport.top : 0
        board: root.strokes
        pictureRect: Qt.rect(-strokeLayer.x, -strokeLayer.y, root.width, root.height)
        keepColor: Theme.good
        eraseColor: Theme.bad
    }
    // The brush itself: light within dark, so that it is seen on any picture.
    Rectangle {
        x: root.at.x * root.width - root.brushRadius
        y: root.at.y * root.height - root.brushRadius
        width: 2 * root.brushRadius
        height: width
        radius: root.brushRadius
        visible: root.painting && (area.containsMouse || root.activeFocus)
        color: "transparent"
        border.width: Theme.focusWidth + 1
        border.color: Theme.plate

        Rectangle {
            anchors { fill: parent; margins: 1 }
            radius: width / 2
            color: "transparent"
            border.width: root.lowered ? Theme.focusWidth : 1
            border.color: Theme.onPlate
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        enabled: root.painting
        visible: enabled
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.CrossCursor
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.moveTo(Qt.point(mouse.x / root.width, mouse.y / root.height))
            root.lower()
        }
        onPositionChanged: mouse => root.moveTo(Qt.point(mouse.x / root.width, mouse.y / root.height))
        onReleased: root.lift()
        onCanceled: root.lift()
    }
    VFocusRing {
        target: root
        shown: root.activeFocus && root.painting
        gap: -2 * Theme.focusWidth
        targetRadius: 0
    }
}
