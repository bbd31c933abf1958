import QtQuick
import VidGo.Controls

// One package of credits.
VCard {
    id: card

    required property var offer
    // What the shop says of it ({price, allowed}); null while nobody is signed in.
    property var sale: null
    readonly property bool allowed: sale?.allowed ?? false
    signal wanted

    implicitHeight: column.height + 2 * Theme.s4 + (sale ? Theme.controlHeight + Theme.s3 : 0)
    label: card.offer.name

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * x
        spacing: Theme.s1

        VText {
            width: parent.width
            text: card.offer.credits
            size: Theme.textLarge
            weight: Theme.bold
        }
        VText {
            width: parent.width
            text: Theme.phrased(card.offer.name)
            wrapMode: Text.Wrap
            muted: true
            size: Theme.textSmall
        }
        VText {
            width: parent.width
            text: Theme.phrased(card.sale?.price ?? card.offer.prices)
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            text: Theme.phrased(card.offer.who)
            size: Theme.textTiny
            muted: true
            wrapMode: Text.Wrap
        }
    }
    VButton {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4 }
        objectName: "packageButton_" + card.offer.packageId
        visible: card.sale !== null
        enabled: card.allowed
        text: card.allowed
            //: Button on the card of a package of credits: orders it.
            ? qsTr("Buy")
            //: On the button of a package of credits that is for other plans; the line above says for which.
            : qsTr("Not in your plan")
        //: What a screen reader calls the button that orders a package of credits; %1 is “150 credits”.
        Accessible.name: card.allowed ? qsTr("Buy %1").arg(card.offer.credits) : text
        Accessible.description: card.offer.who
        onClicked: card.wanted()
    }
}
