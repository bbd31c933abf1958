import QtQuick
import VidGo.Home

HomePage {
    required property PagePlace place

    focus: true
    hub: place.hub
    sandboxOffered: place.sandboxOffered
    onOpenTool: toolId => place.pageWanted(toolId)
    onOpenExample: (toolId, materialId) => place.exampleWanted(toolId, materialId)
    onOpenLibraryItem: itemId => place.resultWanted(itemId)
    onOpenStyle: styleId => place.styleWanted(styleId)
    onOpenPlans: place.pageWanted("plans")
    onOpenGallery: place.pageWanted("gallery")
    onOpenSandbox: place.sandboxWanted()
}
