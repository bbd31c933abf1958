import QtQuick
import VidGo.Tools

ToolPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    toolId: place.pageId
    onExportRequested: itemId => place.exportRequested(itemId)
    onShowInLibrary: itemId => place.resultWanted(itemId)
    onOpenTool: toolId => place.pageWanted(toolId)
    onOpenFilesIn: (toolId, files) => place.filesWanted(toolId, files)
    onOpenPlans: place.pageWanted("plans")
    onOpenSettings: place.settingWanted(place.session.visitor ? "mode" : "providers")
}
