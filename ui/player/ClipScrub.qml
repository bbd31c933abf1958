import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Player

// Over the still of a clip on a tile: where the pointer is, the clip is to be seen at that part of its time. Nothing is
// read before the pointer comes.
Item {
    id: root

    property ServiceHub hub: null
    required property url source
    property bool active: true
    property int fillMode: FrameSurface.Crop
    property real radius: Theme.radius
    property color backdrop: Theme.background
    readonly property bool showing: hover.hovered && strip.ready && active

    // A still of another shape must not be seen at the sides.
    Rectangle {
        anchors.fill: parent
        visible: root.showing && root.fillMode === FrameSurface.Fit
        color: Theme.raised
    }
    FrameSurface {
        anchors.fill: parent
        visible: root.showing
        fillMode: root.fillMode
        frames: strip.frames
    }
    VCorners {
        anchors.fill: parent
        visible: root.showing
        radius: root.radius
        color: root.backdrop
    }
    Rectangle {
        anchors { left: parent.left; bottom: parent.bottom }
        width: Math.max(height, parent.width * strip.position)
        height: Theme.s1
        color: Theme.accent
        visible: root.showing
    }
    ClipStrip {
        id: strip
        hub: root.hub
        source: root.source
    }
    HoverHandler {
        id: hover
        enabled: root.active && String(root.source) !== ""
        onPointChanged: if (hovered) strip.position = point.position.x / Math.max(1, root.width)
        // The pointer often only passes over many clips.
        onHoveredChanged: if (!hovered) strip.giveUp()
    }
}
