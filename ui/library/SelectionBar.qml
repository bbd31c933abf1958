import QtQuick
import VidGo.Controls
import VidGo.Library

// What can be done with the selected results; it stands in the place of the filters.
FocusScope {
    id: bar

    required property LibraryPlaces places
    required property int count
    required property bool inTrash
    // The board that is shown; results can be taken off it.
    required property string boardId
    signal cleared
    signal rated(int value)
    signal boardChosen(string boardId)
    signal takenOff
    signal newBoardWanted
    signal exportWanted
    signal copyWanted
    signal trashWanted
    signal restoreWanted

    // Not room enough for the words on all buttons.
    readonly property bool tight: width < 760

    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.ToolBar
    //: What a screen reader calls the row of buttons for the selected results.
    Accessible.name: qsTr("Selected results")

    VIconButton {
        id: close
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        //: Button that selects none of the results any more.
        label: qsTr("Clear the selection")
        shortcutText: "Esc"
        onClicked: bar.cleared()
    }
    VText {
        id: counted
        anchors { left: close.right; leftMargin: Theme.s1; verticalCenter: parent.verticalCenter }
        //: How many results are selected.
        text: qsTr("%n selected", "", bar.count)
        weight: Theme.semiBold
    }
    RatingStars {
        id: stars
        anchors { left: counted.right; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        visible: !bar.inTrash
        onRated: value => bar.rated(value)
    }
    Row {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s2

        VButton {
            id: board
            //: Button that opens the list of boards, to put the selected results on one.
            readonly property string label: qsTr("Board")
            visible: !bar.inTrash
            iconName: "board"
            text: bar.tight ? "" : label
            Accessible.name: label
            onClicked: menu.popup(board, 0, board.height + Theme.s1)

            VTooltip { text: board.label; shown: bar.tight && (board.hovered || board.visualFocus) }
        }
        VButton {
            id: takeOff
            visible: bar.boardId !== "" && !bar.inTrash
            //: Button: the selected results leave the board that is shown, but stay in the library.
            readonly property string label: qsTr("Take off")
            iconName: "minus"
            text: bar.tight ? "" : label
            Accessible.name: label
            onClicked: bar.takenOff()

            VTooltip { text: takeOff.label; shown: bar.tight && (takeOff.hovered || takeOff.visualFocus) }
        }
        VIconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: !bar.inTrash
            iconName: "copy"
            //: Button that puts the files of the selected results on the clipboard.
            label: qsTr("Copy")
            shortcutText: "Ctrl C"
            onClicked: bar.copyWanted()
        }
        VButton {
            objectName: "selectionExport"
            visible: !bar.inTrash
            kind: VButton.Primary
            iconName: "download"
            //: Button that writes the selected results to files; opens a dialog.
            text: qsTr("Export…")
            onClicked: bar.exportWanted()
        }
        VIconButton {
            objectName: "selectionTrash"
            anchors.verticalCenter: parent.verticalCenter
            visible: !bar.inTrash
            iconName: "trash"
            //: Button that puts the selected results into the trash.
            label: qsTr("Move to trash")
            //: A key of the keyboard.
            shortcutText: qsTr("Del")
            onClicked: bar.trashWanted()
        }
        VButton {
            objectName: "selectionRestore"
            visible: bar.inTrash
            kind: VButton.Primary
            iconName: "undo"
            //: Button that brings the selected results back from the trash.
            text: qsTr("Restore")
            onClicked: bar.restoreWanted()
        }
    }
    BoardMenu {
        id: menu
        places: bar.places
        chosen: []
        onAdded: boardId => bar.boardChosen(boardId)
        onNewWanted: bar.newBoardWanted()
    }
}
