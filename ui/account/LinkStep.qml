import QtQuick
import VidGo.Controls
import VidGo.Account

// The link of the mail, and the new password.
AccountStep {
    id: step

    required property ResetForm reset

    form: reset
    //: Button: the new password counts from now on.
    acceptText: qsTr("Set the password")
    acceptName: "linkAccept"
    acceptEnabled: link.text.trim() !== "" && password.text !== ""
    onAccepted: reset.setPassword(link.text, password.text)

    function begin() {
        link.forceActiveFocus(Qt.TabFocusReason)
    }

    VTextField {
        id: link
        objectName: "linkField"
        width: parent.width
        focus: true
        maximumLength: 2048
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
        //: Field into which the link of a mail is pasted.
        label: qsTr("Link of the mail")
        errorText: step.reset.problemField === "link" ? step.reset.problemText : ""
        onTextEdited: step.reset.clearProblem()
        onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
    }
    PasswordField {
        id: password
        objectName: "linkPassword"
        width: parent.width
        //: Field for a new password.
        label: qsTr("New password")
        //: The rule for passwords, below the field.
        hint: qsTr("At least %n character(s), and none of those that many people use. A few words in a row are good.", "", step.reset.leastCharacters)
        errorText: step.reset.problemField === "password" ? step.reset.problemText : ""
        onTextEdited: step.reset.clearProblem()
        onAccepted: step.submit()
    }

    links: VButton {
        objectName: "linkAgain"
        kind: VButton.Ghost
        compact: true
        //: Button: leads back to where a mail with a link is sent.
        text: qsTr("Send another mail")
        onClicked: step.stepWanted("reset")
    }
}
