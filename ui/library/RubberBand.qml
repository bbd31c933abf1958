import QtQuick
import VidGo.Controls
import VidGo.Library

// Pulls a rectangle over the grid that selects what it touches. It begins between the tiles: on a tile the pointer
// opens or drags the result.
MouseArea {
    id: band

    required property LibraryGrid grid
    required property LibrarySelection selection
    // In the coordinates of the grid's content, so that it stays with the tiles when the grid scrolls.
    property point from
    property point to
    property bool pulled: false
    property rect cells

    objectName: "rubberBand"
    preventStealing: true
    Accessible.ignored: true

    function place(x: real, y: real): point {
        return Qt.point(x + grid.contentX, y + grid.contentY)
    }
    function betweenTiles(at: point): bool {
        const x = at.x % grid.cellWidth
        const y = at.y % grid.cellHeight
        return grid.indexAt(at.x, at.y) < 0 || Math.min(x, grid.cellWidth - x) < Theme.s2
            || Math.min(y, grid.cellHeight - y) < Theme.s2
    }
    // The cells whose tiles the rectangle touches.
    function touched(): rect {
        const column = Math.max(0, Math.floor((Math.min(from.x, to.x) + Theme.s2) / grid.cellWidth))
        const row = Math.max(0, Math.floor((Math.min(from.y, to.y) + Theme.s2) / grid.cellHeight))
        const right = Math.min(grid.columns, Math.ceil((Math.max(from.x, to.x) - Theme.s2) / grid.cellWidth))
        const bottom = Math.ceil((Math.max(from.y, to.y) - Theme.s2) / grid.cellHeight)
        return Qt.rect(column, row, Math.max(0, right - column), Math.max(0, bottom - row))
    }
    function pull(x: real, y: real) {
        band.to = band.place(x, y)
        const far = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) > Theme.s1
        band.pulled = band.pulled || far
        const now = band.touched()
        if (!band.pulled || now === band.cells)
            return
        band.cells = now
        band.selection.selectBlock(now, band.grid.columns)
    }

    onPressed: event => {
        band.from = band.place(event.x, event.y)
        event.accepted = event.source === Qt.MouseEventNotSynthesized && band.betweenTiles(band.from)
        band.selection.beginBlock((event.modifiers & Qt.ControlModifier) !== 0)
    }
    onPositionChanged: event => band.pull(event.x, event.y)
    onReleased: {
        if (!band.pulled)
            band.selection.clear()
        band.pulled = false
        band.cells = Qt.rect(0, 0, 0, 0)
    }
    onCanceled: band.pulled = false

    // Near an edge the grid goes on by itself.
    Timer {
        readonly property real step: band.mouseY < 0 ? -1 : band.mouseY > band.height ? 1 : 0
        readonly property real last: Math.max(band.grid.originY, band.grid.originY + band.grid.contentHeight - band.grid.height)
        interval: 30
        repeat: true
        running: band.pulled && step !== 0
        onTriggered: {
            band.grid.contentY = Math.max(band.grid.originY, Math.min(last, band.grid.contentY + step * Theme.s6))
            band.pull(band.mouseX, band.mouseY)
        }
    }
    Rectangle {
        x: Math.min(band.from.x, band.to.x) - band.grid.contentX
        y: Math.min(band.from.y, band.to.y) - band.grid.contentY
        width: Math.abs(band.to.x - band.from.x)
        height: Math.abs(band.to.y - band.from.y)
        visible: band.pulled
        radius: Theme.radiusSmall
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.accent

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.accent
            opacity: 0.15
        }
    }
}
