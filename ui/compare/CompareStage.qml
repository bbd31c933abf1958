import QtQuick
import VidGo.Compare
import VidGo.Controls

// Draws the two pictures as the mode wants them.
Item {
    id: root

    required property CompareState how
    required property CompareViewport viewport
    property url firstSource
    property url secondSource
    property FrameSource firstFrames: null
    property FrameSource secondFrames: null
    property bool checkerBehindFirst: false
    property bool checkerBehindSecond: false
    property bool ringed: false
    property Component overlay: null
    property real paneWidth: width
    property real secondX: 0
    readonly property alias first: left.picture
    readonly property alias overlayItem: overlayLoader.item
    readonly property alias second: right.picture
    readonly property bool differs: difference.status === DifferenceSurface.Loading
    readonly property bool failed: difference.status === DifferenceSurface.Error
    readonly property real lensSide: Math.round(Math.min(width, height) * 0.42)
    readonly property string shown: how.shown

    ComparePane {
        id: left
        width: root.shown === "side" ? root.paneWidth : divider.visible ? divider.x : root.width
        height: root.height
        viewport: root.viewport
        source: root.firstSource
        frames: root.firstFrames
        checkerBehind: root.checkerBehindFirst
        visible: root.shown !== "blink" || !root.how.blinkSecond
    }
    // Clips the second picture and moves it back by as much.
    Item {
        id: window
        x: root.shown === "side" ? root.secondX : root.shown === "slider" ? divider.x : root.shown === "lens" ? glass.x : 0
        y: root.shown === "lens" ? glass.y : 0
        width: root.shown === "lens" ? glass.width : root.width - x
        height: root.shown === "lens" ? glass.height : root.height
        clip: true
        visible: root.how.comparing && root.shown !== "difference" && (root.shown !== "blink" || root.how.blinkSecond)

        // The lens covers what is below it, also where its picture has holes.
        Rectangle {
            anchors.fill: parent
            visible: root.shown === "lens"
            color: Theme.raised
        }
        ComparePane {
            id: right
            x: root.secondX - window.x
            y: -window.y
            width: root.paneWidth
            height: root.height
            viewport: root.viewport
            source: root.secondSource
            frames: root.secondFrames
            checkerBehind: root.checkerBehindSecond
        }
    }
    Item {
        width: root.paneWidth
        height: root.height
        clip: true

        Loader {
            id: overlayLoader
            x: root.viewport.frameX
            y: root.viewport.frameY
            width: root.viewport.frameWidth
            height: root.viewport.frameHeight
            active: root.overlay !== null && root.viewport.ready
            sourceComponent: root.overlay
        }
    }
    CompareLens {
        id: glass
        side: root.lensSide
        how: root.how
        area: Qt.size(root.width, root.height)
        focused: root.ringed
        visible: root.shown === "lens" && right.picture.ready
    }
    Item {
        anchors.fill: parent
        clip: true
        visible: root.shown === "difference"

        DifferenceSurface {
            id: difference
            x: root.viewport.frameX
            y: root.viewport.frameY
            width: root.viewport.frameWidth
            height: root.viewport.frameHeight
            smooth: !root.viewport.closeUp
            gain: root.how.gain
            before: root.shown !== "difference" ? "" : root.how.swapped ? root.secondSource : root.firstSource
            after: root.shown !== "difference" ? "" : root.how.swapped ? root.firstSource : root.secondSource
            beforeFrames: root.shown !== "difference" ? null : root.how.swapped ? root.secondFrames : root.firstFrames
            afterFrames: root.shown !== "difference" ? null : root.how.swapped ? root.firstFrames : root.secondFrames
        }
    }
    CompareDivider {
        id: divider
        visible: root.shown === "slider" && left.picture.ready && right.picture.ready
        viewport: root.viewport
        position: root.how.position
        focused: root.ringed
        onMoved: position => root.how.slideTo(position)
    }
    // Slow enough to see each picture; with reduced motion only the hand flips.
    Timer {
        interval: 700
        repeat: true
        running: root.visible && root.shown === "blink" && !root.how.blinkByHand && !Theme.reducedMotion
            && left.picture.ready && right.picture.ready
        onTriggered: root.how.blinkSecond = !root.how.blinkSecond
    }
}
