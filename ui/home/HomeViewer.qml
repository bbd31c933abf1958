import QtQuick
import VidGo.Gallery

// Holds the viewer of the page, in which an example is shown large.
Item {
    id: place

    required property HomePage page
    // Called with what went wrong.
    required property var problem

    function show(materialId: string) { viewer.show(materialId) }

    ExampleViewer {
        id: viewer
        hub: place.page.hub
        onOpenTool: (toolId, exampleId) => place.page.openExample(toolId, exampleId)
        onOpenStyle: styleId => place.page.openStyle(styleId)
        onOpenPlans: place.page.openPlans()
        onProblem: text => place.problem(text)
    }
}
