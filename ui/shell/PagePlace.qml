pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Home
import VidGo.Library
import VidGo.Settings
import VidGo.Tools

// The place of one page, which is made when it is first visited and kept from then on. Qt 6.4's Loader refuses bound
// components; a repeater of one makes them as well.
FocusScope {
    id: place

    required property string pageId
    required property ServiceHub hub
    required property SettingsModel settings
    property bool current: false
    property bool visited: false
    readonly property bool tool: pageId !== "home" && pageId !== "library" && pageId !== "settings"
    property Item item: null
    // The page shows its real content.
    readonly property bool ready: item !== null && ((item as HomePage)?.ready ?? (item as LibraryPage)?.ready ?? true)
    signal pageWanted(string pageId)
    signal exampleWanted(string toolId, string materialId)
    signal resultWanted(string itemId)
    signal exportRequested(string itemId)

    visible: current
    onCurrentChanged: if (current) visited = true

    function countOf(fits: bool): int {
        return visited && fits ? 1 : 0
    }

    Repeater {
        model: place.countOf(place.pageId === "home")
        onItemAdded: (index, item) => place.item = item

        HomePage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            onOpenTool: toolId => place.pageWanted(toolId)
            onOpenExample: (toolId, materialId) => place.exampleWanted(toolId, materialId)
            onOpenLibraryItem: itemId => place.resultWanted(itemId)
        }
    }
    Repeater {
        model: place.countOf(place.tool)
        onItemAdded: (index, item) => place.item = item

        ToolPage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            toolId: place.pageId
            onExportRequested: itemId => place.exportRequested(itemId)
            onShowInLibrary: itemId => place.resultWanted(itemId)
            onOpenTool: toolId => place.pageWanted(toolId)
        }
    }
    Repeater {
        model: place.countOf(place.pageId === "library")
        onItemAdded: (index, item) => place.item = item

        LibraryPage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            onOpenTool: toolId => place.pageWanted(toolId)
            onExportRequested: itemId => place.exportRequested(itemId)
        }
    }
    Repeater {
        model: place.countOf(place.pageId === "settings")
        onItemAdded: (index, item) => place.item = item

        SettingsPage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            settings: place.settings
        }
    }
}
