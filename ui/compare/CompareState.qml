import QtQuick
import VidGo.Compare

// How two pictures are being compared, and what orders do to it.
QtObject {
    id: root

    required property CompareViewport viewport
    property bool comparing: false
    // "slider", "side", "blink", "lens" or "difference"
    property string mode: "slider"
    property bool swapped: false
    // The line of the slider, as a fraction of the picture that can be seen.
    property real position: 0.5
    // The middle of the lens, as fractions of the pane.
    property point lens: Qt.point(0.5, 0.5)
    // Blink: the second picture is the one to be seen.
    property bool blinkSecond: false
    // Blink: someone has flipped by hand; the pictures change no more by themselves.
    property bool blinkByHand: false
    // Difference: how many times it is amplified.
    property real gain: 4
    readonly property real mostGain: 32
    readonly property string shown: comparing ? mode : ""
    property string modeBefore: "slider"

    onModeChanged: {
        blinkSecond = false
        blinkByHand = false
    }

    function bounded(value: real, least: real, most: real): real {
        return Math.min(most, Math.max(least, value))
    }

    function choose(wanted: string) {
        if (wanted === mode)
            return
        modeBefore = mode
        mode = wanted
    }

    function slideTo(wanted: real) { position = bounded(wanted, 0, 1) }
    function lensTo(x: real, y: real) { lens = Qt.point(bounded(x, 0, 1), bounded(y, 0, 1)) }
    function zoomBy(factor: real) { viewport.zoomAt(viewport.viewWidth / 2, viewport.viewHeight / 2, viewport.zoom * factor) }

    function flip() {
        blinkByHand = true
        blinkSecond = !blinkSecond
    }

    function toggleFit(x: real, y: real) {
        if (viewport.zoomed)
            viewport.fit()
        else
            viewport.zoomAt(x, y, Math.max(viewport.actualZoom, 2))
    }

    // Does what CompareKeys names; false when it means nothing now.
    function act(action: string): bool {
        if (CompareKeys.isMode(action) || action === "swap")
            return comparing && pair(action)
        switch (action) {
        case "fit": viewport.fit(); return true
        case "actual": viewport.zoomAt(viewport.viewWidth / 2, viewport.viewHeight / 2, viewport.actualZoom); return true
        case "zoomIn": zoomBy(1.5); return true
        case "zoomOut": zoomBy(1 / 1.5); return true
        }
        return adjust(action)
    }

    function pair(action: string): bool {
        if (action === "swap")
            swapped = !swapped
        else
            choose(action === "blink" && mode === "blink" ? modeBefore : action)
        return true
    }

    function adjust(action: string): bool {
        if (action === "flip" && shown === "blink")
            flip()
        else if (shown === "difference" && (action === "stronger" || action === "weaker"))
            gain = bounded(gain * (action === "stronger" ? 2 : 0.5), 1, mostGain)
        else
            return false
        return true
    }

    // The arrow keys: the line or the lens moves; everything else pans.
    function arrow(dx: int, dy: int, far: bool): bool {
        if (shown === "lens")
            lensTo(lens.x + dx * (far ? 0.1 : 0.02), lens.y + dy * (far ? 0.1 : 0.02))
        else if (shown === "slider" && dx !== 0)
            slideTo(position + dx * (far ? 0.1 : 0.02))
        else if (viewport.zoomed)
            viewport.panBy(-dx * (far ? 128 : 32), -dy * (far ? 128 : 32))
        else
            return false
        return true
    }
}
