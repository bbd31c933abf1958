import QtQuick
import VidGo.Controls
import VidGo.Tools

// Stands on the canvas while there is no example to show: loading, none, or why they cannot be read. A tool without
// topics has no examples at all; it waits for a picture.
Item {
    id: root

    required property ToolPageModel tool
    // Somebody can make it: this computer, or a provider.
    required property bool possible
    // The person's picture is looked at.
    property bool checking: false
    readonly property bool loading: tool.hasTopics && tool.examples.state === ExampleListModel.Loading
    readonly property bool failed: tool.hasTopics && tool.examples.state === ExampleListModel.Failed

    CheckingLine {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        visible: root.checking
        z: 1
    }
    VSkeleton {
        anchors.fill: parent
        visible: root.loading
        radius: Theme.radiusLarge
    }
    VEmptyState {
        anchors.fill: parent
        objectName: "noExamples"
        visible: !root.checking && !root.loading && !root.failed
        title: root.tool.hasTopics
            //: A topic, or a whole tool, has no examples
            ? qsTr("There are no examples here") : !root.possible ? root.tool.name
            //: On the page of a tool that needs a picture to begin with
            : qsTr("Drop a picture to begin")
        text: !root.tool.hasTopics ? root.tool.summary : root.tool.currentTopic === ""
            //: A tool has no examples
            ? qsTr("The examples that came with the studio could not be found.")
            //: A topic has no examples
            : qsTr("The other topics have some.")
        //: Button that shows the examples of all topics
        actionText: root.tool.currentTopic === "" ? "" : qsTr("Show all topics")
        onAction: root.tool.currentTopic = ""
    }
    VErrorState {
        anchors.fill: parent
        objectName: "examplesFailed"
        visible: !root.checking && root.failed
        //: The examples could not be read
        title: qsTr("The examples cannot be shown")
        text: root.tool.examples.errorText
        onAction: root.tool.examples.reload()
    }
}
