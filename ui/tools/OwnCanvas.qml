import QtQuick
import VidGo.Compare
import VidGo.Tools

// The person's own picture, and what was made from it: to compare and to correct.
CompareView {
    id: root

    required property CutoutRunModel cutout
    required property StrokeBrush brush
    readonly property StrokeOverlay painting: overlayItem as StrokeOverlay

    // Only the comparison that is shown has the name by which tests find it.
    objectName: visible ? "compareView" : ""
    focus: visible
    beforeSource: cutout.displayUrl
    afterSource: cutout.resultUrl
    beforeLabel: comparing
        //: Label on the picture as it was
        ? qsTr("Before")
        //: On the person's own picture, before anything is made from it
        : qsTr("Your picture")
    //: Label on the picture that was made
    afterLabel: qsTr("After")
    checkerBehindAfter: true
    overlay: StrokeOverlay {}
    onPaintingChanged: if (painting) {
        painting.viewport = root.viewport
        painting.brush = root.brush
        painting.strokes = root.cutout.strokes
    }
}
