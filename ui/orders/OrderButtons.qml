import QtQuick
import VidGo.Controls

// What can be done with an order.
Flow {
    id: buttons

    property bool payable: false
    property bool refundable: false
    signal payWanted
    signal cancelWanted
    signal refundWanted

    spacing: Theme.s2

    VButton {
        objectName: "orderPay"
        visible: buttons.payable
        compact: true
        //: Button: pays an order that waits for it.
        text: qsTr("Pay")
        onClicked: buttons.payWanted()
    }
    VButton {
        objectName: "orderCancel"
        visible: buttons.payable
        compact: true
        kind: VButton.Ghost
        //: Button: gives up an order that is not paid.
        text: qsTr("Cancel the order")
        onClicked: buttons.cancelWanted()
    }
    VButton {
        objectName: "orderRefund"
        visible: buttons.refundable
        compact: true
        kind: VButton.Ghost
        //: Button: opens a dialog that says whether the money for an order can go back.
        text: qsTr("Money back…")
        onClicked: buttons.refundWanted()
    }
}
