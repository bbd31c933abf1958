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

    // Too low for the run card to stand at the foot for good: it scrolls with the others.
    readonly property bool low: height < 420

    VScrollView {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: root.low ? root.height : foot.y - Theme.s3
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
                visible: String(root.cutout.displayUrl) !== ""
                strokes: root.cutout.strokes
                brush: root.brush
                enabled: root.cutout.state !== CutoutRunModel.Running
            }
            CutoutParameters {
                width: parent.width
                options: root.cutout.options
                enabled: root.cutout.state !== CutoutRunModel.Running
            }
            Item {
                id: among
                width: parent.width
                height: runCard.implicitHeight
                visible: root.low
            }
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: runCard.implicitHeight
        visible: !root.low
    }
    CutoutRunCard {
        id: runCard
        parent: root.low ? among : foot
        anchors.fill: parent
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
