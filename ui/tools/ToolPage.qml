import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// One tool: its examples on the canvas, and on the right what is needed to run it on one's own files.
FocusScope {
    id: page

    required property ServiceHub hub
    required property string toolId
    // The example to begin with; empty: the first.
    property string exampleId: ""
    // On the page of the styles: the one to begin with.
    property string styleId: ""
    signal exportRequested(string itemId)
    signal showInLibrary(string itemId)
    signal openTool(string toolId)
    // Another tool is to work on these files.
    signal openFilesIn(string toolId, var files)
    signal openPlans
    signal openSettings

    readonly property bool failed: tool.hasTopics && tool.examples.state === ExampleListModel.Failed
    readonly property bool takesFiles: run.possible && run.needsInput
    readonly property bool folded: width < 800
    readonly property int columnWidth: width < 960 ? 280 : 320
    readonly property int gap: folded ? Theme.s3 : Theme.s4
    // As on every page, below the search field and the profile.
    readonly property int margin: Theme.s6
    // The person's own picture is on the canvas, not an example.
    property bool ownShown: false

    objectName: "toolPage"
    onExampleIdChanged: if (exampleId !== "") page.showExample(exampleId)
    onStyleIdChanged: if (styleId !== "") run.style.style = styleId
    Component.onCompleted: if (styleId !== "") run.style.style = styleId

    function openFiles(files: var) { sources.takeAny(files) }
    function showTopic(topicId: string) { tool.currentTopic = topicId }
    // A result of the library becomes the picture to work on.
    function useItem(itemId: string) { run.useItem(itemId) }
    // The picture and the settings of a result.
    function runAgain(itemId: string) { run.recall(itemId, [], true) }
    // Settings of a result: all of them, with its picture, or those named.
    function recall(itemId: string, keys: var) { run.recall(itemId, keys, keys.length === 0) }

    function showExample(exampleId: string) {
        page.ownShown = false
        tool.showExample(exampleId)
    }

    ToolPageModel {
        id: tool
        hub: page.hub
        toolId: page.toolId
    }
    ToolRunModel {
        id: run
        hub: page.hub
        toolId: page.toolId
        onResultChanged: page.ownShown = run.needsInput ? String(run.input.displayUrl) !== "" : run.resultId !== ""
        // What has been made, and what is to be painted on, must not lie under the drawer.
        onStateChanged: if (run.state === ToolRunModel.Done) drawer.close()
    }
    Connections {
        target: run.input
        function onChanged() { page.ownShown = String(run.input.displayUrl) !== "" }
        function onEnlargeWanted(url: url) { page.openFilesIn("enhancement", [url]) }
    }
    PreviewModel {
        id: preview
        run: run
        enabled: page.visible && page.ownShown && batch.state === BatchModel.Closed
    }
    BatchModel {
        id: batch
        run: run
        onChanged: if (batch.state === BatchModel.Running) drawer.close()
    }
    InputSources {
        id: sources
        run: run
        batch: batch
    }
    SceneListModel {
        id: scenes
        run: run
        topic: tool.currentTopic
        enabled: page.visible && page.toolId === "product_scene"
    }
    VideoTemplateListModel {
        id: templates
        run: run
        topic: tool.currentTopic
        enabled: page.visible && page.toolId === "short_video"
    }
    GarmentListModel {
        id: garments
        run: run
        enabled: page.visible && page.toolId === "try_on"
    }
    PresenterListModel {
        id: presenters
        run: run
        enabled: page.visible && page.toolId === "ai_avatar"
    }
    Connections {
        target: run.avatar
        function onChanged() { if (page.toolId === "ai_avatar" && run.runnable) page.ownShown = true }
    }
    StyleListModel {
        id: styles
        hub: page.toolId === "style_gallery" ? page.hub : null
    }
    SessionState {
        id: session
        hub: page.hub
    }
    StrokeBrush {
        id: brush
        onActiveChanged: if (brush.active) drawer.close()
    }
    FilesDialog {
        id: dialog
        clips: run.input.takesClips
        onChosen: files => sources.takeAny(files)
    }
    Loader {
        active: sources.screenshots && String(sources.shotUrl) !== ""
        sourceComponent: ScreenshotWindow { sources: sources }
    }
    Shortcut {
        sequences: ["Ctrl+V", "Shift+Ins"]
        enabled: page.visible && page.takesFiles
        onActivated: sources.paste()
    }

    ToolHeader {
        id: header
        anchors {
            left: parent.left; leftMargin: page.margin
            right: parent.right; rightMargin: page.margin
            top: parent.top; topMargin: page.gap
        }
        tool: tool
        columnFolded: page.folded
        roomy: page.height >= 560
        onColumnWanted: drawer.open()
    }
    ToolCanvas {
        id: canvas
        anchors {
            left: parent.left; leftMargin: page.margin
            right: column.left; rightMargin: page.folded ? page.margin : page.gap
            top: header.bottom; topMargin: page.gap
            bottom: strip.visible ? strip.top : foot.top; bottomMargin: page.gap
        }
        tool: tool
        run: run
        preview: preview
        batch: batch
        brush: brush
        ownShown: page.ownShown
        onShowInLibrary: itemId => page.showInLibrary(itemId)
    }
    ExampleStrip {
        id: strip
        anchors { left: canvas.left; right: canvas.right; bottom: foot.top; bottomMargin: page.gap }
        shown: batch.state === BatchModel.Closed && !(foot.visible && page.height < 560)
        tool: tool
        run: run
        ownShown: page.ownShown
        roomy: page.height >= 560
        onExampleChosen: page.ownShown = false
        onOwnChosen: page.ownShown = true
        onStartWanted: exampleId => run.startFrom(exampleId)
    }
    ToolFoot {
        id: foot
        anchors { left: canvas.left; right: canvas.right; bottom: parent.bottom; bottomMargin: visible ? page.gap : 0 }
        height: visible ? implicitHeight : 0
        visible: page.folded && wanted && batch.state === BatchModel.Closed
        tool: tool
        run: run
        ownShown: page.ownShown
        onExportWanted: page.exportRequested(run.resultId)
        onLibraryWanted: page.showInLibrary(run.resultId)
        onColumnWanted: drawer.open()
    }
    Item {
        id: column
        anchors {
            right: parent.right; rightMargin: page.folded ? 0 : page.margin
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
        run: run
        batch: batch
        sources: sources
        scenes: scenes
        styles: styles
        garments: garments
        templates: templates
        presenters: presenters
        session: session
        brush: brush
        onChooseFiles: dialog.openFiles()
        onChooseFolder: dialog.openFolder()
        onTakeScreen: sources.takeScreen(page.Window.window)
        onStyleChosen: exampleId => { if (exampleId !== "" && !page.ownShown) tool.showExample(exampleId) }
        onExportRequested: itemId => page.exportRequested(itemId)
        onShowInLibrary: itemId => page.showInLibrary(itemId)
        onOpenTool: toolId => page.openTool(toolId)
        onOpenPlans: page.openPlans()
        onOpenSettings: page.openSettings()
    }
}
