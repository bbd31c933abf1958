import QtQuick
import VidGo.Controls
import VidGo.Player
import VidGo.Tools

// One example: before and after, how it was made, and whom to thank for it.
Item {
    id: root

    required property ToolPageModel tool

    function countView() {
        if (visible && String(tool.currentExample.afterUrl) !== "")
            tool.countView()
    }

    onVisibleChanged: countView()
    Component.onCompleted: countView()
    Connections {
        target: root.tool
        function onCurrentExampleChanged() { root.countView() }
    }

    ClipStage {
        // Only the comparison that is shown has the name by which tests find it.
        compareName: visible ? "compareView" : ""
        anchors.fill: parent
        focus: visible
        hub: root.tool.hub
        afterClip: visible ? root.tool.currentExample.clipUrl : ""
        beforeSource: root.tool.currentExample.beforeUrl
        afterSource: root.tool.currentExample.afterUrl
        //: Label on the picture as it was
        beforeLabel: qsTr("Before")
        //: Label on the picture that was made; %1 is the topic
        afterLabel: qsTr("After · %1").arg(root.tool.exampleTopicName)
        honestyLabel: root.tool.currentExample.label
        checkerBehindAfter: true
    }
    VIconButton {
        id: credits
        // Below the label of the result, where the bar of the comparison never comes.
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.s3; topMargin: Theme.s6 + Theme.s5 }
        objectName: "creditsButton"
        plated: true
        iconName: "info"
        //: Opens the title, the origin and the credits of the example
        label: qsTr("About this example")
        visible: root.tool.currentExample.credits.length > 0
        onClicked: popup.open()
    }
    CreditsPopup {
        id: popup
        x: root.width - width - Theme.s3
        y: credits.y + credits.height + Theme.s2
        width: Math.min(420, root.width - 2 * Theme.s3)
        mostHeight: root.height - y - Theme.s2
        title: root.tool.currentExample.title
        label: root.tool.currentExample.label
        credits: root.tool.currentExample.credits
    }
}
