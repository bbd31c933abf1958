pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Home

// Where the studio starts: what can be made, shown with real examples.
FocusScope {
    id: page

    required property ServiceHub hub
    // A sandbox can be opened.
    property bool sandboxOffered: false
    // True once the hero has its pictures, or it is known that there are none.
    readonly property bool ready: hero.ready
    readonly property bool failed: hero.failed
    signal openTool(string toolId)
    signal openExample(string toolId, string materialId)
    signal openLibraryItem(string itemId)
    signal openStyle(string styleId)
    signal openPlans
    signal openGallery
    signal openSandbox

    objectName: "homePage"

    // An example that belongs to a tool is shown on the tool's page, one of a style right here.
    function showExample(toolId: string, materialId: string) {
        if (toolId !== "" && toolId !== "style_gallery")
            page.openExample(toolId, materialId)
        else
            (viewer.made() as HomeViewer).show(materialId)
    }

    RevealingFlickable {
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.s6

        Column {
            id: column
            x: Theme.s6
            width: page.width - 2 * Theme.s6
            spacing: Theme.s6

            HomeHero {
                id: hero
                width: parent.width
                height: Math.min(620, Math.max(240, page.height * 0.42))
                hub: page.hub
                onOpenStyle: styleId => page.openStyle(styleId)
                onOpenPlans: page.openPlans()
                onOpenExample: exampleId => page.showExample("", exampleId)
            }
            ToolCards {
                width: parent.width
                hub: page.hub
                onOpenTool: toolId => page.openTool(toolId)
            }
            SandboxInvitation {
                width: parent.width
                visible: page.sandboxOffered && recent.empty
                onAccepted: page.openSandbox()
            }
            FeaturedRow {
                width: parent.width
                hub: page.hub
                waiting: !hero.ready
                onAction: page.openGallery()
                onOpenExample: (toolId, exampleId) => page.showExample(toolId, exampleId)
            }
            PopularRow {
                width: parent.width
                hub: page.hub
                waiting: !hero.ready
                failureShown: hero.failed
                onAction: page.openGallery()
                onOpenExample: (toolId, materialId) => page.showExample(toolId, materialId)
            }
            RecentRow {
                id: recent
                width: parent.width
                hub: page.hub
                onOpenItem: itemId => page.openLibraryItem(itemId)
            }
        }
    }

    VLazy {
        id: viewer
        file: Qt.resolvedUrl("HomeViewer.qml")
        given: ({ page: page, problem: text => toasts.showError(text) })
    }
    VToastHost {
        id: toasts
        anchors.fill: parent
        z: 1
    }
}
