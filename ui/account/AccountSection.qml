pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Account

// The person's account on a page: an invitation, or the account and its devices side by side.
Item {
    id: section

    required property ServiceHub hub
    required property AccountInfo account
    property bool wide: false
    signal signInWanted(string step)
    signal plansWanted
    // Something short to tell the person.
    signal said(string text)
    signal exported(string fileName, url folder)

    implicitHeight: content.height

    function begin() {
        content.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason)
    }

    Column {
        id: content
        width: parent.width

        VSkeleton {
            width: parent.width
            height: 148
            visible: section.account.hasServer && !section.account.known
            radius: Theme.radiusLarge
        }
        AccountInvitation {
            width: parent.width
            visible: section.account.hasServer && section.account.known && !section.account.signedIn
            account: section.account
            onSignInWanted: step => section.signInWanted(step)
        }
        Repeater {
            model: section.account.signedIn ? 1 : 0

            SignedInSection {
                width: content.width
                hub: section.hub
                account: section.account
                person: model
                wide: section.wide
                onPlansWanted: section.plansWanted()
            }
        }
    }
    AccountModel {
        id: model
        hub: section.hub
        onSaid: text => section.said(text)
        onExported: (fileName, folder) => section.exported(fileName, folder)
    }
}
