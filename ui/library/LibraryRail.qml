pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Library

// The places of the library: everything, the boards, the trash.
FocusScope {
    id: rail

    required property LibraryPlaces places
    // The board that is shown, and whether it is the trash.
    property string boardId: ""
    property bool inTrash: false
    signal allWanted
    signal boardWanted(string boardId)
    signal trashWanted
    signal newBoardWanted
    signal renameWanted(string boardId)
    signal removeWanted(string boardId)

    function openMenu(boardId: string) {
        menu.boardId = boardId
        menu.popup()
    }

    Accessible.role: Accessible.PageTabList
    //: What a screen reader calls the list of boards beside the results.
    Accessible.name: qsTr("Boards")

    Flickable {
        anchors { fill: parent; bottomMargin: trash.height + Theme.s4 }
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        T.ScrollBar.vertical: VScrollBar {}

        Column {
            id: list
            x: Theme.focusWidth * 2
            width: parent.width - 2 * x
            topPadding: Theme.focusWidth * 2
            spacing: Theme.s1

            RailEntry {
                objectName: "libraryAll"
                width: list.width
                iconName: "library"
                //: Place in the library: the results of all boards and of none.
                text: qsTr("All results")
                current: rail.boardId === "" && !rail.inTrash
                onClicked: rail.allWanted()
            }
            VText {
                x: Theme.s3
                topPadding: Theme.s3
                //: Heading above the collections that the person made.
                text: qsTr("Boards")
                size: Theme.textTiny
                muted: true
            }
            Repeater {
                model: rail.places

                RailEntry {
                    id: entry
                    required property string boardId
                    required property string name
                    required property int items
                    width: list.width
                    iconName: "board"
                    text: name
                    amount: items
                    current: rail.boardId === boardId
                    onClicked: rail.boardWanted(boardId)
                    onMenuWanted: rail.openMenu(boardId)
                    Keys.onDeletePressed: rail.removeWanted(boardId)
                    Keys.onPressed: event => {
                        event.accepted = event.key === Qt.Key_F2
                        if (event.accepted)
                            rail.renameWanted(entry.boardId)
                    }
                }
            }
            RailEntry {
                objectName: "libraryNewBoard"
                width: list.width
                iconName: "plus"
                //: Button that makes a new collection of results.
                text: qsTr("New board…")
                Accessible.role: Accessible.Button
                onClicked: rail.newBoardWanted()
            }
        }
    }
    RailEntry {
        id: trash
        objectName: "libraryTrash"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { leftMargin: Theme.focusWidth * 2; rightMargin: Theme.focusWidth * 2; bottomMargin: Theme.s4 }
        iconName: "trash"
        //: Place in the library: what was thrown away and can be brought back.
        text: qsTr("Trash")
        amount: rail.places.trashCount
        current: rail.inTrash
        onClicked: rail.trashWanted()
    }
    VMenu {
        id: menu
        property string boardId: ""

        VMenuItem {
            //: In the menu of a board.
            text: qsTr("Rename…")
            iconName: "pencil"
            shortcutText: "F2"
            onTriggered: rail.renameWanted(menu.boardId)
        }
        VMenuItem {
            //: In the menu of a board: the board goes, its results stay.
            text: qsTr("Delete board…")
            iconName: "trash"
            danger: true
            onTriggered: rail.removeWanted(menu.boardId)
        }
    }
}
