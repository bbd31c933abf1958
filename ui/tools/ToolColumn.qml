import QtQuick
import VidGo.Controls
import VidGo.Tools

// Right of the canvas: what the tool needs and how it is run, or plainly why it cannot be run yet.
FocusScope {
    id: root

    required property ToolPageModel tool
    required property CutoutRunModel cutout
    required property StrokeBrush brush
    signal chooseFile
    signal exportRequested(string itemId)
    signal showInLibrary(string itemId)
    signal openTool(string toolId)

    VScrollView {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: runCard.y - Theme.s3
        visible: root.tool.runsOnDevice
        contentHeight: cards.height
        clip: true

        Column {
            id: cards
            width: root.width
            spacing: Theme.s3

            CutoutInput {
                width: parent.width
                cutout: root.cutout
                onChooseFile: root.chooseFile()
            }
            StrokeCard {
                width: parent.width
                visible: root.cutout.displayUrl.toString() !== ""
                strokes: root.cutout.strokes
                brush: root.brush
                enabled: root.cutout.state !== CutoutRunModel.Running
            }
            CutoutParameters {
                width: parent.width
                options: root.cutout.options
                enabled: root.cutout.state !== CutoutRunModel.Running
            }
        }
    }
    CutoutRunCard {
        id: runCard
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.tool.runsOnDevice
        tool: root.tool
        cutout: root.cutout
        onExportRequested: itemId => root.exportRequested(itemId)
        onShowInLibrary: itemId => root.showInLibrary(itemId)
    }
    VScrollView {
        anchors.fill: parent
        visible: !root.tool.runsOnDevice
        contentHeight: card.height
        clip: true

        OnlineToolCard {
            id: card
            width: root.width
            tool: root.tool
            onOpenTool: toolId => root.openTool(toolId)
        }
    }
}
