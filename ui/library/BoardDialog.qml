import QtQuick
import VidGo.Controls
import VidGo.Library

// Asks for the name of a board, a new one or one that gets another name.
VDialog {
    id: dialog

    required property LibraryPlaces places
    // Empty for a new board.
    property string boardId: ""
    // What a new board begins with.
    property var itemIds: []

    objectName: "boardDialog"
    title: boardId === ""
        //: Title of the dialog that makes a new collection of results.
        ? qsTr("New board")
        //: Title of the dialog that gives a board another name.
        : qsTr("Rename board")
    rejectText: ""
    width: Math.min(420, parent ? parent.width - 2 * Theme.s6 : 420)

    function openFor(boardId: string, itemIds: var) {
        dialog.boardId = boardId
        dialog.itemIds = itemIds
        name.text = dialog.places.nameOf(boardId)
        name.errorText = ""
        dialog.open()
        name.selectAll()
        name.forceActiveFocus()
    }
    function save() {
        if (name.text.trim() === "")
            return
        if (dialog.boardId === "")
            dialog.places.create(name.text, dialog.itemIds)
        else
            dialog.places.rename(dialog.boardId, name.text)
    }

    Connections {
        target: dialog.places
        function onSaved() { dialog.close() }
        function onRefused(text: string) { name.errorText = text }
    }

    contentItem: FocusScope {
        implicitHeight: column.height

        Column {
            id: column
            width: parent.width
            spacing: Theme.s4

            VTextField {
                id: name
                objectName: "boardName"
                width: parent.width
                focus: true
                maximumLength: 60
                //: Field for the name of a board.
                label: qsTr("Name")
                onTextEdited: errorText = ""
                onAccepted: dialog.save()
            }
            Row {
                anchors.right: parent.right
                spacing: Theme.s2

                VButton {
                    //: Button that closes the dialog for the name of a board.
                    text: qsTr("Cancel")
                    onClicked: dialog.close()
                }
                VButton {
                    objectName: "boardSave"
                    kind: VButton.Primary
                    enabled: name.text.trim() !== ""
                    text: dialog.boardId === ""
                        //: Button that makes the new board.
                        ? qsTr("Create")
                        //: Button that gives the board its new name.
                        : qsTr("Rename")
                    onClicked: dialog.save()
                }
            }
        }
    }
}
