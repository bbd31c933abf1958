import QtQuick
import VidGo.Controls
import VidGo.Account

// What a new account needs: an address, a password, and a name for who wants one.
AccountStep {
    id: step

    required property RegistrationForm registration
    property alias address: address.text

    typedAddress: address.text
    form: registration
    //: Button that creates a VidGo account.
    acceptText: qsTr("Create the account")
    acceptName: "registerAccept"
    acceptEnabled: address.text.trim() !== "" && password.text !== ""
    onAccepted: registration.registerAccount(address.text, password.text, name.text)

    function begin() {
        (address.text === "" ? address : password).forceActiveFocus(Qt.TabFocusReason)
    }

    VTextField {
        id: address
        objectName: "registerAddress"
        width: parent.width
        focus: true
        maximumLength: 254
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        //: Field for the e-mail address of a new account.
        label: qsTr("E-mail address")
        errorText: step.registration.problemField === "address" ? step.registration.problemText : ""
        onTextEdited: step.registration.clearProblem()
        onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
    }
    PasswordField {
        id: password
        objectName: "registerPassword"
        width: parent.width
        //: Field for the password of a new account.
        label: qsTr("Password")
        //: The rule for passwords, below the field.
        hint: qsTr("At least %n character(s), and none of those that many people use. A few words in a row are good.", "", step.registration.leastCharacters)
        errorText: step.registration.problemField === "password" ? step.registration.problemText : ""
        onTextEdited: step.registration.clearProblem()
        onAccepted: name.forceActiveFocus(Qt.TabFocusReason)
    }
    VTextField {
        id: name
        objectName: "registerName"
        width: parent.width
        maximumLength: 100
        //: Field for the name of the person; it may stay empty.
        label: qsTr("Name (if you like)")
        onTextEdited: step.registration.clearProblem()
        onAccepted: step.submit()
    }

    links: VButton {
        objectName: "registerSignIn"
        kind: VButton.Ghost
        compact: true
        //: Button: leads back to signing in.
        text: qsTr("I have an account")
        onClicked: step.stepWanted("sign_in")
    }
}
