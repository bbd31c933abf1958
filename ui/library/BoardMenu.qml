pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Library

// The boards to put results on. Those in `chosen` have a sign; choosing one of them takes the results off it.
VMenu {
    id: menu

    required property LibraryPlaces places
    property var chosen: []
    signal added(string boardId)
    signal removed(string boardId)
    signal newWanted

    Instantiator {
        model: menu.places
        delegate: VMenuItem {
            required property string boardId
            required property string name
            text: name
            iconName: "board"
            checkable: true
            checked: menu.chosen.includes(boardId)
            onTriggered: checked ? menu.added(boardId) : menu.removed(boardId)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as VMenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as VMenuItem)
    }
    VMenuItem {
        //: In the menu of boards: makes a new one with the results on it.
        text: qsTr("New board…")
        iconName: "plus"
        onTriggered: menu.newWanted()
    }
}
