pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Orders
import VidGo.Plans

// What the person ordered, the receipts for it, and what happened to their credits.
FocusScope {
    id: page

    required property ServiceHub hub
    required property AccountInfo account
    readonly property bool ready: account.known
    property string section: "orders"
    signal signInWanted
    signal plansWanted
    signal jobsWanted
    signal resultWanted(string itemId)
    signal said(string text)

    objectName: "ordersPage"

    PurchaseDialog {
        id: purchase
        hub: page.hub
    }
    RefundDialog {
        id: refund
        hub: page.hub
    }
    Item {
        id: frame
        x: Math.max(Theme.s6, (page.width - width) / 2)
        width: Math.min(page.width - 2 * Theme.s6, 1080)
        height: page.height

        VHeading {
            id: heading
            y: Theme.s2
            width: parent.width
            //: Heading of the page with orders, receipts and the history of credits.
            text: qsTr("Orders and credits")
            size: Theme.textTitle
        }
        VSegmented {
            id: sections
            anchors { top: heading.bottom; topMargin: Theme.s4 }
            width: Math.min(parent.width, implicitWidth)
            visible: page.account.signedIn
            focus: visible
            //: What a screen reader calls the choice of what the page shows.
            label: qsTr("Shown")
            model: [
                //: A part of the page with orders, receipts and the history of credits.
                { text: qsTr("Orders"), value: "orders" },
                //: A part of the page with orders, receipts and the history of credits.
                { text: qsTr("Receipts"), value: "receipts" },
                //: A part of the page with orders, receipts and the history of credits.
                { text: qsTr("Credit history"), value: "credits" }
            ]
            currentValue: page.section
            onActivated: value => page.section = value
        }
        SavedNote {
            id: note
            anchors { left: parent.left; right: parent.right; top: sections.bottom; topMargin: Theme.s3 }
            visible: page.account.signedIn && text !== ""
        }
        Item {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; topMargin: Theme.s4
                      top: note.visible ? note.bottom : sections.bottom }
            visible: page.account.signedIn

            OrderList {
                anchors.fill: parent
                visible: page.section === "orders"
                hub: page.hub
                onPayWanted: orderId => purchase.openOrder(orderId)
                onRefundWanted: (orderId, name, total) => refund.askFor(orderId, name, total)
                onPlansWanted: page.plansWanted()
                onFailed: text => note.showError(text)
            }
            ReceiptList {
                anchors.fill: parent
                visible: page.section === "receipts"
                hub: page.hub
                onSaved: (fileName, file) => note.show(fileName, file)
                onFailed: text => note.showError(text)
            }
            CreditHistory {
                anchors.fill: parent
                visible: page.section === "credits"
                hub: page.hub
                onJobsWanted: page.jobsWanted()
                onResultWanted: itemId => page.resultWanted(itemId)
                onSaid: text => page.said(text)
                onSaved: (fileName, file) => note.show(fileName, file)
                onFailed: text => note.showError(text)
            }
        }
        SignInFirst {
            anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom }
            visible: page.account.known && !page.account.signedIn
            hasServer: page.hub.hasServer
            onSignInWanted: page.signInWanted()
        }
    }
    onSectionChanged: note.clear()
}
