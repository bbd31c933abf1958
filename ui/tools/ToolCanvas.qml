import QtQuick
import VidGo.Tools

// What the page is about: an example or the person's own picture, before and after.
FocusScope {
    id: root

    required property ToolPageModel tool
    required property CutoutRunModel cutout
    required property StrokeBrush brush
    required property bool ownShown

    readonly property bool exampleThere: tool.currentExample.exampleId !== ""

    ExampleCanvas {
        anchors.fill: parent
        visible: !root.ownShown && root.exampleThere
        tool: root.tool
    }
    NoExamples {
        anchors.fill: parent
        visible: !root.ownShown && !root.exampleThere
        tool: root.tool
    }
    OwnCanvas {
        anchors.fill: parent
        visible: root.ownShown
        cutout: root.cutout
        brush: root.brush
    }
}
