import VidGo.Controls

// The heart that marks an example.
VIconButton {
    id: heart

    property bool favourite: false
    signal marked(bool favourite)

    iconName: favourite ? "heart-filled" : "heart"
    label: favourite
        //: The heart on an example that is a favourite.
        ? qsTr("Remove from favourites")
        //: The heart on an example that is no favourite.
        : qsTr("Add to favourites")
    shortcutText: "F"
    onClicked: heart.marked(!favourite)
}
