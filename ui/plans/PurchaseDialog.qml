import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Plans

// One purchase, from its price to what it brought. Closing it loses nothing: the order is kept and followed on.
VDialog {
    id: dialog

    required property ServiceHub hub
    readonly property bool isNew: purchase.step === PurchaseModel.Price

    objectName: "purchaseDialog"
    title: isNew
        //: Title of the dialog in which a plan or credits are ordered.
        ? qsTr("Your order") : purchase.heading
    text: isNew
        //: Below the title of the dialog in which something is ordered.
        ? qsTr("Nothing is charged yet: you choose how to pay in the next step.") : purchase.text
    rejectText: ""
    width: Math.min(520, parent ? parent.width - 2 * Theme.s6 : 520)

    function openFor(kind: string, item: string, currency: string) {
        monthly.plan = kind === "plan"
        purchase.begin(kind, item, currency)
        dialog.open()
    }
    function openOrder(orderId: string) {
        monthly.plan = false
        purchase.take(orderId)
        dialog.open()
    }

    PurchaseModel {
        id: purchase
        hub: dialog.hub
    }

    contentItem: FocusScope {
        id: content
        implicitHeight: body.height + foot.height + Theme.s4

        Flickable {
            id: scroll
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: Theme.s4 }
            contentHeight: body.height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            // In the margin of the dialog, where it covers nothing.
            T.ScrollBar.vertical: VScrollBar {
                parent: content
                x: content.width + (Theme.s6 - width) / 2
                height: foot.y - Theme.s4
            }

            Column {
                id: body
                width: parent.width
                spacing: Theme.s4

                // First, so that it is seen where not all fits.
                PurchaseProblem {
                    objectName: "purchaseProblem"
                    width: parent.width
                    text: purchase.errorText
                    note: purchase.moneyNote
                }
                PurchaseLines {
                    width: parent.width
                    purchase: purchase
                }
                VText {
                    id: monthly
                    property bool plan: false
                    width: parent.width
                    visible: plan && dialog.isNew && purchase.total !== ""
                    //: Below the price of a plan that is about to be ordered; %1 is an amount of money.
                    text: Theme.phrased(qsTr("%1 is charged each month until you cancel, which you can at any time. What is paid for stays yours until its month is over.").arg(purchase.total))
                    size: Theme.textSmall
                    muted: true
                    wrapMode: Text.Wrap
                }
                PurchaseCodes {
                    width: parent.width
                    visible: dialog.isNew
                    purchase: purchase
                }
                PurchaseWays {
                    width: parent.width
                    visible: purchase.step === PurchaseModel.Ways
                    purchase: purchase
                }
                VText {
                    objectName: "purchaseInstructions"
                    width: parent.width
                    visible: text !== "" && purchase.step === PurchaseModel.Later
                    text: purchase.instructions
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                }
                VButton {
                    objectName: "purchaseRetry"
                    visible: purchase.errorText !== "" && !purchase.busy && (purchase.total === "" || purchase.step === PurchaseModel.Ways && purchase.ways.length === 0)
                    //: Button: asks for the price of an order, or the ways to pay it, once more.
                    text: qsTr("Try again")
                    onClicked: purchase.retry()
                }
            }
        }
        VScrollEdge {
            anchors { left: scroll.left; right: scroll.right; bottom: scroll.bottom }
            flickable: scroll
        }
        PurchaseFoot {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            purchase: purchase
            onClosed: dialog.close()
        }
    }
    onOpened: foot.begin()
}
