import QtQuick
import VidGo.Library

LibraryPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    onOpenTool: toolId => place.pageWanted(toolId)
    canRunAgain: true
    onRunAgain: (toolId, itemId) => place.recallWanted(toolId, itemId, [])
    onRecall: (toolId, itemId, fieldKeys) => place.recallWanted(toolId, itemId, fieldKeys)
    onOpenSettings: place.settingWanted("mode")
    onExportRequested: itemId => place.exportRequested(itemId)
}
