import QtQuick
import VidGo.Controls

// Lies over the picture: shows the strokes and, with a brush in the hand, paints them. By pointer, or by the arrow
// keys with Space to lower and lift the brush; Escape lays it down.
Item {
    id: root

    required property StrokeBoard strokes
    required property StrokeBrush brush
    // Where the picture lies, in the coordinates of this item.
    required property rect pictureRect

    readonly property real longer: Math.max(pictureRect.width, pictureRect.height)
    readonly property color ink: brush.kind === StrokeBoard.Keep ? Theme.good : Theme.bad
    // The brush, as fractions of the picture.
    property point at: Qt.point(0.5, 0.5)
    property bool lowered: false

    function toPicture(x: real, y: real): point {
        return Qt.point((x - pictureRect.x) / pictureRect.width, (y - pictureRect.y) / pictureRect.height)
    }

    function lower() {
        root.lowered = true
        root.strokes.begin(root.brush.kind, root.brush.radius, root.at.x, root.at.y)
    }

    function lift() {
        root.lowered = false
        root.strokes.finish()
    }

    function moveTo(point: point) {
        root.at = Qt.point(Math.max(0, Math.min(1, point.x)), Math.max(0, Math.min(1, point.y)))
        if (root.lowered)
            root.strokes.extend(root.at.x, root.at.y)
    }

    function step(x: real, y: real) {
        const by = root.brush.radius * root.longer
        root.moveTo(Qt.point(root.at.x + x * by / root.pictureRect.width, root.at.y + y * by / root.pictureRect.height))
    }

    objectName: "strokeOverlay"
    visible: strokes.count > 0 || brush.active
    activeFocusOnTab: brush.active
    Accessible.role: Accessible.Canvas
    Accessible.focusable: brush.active
    //: The picture on which the person paints corrections, for screen readers
    Accessible.name: qsTr("Picture to paint on")
    //: How to paint with the keyboard, for screen readers
    Accessible.description: qsTr("Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.")
    Keys.enabled: brush.active
    Keys.onLeftPressed: step(-1, 0)
    Keys.onRightPressed: step(1, 0)
    Keys.onUpPressed: step(0, -1)
    Keys.onDownPressed: step(0, 1)
    Keys.onSpacePressed: lowered ? lift() : lower()
    Keys.onEscapePressed: brush.active = false

    Connections {
        target: root.brush
        function onActiveChanged() { root.lift() }
    }
    StrokeLayer {
        anchors.fill: parent
        board: root.strokes
        pictureRect: root.pictureRect
        keepColor: Theme.good
        eraseColor: Theme.bad
    }
    // The brush itself: light within dark, so that it is seen on any picture.
    Rectangle {
        readonly property real radiusInPixels: root.brush.radius * root.longer
        x: root.pictureRect.x + root.at.x * root.pictureRect.width - radiusInPixels
        y: root.pictureRect.y + root.at.y * root.pictureRect.height - radiusInPixels
        width: 2 * radiusInPixels
        height: width
        radius: radiusInPixels
        visible: root.brush.active && (area.containsMouse || root.activeFocus)
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
        enabled: root.brush.active
        visible: enabled
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.CrossCursor
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.moveTo(root.toPicture(mouse.x, mouse.y))
            root.lower()
        }
        onPositionChanged: mouse => root.moveTo(root.toPicture(mouse.x, mouse.y))
        onReleased: root.lift()
        onCanceled: root.lift()
    }
    VFocusRing {
        target: root
        shown: root.activeFocus && root.brush.active
        gap: -2 * Theme.focusWidth
        targetRadius: Theme.radiusLarge
    }
}
