import QtQuick
import VidGo.Controls

// One package of credits.
VCard {
    id: card

    required property var offer

    implicitHeight: column.height + 2 * Theme.s4
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
            text: Theme.phrased(card.offer.prices)
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
}
