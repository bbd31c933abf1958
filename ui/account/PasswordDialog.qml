import QtQuick
import VidGo.Controls
import VidGo.Account

// Asks for the old and the new password.
VDialog {
    id: dialog

    required property AccountModel person

    objectName: "passwordDialog"
    //: Title of the dialog in which the password is changed.
    title: qsTr("Change the password")
    //: In the dialog in which the password is changed.
    text: qsTr("Your other devices are signed out then.")
    rejectText: ""
    width: Math.min(420, parent ? parent.width - 2 * Theme.s6 : 420)
    onAboutToShow: person.clearProblem()
    onOpened: before.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        before.clear()
        after.clear()
    }

    Connections {
        target: dialog.person
        function onPasswordChanged() { dialog.close() }
    }

    contentItem: AccountStep {
        id: step
        form: dialog.person
        //: Button: the new password counts from now on.
        acceptText: qsTr("Change it")
        acceptName: "passwordAccept"
        acceptEnabled: before.text !== "" && after.text !== ""
        onAccepted: dialog.person.changePassword(before.text, after.text)
        onCancelled: dialog.close()

        PasswordField {
            id: before
            objectName: "oldPassword"
            width: parent.width
            focus: true
            //: Field for the password that counted so far.
            label: qsTr("Old password")
            errorText: dialog.person.problemField === "old_password" ? dialog.person.problemText : ""
            onTextEdited: dialog.person.clearProblem()
            onAccepted: after.forceActiveFocus(Qt.TabFocusReason)
        }
        PasswordField {
            id: after
            objectName: "newPassword"
            width: parent.width
            //: Field for a new password.
            label: qsTr("New password")
            //: The rule for passwords, below the field.
            hint: qsTr("At least %n character(s), and none of those that many people use. A few words in a row are good.", "", dialog.person.leastCharacters)
            errorText: dialog.person.problemField === "password" ? dialog.person.problemText : ""
            onTextEdited: dialog.person.clearProblem()
            onAccepted: step.submit()
        }
    }
}
