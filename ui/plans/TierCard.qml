pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// One plan: what it costs and what it includes.
VCard {
    id: card

    required property var tier
    property bool current: false

    implicitHeight: column.height + 2 * Theme.s5
    selected: current
    label: card.tier.name

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s2

        Row {
            width: parent.width
            spacing: Theme.s2

            VText {
                width: Math.min(implicitWidth, parent.width - (mark.visible ? mark.width + Theme.s2 : 0))
                text: card.tier.name
                weight: Theme.semiBold
            }
            VText {
                id: mark
                visible: card.current
                //: On the card of a plan: what the person has now.
                text: qsTr("What you have now")
                size: Theme.textSmall
                color: Theme.accentText
            }
        }
        Row {
            width: parent.width
            spacing: Theme.s1

            VText {
                id: price
                text: card.tier.price
                size: Theme.textDisplay
                weight: Theme.bold
            }
            VText {
                anchors.baseline: price.baseline
                visible: card.tier.isPaid
                width: Math.min(implicitWidth, parent.width - price.width - Theme.s1)
                //: Beside the price of a plan.
                text: qsTr("/ month")
                size: Theme.textSmall
                muted: true
            }
        }
        Repeater {
            model: card.tier.facts

            VText {
                required property string modelData
                width: column.width
                text: Theme.phrased(modelData)
                wrapMode: Text.Wrap
                muted: true
            }
        }
        Item { width: 1; height: Theme.s1 }
        VText {
            width: parent.width
            visible: card.tier.below !== ""
            //: On the card of a plan, above what it adds; %1 is the name of the plan below it.
            text: Theme.phrased(qsTr("Everything in %1, and:").arg(card.tier.below))
            size: Theme.textSmall
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }
        Repeater {
            model: card.tier.features

            Item {
                id: feature
                required property string modelData
                width: column.width
                implicitHeight: words.height

                VIcon {
                    id: check
                    y: 2
                    name: "check"
                    size: Theme.iconSmall
                    color: Theme.good
                }
                VText {
                    id: words
                    x: check.width + Theme.s2
                    width: parent.width - x
                    text: Theme.phrased(feature.modelData)
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
