import QtQuick
import VidGo.Controls
import VidGo.Gallery

// What narrows the gallery besides the category.
Flow {
    id: filters

    required property GalleryModel gallery

    // The last one says its name where that takes no row of its own.
    readonly property bool roomy: place.implicitWidth + kind.implicitWidth + words.advanceWidth + Theme.iconSmall
        + 2 * Theme.s4 + Theme.s2 + 2 * spacing <= width

    spacing: Theme.s3

    TextMetrics {
        id: words
        font: Theme.font(Theme.textBody, Theme.semiBold)
        text: favourites.name
    }
    VSegmented {
        id: place
        objectName: "galleryPlace"
        currentValue: filters.gallery.place
        //: What a screen reader calls the choice between all examples and those that can be made in one place.
        label: qsTr("Where it can be made")
        model: [
            //: Choice in the gallery: wherever it can be made. Keep it short.
            { text: qsTr("Anywhere"), value: GalleryModel.Anywhere },
            //: Choice in the gallery: what this computer can make by itself. Keep it short.
            { text: qsTr("On this computer"), value: GalleryModel.OnThisComputer },
            //: Choice in the gallery: what needs an online service. Keep it short.
            { text: qsTr("Online service"), value: GalleryModel.ByProvider }
        ]
        onActivated: value => filters.gallery.place = value
    }
    VSegmented {
        id: kind
        objectName: "galleryKind"
        currentValue: filters.gallery.kind
        //: What a screen reader calls the choice between pictures and clips.
        label: qsTr("Pictures or clips")
        model: [
            //: Choice in the gallery: pictures as well as clips. Keep it short.
            { text: qsTr("All kinds"), value: GalleryModel.PicturesAndClips },
            //: Choice in the gallery. Keep it short.
            { text: qsTr("Pictures"), value: GalleryModel.Pictures },
            //: Choice in the gallery: short videos. Keep it short.
            { text: qsTr("Clips"), value: GalleryModel.Clips }
        ]
        onActivated: value => filters.gallery.kind = value
    }
    VPill {
        id: favourites
        //: Choice in the gallery: only the examples that the person marked.
        readonly property string name: qsTr("Favourites")
        objectName: "galleryFavourites"
        height: Theme.controlHeight
        autoExclusive: false
        iconName: checked ? "heart-filled" : "heart"
        text: filters.roomy ? name : ""
        checked: filters.gallery.favouritesOnly
        onClicked: filters.gallery.favouritesOnly = checked
        Accessible.role: Accessible.CheckBox
        Accessible.name: name
        VTooltip {
            text: favourites.name
            shown: !filters.roomy && (favourites.hovered || favourites.visualFocus)
        }
        function click() {
            toggle()
            clicked()
        }
    }
}
