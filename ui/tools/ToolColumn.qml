import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// Right of the canvas: what the tool needs and how it is run, or plainly why it cannot be run yet.
FocusScope {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property BatchModel batch
    required property InputSources sources
    required property SceneListModel scenes
    required property StyleListModel styles
    required property GarmentListModel garments
    required property PresenterListModel presenters
    required property VideoTemplateListModel templates
    required property SessionState session
    required property StrokeBrush brush
    signal chooseFiles
    signal chooseFolder
    signal takeScreen
    signal styleChosen(string exampleId)
    signal exportRequested(string itemId)
    signal showInLibrary(string itemId)
    signal openTool(string toolId)
    signal openPlans
    signal openSettings

    readonly property bool runs: run.possible
    readonly property bool batchShown: batch.state !== BatchModel.Closed
    readonly property bool busy: run.state === ToolRunModel.Running || batch.state === BatchModel.Running
        || batch.state === BatchModel.Stopping
    // Too low for the run card to stand at the foot for good: it scrolls with the others.
    readonly property bool low: height < 480
    readonly property real footHeight: batchShown ? batchCard.implicitHeight : runCard.implicitHeight

    VScrollView {
        id: scroll
        // Its bar stands beside the cards, not on their edge.
        anchors { left: parent.left; right: parent.right; rightMargin: -Theme.s4; top: parent.top }
        height: root.low ? root.height : foot.y - Theme.s3
        visible: root.runs
        contentHeight: cards.height
        clip: true

        Column {
            id: cards
            width: root.width
            spacing: Theme.s3

            ToolInput {
                width: parent.width
                visible: root.run.needsInput
                run: root.run
                sources: root.sources
                batch: root.batch
                onChooseFiles: root.chooseFiles()
                onChooseFolder: root.chooseFolder()
                onTakeScreen: root.takeScreen()
            }
            RunPlace {
                width: parent.width
                visible: root.run.online.offered && (!root.batchShown || root.batch.state === BatchModel.Gathered)
                enabled: !root.busy
                online: root.run.online
                runsOnDevice: root.tool.runsOnDevice
                onOpenSettings: root.openSettings()
            }
            ToolParameters {
                width: parent.width
                run: root.run
                scenes: root.scenes
                styles: root.styles
                garments: root.garments
                presenters: root.presenters
                templates: root.templates
                brush: root.brush
                topic: root.tool.currentTopic
                strokesShown: String(root.run.input.displayUrl) !== "" && !root.batchShown
                enabled: !root.busy
                onStyleChosen: exampleId => root.styleChosen(exampleId)
                onOpenPlans: root.openPlans()
            }
            Item {
                id: among
                width: parent.width
                height: root.footHeight
                visible: root.low
            }
        }
    }
    // Where the cards are cut off, they have an edge.
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: scroll.bottom }
        height: Theme.lineWidth
        visible: scroll.visible && !root.low && !(scroll.contentItem as Flickable).atYEnd
        color: Theme.line
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: root.footHeight
        visible: !root.low
    }
    ToolRunCard {
        id: runCard
        parent: root.low ? among : foot
        anchors.fill: parent
        visible: root.runs && !root.batchShown
        tool: root.tool
        run: root.run
        session: root.session
        onExportRequested: itemId => root.exportRequested(itemId)
        onShowInLibrary: itemId => root.showInLibrary(itemId)
        onOpenPlans: root.openPlans()
        onOpenSettings: root.openSettings()
    }
    BatchRunCard {
        id: batchCard
        parent: root.low ? among : foot
        anchors.fill: parent
        visible: root.runs && root.batchShown
        tool: root.tool
        run: root.run
        batch: root.batch
        session: root.session
        onOpenPlans: root.openPlans()
        onOpenSettings: root.openSettings()
    }
    VScrollView {
        anchors.fill: parent
        visible: !root.runs
        contentHeight: card.height
        clip: true

        OnlineToolCard {
            id: card
            width: root.width
            tool: root.tool
            onOpenTool: toolId => root.openTool(toolId)
            onOpenPlans: root.openPlans()
            onOpenSettings: root.openSettings()
        }
    }
}
