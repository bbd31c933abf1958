pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Gallery
import VidGo.Library
import VidGo.Settings
import VidGo.Shell
import VidGo.Tools

// Holds the pages and leads from one to the other.
Item {
    id: host

    required property ServiceHub hub
    required property NavigationModel pages
    required property SettingsModel settings
    required property SessionState session
    required property AccountInfo account
    required property ExampleSyncModel newExamples
    property bool sandboxOffered: false
    property string currentPage: ""
    readonly property bool ready: placeOf(currentPage)?.ready ?? false
    readonly property bool failed: placeOf(currentPage)?.failed ?? false
    signal exportRequested(string itemId)
    signal shortcutsWanted
    signal restartWanted
    signal sandboxWanted
    signal jobsWanted
    signal signInWanted(string step)
    signal exported(string fileName, url folder)
    // Something short to tell the person.
    signal said(string text)

    // `places.count` makes the binding above follow the list.
    function placeOf(pageId: string): PagePlace {
        for (let row = 0; row < places.count; ++row)
            if ((places.itemAt(row) as PagePlace)?.pageId === pageId)
                return places.itemAt(row) as PagePlace
        return null
    }

    function show(pageId: string): QtObject {
        host.currentPage = pageId
        const place = host.placeOf(pageId)
        place?.forceActiveFocus()
        return place?.item ?? null
    }

    function showExample(toolId: string, materialId: string) {
        if (toolId === "")
            return (host.show("gallery") as GalleryPage).showExample(materialId)
        const page = host.show(toolId) as ToolPage
        // The same example may be asked for twice.
        page.exampleId = ""
        page.exampleId = materialId
    }

    function showResult(itemId: string) {
        const page = host.show("library") as LibraryPage
        page.selectedItem = itemId
    }

    function showTopic(toolId: string, topicId: string) {
        const page = host.show(toolId) as ToolPage
        page.showTopic(topicId)
    }

    function showStyle(styleId: string) {
        const page = host.show("gallery") as GalleryPage
        page.showStyle(styleId)
    }

    function tryStyle(styleId: string) {
        const page = host.show("style_gallery") as ToolPage
        // The same style may be asked for twice.
        page.styleId = ""
        page.styleId = styleId
    }

    function showSetting(section: string) {
        const page = host.show("settings") as SettingsPage
        page.showSection(section)
    }

    // The settings of a result, and its picture; or only those settings that are named in `keys`.
    function recall(toolId: string, itemId: string, keys: var) {
        const page = host.show(toolId) as ToolPage
        page.recall(itemId, keys)
    }

    // Whether the current page works on pictures and took them.
    function openFiles(files: var): bool {
        const page = host.placeOf(host.currentPage)?.item as ToolPage
        if (!page?.takesFiles)
            return false
        page.openFiles(files)
        return true
    }

    function openFilesWith(toolId: string, files: var) {
        const page = host.show(toolId) as ToolPage
        page.openFiles(files)
    }

    Repeater {
        id: places
        model: host.pages.allPages

        PagePlace {
            required property string modelData
            anchors.fill: parent
            pageId: modelData
            hub: host.hub
            settings: host.settings
            session: host.session
            account: host.account
            newExamples: host.newExamples
            sandboxOffered: host.sandboxOffered
            current: pageId === host.currentPage
            onPageWanted: pageId => host.show(pageId)
            onExampleWanted: (toolId, materialId) => host.showExample(toolId, materialId)
            onStyleWanted: styleId => host.tryStyle(styleId)
            onResultWanted: itemId => host.showResult(itemId)
            onFilesWanted: (toolId, files) => host.openFilesWith(toolId, files)
            onRecallWanted: (toolId, itemId, keys) => host.recall(toolId, itemId, keys)
            onExportRequested: itemId => host.exportRequested(itemId)
            onSettingWanted: section => host.showSetting(section)
            onShortcutsWanted: host.shortcutsWanted()
            onRestartWanted: host.restartWanted()
            onSandboxWanted: host.sandboxWanted()
            onJobsWanted: host.jobsWanted()
            onSignInWanted: step => host.signInWanted(step)
            onSaid: text => host.said(text)
            onExported: (fileName, folder) => host.exported(fileName, folder)
        }
    }
}
