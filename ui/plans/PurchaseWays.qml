pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Plans

// The ways to pay an order; one is chosen.
Column {
    id: list

    required property PurchaseModel purchase

    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    //: What a screen reader calls the ways to pay.
    Accessible.name: qsTr("Ways to pay")

    Repeater {
        model: list.purchase.ways

        T.AbstractButton {
            id: entry
            required property var modelData
            readonly property bool chosen: list.purchase.way === modelData.id

            objectName: "way_" + modelData.id
            width: list.width
            implicitHeight: words.height + 2 * Theme.s3
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: modelData.text
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.text
            Accessible.description: modelData.hint
            Accessible.checkable: true
            Accessible.checked: chosen
            Keys.onReturnPressed: entry.clicked()
            Keys.onEnterPressed: entry.clicked()
            onClicked: list.purchase.way = modelData.id

            contentItem: Item {
                VIcon {
                    x: Theme.s3
                    anchors.verticalCenter: parent.verticalCenter
                    visible: entry.chosen
                    name: "check"
                    size: Theme.icon
                    color: Theme.accentText
                }
                Column {
                    id: words
                    x: Theme.s3 + Theme.icon + Theme.s3
                    y: Theme.s3
                    width: parent.width - x - Theme.s3

                    VText {
                        width: parent.width
                        text: Theme.phrased(entry.modelData.text)
                        weight: entry.chosen ? Theme.semiBold : Theme.normal
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    VText {
                        width: parent.width
                        visible: text !== ""
                        text: Theme.phrased(entry.modelData.hint)
                        size: Theme.textSmall
                        muted: true
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: entry.chosen ? Theme.selected : Theme.raised
                border.width: entry.chosen ? Theme.focusWidth : Theme.lineWidth
                border.color: entry.chosen ? Theme.accent : entry.hovered ? Theme.muted : Theme.line

                VFocusRing { target: parent; shown: entry.visualFocus }
            }
        }
    }
    VText {
        width: parent.width
        visible: list.purchase.ways.length === 0 && !list.purchase.busy && list.purchase.errorText === ""
        //: In the place of the ways to pay, when there is none.
        text: Theme.phrased(qsTr("This order can't be paid at the moment. It is kept; nothing was charged."))
        muted: true
        wrapMode: Text.Wrap
    }
}
