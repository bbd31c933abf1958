import QtQuick
import VidGo.Controls
import VidGo.Account

// Asks for the name of the person.
VDialog {
    id: dialog

    required property AccountModel person

    objectName: "nameDialog"
    //: Title of the dialog for the name of the person.
    title: qsTr("Your name")
    rejectText: ""
    width: Math.min(420, parent ? parent.width - 2 * Theme.s6 : 420)

    function openFor(name: string) {
        person.clearProblem()
        field.text = name
        dialog.open()
        field.selectAll()
        field.forceActiveFocus(Qt.TabFocusReason)
    }

    Connections {
        target: dialog.person
        function onNameSaved() { dialog.close() }
    }

    contentItem: AccountStep {
        form: dialog.person
        //: Button: the name counts from now on.
        acceptText: qsTr("Save")
        acceptName: "nameAccept"
        onAccepted: dialog.person.setName(field.text)
        onCancelled: dialog.close()

        VTextField {
            id: field
            objectName: "nameField"
            width: parent.width
            focus: true
            maximumLength: 100
            //: Field for the name of the person.
            label: qsTr("Name")
            onTextEdited: dialog.person.clearProblem()
            onAccepted: dialog.person.setName(text)
        }
    }
}
