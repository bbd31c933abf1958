pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Gallery
import VidGo.Home
import VidGo.Library
import VidGo.Plans
import VidGo.Profile
import VidGo.Settings
import VidGo.Tools

// The place of one page, which is made when it is first visited and kept from then on. Qt 6.4's Loader refuses bound
// components; a repeater of one makes them as well.
FocusScope {
    id: place

    required property string pageId
    required property ServiceHub hub
    required property SettingsModel settings
    required property SessionState session
    property bool current: false
    property bool visited: false
    readonly property bool tool: !["home", "gallery", "library", "settings", "plans", "profile"].includes(pageId)
    property Item item: null
    // The page shows its real content.
    readonly property bool ready: item !== null && ((item as HomePage)?.ready ?? (item as LibraryPage)?.ready
        ?? (item as GalleryPage)?.ready ?? (item as ProfilePage)?.ready ?? true)
    signal pageWanted(string pageId)
    signal exampleWanted(string toolId, string materialId)
    signal styleWanted(string styleId)
    signal resultWanted(string itemId)
    signal filesWanted(string toolId, var files)
    signal recallWanted(string toolId, string itemId, var keys)
    signal settingWanted(string section)
    signal exportRequested(string itemId)
    signal shortcutsWanted
    signal restartWanted

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
            onOpenStyle: styleId => place.styleWanted(styleId)
            onOpenPlans: place.pageWanted("plans")
            onOpenGallery: place.pageWanted("gallery")
        }
    }
    Repeater {
        model: place.countOf(place.pageId === "gallery")
        onItemAdded: (index, item) => place.item = item

        GalleryPage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            onOpenTool: (toolId, exampleId) => place.exampleWanted(toolId, exampleId)
            onOpenStyle: styleId => place.styleWanted(styleId)
            onOpenPlans: place.pageWanted("plans")
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
            onOpenFilesIn: (toolId, files) => place.filesWanted(toolId, files)
            onOpenPlans: place.pageWanted("plans")
            onOpenSettings: place.settingWanted("mode")
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
            canRunAgain: true
            onRunAgain: (toolId, itemId) => place.recallWanted(toolId, itemId, [])
            onRecall: (toolId, itemId, fieldKeys) => place.recallWanted(toolId, itemId, fieldKeys)
            onOpenSettings: place.settingWanted("mode")
            onExportRequested: itemId => place.exportRequested(itemId)
        }
    }
    Repeater {
        model: place.countOf(place.pageId === "plans")
        onItemAdded: (index, item) => place.item = item

        PlansPage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            session: place.session
        }
    }
    Repeater {
        model: place.countOf(place.pageId === "profile")
        onItemAdded: (index, item) => place.item = item

        ProfilePage {
            anchors.fill: parent
            focus: true
            hub: place.hub
            session: place.session
            onOpenPlans: place.pageWanted("plans")
            onOpenStyle: styleId => place.styleWanted(styleId)
            onOpenSettings: section => place.settingWanted(section)
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
            session: place.session
            onShortcutsWanted: place.shortcutsWanted()
            onRestartWanted: place.restartWanted()
        }
    }
}
