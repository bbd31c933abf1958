import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Account

// Signing in and up, one step at a time. What was typed goes with its step, passwords above all; the address stays.
VDialog {
    id: dialog

    required property ServiceHub hub
    // "sign_in", "register", "code", "reset" or "link"
    property string step: "sign_in"
    property string address: ""
    property string notice: ""
    // Nobody waits for a code any more while the dialog closes; its sentence still names them.
    property string codeAddress: ""
    signal signedIn(string name)

    objectName: "accountDialog"
    rejectText: ""
    width: Math.min(440, parent ? parent.width - 2 * Theme.s6 : 440)
    title: ({
        //: Title of a dialog.
        sign_in: qsTr("Sign in to VidGo"),
        //: Title of a dialog.
        register: qsTr("Create a VidGo account"),
        //: Title of a dialog: the person shows that an e-mail address is theirs.
        code: qsTr("Confirm your address"),
        //: Title of a dialog.
        reset: qsTr("Forgot the password?"),
        //: Title of a dialog.
        link: qsTr("Set a new password")
    })[step] ?? ""
    text: ({
        //: In the dialog for a new account: what it is good for.
        register: qsTr("With it the studio can make what this computer cannot, paid with credits. Creating it costs nothing."),
        //: In the dialog for the code of a mail; %1 is an e-mail address.
        code: qsTr("A mail is on its way to %1. Type in the code that it brings.").arg(codeAddress),
        //: In the dialog for a forgotten password.
        reset: qsTr("You get a mail with a link. With it you set a new password here."),
        //: In the dialog for a new password.
        link: qsTr("If there is an account with your address, a mail is on its way. Copy its link and paste it here. All devices are signed out then.")
    })[step] ?? ""
    onAboutToShow: content.begin()
    onOpened: content.page.begin()
    onClosed: {
        content.source = ""
        for (const form of [signInForm, registrationForm, resetForm])
            form.clearProblem()
    }

    function openAt(step: string) {
        dialog.step = step
        dialog.notice = ""
        dialog.open()
    }
    // `notice` says what was done.
    function go(step: string, notice: string) {
        if (content.page?.typedAddress)
            dialog.address = content.page.typedAddress
        for (const form of [signInForm, registrationForm, resetForm])
            form.clearProblem()
        dialog.notice = notice
        dialog.step = step
        if (dialog.visible)
            content.begin()
    }
    function finish(name: string) {
        dialog.close()
        dialog.signedIn(name)
    }

    SignInForm {
        id: signInForm
        hub: dialog.hub
        onSignedIn: name => dialog.finish(name)
    }
    RegistrationForm {
        id: registrationForm
        hub: dialog.hub
        onChanged: if (pendingAddress !== "") dialog.codeAddress = pendingAddress
        //: Above the field for the code of a mail, after another one was asked for.
        onCodeSent: dialog.go("code", dialog.step === "code" ? qsTr("Another mail is on its way.") : "")
        onSignedIn: name => dialog.finish(name)
        onConfirmed: address => {
            dialog.address = address
            //: Above the form for signing in, after the code of a mail was right.
            dialog.go("sign_in", qsTr("Your account is there. Sign in to it."))
        }
    }
    ResetForm {
        id: resetForm
        hub: dialog.hub
        onRequested: dialog.go("link", "")
        //: Above the form for signing in, after a new password was set.
        onDone: dialog.go("sign_in", qsTr("The new password counts from now on. Sign in with it."))
    }
    Timer {
        interval: 1000
        repeat: true
        running: signInForm.secondsToWait + registrationForm.secondsToWait + registrationForm.secondsToResend + resetForm.secondsToWait > 0
        onTriggered: [signInForm, registrationForm, resetForm].forEach(form => form.tick())
    }

    contentItem: FocusScope {
        implicitHeight: content.implicitHeight

        Loader {
            id: content
            readonly property AccountStep page: item as AccountStep
            readonly property var files: ({ sign_in: "SignInStep.qml", register: "RegisterStep.qml", code: "CodeStep.qml",
                reset: "ResetStep.qml", link: "LinkStep.qml" })
            anchors.fill: parent
            focus: true
            onLoaded: if (dialog.opened) page.begin()

            function begin() {
                const given = {
                    sign_in: { signIn: signInForm, registration: registrationForm, address: dialog.address },
                    register: { registration: registrationForm, address: dialog.address },
                    code: { registration: registrationForm },
                    reset: { reset: resetForm, address: dialog.address },
                    link: { reset: resetForm }
                }[dialog.step]
                given.notice = dialog.notice
                setSource(files[dialog.step], given)
            }
        }
        Connections {
            target: content.page
            function onStepWanted(step: string) { dialog.go(step, "") }
            function onCancelled() { dialog.close() }
        }
    }
}
