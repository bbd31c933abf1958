pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Library

// The column beside an opened result: its rating and boards, what it was made with, and what can be done with it.
VCard {
    id: card

    required property LibraryDetail detail
    required property LibraryPlaces places
    property bool canRunAgain: false
    readonly property bool opened: detail.state === LibraryDetail.Content
    signal exportRequested
    signal runAgain
    signal recallWanted(var fieldKeys)
    signal rated(int value)
    signal boardAdded(string boardId)
    signal boardRemoved(string boardId)
    signal newBoardWanted
    signal copyWanted
    signal trashWanted
    signal restoreWanted

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        height: stars.height + Theme.s2 + boardRow.height

        RatingStars {
            id: stars
            objectName: "libraryStars"
            enabled: card.opened && !card.detail.inTrash
            value: card.detail.rating
            onRated: value => card.rated(value)
        }
        Row {
            id: boardRow
            y: stars.height + Theme.s2
            width: parent.width
            spacing: Theme.s2

            VButton {
                id: boards
                enabled: card.opened && !card.detail.inTrash
                compact: true
                iconName: "board"
                text: card.detail.boards.length > 0
                    //: Button of a result that opens the list of boards; %n is on how many it is.
                    ? qsTr("On %n board(s)", "", card.detail.boards.length)
                    //: Button of a result that opens the list of boards, to put it on one.
                    : qsTr("Add to board")
                onClicked: menu.popup(boards, 0, boards.height + Theme.s1)
            }
        }
    }
    VHeading {
        id: title
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.s4 }
        //: Heading above the settings and facts of a result.
        text: qsTr("How it was made")
    }

    Flickable {
        id: flick
        anchors {
            left: parent.left; right: parent.right; top: title.bottom; bottom: actions.top
            margins: Theme.s4
        }
        contentHeight: facts.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: VScrollBar {}

        Column {
            id: facts
            width: parent.width
            spacing: Theme.s3

            Repeater {
                model: card.detail.state === LibraryDetail.Loading ? 4 : 0

                VSkeleton {
                    width: facts.width
                    height: Theme.controlHeightSmall
                    radius: Theme.radiusSmall
                }
            }
            Repeater {
                model: card.detail.facts

                FactRow {
                    id: fact
                    required property var modelData
                    width: facts.width
                    label: modelData.label
                    value: modelData.value
                    recallable: card.canRunAgain && card.opened && modelData.keys.length > 0
                    onRecalled: card.recallWanted(fact.modelData.keys)
                }
            }
        }
    }

    // Where the facts are cut off, they have an edge.
    Rectangle {
        anchors { left: flick.left; right: flick.right; top: flick.bottom }
        height: Theme.lineWidth
        visible: !flick.atYEnd
        color: Theme.line
    }
    LibraryDetailActions {
        id: actions
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4 }
        opened: card.opened
        inTrash: card.detail.inTrash
        loading: card.detail.state === LibraryDetail.Loading
        low: card.height < 480
        canRunAgain: card.canRunAgain
        onExportRequested: card.exportRequested()
        onRunAgain: card.runAgain()
        onCopyWanted: card.copyWanted()
        onTrashWanted: card.trashWanted()
        onRestoreWanted: card.restoreWanted()
    }
    BoardMenu {
        id: menu
        places: card.places
        chosen: card.detail.boards
        onAdded: boardId => card.boardAdded(boardId)
        onRemoved: boardId => card.boardRemoved(boardId)
        onNewWanted: card.newBoardWanted()
    }
}
