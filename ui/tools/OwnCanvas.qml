import QtQuick
import VidGo.Compare
import VidGo.Controls
import VidGo.Player
import VidGo.Tools

// The person's own picture, and what was or would be made from it: to compare and to correct.
CompareView {
    id: root

    required property ToolRunModel run
    required property PreviewModel preview
    required property StrokeBrush brush
    required property ClipPlayer player

    // What is played: the result, else the person's own clip.
    readonly property url playedClip: previewed ? "" : String(run.resultClip) !== "" ? run.resultClip : run.input.clipUrl
    readonly property url beforeClip: String(run.resultClip) !== "" && !previewed ? run.input.clipUrl : ""

    readonly property bool previewed: !run.resultCurrent && String(preview.url) !== ""
    readonly property bool shownStale: previewed && preview.stale
    readonly property StrokeOverlay painting: overlayItem as StrokeOverlay
    readonly property SceneGrip grip: overlayItem as SceneGrip

    // Only the comparison that is shown has the name by which tests find it.
    objectName: visible ? "compareView" : ""
    focus: visible
    floatsFrom: 800
    beforeSource: run.input.displayUrl
    afterSource: previewed ? preview.url : run.resultUrl
    beforeFrames: String(beforeClip) !== "" ? player.beforeFrames
        : String(run.resultClip) === "" && String(playedClip) !== "" ? player.frames : null
    afterFrames: String(run.resultClip) !== "" && !previewed ? player.frames : null
    //: Heading in the place of a clip that cannot be played
    failureTitle: String(playedClip) !== "" ? qsTr("The clip cannot be played") : ""
    failureText: player.errorText
    beforeLabel: comparing
        //: Label on the picture as it was
        ? qsTr("Before") : run.input.durationMs > 0
        //: On the person's own clip, before anything is made from it
        ? qsTr("Your clip")
        //: On the person's own picture, before anything is made from it
        : qsTr("Your picture")
    afterLabel: previewed
        //: Label on what a run would make, small and made at once
        ? qsTr("Preview") : run.resultCurrent
        //: Label on the picture that was made
        ? qsTr("After")
        //: Label on a picture that was made with settings other than those of now
        : qsTr("After, with other settings")
    checkerBehindAfter: true
    overlay: run.online.active ? null : run.toolId === "product_scene" ? scene
        : run.toolId === "background_removal" ? strokes : null
    onPaintingChanged: if (painting) {
        painting.viewport = root.viewport
        painting.brush = root.brush
        painting.strokes = root.run.strokes
    }
    onGripChanged: if (grip) grip.options = Qt.binding(() => root.comparing ? root.run.scene : null)
    // Out of the way of the product, which mostly stands in the middle.
    Component.onCompleted: if (run.toolId === "product_scene") position = 0.15

    readonly property Component strokes: StrokeOverlay {}
    readonly property Component scene: SceneGrip {}

    // What is not of the settings as they are now is dimmed, but only when the new one takes its time.
    Rectangle {
        id: veil
        readonly property bool slides: root.how.mode === "slider" && !root.swapped
        x: slides ? root.viewport.left + root.position * (root.viewport.right - root.viewport.left)
            : root.side ? root.secondX : root.viewport.left
        y: root.viewport.top
        width: Math.max(0, root.side ? root.width - x : root.viewport.right - x)
        height: Math.max(0, root.viewport.bottom - y)
        color: Theme.scrim
        visible: opacity > 0
        opacity: wait.late ? 0.5 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.motionShort } }
    }
    Timer {
        id: wait
        property bool late: false
        interval: 300
        running: root.shownStale
        onTriggered: late = true
        onRunningChanged: if (!root.shownStale) late = false
    }
    ProblemPlate {
        objectName: "previewProblem"
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s8 + Theme.s3 }
        width: Math.min(parent.width - 2 * Theme.s4, 60 * Theme.s2)
        visible: text !== "" && !root.run.resultCurrent
        text: root.preview.errorText
    }
}
