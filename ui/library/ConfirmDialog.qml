import QtQuick
import VidGo.Controls
import VidGo.Library

// Asks before something goes for good.
VDialog {
    id: dialog

    required property LibraryPlaces places
    property string boardId: ""
    property bool onlyOld: false
    readonly property bool ofBoard: boardId !== ""
    readonly property int amount: onlyOld ? places.oldTrashCount : places.trashCount
    signal trashConfirmed(bool onlyOld)
    signal boardConfirmed(string boardId)

    objectName: "confirmDialog"
    acceptKind: VButton.Danger
    title: ofBoard
        //: Title of a question; %1 is the name of a collection of results.
        ? qsTr("Delete the board “%1”?").arg(places.nameOf(boardId))
        //: Title of a question.
        : qsTr("Delete %n result(s) for good?", "", amount)
    text: ofBoard
        //: Explains what deleting a board does.
        ? qsTr("Only the board goes. Its results stay in the library.")
        //: Explains what emptying the trash does.
        : qsTr("They are deleted from this computer and can't be brought back. Files that you exported stay.")
    acceptText: ofBoard
        //: Button that deletes a board.
        ? qsTr("Delete board")
        //: Button that deletes results for good.
        : qsTr("Delete for good")
    onAccepted: ofBoard ? dialog.boardConfirmed(boardId) : dialog.trashConfirmed(onlyOld)

    function askForBoard(boardId: string) {
        dialog.boardId = boardId
        dialog.open()
    }
    function askForTrash(onlyOld: bool) {
        dialog.boardId = ""
        dialog.onlyOld = onlyOld
        dialog.open()
    }
}
