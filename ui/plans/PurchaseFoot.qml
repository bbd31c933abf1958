import QtQuick
import VidGo.Controls
import VidGo.Plans

// What can be done at each step of a purchase. The first that can be seen is what people come for.
Flow {
    id: foot

    required property PurchaseModel purchase
    readonly property int step: purchase.step
    readonly property bool asks: step === PurchaseModel.Window || step === PurchaseModel.Asking
    readonly property bool waits: asks || step === PurchaseModel.Later
    signal closed

    layoutDirection: Qt.RightToLeft
    spacing: Theme.s2
    onStepChanged: later.restart()

    // What had the focus may be gone with the step before.
    function begin() {
        for (let i = 0; i < children.length; ++i) {
            const button = children[i] as VButton
            if (button?.visible && button.enabled)
                return button.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Timer {
        id: later
        interval: 0
        onTriggered: foot.begin()
    }
    VButton {
        objectName: "purchaseOrder"
        visible: foot.step === PurchaseModel.Price
        // While it is busy it takes no order, but has the focus for when it does.
        enabled: foot.purchase.total !== "" || foot.purchase.busy
        kind: VButton.Primary
        busy: foot.purchase.busy
        text: foot.purchase.total === ""
            //: Button: makes an order whose price is not known yet.
            ? qsTr("Order")
            //: Button: makes an order; nothing is paid yet. %1 is an amount of money.
            : qsTr("Order for %1").arg(foot.purchase.total)
        onClicked: foot.purchase.placeOrder()
    }
    VButton {
        objectName: "purchasePay"
        visible: foot.step === PurchaseModel.Ways
        enabled: foot.purchase.way !== "" || foot.purchase.busy
        kind: VButton.Primary
        busy: foot.purchase.busy
        //: Button: opens the window of the payment company. %1 is an amount of money.
        text: qsTr("Pay %1").arg(foot.purchase.total)
        onClicked: foot.purchase.pay()
    }
    VButton {
        objectName: "purchaseAgain"
        visible: foot.step === PurchaseModel.Asking
        kind: VButton.Primary
        busy: foot.purchase.busy
        //: Button: leads back to the ways to pay an order.
        text: qsTr("Pay again")
        onClicked: foot.purchase.choose()
    }
    VButton {
        objectName: "purchaseClose"
        kind: foot.step > PurchaseModel.Later ? VButton.Primary : VButton.Secondary
        text: foot.step === PurchaseModel.Price
            //: Button: closes the dialog of a purchase before anything was ordered.
            ? qsTr("Cancel")
            //: Button: closes the dialog of a purchase; the order is kept.
            : qsTr("Close")
        onClicked: foot.closed()
    }
    VButton {
        objectName: "purchaseBrowser"
        visible: foot.asks && foot.purchase.address.toString() !== ""
        iconName: "external"
        //: Button: opens the page of the payment company in the browser of the system.
        text: qsTr("Pay in the browser")
        onClicked: {
            Qt.openUrlExternally(foot.purchase.address)
            foot.purchase.ask()
        }
    }
    VButton {
        objectName: "purchaseOther"
        visible: foot.step === PurchaseModel.Later
        busy: foot.purchase.busy
        //: Button: leads back to the ways to pay an order.
        text: qsTr("Pay in another way")
        onClicked: foot.purchase.choose()
    }
    VButton {
        objectName: "purchaseAsk"
        visible: foot.waits
        kind: VButton.Ghost
        //: Button: asks whether the payment of an order is in.
        text: qsTr("Check now")
        onClicked: foot.purchase.ask()
    }
    VButton {
        objectName: "purchaseCancel"
        visible: foot.purchase.payable && foot.step !== PurchaseModel.Window
        kind: VButton.Ghost
        enabled: !foot.purchase.busy
        //: Button: gives up an order that is not paid.
        text: qsTr("Cancel the order")
        onClicked: foot.purchase.cancelOrder()
    }
}
