import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// What the person made: find it, order it, look at it, take it out, throw it away.
FocusScope {
    id: page

    required property ServiceHub hub
    // The opened result; empty for the list.
    property string selectedItem: ""
    // Whether someone takes up runAgain() and recall().
    property bool canRunAgain: false
    // The plan of the person's account; empty: not known.
    property string planId: ""
    readonly property bool ready: list.results.state !== LibraryModel.Loading
    readonly property bool failed: list.results.state === LibraryModel.Failed
    signal openTool(string toolId)
    signal runAgain(string toolId, string itemId)
    // Opens the tool with some of the result's settings: the keys of its parameters.
    signal recall(string toolId, string itemId, var fieldKeys)
    signal exportRequested(string itemId)
    signal openSettings
    signal openPlans

    objectName: "libraryPage"

    onSelectedItemChanged: (selectedItem === "" ? list : detail).forceActiveFocus()

    function exportAll(itemIds: var) {
        if (itemIds.length === 1)
            page.exportRequested(itemIds[0])
        else if (itemIds.length > 1)
            exportDialog.openForAll(itemIds)
    }
    function sayTrashed(itemIds: var) {
        //: After results were put into the trash.
        toasts.show(qsTr("%n result(s) moved to the trash", "", itemIds.length),
                    //: Button that takes back what was just done.
                    qsTr("Undo"), () => actions.restore(itemIds))
    }

    LibraryPlaces {
        id: places
        hub: page.hub
        onRemoved: boardId => {
            if (list.boardId === boardId)
                list.show("", false)
        }
        onFailed: text => toasts.showError(text)
    }
    LibraryActions {
        id: actions
        hub: page.hub
        onTrashed: itemIds => page.sayTrashed(itemIds)
        //: After results were brought back from the trash.
        onRestored: count => toasts.show(qsTr("%n result(s) restored", "", count), "", null)
        //: After the trash was emptied.
        onEmptied: count => toasts.show(qsTr("%n result(s) deleted", "", count), "", null)
        onFailed: text => toasts.showError(text)
    }
    OutsideCopies {
        id: copies
        hub: page.hub
        //: After the files of results were put on the clipboard.
        onCopied: count => toasts.show(qsTr("%n file(s) copied", "", count), "", null)
        onFailed: text => toasts.showError(text)
    }

    LibraryList {
        id: list
        anchors.fill: parent
        focus: true
        visible: page.selectedItem === ""
        hub: page.hub
        places: places
        actions: actions
        onOpened: itemId => page.selectedItem = itemId
        onExportWanted: itemIds => page.exportAll(itemIds)
        onCopyWanted: itemIds => copies.copyToClipboard(itemIds)
        onDragWanted: (source, itemIds, picture) => copies.drag(source, itemIds, picture)
        onDragEnded: copies.stopDrag()
        onBoardWanted: (boardId, itemIds) => boardDialog.openFor(boardId, itemIds)
        onRemoveBoardWanted: boardId => confirm.askForBoard(boardId)
        onEmptyWanted: onlyOld => confirm.askForTrash(onlyOld)
        onFirstWanted: page.openTool("background_removal")
    }
    LibraryDetailPane {
        id: detail
        anchors.fill: parent
        visible: page.selectedItem !== ""
        hub: page.hub
        places: places
        actions: actions
        itemId: page.selectedItem
        canRunAgain: page.canRunAgain
        onBack: page.selectedItem = ""
        onExportRequested: itemId => page.exportRequested(itemId)
        onRunAgain: (toolId, itemId) => page.runAgain(toolId, itemId)
        onRecall: (toolId, itemId, fieldKeys) => page.recall(toolId, itemId, fieldKeys)
        onCopyWanted: itemId => copies.copyToClipboard([itemId])
        onNewBoardWanted: itemId => boardDialog.openFor("", [itemId])
    }

    BoardDialog {
        id: boardDialog
        places: places
    }
    ConfirmDialog {
        id: confirm
        places: places
        onTrashConfirmed: onlyOld => actions.emptyTrash(onlyOld)
        onBoardConfirmed: boardId => places.remove(boardId)
    }
    ExportDialog {
        id: exportDialog
        objectName: "exportAllDialog"
        hub: page.hub
        planId: page.planId
        onOpenSettings: page.openSettings()
        onOpenPlans: page.openPlans()
    }
    VToastHost {
        id: toasts
        objectName: "libraryToasts"
        anchors.fill: parent
        z: 10
    }
}
