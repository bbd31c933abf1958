pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Orders
import VidGo.Plans

// One order: what, when, how it stands, how much, and what can be done with it.
VCard {
    id: row

    required property string orderId
    required property string name
    required property string stateText
    required property string tone
    required property string total
    required property var lines
    required property string when
    required property string until
    required property bool payable
    required property bool refundable
    property bool current: false
    signal payWanted
    signal cancelWanted
    signal refundWanted

    implicitHeight: column.height + 2 * Theme.s4
    objectName: "order_" + orderId
    selected: current
    //: What a screen reader says of an order: %1 what was ordered, %2 how it stands, %3 an amount of money, %4 a date.
    label: qsTr("%1, %2, %3, %4").arg(name).arg(stateText).arg(total).arg(when)

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * x
        spacing: Theme.s2

        Item {
            width: parent.width
            height: Math.max(what.height, sum.height)

            VText {
                id: what
                width: parent.width - sum.width - Theme.s3
                text: Theme.phrased(row.name)
                weight: Theme.semiBold
                wrapMode: Text.Wrap
            }
            VText {
                id: sum
                anchors.right: parent.right
                text: row.total
                weight: Theme.bold
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.s3

            StateWord {
                text: row.stateText
                tone: row.tone
            }
            VText {
                text: row.when
                size: Theme.textSmall
                muted: true
            }
            VText {
                visible: row.until !== ""
                //: Until when an order can be paid; %1 is a date and a time.
                text: qsTr("Can be paid until %1").arg(row.until)
                size: Theme.textSmall
                muted: true
            }
        }
        Column {
            width: parent.width
            visible: row.lines.length > 1
            spacing: Theme.s1

            Repeater {
                model: row.lines.length > 1 ? row.lines : []

                PriceRow {
                    required property var modelData
                    width: parent?.width ?? 0
                    text: modelData.text
                    amount: modelData.amount
                    quiet: true
                }
            }
        }
        OrderButtons {
            width: parent.width
            visible: row.payable || row.refundable
            payable: row.payable
            refundable: row.refundable
            onPayWanted: row.payWanted()
            onCancelWanted: row.cancelWanted()
            onRefundWanted: row.refundWanted()
        }
    }
}
