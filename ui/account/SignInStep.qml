import QtQuick
import VidGo.Controls
import VidGo.Account

// Address and password; for an account that was closed, the way back.
AccountStep {
    id: step

    required property SignInForm signIn
    property alias address: address.text
    required property RegistrationForm registration
    // Somebody waits for a code on this computer.
    readonly property bool codeAwaited: registration.pendingAddress !== ""

    typedAddress: address.text
    form: signIn
    acceptText: signIn.closing
        //: Button: an account that is being deleted is kept, and the person signed in to it.
        ? qsTr("Have it back and sign in")
        //: Button that signs in to a VidGo account.
        : qsTr("Sign in")
    acceptName: "signInAccept"
    acceptEnabled: address.text.trim() !== "" && password.text !== ""
    onAccepted: signIn.closing ? signIn.reopen(address.text, password.text) : signIn.signIn(address.text, password.text)

    function begin() {
        (address.text === "" ? address : password).forceActiveFocus(Qt.TabFocusReason)
    }

    VTextField {
        id: address
        objectName: "signInAddress"
        width: parent.width
        focus: true
        maximumLength: 254
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        //: Field for the e-mail address with which somebody signs in.
        label: qsTr("E-mail address")
        errorText: step.signIn.problemField === "address" ? step.signIn.problemText : ""
        onTextEdited: step.signIn.clearProblem()
        onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
    }
    PasswordField {
        id: password
        objectName: "signInPassword"
        width: parent.width
        //: Field for the password with which somebody signs in.
        label: qsTr("Password")
        errorText: step.signIn.problemField === "password" ? step.signIn.problemText : ""
        onTextEdited: step.signIn.clearProblem()
        onAccepted: step.submit()
    }

    links: [
        VButton {
            objectName: "signInCode"
            visible: step.codeAwaited
            kind: VButton.Ghost
            compact: true
            //: Button: leads to the place where the code of a mail is typed in.
            text: qsTr("Type in the code of the mail")
            onClicked: step.stepWanted("code")
        },
        VButton {
            objectName: "signInRegister"
            visible: !step.codeAwaited
            kind: VButton.Ghost
            compact: true
            //: Button: leads to the form for a new account.
            text: qsTr("Create an account")
            onClicked: step.stepWanted("register")
        },
        VButton {
            objectName: "signInForgot"
            kind: VButton.Ghost
            compact: true
            //: Button: leads to the form that sends a mail with a link for a new password.
            text: qsTr("Forgot the password?")
            onClicked: step.stepWanted("reset")
        }
    ]
}
