import QtQuick
import QtQuick.Window
import VidGo.Bridge
import VidGo.Controls
import VidGo.Gallery

// Every example of the studio: narrowed, searched, marked, and opened.
FocusScope {
    id: page

    required property ServiceHub hub
    readonly property bool ready: examples.state !== GalleryModel.Loading
    readonly property bool failed: examples.state === GalleryModel.Failed
    signal openTool(string toolId, string exampleId)
    signal openStyle(string styleId)
    signal openPlans

    objectName: "galleryPage"

    function showExample(exampleId: string) { viewer.show(exampleId) }

    // One style with its examples; its category is chosen along with it.
    function showStyle(styleId: string) {
        examples.showAll()
        examples.category = finder.categoryOf(styleId)
        examples.style = styleId
    }

    function showFavourites() {
        examples.showAll()
        examples.favouritesOnly = true
    }

    GalleryModel {
        id: examples
        hub: page.hub
        onFavouriteFailed: reason => toasts.showError(reason)
    }
    CategoryList {
        id: finder
        hub: page.hub
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: page.visible && page.activeFocus
        onActivated: bar.focusSearch()
    }

    GalleryBar {
        id: bar
        x: Theme.s6
        width: parent.width - 2 * Theme.s6
        hub: page.hub
        gallery: examples
        onOpenStyle: styleId => page.openStyle(styleId)
        onOpenPlans: page.openPlans()
    }
    Item {
        anchors { fill: parent; topMargin: bar.height + Theme.s3 }

        GallerySkeleton {
            anchors.fill: parent
            visible: examples.state === GalleryModel.Loading
        }
        GalleryGrid {
            anchors.fill: parent
            visible: examples.state === GalleryModel.Content
            focus: true
            gallery: examples
            onOpened: exampleId => viewer.show(exampleId)
        }
        GalleryEmpty {
            objectName: "galleryEmpty"
            anchors.fill: parent
            visible: examples.state === GalleryModel.Empty
            gallery: examples
        }
        VErrorState {
            objectName: "galleryError"
            anchors.fill: parent
            visible: examples.state === GalleryModel.Failed
            //: The examples of the gallery could not be read.
            title: qsTr("The examples could not be loaded")
            text: examples.errorText
            onAction: examples.reload()
        }
    }

    ExampleViewer {
        id: viewer
        hub: page.hub
        onOpenTool: (toolId, exampleId) => page.openTool(toolId, exampleId)
        onOpenStyle: styleId => page.openStyle(styleId)
        onOpenPlans: page.openPlans()
        onProblem: text => toasts.showError(text)
    }
    VToastHost {
        id: toasts
        objectName: "galleryToasts"
        anchors.fill: parent
        z: 1
    }
}
