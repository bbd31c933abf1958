import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// The head of the library: where one is, how much is there, and what narrows and orders the list.
Item {
    id: bar

    required property ServiceHub hub
    required property int total
    // The name of the board that is shown, or of the trash; empty for everything.
    property string place: ""
    property bool sortable: true
    // The second row is taken by the orders for what is selected.
    property bool selecting: false
    // There is no room for the list of places: a button opens it.
    property bool placesWanted: false
    signal placesMenuWanted(Item anchor)
    readonly property alias text: search.text
    readonly property string toolId: filter.choice
    readonly property int minimumRating: Math.max(0, rating.currentIndex)
    readonly property string order: ["newest", "oldest", "rating", "name"][Math.max(0, sorting.currentIndex)]
    readonly property bool narrow: width < 640

    implicitHeight: 2 * Theme.controlHeight + Theme.s3

    function clear() {
        search.clear()
        filter.currentIndex = 0
        rating.currentIndex = 0
    }
    function find() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ToolChoices {
        id: choices
        hub: bar.hub
    }
    VIconButton {
        id: placesButton
        objectName: "libraryPlaces"
        visible: bar.placesWanted
        y: (Theme.controlHeight - height) / 2
        iconName: "menu"
        //: Button that opens the list of boards, with all results and the trash.
        label: qsTr("Boards")
        onClicked: bar.placesMenuWanted(placesButton)
    }
    VHeading {
        id: title
        x: placesButton.visible ? placesButton.width + Theme.s2 : 0
        width: Math.min(implicitWidth, search.x - x - counted.implicitWidth - Theme.s6)
        height: Theme.controlHeight
        verticalAlignment: Text.AlignVCenter
        //: Heading of the page with the person's results.
        text: bar.place === "" ? qsTr("Library") : bar.place
        size: Theme.textTitle
        elide: Text.ElideRight
    }
    VText {
        id: counted
        anchors { left: title.right; leftMargin: Theme.s3; baseline: title.baseline }
        visible: bar.total > 0
        //: How many results the list shows.
        text: qsTr("%n result(s)", "", bar.total)
        muted: true
    }
    VSearchField {
        id: search
        objectName: "librarySearch"
        anchors.right: parent.right
        width: Math.min(320, bar.width * 0.46)
        //: In the empty search field of the library.
        placeholderText: qsTr("Search your results")
    }
    Row {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Theme.s2
        visible: !bar.selecting

        VComboBox {
            id: filter
            readonly property string choice: currentIndex > 0 ? choices.tools[currentIndex].value : ""
            objectName: "libraryFilter"
            width: Math.min(260, (parent.width - 2 * parent.spacing) * 0.36)
            model: choices.tools
            textRole: "text"
            valueRole: "value"
            //: What a screen reader calls the choice of a tool that narrows the library.
            Accessible.name: qsTr("Show results of")
        }
        VComboBox {
            id: rating
            objectName: "libraryRating"
            width: Math.min(230, (parent.width - 2 * parent.spacing) * 0.32)
            model: [
                //: Choice of a rating that narrows the library: none.
                qsTr("Any rating"),
                //: Choice of a rating that narrows the library.
                qsTr("1 star and more"),
                //: Choice of a rating that narrows the library.
                qsTr("2 stars and more"),
                //: Choice of a rating that narrows the library.
                qsTr("3 stars and more"),
                //: Choice of a rating that narrows the library.
                qsTr("4 stars and more"),
                //: Choice of a rating that narrows the library.
                qsTr("5 stars")
            ]
            //: What a screen reader calls the choice of a rating that narrows the library.
            Accessible.name: qsTr("Rated at least")
        }
        VComboBox {
            id: sorting
            objectName: "librarySorting"
            visible: bar.sortable
            width: Math.min(230, (parent.width - 2 * parent.spacing) * 0.32)
            model: [
                //: Order of the results.
                qsTr("Newest first"),
                //: Order of the results.
                qsTr("Oldest first"),
                //: Order of the results.
                qsTr("Best rated first"),
                //: Order of the results.
                qsTr("By name")
            ]
            //: What a screen reader calls the choice of the order of the results.
            Accessible.name: qsTr("Order")
        }
    }
}
