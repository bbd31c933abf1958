import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Profile

// How the studio is used: chosen here, and what each way means.
VCard {
    id: choice

    required property SessionState session
    required property AccountInfo account
    // Towards the account, or to signing in.
    signal accountWanted
    signal settingsWanted(string section)

    implicitHeight: column.height + 2 * Theme.s5
    label: heading.text

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s3

        VHeading {
            id: heading
            width: parent.width
            //: Heading above the two ways of using the studio.
            text: qsTr("How the studio is used")
        }
        ModeCard {
            objectName: "modeVisitor"
            width: parent.width
            //: A way of using the studio: looking around without an account.
            title: qsTr("Visitor")
            //: What the mode Visitor means.
            explanation: qsTr("For looking around. Examples carry a watermark and can't be saved; your own results leave the studio with a watermark and at most 1280 × 720 pixels. Nothing is sent anywhere.")
            iconName: "eye"
            chosen: choice.session.visitor
            onClicked: choice.session.enter("visitor")
        }
        ModeCard {
            objectName: "modeOwnComputer"
            width: parent.width
            //: A way of using the studio: everything that this computer can do, without limits.
            title: qsTr("Own computer")
            //: What the mode Own computer means.
            explanation: qsTr("For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.")
            iconName: "spark"
            chosen: !choice.session.visitor
            onClicked: choice.session.enter("own_computer")
        }
        ModeCard {
            objectName: "modeAccount"
            width: parent.width
            visible: choice.account.hasServer
            extra: true
            //: A way of using the studio: signed in with an account.
            title: qsTr("VidGo account")
            explanation: choice.account.signedIn
                //: What a VidGo account means, for who is signed in; %1 is the person's e-mail address.
                ? qsTr("Signed in as %1. What is paid with credits is made by VidGo; your pictures are sent there for it.").arg(choice.account.email)
                //: What a VidGo account means, for who is not signed in.
                : qsTr("For what your computer cannot make: VidGo makes it, paid with credits. Your pictures are sent there for it, and only for it.")
            iconName: "avatar"
            chosen: choice.account.signedIn
            onClicked: choice.accountWanted()
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(choice.session.errorText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VText {
            width: parent.width
            //: Below the ways of using the studio: keys for providers.
            text: Theme.phrased(qsTr("With keys of your own, providers make the rest: add them in the settings."))
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: !choice.account.hasServer
            //: Below the ways of using the studio: nobody can sign in, as no server was set up.
            text: Theme.phrased(qsTr("For a VidGo account the studio needs the address of a server. None is set up."))
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
        VButton {
            objectName: "serverSettings"
            visible: !choice.account.hasServer
            compact: true
            iconName: "settings"
            //: Button: opens the settings for the server of the VidGo account.
            text: qsTr("Set up a server")
            onClicked: choice.settingsWanted("account")
        }
    }
}
