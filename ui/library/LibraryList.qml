import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// The places of the library on the left, the results of one of them beside.
FocusScope {
    id: list

    required property ServiceHub hub
    required property LibraryPlaces places
    required property LibraryActions actions
    readonly property alias results: results
    readonly property alias grid: grid
    property string boardId: ""
    property bool inTrash: false
    readonly property bool railed: width >= 800
    signal opened(string itemId)
    signal exportWanted(var itemIds)
    signal copyWanted(var itemIds)
    signal dragWanted(Item source, var itemIds, url picture)
    signal dragEnded
    signal boardWanted(string boardId, var itemIds)
    signal removeBoardWanted(string boardId)
    signal emptyWanted(bool onlyOld)
    signal firstWanted

    function show(boardId: string, inTrash: bool) {
        list.boardId = boardId
        list.inTrash = inTrash
    }
    function find() {
        bar.find()
    }

    LibraryModel {
        id: results
        hub: list.hub
        text: bar.text
        toolId: bar.toolId
        minimumRating: bar.minimumRating
        order: bar.order
        boardId: list.boardId
        inTrash: list.inTrash
        onReplaced: grid.begin()
    }
    LibrarySelection {
        id: selection
        model: results
    }

    LibraryRail {
        id: rail
        x: Theme.s4
        y: Theme.s1
        width: 200
        height: parent.height - y
        visible: list.railed
        places: list.places
        boardId: list.boardId
        inTrash: list.inTrash
        onAllWanted: list.show("", false)
        onBoardWanted: boardId => list.show(boardId, false)
        onTrashWanted: list.show("", true)
        onNewBoardWanted: list.boardWanted("", [])
        onRenameWanted: boardId => list.boardWanted(boardId, [])
        onRemoveWanted: boardId => list.removeBoardWanted(boardId)
    }
    Item {
        id: side
        anchors { left: list.railed ? rail.right : parent.left; right: parent.right; top: parent.top; bottom: parent.bottom }

        LibraryBar {
            id: bar
            x: Theme.s6
            width: parent.width - 2 * Theme.s6
            hub: list.hub
            placesWanted: !list.railed
            onPlacesMenuWanted: anchor => placesMenu.popup(anchor, 0, anchor.height + Theme.s1)
            total: results.count
            sortable: !list.inTrash
            selecting: selection.count > 0
            //: Heading of the place with what was thrown away.
            place: list.inTrash ? qsTr("Trash") : list.places.count >= 0 ? list.places.nameOf(list.boardId) : ""
        }
        SelectionBar {
            x: bar.x
            y: bar.height - height
            width: bar.width
            visible: selection.count > 0
            places: list.places
            count: selection.count
            inTrash: list.inTrash
            boardId: list.boardId
            onCleared: {
                selection.clear()
                grid.forceActiveFocus(Qt.TabFocusReason)
            }
            onRated: value => list.actions.rate(selection.ids(), value)
            onBoardChosen: boardId => list.actions.addToBoard(boardId, selection.ids())
            onTakenOff: list.actions.removeFromBoard(list.boardId, selection.ids())
            onNewBoardWanted: list.boardWanted("", selection.ids())
            onExportWanted: list.exportWanted(selection.ids())
            onCopyWanted: list.copyWanted(selection.ids())
            onTrashWanted: list.actions.trash(selection.ids())
            onRestoreWanted: list.actions.restore(selection.ids())
        }
        TrashBar {
            id: trashBar
            x: bar.x
            y: bar.height + Theme.s3
            width: bar.width
            visible: list.inTrash && list.places.trashCount > 0
            places: list.places
            onEmptyWanted: onlyOld => list.emptyWanted(onlyOld)
        }
        LibraryStates {
            anchors { fill: parent; topMargin: (trashBar.visible ? trashBar.y + trashBar.height : bar.height) + Theme.s4 }
            results: results
            ofBoard: results.boardId !== ""
            inTrash: list.inTrash
            onFilterUnwanted: bar.clear()
            onFirstWanted: list.firstWanted()
            onAllWanted: list.show("", false)

            LibraryGrid {
                id: grid
                anchors.fill: parent
                visible: results.state === LibraryModel.Content
                focus: true
                model: results
                selection: selection
                inTrash: list.inTrash
                onOpened: itemId => list.opened(itemId)
                onRated: value => list.actions.rate(grid.targets(), value)
                onTrashWanted: list.actions.trash(grid.targets())
                onCopyWanted: list.copyWanted(grid.targets())
                onMenuWanted: menu.popup()
                onDragWanted: (source, itemId, picture) => list.dragWanted(source, grid.dragged(itemId), picture)
                onDragEnded: list.dragEnded()
            }
            RubberBand {
                anchors.fill: grid
                visible: grid.visible
                grid: grid
                selection: selection
            }
        }
    }
    PlacesMenu {
        id: placesMenu
        places: list.places
        boardId: list.boardId
        inTrash: list.inTrash
        onAllWanted: list.show("", false)
        onBoardWanted: boardId => list.show(boardId, false)
        onTrashWanted: list.show("", true)
        onNewBoardWanted: list.boardWanted("", [])
        onRenameWanted: list.boardWanted(list.boardId, [])
        onRemoveWanted: list.removeBoardWanted(list.boardId)
    }
    ResultMenu {
        id: menu
        inTrash: list.inTrash
        onOpenWanted: grid.openCurrent()
        onExportWanted: list.exportWanted(grid.targets())
        onCopyWanted: list.copyWanted(grid.targets())
        onBoardWanted: list.boardWanted("", grid.targets())
        onTrashWanted: list.actions.trash(grid.targets())
        onRestoreWanted: list.actions.restore(grid.targets())
    }
    Connections {
        target: list.actions
        function onTrashed() { selection.clear() }
        function onRestored() { selection.clear() }
        function onEmptied() { selection.clear() }
    }
}
