import QtQuick
import VidGo.Controls
import VidGo.Account

// Asks before an account is closed, and what goes with it.
VDialog {
    id: dialog

    required property AccountModel person

    objectName: "closingDialog"
    //: Title of a question before a VidGo account is closed.
    title: qsTr("Close your VidGo account?")
    //: What goes when an account is closed; %n counts days.
    text: qsTr("Credits, plan and everything that the server keeps of you are lost. Within %n day(s) you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.", "", person.daysToComeBack)
    rejectText: ""
    width: Math.min(480, parent ? parent.width - 2 * Theme.s6 : 480)
    onAboutToShow: person.clearProblem()
    onOpened: password.forceActiveFocus(Qt.TabFocusReason)
    onClosed: password.clear()

    Connections {
        target: dialog.person
        function onClosed() { dialog.close() }
    }

    contentItem: AccountStep {
        id: step
        form: dialog.person
        //: Button: the account is closed.
        acceptText: qsTr("Close the account")
        acceptName: "closingAccept"
        acceptKind: VButton.Danger
        acceptEnabled: password.text !== ""
        onAccepted: dialog.person.closeAccount(password.text)
        onCancelled: dialog.close()

        PasswordField {
            id: password
            objectName: "closingPassword"
            width: parent.width
            focus: true
            //: Field for the password, as a proof that it is the person.
            label: qsTr("Your password")
            errorText: dialog.person.problemField === "old_password" ? dialog.person.problemText : ""
            onTextEdited: dialog.person.clearProblem()
            onAccepted: step.submit()
        }
    }
}
