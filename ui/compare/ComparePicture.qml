import QtQuick
import VidGo.Compare
import VidGo.Controls

// One picture in a viewport, or a clip. A copy made for the size of the pane is shown first and drawn sharply; the file's own
// pixels are loaded only when someone looks closer. Of a clip the frame of the moment is shown, and the picture until
// the first one is there.
Item {
    id: root

    required property CompareViewport viewport
    property url source
    property FrameSource frames: null
    property bool checkerBehind: false
    readonly property int frameStatus: frames !== null ? frames.status : FrameSource.Null
    readonly property bool moving: frameStatus === FrameSource.Ready
    readonly property size nativeSize: moving ? frames.nativeSize : preview.nativeSize
    readonly property bool ready: moving || preview.status === PictureSurface.Ready
    readonly property bool failed: frames !== null ? frameStatus === FrameSource.Error : preview.status === PictureSurface.Error
    readonly property bool loading: frames !== null ? frameStatus === FrameSource.Loading : preview.status === PictureSurface.Loading
    // True when the pixels shown are those of the file.
    readonly property bool sharp: full.visible

    // Decoding more than this many pixels takes longer than it helps.
    readonly property real mostDecoded: 40e6
    readonly property real decodedShare: Math.min(1, Math.sqrt(mostDecoded
        / Math.max(1, nativeSize.width * nativeSize.height)))
    property bool wantsFull: false

    onSourceChanged: wantsFull = viewport.zoomed
    Connections {
        target: root.viewport
        function onZoomedChanged() { root.wantsFull = root.wantsFull || root.viewport.zoomed }
    }

    VChecker {
        visible: root.checkerBehind && root.ready
        x: root.viewport.left
        y: root.viewport.top
        width: Math.max(0, root.viewport.right - x)
        height: Math.max(0, root.viewport.bottom - y)
        square: Theme.s3
        light: Theme.checkerLight
        dark: Theme.checkerDark
    }
    PictureSurface {
        id: preview
        x: root.viewport.frameX
        y: root.viewport.frameY
        width: root.viewport.ready ? root.viewport.pixels.width * root.viewport.fitScale : root.width
        height: root.viewport.ready ? root.viewport.pixels.height * root.viewport.fitScale : root.height
        scale: root.viewport.ready ? root.viewport.zoom : 1
        transformOrigin: Item.TopLeft
        fillMode: PictureSurface.Fit
        source: root.source
        visible: !full.visible && !root.moving
    }
    FrameSurface {
        x: root.viewport.frameX
        y: root.viewport.frameY
        width: root.viewport.frameWidth
        height: root.viewport.frameHeight
        smooth: !root.viewport.closeUp
        visible: root.moving
        frames: root.frames
    }
    Image {
        id: full
        x: root.viewport.frameX
        y: root.viewport.frameY
        width: root.viewport.frameWidth
        height: root.viewport.frameHeight
        source: root.wantsFull && root.ready && !root.moving ? root.source : ""
        sourceSize.width: Math.round(root.nativeSize.width * root.decodedShare)
        sourceSize.height: Math.round(root.nativeSize.height * root.decodedShare)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        autoTransform: true
        cache: false
        smooth: !root.viewport.closeUp
        visible: status === Image.Ready && root.viewport.zoomed
    }
}
