import QtQuick
import VidGo.Library

LibraryPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    planId: place.account.planId
    onOpenTool: toolId => place.pageWanted(toolId)
    canRunAgain: true
    onRunAgain: (toolId, itemId) => place.recallWanted(toolId, itemId, [])
    onRecall: (toolId, itemId, fieldKeys) => place.recallWanted(toolId, itemId, fieldKeys)
    onOpenSettings: place.settingWanted("mode")
    onOpenPlans: place.pageWanted("plans")
    onExportRequested: itemId => place.exportRequested(itemId)
}
