pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// One plan: what it costs and what it includes.
VCard {
    id: card

    required property var tier
    property bool current: false
    // What the shop says of it ({price, action}); null while nobody is signed in, and for what is free.
    property var offer: null
    property bool busy: false
    // Something else goes on first.
    property bool waits: false
    readonly property string action: offer?.action ?? ""
    readonly property bool sold: ["buy", "renew", "upgrade", "downgrade"].includes(action)
    signal wanted

    implicitHeight: column.height + 2 * Theme.s5 + (sold ? button.height + Theme.s4 : 0)
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
                visible: card.current || card.action === "next"
                text: card.action === "next"
                    //: On the card of a plan: it follows the present one by itself. Short.
                    ? qsTr("Your next plan")
                    //: On the card of a plan: what the person has now.
                    : qsTr("What you have now")
                size: Theme.textSmall
                color: Theme.accentText
            }
        }
        Row {
            width: parent.width
            spacing: Theme.s1

            VText {
                id: price
                text: card.offer?.price ?? card.tier.price
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
    VButton {
        id: button
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s5 }
        objectName: "planButton_" + card.tier.tierId
        visible: card.sold
        wraps: true
        busy: card.busy
        enabled: !card.waits
        text: card.action === "upgrade"
            //: Button on the card of a plan: changes to this higher plan; %1 is its name.
            ? qsTr("Upgrade to %1").arg(card.tier.name) : card.action === "downgrade"
            //: Button on the card of a plan: changes to this lower plan; %1 is its name.
            ? qsTr("Change to %1").arg(card.tier.name) : card.action === "renew"
            //: Button on the card of a plan whose last charge failed: orders it again; %1 is its name.
            ? qsTr("Pay for %1 again").arg(card.tier.name)
            //: Button on the card of a plan: orders it; %1 is its name.
            : qsTr("Choose %1").arg(card.tier.name)
        onClicked: card.wanted()
    }
}
