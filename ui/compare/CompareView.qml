import QtQuick
import VidGo.Compare
import VidGo.Controls

// Compares two pictures or clips: by a slider, side by side, in turn, through a lens, or by their difference, with one zoom and
// one pan for both.
//
// The keys are those of CompareKeys; arrows move the line, the lens, or the picture. Without `afterSource` it shows one
// picture. `overlay` is drawn exactly over the picture and moves with it; mapToPicture() turns a point of this view into
// fractions of the picture.
FocusScope {
    id: root

    property url beforeSource
    property url afterSource
    // Clips: shown in the place of the pictures, of which one may stand there until the first frame is there.
    property FrameSource beforeFrames: null
    property FrameSource afterFrames: null
    //: Label on the picture as it was
    property string beforeLabel: qsTr("Before")
    //: Label on the picture as it has become
    property string afterLabel: qsTr("After")
    property string honestyLabel: ""
    // Instead of the words about a picture that cannot be shown.
    property string failureTitle: ""
    property string failureText: ""
    property alias mode: how.mode
    property alias position: how.position
    property alias swapped: how.swapped
    property bool checkerBehindAfter: false
    property bool barVisible: true
    // From this width on the bar floats on the picture; where there is less, it stands below it.
    property real floatsFrom: 0
    property Component overlay: null
    property alias zoom: view.zoom
    property alias panX: view.panX
    property alias panY: view.panY
    property real radius: Theme.radiusLarge
    // The colour behind this view, for its rounded corners.
    property color backdrop: Theme.background

    readonly property CompareViewport viewport: view
    readonly property real foot: barVisible && width < floatsFrom ? bar.height + 2 * Theme.s2 : 0
    readonly property CompareState how: how
    readonly property bool hasBefore: beforeFrames !== null || String(beforeSource) !== ""
    readonly property bool hasAfter: afterFrames !== null || String(afterSource) !== ""
    readonly property bool comparing: hasBefore && hasAfter
    readonly property bool afterFirst: comparing ? swapped : !hasBefore
    readonly property url firstSource: afterFirst ? afterSource : beforeSource
    // A clip that was made of a still picture: what it looks like is seen when it plays.
    readonly property bool clipOfStill: comparing && afterFrames !== null && beforeFrames === null
    readonly property bool side: how.shown === "side"
    readonly property bool loading: stage.first.loading && !stage.first.ready || stage.differs
        || comparing && stage.second.loading && !stage.second.ready
    readonly property bool failed: stage.first.failed || comparing && stage.second.failed || stage.failed
    readonly property QtObject overlayItem: stage.overlayItem
    readonly property real paneWidth: side ? (width - gap) / 2 : width
    readonly property real gap: Theme.s1
    // The ring is for the keyboard; a press of the pointer hides it until the next key.
    property bool pointed: false
    readonly property bool ringed: activeFocus && Window.activeFocusItem === root && !pointed
    readonly property real secondX: side ? paneWidth + gap : 0

    implicitWidth: 480
    implicitHeight: 360
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    //: Screen reader name of the comparison; %1 and %2 are the labels of its two pictures
    Accessible.name: comparing ? qsTr("Comparison of %1 and %2").arg(beforeLabel).arg(afterLabel) : beforeLabel
    onBeforeSourceChanged: view.fit()
    // Half of it would be hidden. The line stands aside, unless somebody has moved it.
    onClipOfStillChanged: if (clipOfStill && position === 0.5) position = 0.06
    onActiveFocusChanged: if (!activeFocus) pointed = false
    Keys.onPressed: event => {
        root.pointed = false
        event.accepted = root.order(event.key, event.text, event.modifiers, event.isAutoRepeat)
    }
    Keys.onReleased: event => {
        event.accepted = !event.isAutoRepeat && event.key === Qt.Key_B && blinkKey.released()
    }

    function takeFocus() {
        root.forceActiveFocus(Qt.MouseFocusReason)
        root.pointed = true
    }

    // A point of this view as fractions of the picture, from either pane.
    function mapToPicture(x: real, y: real): point {
        return view.toPicture(root.side && x > root.paneWidth ? x - root.secondX : x, y)
    }

    function mapFromPicture(x: real, y: real): point { return view.fromPicture(x, y) }
    function fit() { view.fit() }
    function zoomBy(factor: real) { how.zoomBy(factor) }
    function toggleFit(x: real, y: real) { how.toggleFit(x, y) }

    // What a key does; false leaves it to others.
    function order(key: int, text: string, modifiers: int, repeated: bool): bool {
        if (modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false
        if (key >= Qt.Key_Left && key <= Qt.Key_Down)
            return how.arrow((key === Qt.Key_Right) - (key === Qt.Key_Left), (key === Qt.Key_Down) - (key === Qt.Key_Up),
                             (modifiers & Qt.ShiftModifier) !== 0)
        return root.press(CompareKeys.actionOf(text), repeated)
    }

    function press(action: string, repeated: bool): bool {
        if (action === "blink" && repeated)
            return true
        if (action === "blink" && root.comparing)
            blinkKey.pressed()
        return action !== "" && how.act(action)
    }

    // A short press of B changes to blinking and stays; held down, it shows the other picture until it is released.
    Timer {
        id: blinkKey
        interval: 350

        function pressed() {
            if (how.mode !== "blink")
                blinkKey.restart()
        }
        function released(): bool {
            if (how.mode === "blink" && !blinkKey.running && how.blinkByHand)
                how.choose(how.modeBefore)
            blinkKey.stop()
            return true
        }
        onTriggered: if (how.mode === "blink") how.flip()
    }
    CompareState {
        id: how
        viewport: view
        comparing: root.comparing
    }
    CompareViewport {
        id: view
        readonly property size first: stage.first.nativeSize
        readonly property size second: stage.second.nativeSize
        viewWidth: root.paneWidth
        viewHeight: root.height - root.foot
        devicePixelRatio: root.Screen.devicePixelRatio
        pixels: root.comparing ? framedBy(root.swapped ? first : second, root.swapped ? second : first) : first
    }

    Rectangle {
        id: ground
        anchors.fill: parent
        radius: root.radius
        color: Theme.raised
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
    }
    CompareHands {
        anchors { fill: parent; bottomMargin: root.foot }
        how: how
        viewport: view
        paneWidth: root.paneWidth
        secondX: root.secondX
        onPressed: root.takeFocus()
    }
    CompareStage {
        id: stage
        anchors { fill: parent; bottomMargin: root.foot }
        how: how
        viewport: view
        firstSource: root.firstSource
        secondSource: !root.comparing ? "" : root.afterFirst ? root.beforeSource : root.afterSource
        firstFrames: root.afterFirst ? root.afterFrames : root.beforeFrames
        secondFrames: !root.comparing ? null : root.afterFirst ? root.beforeFrames : root.afterFrames
        checkerBehindFirst: root.checkerBehindAfter && root.afterFirst
        checkerBehindSecond: root.checkerBehindAfter && !root.swapped
        paneWidth: root.paneWidth
        secondX: root.secondX
        ringed: root.ringed
        overlay: root.overlay
    }
    VCorners {
        anchors.fill: parent
        radius: root.radius
        color: root.backdrop
    }
    CompareLabels {
        id: labels
        anchors { fill: parent; bottomMargin: root.foot }
        how: how
        before: root.beforeLabel
        after: root.afterLabel
        honesty: root.honestyLabel
        secondX: root.secondX
        raisedBy: bar.visible && root.foot === 0 && root.width < bar.width + 2 * labels.honestyRoom ? bar.height + Theme.s2 : 0
        visible: !root.failed
    }
    CompareBar {
        id: bar
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.foot > 0 ? Theme.s2 : Theme.s3 }
        visible: root.barVisible && view.ready && !root.failed
        viewport: view
        comparing: root.comparing
        narrow: root.width < 880
        room: root.width
        mode: how.mode
        onChosen: action => how.act(action)
    }

    VSkeleton {
        anchors.fill: parent
        radius: root.radius
        visible: root.loading && !view.ready
    }
    VSpinner {
        anchors.centerIn: parent
        running: root.loading
        size: Theme.iconLarge
        //: Screen reader name of the turning ring while pictures are being opened
        label: qsTr("Opening the pictures")
    }
    VErrorState {
        anchors.fill: parent
        visible: root.failed
        //: Heading in the place of a picture that cannot be shown
        title: root.failureTitle !== "" ? root.failureTitle : qsTr("The picture cannot be shown")
        //: What to do about a picture that cannot be shown
        text: root.failureText !== "" ? root.failureText : qsTr("Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.")
        actionText: ""
    }
    VFocusRing {
        target: ground
        shown: root.ringed && how.shown !== "slider" && how.shown !== "lens"
        gap: -Theme.focusWidth
        targetRadius: root.radius
    }
}
