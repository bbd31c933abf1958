import QtQuick
import VidGo.Controls
import VidGo.Gallery

// The gallery without an example to show.
VEmptyState {
    id: empty

    required property GalleryModel gallery
    readonly property bool unmarked: gallery.favouritesOnly && gallery.text === "" && gallery.category === ""
        && gallery.style === ""

    iconName: unmarked ? "heart" : "search"
    title: unmarked
        //: The person has marked no example yet.
        ? qsTr("No favourites yet")
        //: No example in the gallery fits the search words and the filters.
        : gallery.filtered ? qsTr("Nothing found")
        //: There are no examples on this computer at all.
        : qsTr("There are no examples here")
    text: unmarked
        //: Below “No favourites yet”.
        ? qsTr("Press the heart on an example, or F on the keyboard, and you will find it here again.")
        : gallery.filtered
        //: Below “Nothing found” in the gallery.
        ? qsTr("No example fits the words and the filters that you chose.")
        //: Below “There are no examples here”.
        : qsTr("They come with the studio. Install it again to bring them back.")
    //: Button that removes the search words and the filters of the gallery.
    actionText: gallery.filtered ? qsTr("Show all examples") : ""
    onAction: gallery.showAll()
}
