import QtQuick
import VidGo.Controls
import VidGo.Account

// Where the mail with the link for a new password is to go.
AccountStep {
    id: step

    required property ResetForm reset
    property alias address: address.text

    typedAddress: address.text
    form: reset
    //: Button: sends a mail with a link for a new password.
    acceptText: qsTr("Send the mail")
    acceptName: "resetAccept"
    acceptEnabled: address.text.trim() !== ""
    onAccepted: reset.requestMail(address.text)

    function begin() {
        address.forceActiveFocus(Qt.TabFocusReason)
    }

    VTextField {
        id: address
        objectName: "resetAddress"
        width: parent.width
        focus: true
        maximumLength: 254
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        //: Field for the e-mail address of the account.
        label: qsTr("E-mail address")
        errorText: step.reset.problemField === "address" ? step.reset.problemText : ""
        onTextEdited: step.reset.clearProblem()
        onAccepted: step.submit()
    }

    links: [
        VButton {
            objectName: "resetHaveLink"
            kind: VButton.Ghost
            compact: true
            //: Button: leads to the place where the link of the mail is pasted.
            text: qsTr("I have the link")
            onClicked: step.stepWanted("link")
        },
        VButton {
            kind: VButton.Ghost
            compact: true
            //: Button: leads back to signing in.
            text: qsTr("Back to signing in")
            onClicked: step.stepWanted("sign_in")
        }
    ]
}
