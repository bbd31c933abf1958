import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// One tool: its examples on the canvas, and on the right what is needed to run it on one's own file.
FocusScope {
    id: page

    required property ServiceHub hub
    required property string toolId
    // The example to begin with; empty: the first.
    property string exampleId: ""
    signal exportRequested(string itemId)
    signal showInLibrary(string itemId)
    signal openTool(string toolId)

    readonly property bool folded: width < 800
    readonly property int columnWidth: width < 960 ? 280 : 320
    readonly property int gap: folded ? Theme.s3 : Theme.s4
    // The person's own picture is on the canvas, not an example.
    property bool ownShown: false

    objectName: "toolPage"
    onExampleIdChanged: if (exampleId !== "") tool.showExample(exampleId)

    ToolPageModel {
        id: tool
        hub: page.hub
        toolId: page.toolId
    }
    CutoutRunModel {
        id: cutout
        hub: page.hub
        onInputChanged: page.ownShown = String(cutout.displayUrl) !== ""
        onResultChanged: page.ownShown = String(cutout.displayUrl) !== ""
        // What has been made, and what is to be painted on, must not lie under the drawer.
        onStateChanged: if (cutout.state === CutoutRunModel.Done) drawer.close()
    }
    StrokeBrush {
        id: brush
        onActiveChanged: if (brush.active) drawer.close()
    }
    PictureDialog {
        id: dialog
        onChosen: file => cutout.dropUrl(file)
    }
    Shortcut {
        sequences: ["Ctrl+V", "Shift+Ins"]
        enabled: page.visible && tool.runsOnDevice
        onActivated: cutout.pasteFromClipboard()
    }

    ToolHeader {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: page.gap }
        tool: tool
        columnFolded: page.folded
        roomy: page.height >= 560
        onColumnWanted: drawer.open()
    }
    ToolCanvas {
        id: canvas
        anchors {
            left: parent.left; leftMargin: page.gap
            right: column.left; rightMargin: page.gap
            top: header.bottom; topMargin: page.gap
            bottom: strip.top; bottomMargin: page.gap
        }
        tool: tool
        cutout: cutout
        brush: brush
        ownShown: page.ownShown
    }
    ExampleStrip {
        id: strip
        anchors { left: canvas.left; right: canvas.right; bottom: parent.bottom; bottomMargin: page.gap }
        tool: tool
        cutout: cutout
        ownShown: page.ownShown
        roomy: page.height >= 560
        onExampleChosen: page.ownShown = false
        onOwnChosen: page.ownShown = true
    }
    Item {
        id: column
        anchors {
            right: parent.right; rightMargin: page.folded ? 0 : page.gap
            top: canvas.top
            bottom: parent.bottom; bottomMargin: page.gap
        }
        width: page.folded ? 0 : page.columnWidth
    }
    ToolDrawer {
        id: drawer
        width: Math.min(page.columnWidth + 2 * Theme.s4, page.width)
        height: page.Window.height
        wanted: page.folded
    }
    ToolColumn {
        parent: page.folded ? drawer.place : column
        anchors.fill: parent
        tool: tool
        cutout: cutout
        brush: brush
        onChooseFile: dialog.open()
        onExportRequested: itemId => page.exportRequested(itemId)
        onShowInLibrary: itemId => page.showInLibrary(itemId)
        onOpenTool: toolId => page.openTool(toolId)
    }
}
