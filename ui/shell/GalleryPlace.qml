import QtQuick
import VidGo.Gallery

GalleryPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    onOpenTool: (toolId, exampleId) => place.exampleWanted(toolId, exampleId)
    onOpenStyle: styleId => place.styleWanted(styleId)
    onOpenPlans: place.pageWanted("plans")
}
