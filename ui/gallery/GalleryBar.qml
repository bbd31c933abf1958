import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Gallery

// Everything above the grid: the head, the categories, the styles of a category, and the filters.
Column {
    id: bar

    required property ServiceHub hub
    required property GalleryModel gallery
    signal openStyle(string styleId)
    signal openPlans

    spacing: Theme.s3

    function focusSearch() { head.focusSearch() }

    function narrow(category: string) {
        bar.gallery.style = ""
        bar.gallery.category = category
    }

    CategoryList {
        id: categories
        hub: bar.hub
    }
    CategoryList {
        id: styles
        hub: bar.hub
        within: bar.gallery.category === "" ? "-" : bar.gallery.category
    }
    GalleryHead {
        id: head
        width: parent.width
        gallery: bar.gallery
    }
    PillRow {
        objectName: "galleryCategories"
        width: parent.width
        categories: categories
        current: bar.gallery.category
        //: What a screen reader calls the row of categories of the gallery.
        label: qsTr("Categories")
        onChosen: categoryId => bar.narrow(categoryId)
    }
    PillRow {
        objectName: "galleryStyles"
        width: parent.width
        visible: styles.count > 0
        categories: styles
        current: bar.gallery.style
        //: What a screen reader calls the row of styles of a category.
        label: qsTr("Styles")
        onChosen: styleId => bar.gallery.style = styleId
    }
    GalleryFilters {
        width: parent.width
        gallery: bar.gallery
    }
    StyleCard {
        width: parent.width
        visible: bar.gallery.style !== ""
        hub: bar.hub
        styleId: bar.gallery.style
        onOpenStyle: styleId => bar.openStyle(styleId)
        onOpenPlans: bar.openPlans()
    }
}
