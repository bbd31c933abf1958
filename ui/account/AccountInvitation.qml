import QtQuick
import VidGo.Bridge
import VidGo.Controls

// What an account is good for, and the two ways to one.
VCard {
    id: card

    required property AccountInfo account
    signal signInWanted(string step)

    objectName: "accountInvitation"
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
            //: Heading above what a VidGo account is good for.
            text: qsTr("VidGo account")
        }
        VText {
            width: parent.width
            text: Theme.phrased(card.account.pendingAddress !== ""
                //: A new account is not there before the code of a mail was typed in; %1 is an e-mail address.
                ? qsTr("Your account is almost there: a mail with a code went to %1.").arg(card.account.pendingAddress)
                //: What a VidGo account is good for, in two sentences.
                : qsTr("With an account, VidGo makes what this computer cannot, such as clips and redesigned rooms, paid with credits and without keys of your own. What your computer makes by itself stays free and needs none."))
            muted: true
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        Flow {
            width: parent.width
            spacing: Theme.s2

            VButton {
                objectName: "invitationCode"
                visible: card.account.pendingAddress !== ""
                kind: VButton.Primary
                //: Button: leads to the place where the code of a mail is typed in.
                text: qsTr("Type in the code")
                onClicked: card.signInWanted("code")
            }
            VButton {
                objectName: "invitationSignIn"
                kind: card.account.pendingAddress === "" ? VButton.Primary : VButton.Secondary
                //: Button that opens the dialog for signing in.
                text: qsTr("Sign in")
                onClicked: card.signInWanted("sign_in")
            }
            VButton {
                objectName: "invitationRegister"
                visible: card.account.pendingAddress === ""
                //: Button that opens the dialog for a new account.
                text: qsTr("Create an account")
                onClicked: card.signInWanted("register")
            }
        }
    }
}
