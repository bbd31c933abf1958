import QtQuick
import VidGo.Tools

// What the page is about: an example, the person's own picture before and after, or the files of a batch.
FocusScope {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property PreviewModel preview
    required property BatchModel batch
    required property StrokeBrush brush
    required property bool ownShown
    signal showInLibrary(string itemId)

    readonly property bool batchShown: batch.state !== BatchModel.Closed
    readonly property bool exampleThere: tool.currentExample.exampleId !== ""

    ExampleCanvas {
        anchors.fill: parent
        visible: !root.batchShown && !root.ownShown && root.exampleThere
        tool: root.tool
    }
    NoExamples {
        anchors.fill: parent
        visible: !root.batchShown && !root.ownShown && !root.exampleThere
        tool: root.tool
    }
    OwnCanvas {
        anchors.fill: parent
        visible: !root.batchShown && root.ownShown
        run: root.run
        preview: root.preview
        brush: root.brush
    }
    BatchPanel {
        anchors.fill: parent
        visible: root.batchShown
        batch: root.batch
        onShowInLibrary: itemId => root.showInLibrary(itemId)
    }
}
