import QtQuick
import VidGo.Controls
import VidGo.Gallery

// The head of the gallery: its name, how much is in it, and the search.
Item {
    id: head

    required property GalleryModel gallery

    implicitHeight: Theme.controlHeight

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    VHeading {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        //: Heading of the page with all examples.
        text: qsTr("Gallery")
        size: Theme.textTitle
    }
    VText {
        anchors { left: title.right; leftMargin: Theme.s3; baseline: title.baseline }
        width: Math.max(0, Math.min(implicitWidth, search.x - x - Theme.s3))
        visible: head.gallery.total > 0
        //: How many examples the gallery shows.
        text: qsTr("%n example(s)", "", head.gallery.total)
        muted: true
    }
    VSearchField {
        id: search
        objectName: "gallerySearch"
        anchors { right: order.left; rightMargin: Theme.s3 }
        width: Math.min(340, head.width * 0.36)
        //: In the empty search field of the gallery.
        placeholderText: qsTr("Search the examples")
        //: The same where the window is narrow. Short.
        shortPlaceholder: qsTr("Search")
        shortcutText: "Ctrl+F"
        text: head.gallery.text
        onTextEdited: head.gallery.text = text
        onCleared: head.gallery.text = ""
    }
    VComboBox {
        id: order
        objectName: "galleryOrder"
        anchors.right: parent.right
        width: Math.min(200, head.width * 0.25)
        textRole: "text"
        valueRole: "value"
        model: [
            //: Order of the gallery: what the makers of the studio recommend comes first.
            { text: qsTr("Featured"), value: GalleryModel.Featured },
            //: Order of the gallery: what was looked at most during the last seven days comes first.
            { text: qsTr("Popular"), value: GalleryModel.Popular },
            //: Order of the gallery: what was added last comes first.
            { text: qsTr("Newest"), value: GalleryModel.Newest }
        ]
        currentIndex: head.gallery.order
        onActivated: index => head.gallery.order = model[index].value
        //: What a screen reader calls the choice of the order of the gallery.
        Accessible.name: qsTr("Order of the examples")
    }
}
