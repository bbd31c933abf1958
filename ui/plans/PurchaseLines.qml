pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Plans

// The price of an order, line by line, and what is to pay.
VCard {
    id: card

    required property PurchaseModel purchase
    readonly property bool known: purchase.total !== ""

    color: Theme.raised
    implicitHeight: column.height + 2 * Theme.s4
    //: What a screen reader calls the lines of a price.
    label: qsTr("Price")

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * x
        spacing: Theme.s2

        Repeater {
            model: card.known ? card.purchase.lines : []

            PriceRow {
                required property var modelData
                width: column.width
                text: modelData.text
                amount: modelData.amount
            }
        }
        PriceRow {
            width: parent.width
            visible: !card.known
            text: card.purchase.title
        }
        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.line
        }
        PriceRow {
            objectName: "purchaseTotal"
            width: parent.width
            strong: true
            readonly property bool paid: card.purchase.step === PurchaseModel.Paid
                || card.purchase.step === PurchaseModel.Delivered
            text: paid
                //: Before the sum that was paid for an order.
                ? qsTr("Paid")
                //: Before the sum that is paid for an order.
                : qsTr("To pay")
            amount: card.known ? card.purchase.total : "–"
        }
    }
}
