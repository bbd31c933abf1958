import QtQuick
import QtQuick.Templates as T
import VidGo.Account
import VidGo.Bridge
import VidGo.Controls
import VidGo.Profile

// How the studio is used, and what came of it.
FocusScope {
    id: page

    required property ServiceHub hub
    required property SessionState session
    required property AccountInfo account
    readonly property bool ready: !numbers.loading
    readonly property bool failed: numbers.errorText !== ""
    readonly property bool wide: column.width >= 820
    signal openPlans
    signal openOrders
    signal openStyle(string styleId)
    signal openSettings(string section)
    // A step of the dialog for signing in and up.
    signal signInWanted(string step)
    // Something short to tell the person.
    signal said(string text)
    signal exported(string fileName, url folder)

    objectName: "profilePage"
    onVisibleChanged: {
        if (!visible)
            return
        numbers.reload()
        use.reload()
    }

    ProfileModel {
        id: numbers
        hub: page.hub
    }
    UseModel {
        id: use
        hub: page.hub
    }
    Flickable {
        id: flick
        readonly property Item focused: Window.activeFocusItem
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.s6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: VScrollBar {}
        onFocusedChanged: if (page.activeFocus && focused) flick.reveal(focused.mapToItem(column, 0, 0).y, focused.height)

        function reveal(top: real, height: real) {
            const last = Math.max(0, contentHeight - flick.height)
            if (top < contentY + Theme.s6)
                contentY = Math.max(0, top - Theme.s6)
            else if (top + height > contentY + flick.height - Theme.s6)
                contentY = Math.min(last, top + height - flick.height + Theme.s6)
        }

        Column {
            id: column
            x: Math.max(Theme.s6, (page.width - width) / 2)
            width: Math.min(page.width - 2 * Theme.s6, 1080)
            spacing: Theme.s5

            Item {
                width: parent.width
                height: Math.max(heading.height, orders.visible ? orders.height : 0)

                VHeading {
                    id: heading
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (orders.visible ? orders.width + Theme.s3 : 0)
                    //: Heading of the page that shows how the studio is used.
                    text: qsTr("Profile")
                    size: Theme.textTitle
                }
                VButton {
                    id: orders
                    objectName: "openOrders"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    visible: page.account.signedIn
                    //: Button: leads to the page with orders, receipts and the history of credits.
                    text: qsTr("Orders and credits")
                    onClicked: page.openOrders()
                }
            }
            AccountSection {
                id: person
                width: parent.width
                visible: page.account.hasServer
                hub: page.hub
                account: page.account
                wide: page.wide
                onSignInWanted: step => page.signInWanted(step)
                onPlansWanted: page.openPlans()
                onSaid: text => page.said(text)
                onExported: (fileName, folder) => page.exported(fileName, folder)
            }
            Grid {
                id: cards
                width: parent.width
                columns: page.wide ? 2 : 1
                spacing: Theme.s5
                readonly property real cell: (width - (columns - 1) * spacing) / columns

                ModeChoice {
                    width: cards.cell
                    height: page.wide ? Math.max(implicitHeight, side.implicitHeight) : implicitHeight
                    session: page.session
                    account: page.account
                    onAccountWanted: page.account.signedIn ? person.begin() : page.signInWanted("sign_in")
                    onSettingsWanted: section => page.openSettings(section)
                }
                Column {
                    id: side
                    width: cards.cell
                    spacing: Theme.s5

                    UseCard {
                        width: parent.width
                        visible: page.account.signedIn
                        use: use
                    }
                    NumbersCard {
                        width: parent.width
                        numbers: numbers
                    }
                    StorageCard {
                        width: parent.width
                        numbers: numbers
                        onSettingsWanted: page.openSettings("storage")
                    }
                }
            }
            PopularStylesCard {
                width: parent.width
                hub: page.hub
                onStyleWanted: styleId => page.openStyle(styleId)
                onPlansWanted: page.openPlans()
            }
        }
    }
}
