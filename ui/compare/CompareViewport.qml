import QtQuick

// The geometry of a comparison: where the picture's frame lies in a pane. Both pictures share one viewport, which is
// what keeps their zoom and pan the same.
//
// `zoom` 1 fits the frame into the pane. `panX` and `panY` are fractions of the frame: how far the point in the middle
// of the pane lies from the middle of the picture. Fractions survive resizing and a change of the mode.
QtObject {
    id: root

    property real viewWidth: 0
    property real viewHeight: 0
    // Pixels of the larger of the two pictures.
    property size pixels: Qt.size(0, 0)
    property real devicePixelRatio: 1
    property real zoom: 1
    property real panX: 0
    property real panY: 0
    // One pixel of the picture covers at most this many of the screen.
    readonly property real mostPixels: 8
    // Close up, the pixels themselves are what people want to see.
    readonly property bool closeUp: percent > 200.5

    readonly property bool ready: pixels.width > 0 && pixels.height > 0 && viewWidth > 0 && viewHeight > 0
    // Device-independent pixels per pixel of the picture when it fits.
    readonly property real fitScale: ready ? Math.min(viewWidth / pixels.width, viewHeight / pixels.height) : 1
    readonly property real maximumZoom: Math.max(1, mostPixels / (fitScale * devicePixelRatio))
    // The zoom at which one pixel of the picture is one of the screen.
    readonly property real actualZoom: 1 / (fitScale * devicePixelRatio)
    readonly property real percent: 100 * zoom / actualZoom
    // A picture smaller than the pane is enlarged to fit; its own pixels are then smaller than that.
    readonly property real minimumZoom: Math.min(1, actualZoom)
    readonly property bool zoomed: zoom > 1.001

    readonly property real frameWidth: pixels.width * fitScale * zoom
    readonly property real frameHeight: pixels.height * fitScale * zoom
    readonly property real frameX: viewWidth / 2 - frameWidth * (0.5 + panX)
    readonly property real frameY: viewHeight / 2 - frameHeight * (0.5 + panY)

    // The part of the frame that can be seen.
    readonly property real left: Math.max(0, frameX)
    readonly property real top: Math.max(0, frameY)
    readonly property real right: Math.min(viewWidth, frameX + frameWidth)
    readonly property real bottom: Math.min(viewHeight, frameY + frameHeight)

    onViewWidthChanged: settle()
    onViewHeightChanged: settle()
    onPixelsChanged: settle()

    function bounded(value: real, least: real, most: real): real {
        return Math.min(most, Math.max(least, value))
    }

    // Keeps the frame from being pushed out of the pane.
    function settle() {
        if (!ready)
            return
        zoom = bounded(zoom, minimumZoom, maximumZoom)
        const freeX = Math.max(0, (1 - viewWidth / frameWidth) / 2)
        const freeY = Math.max(0, (1 - viewHeight / frameHeight) / 2)
        panX = bounded(panX, -freeX, freeX)
        panY = bounded(panY, -freeY, freeY)
    }

    // The point (x, y) of the pane stays over the same point of the picture.
    function zoomAt(x: real, y: real, wanted: real) {
        if (!ready)
            return
        const at = toPicture(x, y)
        zoom = bounded(wanted, minimumZoom, maximumZoom)
        panX = at.x - 0.5 + (viewWidth / 2 - x) / frameWidth
        panY = at.y - 0.5 + (viewHeight / 2 - y) / frameHeight
        settle()
    }

    // The frame for two pictures: the first decides it, the smaller one is shown as large as the larger one.
    function framedBy(leading: size, other: size): size {
        if (leading.width === 0 || other.width === 0)
            return leading.width === 0 ? other : leading
        return leading.width >= other.width ? leading : Qt.size(other.width, leading.height * other.width / leading.width)
    }

    // Moves the picture by device-independent pixels.
    function panBy(dx: real, dy: real) {
        if (!ready)
            return
        panX -= dx / frameWidth
        panY -= dy / frameHeight
        settle()
    }

    function fit() {
        zoom = 1
        panX = 0
        panY = 0
    }

    // A point of the pane as fractions of the picture; outside of it below 0 or above 1.
    function toPicture(x: real, y: real): point {
        return ready ? Qt.point((x - frameX) / frameWidth, (y - frameY) / frameHeight) : Qt.point(0, 0)
    }

    function fromPicture(x: real, y: real): point {
        return Qt.point(frameX + x * frameWidth, frameY + y * frameHeight)
    }
}
