import QtQuick
import VidGo.Controls
import VidGo.Account

// The six digits of the mail.
AccountStep {
    id: step

    required property RegistrationForm registration

    form: registration
    //: Button: the code of the mail is handed in.
    acceptText: qsTr("Confirm the address")
    acceptName: "codeAccept"
    acceptEnabled: code.text.replace(/\s/g, "").length === 6
    onAccepted: registration.confirm(code.text)

    function begin() {
        code.forceActiveFocus(Qt.TabFocusReason)
    }

    VTextField {
        id: code
        objectName: "codeField"
        width: parent.width
        focus: true
        maximumLength: 11
        inputMethodHints: Qt.ImhDigitsOnly
        validator: RegularExpressionValidator { regularExpression: /[0-9 ]*/ }
        input.font: Theme.font(Theme.textTitle, Theme.semiBold)
        input.implicitHeight: Theme.controlHeight + Theme.s2
        //: Field for the code of six digits that a mail brings.
        label: qsTr("Code of six digits")
        errorText: step.registration.problemField === "code" ? step.registration.problemText : ""
        onTextEdited: step.registration.clearProblem()
        onAccepted: step.submit()
    }
    VText {
        width: parent.width
        //: Below the field for the code: what to do when no mail comes.
        text: Theme.phrased(qsTr("Nothing came? Look among the unwanted mail too. Whoever has an account already gets a mail without a code."))
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
    }

    links: [
        VButton {
            objectName: "codeResend"
            kind: VButton.Ghost
            compact: true
            enabled: step.registration.secondsToResend === 0 && !step.registration.busy
            text: step.registration.secondsToResend > 0
                //: Button that sends the mail again, while that is not possible; %n counts down.
                ? qsTr("Send another mail (in %n s)", "", step.registration.secondsToResend)
                //: Button that sends the mail with the code again.
                : qsTr("Send another mail")
            onClicked: step.registration.resend()
        },
        VButton {
            objectName: "codeOtherAddress"
            kind: VButton.Ghost
            compact: true
            //: Button: leads back to the form for a new account, to change the address.
            text: qsTr("Use another address")
            onClicked: step.stepWanted("register")
        }
    ]
}
