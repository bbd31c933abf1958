pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Library

// The places of the library as a menu, for pages that are too narrow for the list of them.
VMenu {
    id: menu

    required property LibraryPlaces places
    required property string boardId
    required property bool inTrash
    signal allWanted
    signal boardWanted(string boardId)
    signal trashWanted
    signal newBoardWanted
    // The board that is shown.
    signal renameWanted
    signal removeWanted

    // Where the boards begin.
    readonly property int firstBoard: 1

    VMenuItem {
        //: Place in the library: the results of all boards and of none.
        text: qsTr("All results")
        iconName: "library"
        current: menu.boardId === "" && !menu.inTrash
        onTriggered: menu.allWanted()
    }
    Instantiator {
        model: menu.places
        delegate: VMenuItem {
            required property string boardId
            required property string name
            text: name
            iconName: "board"
            current: menu.boardId === boardId
            onTriggered: menu.boardWanted(boardId)
        }
        onObjectAdded: (index, object) => menu.insertItem(menu.firstBoard + index, object as VMenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as VMenuItem)
    }
    VMenuItem {
        //: Button that makes a new collection of results.
        text: qsTr("New board…")
        iconName: "plus"
        onTriggered: menu.newBoardWanted()
    }
    VMenuItem {
        enabled: menu.boardId !== ""
        //: In the menu of a board.
        text: qsTr("Rename…")
        iconName: "pencil"
        onTriggered: menu.renameWanted()
    }
    VMenuItem {
        enabled: menu.boardId !== ""
        //: In the menu of a board: the board goes, its results stay.
        text: qsTr("Delete board…")
        iconName: "trash"
        danger: true
        onTriggered: menu.removeWanted()
    }
    VMenuItem {
        //: Place in the library: what was thrown away and can be brought back.
        text: qsTr("Trash")
        iconName: "trash"
        current: menu.inTrash
        onTriggered: menu.trashWanted()
    }
}
