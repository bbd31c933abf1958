import QtQuick
import VidGo.Controls
import VidGo.Gallery

// What narrows the gallery besides the category.
Flow {
    id: filters

    required property GalleryModel gallery

    spacing: Theme.s3

    VSegmented {
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
        objectName: "galleryFavourites"
        height: Theme.controlHeight
        autoExclusive: false
        iconName: checked ? "heart-filled" : "heart"
        //: Choice in the gallery: only the examples that the person marked.
        text: qsTr("Favourites")
        checked: filters.gallery.favouritesOnly
        onClicked: filters.gallery.favouritesOnly = checked
        Accessible.role: Accessible.CheckBox
        function click() {
            toggle()
            clicked()
        }
    }
}
