pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Home
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
    property string currentPage: ""
    readonly property bool ready: placeOf(currentPage)?.ready ?? false
    signal exportRequested(string itemId)

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
            return (host.show("home") as HomePage).showExample("", materialId)
        const page = host.show(toolId) as ToolPage
        // The same example may be asked for twice.
        page.exampleId = ""
        page.exampleId = materialId
    }

    function showResult(itemId: string) {
        const page = host.show("library") as LibraryPage
        page.selectedItem = itemId
    }

    Repeater {
        id: places
        model: host.pages

        PagePlace {
            anchors.fill: parent
            hub: host.hub
            settings: host.settings
            current: pageId === host.currentPage
            onPageWanted: pageId => host.show(pageId)
            onExampleWanted: (toolId, materialId) => host.showExample(toolId, materialId)
            onResultWanted: itemId => host.showResult(itemId)
            onExportRequested: itemId => host.exportRequested(itemId)
        }
    }
}
