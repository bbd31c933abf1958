pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Compare

// The person's own picture and what was made from it, to compare and to correct.
CompareView {
    id: root

    required property CutoutRunModel cutout
    required property StrokeBrush brush

    objectName: "compareView"
    focus: true
    beforeSource: cutout.displayUrl
    afterSource: cutout.resultUrl
    //: Label on the picture as it was
    beforeLabel: qsTr("Before")
    //: Label on the picture that was made
    afterLabel: qsTr("After")
    checkerBehindAfter: true
    overlay: StrokeOverlay {
        strokes: root.cutout.strokes
        brush: root.brush
        pictureRect: Qt.rect(0, 0, width, height)
    }
}
