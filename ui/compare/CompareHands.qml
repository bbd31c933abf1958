import QtQuick
import VidGo.Compare

// The pointer over a comparison: one area for each pane.
Item {
    id: root

    required property CompareState how
    required property CompareViewport viewport
    property real paneWidth: width
    property real secondX: 0
    readonly property bool side: how.shown === "side"
    signal pressed

    CompareInput {
        width: root.paneWidth
        height: root.height
        viewport: root.viewport
        slides: root.how.shown === "slider"
        position: root.how.position
        onSlid: position => root.how.slideTo(position)
        onMoved: (dx, dy) => root.viewport.panBy(dx, dy)
        onZoomedAt: (x, y, factor) => root.viewport.zoomAt(x, y, root.viewport.zoom * factor)
        onToggledFit: (x, y) => root.how.toggleFit(x, y)
        onHoveredAt: (x, y) => root.how.lensTo(x / root.width, y / root.height)
        onPressed: root.pressed()
    }
    CompareInput {
        visible: root.side
        x: root.secondX
        width: root.paneWidth
        height: root.height
        viewport: root.viewport
        slides: false
        onMoved: (dx, dy) => root.viewport.panBy(dx, dy)
        onZoomedAt: (x, y, factor) => root.viewport.zoomAt(x, y, root.viewport.zoom * factor)
        onToggledFit: (x, y) => root.how.toggleFit(x, y)
        onPressed: root.pressed()
    }
}
