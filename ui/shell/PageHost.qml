import QtQuick
import VidGo.Bridge
import VidGo.Home
import VidGo.Library
import VidGo.Settings
import VidGo.Shell
import VidGo.Tools

// Holds the pages. A page is made when it is first visited and kept from then on.
Item {
    id: host

    required property ServiceHub hub
    required property NavigationModel pages
    required property SettingsModel settings
    property string currentPage: ""
    readonly property Item currentItem: loaderOf(currentPage)?.item ?? null
    readonly property bool ready: currentItem !== null && (currentItem.ready ?? true)
    signal exportRequested(string itemId)

    // `loaders.count` makes the binding above follow the list.
    function loaderOf(pageId: string): PageLoader {
        for (let row = 0; row < loaders.count; ++row)
            if ((loaders.itemAt(row) as PageLoader)?.pageId === pageId)
                return loaders.itemAt(row) as PageLoader
        return null
    }

    function show(pageId: string): Item {
        currentPage = pageId
        const page = loaderOf(pageId)?.item ?? null
        page?.forceActiveFocus()
        return page
    }

    function showExample(toolId: string, materialId: string) {
        if (toolId === "")
            return (show("home") as HomePage).showExample("", materialId)
        const page = show(toolId) as ToolPage
        // The same example may be asked for twice.
        page.exampleId = ""
        page.exampleId = materialId
    }

    function showResult(itemId: string) {
        (show("library") as LibraryPage).selectedItem = itemId
    }

    Repeater {
        id: loaders
        model: host.pages

        PageLoader {
            id: loader
            anchors.fill: parent
            current: pageId === host.currentPage
            page: pageId === "home" ? home : pageId === "library" ? library : pageId === "settings" ? settingsPage : tool

            Component {
                id: tool
                ToolPage {
                    hub: host.hub
                    toolId: loader.pageId
                    onExportRequested: itemId => host.exportRequested(itemId)
                    onShowInLibrary: itemId => host.showResult(itemId)
                    onOpenTool: toolId => host.show(toolId)
                }
            }
        }
    }

    Component {
        id: home
        HomePage {
            hub: host.hub
            onOpenTool: toolId => host.show(toolId)
            onOpenExample: (toolId, materialId) => host.showExample(toolId, materialId)
            onOpenLibraryItem: itemId => host.showResult(itemId)
        }
    }
    Component {
        id: library
        LibraryPage {
            hub: host.hub
            onOpenTool: toolId => host.show(toolId)
            onExportRequested: itemId => host.exportRequested(itemId)
        }
    }
    Component {
        id: settingsPage
        SettingsPage {
            hub: host.hub
            settings: host.settings
        }
    }
}
