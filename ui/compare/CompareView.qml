import QtQuick
import VidGo.Controls

// Compares two pictures, by a slider or side by side, with one zoom and one pan for both.
//
// Keys: 1 slider, 2 side by side, arrows move the divider (or the picture when it is zoomed side by side), + - zoom,
// 0 fit, X swap. Without `afterSource` it shows one picture. `overlay` is drawn exactly over the picture and moves
// with it; mapToPicture() turns a point of this view into fractions of the picture.
FocusScope {
    id: root

    property url beforeSource
    property url afterSource
    //: Label on the picture as it was
    property string beforeLabel: qsTr("Before")
    //: Label on the picture as it has become
    property string afterLabel: qsTr("After")
    property string honestyLabel: ""
    property string mode: "slider"
    property real position: 0.5
    property bool swapped: false
    property bool checkerBehindAfter: false
    property bool barVisible: true
    property Component overlay: null
    property alias zoom: view.zoom
    property alias panX: view.panX
    property alias panY: view.panY
    property real radius: Theme.radiusLarge
    // The colour behind this view, for its rounded corners.
    property color backdrop: Theme.background

    readonly property CompareViewport viewport: view
    readonly property bool comparing: String(beforeSource) !== "" && String(afterSource) !== ""
    readonly property bool side: comparing && mode === "side"
    readonly property bool loading: left.picture.loading && !left.picture.ready
        || comparing && right.picture.loading && !right.picture.ready
    readonly property bool failed: left.picture.failed || comparing && right.picture.failed
    readonly property QtObject overlayItem: overlayLoader.item
    readonly property url firstSource: !comparing ? (String(beforeSource) !== "" ? beforeSource : afterSource)
        : swapped ? afterSource : beforeSource
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
    onActiveFocusChanged: if (!activeFocus) pointed = false
    Keys.onPressed: event => {
        root.pointed = false
        event.accepted = root.order(event.key, event.text, event.modifiers)
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
    function slideTo(wanted: real) { root.position = Math.min(1, Math.max(0, wanted)) }
    function zoomBy(factor: real) { view.zoomAt(view.viewWidth / 2, view.viewHeight / 2, view.zoom * factor) }

    function toggleFit(x: real, y: real) {
        if (view.zoomed)
            view.fit()
        else
            view.zoomAt(x, y, Math.max(view.actualZoom, 2))
    }

    // What a key does; false leaves it to others.
    function order(key: int, text: string, modifiers: int): bool {
        if (modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false
        return key >= Qt.Key_Left && key <= Qt.Key_Down ? arrow(key, modifiers) : letter(text.toUpperCase())
    }

    function letter(text: string): bool {
        const orders = {
            "1": () => root.mode = "slider", "2": () => root.mode = "side",
            "+": () => root.zoomBy(1.5), "=": () => root.zoomBy(1.5), "-": () => root.zoomBy(1 / 1.5),
            "0": () => root.fit(), "X": () => root.swapped = !root.swapped
        }
        if (orders[text] === undefined)
            return false
        orders[text]()
        return true
    }

    function arrow(key: int, modifiers: int): bool {
        const dx = key === Qt.Key_Left ? -1 : key === Qt.Key_Right ? 1 : 0
        const dy = key === Qt.Key_Up ? -1 : key === Qt.Key_Down ? 1 : 0
        if (dx !== 0 && root.comparing && !root.side)
            slideTo(root.position + dx * (modifiers & Qt.ShiftModifier ? 0.1 : 0.02))
        else if (view.zoomed)
            view.panBy(-dx * Theme.s8, -dy * Theme.s8)
        else
            return false
        return true
    }

    CompareViewport {
        id: view
        readonly property size first: left.picture.nativeSize
        readonly property size second: right.picture.nativeSize
        viewWidth: root.paneWidth
        viewHeight: root.height
        devicePixelRatio: root.Screen.devicePixelRatio
        // The result decides the frame; the smaller picture is shown as large as the larger one.
        pixels: !root.comparing || second.width === 0 ? first
            : first.width === 0 ? second
            : (root.swapped ? first : second).width >= (root.swapped ? second : first).width
                ? (root.swapped ? first : second)
                : frameOf(root.swapped ? first : second, root.swapped ? second.width : first.width)

        function frameOf(shape: size, wanted: real): size {
            return Qt.size(wanted, shape.height * wanted / shape.width)
        }
    }

    Rectangle {
        id: ground
        anchors.fill: parent
        radius: root.radius
        color: Theme.raised
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
    }
    CompareInput {
        id: input
        width: root.paneWidth
        height: root.height
        viewport: view
        slides: root.comparing && !root.side
        position: root.position
        onSlid: position => root.slideTo(position)
        onMoved: (dx, dy) => view.panBy(dx, dy)
        onZoomedAt: (x, y, factor) => view.zoomAt(x, y, view.zoom * factor)
        onToggledFit: (x, y) => root.toggleFit(x, y)
        onPressed: root.takeFocus()
    }
    CompareInput {
        visible: root.side
        x: root.secondX
        width: root.paneWidth
        height: root.height
        viewport: view
        slides: false
        onMoved: (dx, dy) => view.panBy(dx, dy)
        onZoomedAt: (x, y, factor) => view.zoomAt(x, y, view.zoom * factor)
        onToggledFit: (x, y) => root.toggleFit(x, y)
        onPressed: root.takeFocus()
    }

    ComparePane {
        id: left
        width: root.side ? root.paneWidth : divider.visible ? divider.x : root.width
        height: root.height
        viewport: view
        source: root.firstSource
        checkerBehind: root.checkerBehindAfter && (!root.comparing ? String(root.beforeSource) === "" : root.swapped)
    }
    // Clips the second picture at the divider and moves it back by as much.
    Item {
        x: root.side ? root.secondX : divider.x
        width: root.width - x
        height: root.height
        clip: true
        visible: root.comparing

        ComparePane {
            id: right
            x: root.secondX - parent.x
            width: root.paneWidth
            height: root.height
            viewport: view
            source: root.comparing ? (root.swapped ? root.beforeSource : root.afterSource) : ""
            checkerBehind: root.checkerBehindAfter && !root.swapped
        }
    }
    Item {
        width: root.paneWidth
        height: root.height
        clip: true

        Loader {
            id: overlayLoader
            x: view.frameX
            y: view.frameY
            width: view.frameWidth
            height: view.frameHeight
            active: root.overlay !== null && view.ready
            sourceComponent: root.overlay
        }
    }
    VCorners {
        anchors.fill: parent
        radius: root.radius
        color: root.backdrop
    }
    CompareDivider {
        id: divider
        visible: root.comparing && !root.side && left.picture.ready && right.picture.ready
        viewport: view
        position: root.position
        focused: root.ringed
        onMoved: position => root.slideTo(position)
    }

    CompareLabels {
        id: labels
        anchors.fill: parent
        first: root.comparing && root.swapped ? root.afterLabel : root.beforeLabel
        second: root.comparing ? (root.swapped ? root.beforeLabel : root.afterLabel) : ""
        honesty: root.honestyLabel
        secondX: root.side ? root.secondX : 0
        raisedBy: bar.visible && root.width < bar.width + 2 * labels.honestyRoom ? bar.height + Theme.s2 : 0
        visible: !root.failed
    }
    CompareBar {
        id: bar
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s3 }
        visible: root.barVisible && view.ready && !root.failed
        viewport: view
        comparing: root.comparing
        narrow: root.width < 460
        mode: root.mode
        onModeChosen: mode => root.mode = mode
        onZoomStepped: factor => root.zoomBy(factor)
        onFitChosen: view.fit()
        onSwapChosen: root.swapped = !root.swapped
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
        title: qsTr("The picture cannot be shown")
        //: What to do about a picture that cannot be shown
        text: qsTr("Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.")
        actionText: ""
    }
    VFocusRing {
        target: ground
        shown: root.ringed && !divider.visible
        gap: -Theme.focusWidth
        targetRadius: root.radius
    }
}
