import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Orders
import VidGo.Plans

// The money of an order back: first whether that is possible, then what it means.
VDialog {
    id: dialog

    required property ServiceHub hub
    property string orderId: ""
    property string name: ""
    property string total: ""

    objectName: "refundDialog"
    //: Title of the dialog in which somebody asks for their money back.
    title: qsTr("Money back")
    text: dialog.name
    rejectText: ""
    width: Math.min(480, parent ? parent.width - 2 * Theme.s6 : 480)

    function askFor(orderId: string, name: string, total: string) {
        dialog.orderId = orderId
        dialog.name = name
        dialog.total = total
        reason.clear()
        refund.begin(orderId)
        dialog.open()
    }

    RefundModel {
        id: refund
        hub: dialog.hub
    }

    contentItem: FocusScope {
        implicitHeight: column.height

        Column {
            id: column
            width: parent.width
            spacing: Theme.s4

            Row {
                width: parent.width
                visible: refund.step === RefundModel.Asking && refund.busy
                spacing: Theme.s2

                VSpinner {
                    anchors.verticalCenter: parent.verticalCenter
                }
                VText {
                    width: parent.width - x
                    //: While it is asked whether the money for an order can go back.
                    text: qsTr("Looking whether this is possible…")
                    muted: true
                }
            }
            VText {
                width: parent.width
                visible: refund.step === RefundModel.Possible
                //: What getting the money for an order back means; %1 is an amount of money.
                text: Theme.phrased(qsTr("%1 goes back the way it came. The credits of this order are taken back at once; they must not have been used.").arg(dialog.total))
                wrapMode: Text.Wrap
                lineHeight: 1.25
            }
            VText {
                objectName: "refundText"
                width: parent.width
                visible: text !== ""
                text: Theme.phrased(refund.text)
                wrapMode: Text.Wrap
                lineHeight: 1.25
                Accessible.role: Accessible.AlertMessage
            }
            VTextField {
                id: reason
                objectName: "refundReason"
                width: parent.width
                visible: refund.step === RefundModel.Possible
                enabled: !refund.busy
                maximumLength: 200
                //: Field: why somebody wants their money back; may stay empty.
                label: qsTr("Why? (optional)")
            }
            PurchaseProblem {
                width: parent.width
                text: refund.errorText
                //: About the money, when asking for it back failed on the way.
                note: qsTr("Asking again is safe: it counts once.")
            }
            Flow {
                width: parent.width
                layoutDirection: Qt.RightToLeft
                spacing: Theme.s2

                VButton {
                    objectName: "refundRequest"
                    visible: refund.step === RefundModel.Possible
                    kind: VButton.Primary
                    busy: refund.busy
                    //: Button: asks for the money of an order back.
                    text: qsTr("Get the money back")
                    onClicked: refund.request(reason.text)
                }
                VButton {
                    visible: refund.step === RefundModel.Asking && !refund.busy
                    //: Button: asks again whether the money for an order can go back.
                    text: qsTr("Try again")
                    onClicked: refund.begin(dialog.orderId)
                }
                VButton {
                    id: closing
                    objectName: "refundClose"
                    focus: true
                    text: refund.step === RefundModel.Possible
                        //: Button: closes the dialog; the order stays as it is.
                        ? qsTr("Keep the order")
                        //: Button: closes a dialog.
                        : qsTr("Close")
                    onClicked: dialog.close()
                }
            }
        }
    }
}
