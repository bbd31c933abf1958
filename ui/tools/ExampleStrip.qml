pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The examples below the canvas, with the person's own picture before them once there is one.
Item {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property bool ownShown
    required property bool roomy
    property bool shown: true
    signal exampleChosen
    signal ownChosen
    signal startWanted(string exampleId)

    readonly property bool ownThere: String(run.input.displayUrl) !== ""
    // Without topics there are no examples to wait for.
    readonly property bool loading: tool.hasTopics && tool.examples.state === ExampleListModel.Loading
    readonly property int tileHeight: roomy ? 84 : 52
    // The shape of most examples: nothing of their stamp is cut off.
    readonly property int tileWidth: Math.round(tileHeight * 16 / 9)

    visible: shown && (loading || ownThere || tool.examples.state === ExampleListModel.Content)
    implicitHeight: visible ? list.y + list.height : 0

    function choose(index: int) {
        if (index < 0 || index >= root.tool.examples.count)
            return
        root.tool.currentIndex = index
        root.exampleChosen()
    }

    // Left of the first example is the person's own picture.
    function step(by: int) {
        if (root.ownShown)
            return root.choose(by > 0 ? 0 : -1)
        if (by < 0 && root.tool.currentIndex === 0 && root.ownThere)
            return root.ownChosen()
        root.choose(root.tool.currentIndex + by)
    }

    Row {
        id: head
        spacing: Theme.s2
        visible: root.roomy && (root.loading || root.tool.examples.count > 0)

        VText {
            //: Heading of the row of examples
            text: qsTr("Examples")
            weight: Theme.bold
        }
        VText {
            visible: root.tool.examples.count > 0
            //: Beside the heading "Examples". %n is how many there are; they need no network.
            text: qsTr("%n, work offline", "", root.tool.examples.count)
            size: Theme.textSmall
            muted: true
        }
    }
    VButton {
        objectName: "startFromButton"
        anchors { right: parent.right; verticalCenter: head.verticalCenter }
        visible: root.roomy && !root.ownShown && root.tool.currentExample.startable
        kind: VButton.Ghost
        compact: true
        iconName: "spark"
        //: Takes up the settings with which the example was made. Short.
        text: qsTr("Start from this example")
        onClicked: root.startWanted(root.tool.currentExample.exampleId)
    }
    Row {
        id: skeletons
        anchors { top: list.top; topMargin: list.ring; left: parent.left; right: parent.right }
        visible: root.loading
        spacing: Theme.s3
        clip: true
        Repeater {
            model: 6
            VSkeleton { width: root.tileWidth; height: root.tileHeight }
        }
    }
    ExampleTile {
        id: own
        y: list.y + list.ring
        width: root.tileWidth
        height: root.tileHeight
        visible: root.ownThere
        title: root.run.input.durationMs > 0
            //: The tile of the person's own clip in the row of examples
            ? qsTr("Your clip")
            //: The tile of the person's own picture in the row of examples
            : qsTr("Your picture")
        before: root.run.input.displayUrl
        after: root.run.resultUrl
        selected: root.ownShown
        focused: root.ownShown && list.activeFocus
        labelled: root.roomy
        onChosen: root.ownChosen()
    }
    ListView {
        id: list
        readonly property real from: root.ownThere ? own.width + Theme.s4 : 0
        readonly property int ring: Theme.focusWidth + Theme.s1
        objectName: "exampleStrip"
        x: from - ring
        y: head.visible ? head.height + Theme.s2 - ring : -ring
        width: root.width - from + 2 * ring
        height: root.tileHeight + 2 * ring
        visible: !root.loading
        orientation: ListView.Horizontal
        spacing: Theme.s3
        leftMargin: ring
        rightMargin: ring
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false
        cacheBuffer: 2000
        model: root.tool.examples
        currentIndex: root.tool.currentIndex
        highlightMoveDuration: Theme.motionLong
        Accessible.role: Accessible.List
        //: Heading of the row of examples
        Accessible.name: qsTr("Examples")
        Accessible.focusable: true
        Keys.onLeftPressed: root.step(-1)
        Keys.onRightPressed: root.step(1)
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

        delegate: ExampleTile {
            required property int index
            required property url beforeThumbnail
            required property url afterThumbnail
            required isClip
            required title
            y: list.ring
            width: root.tileWidth
            height: root.tileHeight
            before: beforeThumbnail
            after: afterThumbnail
            selected: !root.ownShown && root.tool.currentIndex === index
            focused: selected && list.activeFocus
            onChosen: root.choose(index)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => list.flick(4 * (event.angleDelta.y + event.angleDelta.x), 0)
        }
    }
}
