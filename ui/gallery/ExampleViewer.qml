pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Gallery
import VidGo.Player

// An example, large: both pictures to compare, how it was asked for, whose work is in it, and the way to one's own.
VDialog {
    id: viewer

    required property ServiceHub hub
    readonly property bool wide: width >= 700
    readonly property real sideWidth: width >= 900 ? 300 : 210
    signal openTool(string toolId, string exampleId)
    signal openStyle(string styleId)
    signal openPlans
    signal problem(string text)

    title: detail.title
    //: Button that closes a large example.
    rejectText: qsTr("Close")
    width: Math.min(parent.width - 2 * Theme.s6, 1600)
    height: parent.height - 2 * Theme.s6
    onClosed: detail.exampleId = ""

    function show(exampleId: string) {
        detail.exampleId = exampleId
        viewer.open()
    }

    // Closing forgets the example: what another page is to show is kept first.
    function leave(towards: string) {
        const tool = detail.toolId
        const style = detail.styleId
        const example = detail.exampleId
        viewer.close()
        if (towards === "plans")
            viewer.openPlans()
        else if (towards === "style")
            viewer.openStyle(style)
        else
            viewer.openTool(tool, example)
    }

    ExampleDetail {
        id: detail
        hub: viewer.hub
        onFavouriteFailed: reason => viewer.problem(reason)
    }

    contentItem: Item {
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F && event.modifiers === Qt.NoModifier
            if (event.accepted)
                detail.setFavourite(!detail.favourite)
        }

        VErrorState {
            anchors.fill: parent
            visible: detail.errorText !== ""
            //: Instead of an example that could not be opened.
            title: qsTr("This example could not be opened")
            text: detail.errorText
            actionText: ""
        }
        VSkeleton {
            anchors.fill: compare
            visible: detail.loading
            radius: Theme.radiusLarge
        }
        ClipStage {
            id: compare
            compareName: "exampleCompare"
            width: parent.width - (viewer.wide ? viewer.sideWidth + Theme.s5 : 0)
            height: parent.height - (viewer.wide ? 0 : facts.height + Theme.s4)
            visible: detail.errorText === ""
            backdrop: Theme.surface
            hub: viewer.hub
            afterClip: detail.clipUrl
            beforeSource: detail.before
            afterSource: detail.after
            //: Label on the left side of a comparison.
            beforeLabel: qsTr("Before")
            //: Label on the right side of a comparison; %1 is a style or a topic.
            afterLabel: qsTr("After · %1").arg(detail.kindName)
            honestyLabel: detail.label
            checkerBehindAfter: true
            focus: true
        }
        FavouriteButton {
            anchors { right: compare.right; top: compare.top; rightMargin: Theme.s3; topMargin: Theme.s6 + Theme.s5 }
            visible: detail.title !== ""
            objectName: "viewerFavourite"
            plated: true
            favourite: detail.favourite
            onMarked: favourite => detail.setFavourite(favourite)
        }
        ExampleFacts {
            id: facts
            anchors { right: parent.right; bottom: parent.bottom }
            width: viewer.wide ? viewer.sideWidth : parent.width
            height: viewer.wide ? parent.height : Math.min(implicitHeight, parent.height * 0.4)
            visible: detail.title !== ""
            detail: detail
            onOpenTool: viewer.leave("tool")
            onOpenStyle: viewer.leave("style")
            onOpenPlans: viewer.leave("plans")
        }
    }
}
