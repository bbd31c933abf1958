import QtQuick
import VidGo.Bridge
import VidGo.Controls

// What a run with a key of the person's own would cost, and what is left of the month's budget. Nothing for
// visitors, and nothing where this computer makes it.
Column {
    id: root

    required property ServiceHub hub
    required property string toolId
    signal openSettings

    visible: budget.applies && budget.ready && !budget.isFree
    spacing: Theme.s1

    BudgetModel {
        id: budget
        hub: root.hub
        toolId: root.toolId
    }
    Item {
        width: parent.width
        height: Math.max(place.height, price.height)
        visible: budget.priceKnown

        VText {
            id: place
            width: parent.width - price.width - Theme.s2
            //: The price line of a run that a provider makes, paid with the person's own key
            text: Theme.phrased(qsTr("With your own key, about"))
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
        VText {
            id: price
            objectName: "budgetPrice"
            anchors.right: parent.right
            text: budget.priceText
            size: Theme.textSmall
            weight: Theme.semiBold
        }
    }
    NoteLine {
        objectName: "budgetUnknown"
        width: parent.width
        visible: !budget.priceKnown
        //: In the place of a price: the provider has not published one
        text: qsTr("The price is not known: your provider charges you.")
    }
    VText {
        objectName: "budgetLeft"
        width: parent.width
        visible: budget.isSet && budget.fits
        //: %1 is an amount of money that can still be spent this month.
        text: Theme.phrased(qsTr("%1 left of this month's budget").arg(budget.leftText))
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
    }
    NoteLine {
        objectName: "budgetOver"
        width: parent.width
        visible: budget.isSet && !budget.fits
        iconName: "warning"
        //: A run costs more than is left of the month's budget; %1 is an amount of money.
        text: qsTr("Over your budget: %1 left this month.").arg(budget.leftText)
    }
    NoteLine {
        objectName: "budgetMissing"
        width: parent.width
        visible: !budget.isSet
        //: The person set no limit for what providers charge
        text: qsTr("No spending budget is set, so nothing is spent.")
    }
    VButton {
        objectName: "budgetSettingsButton"
        x: Theme.iconSmall + Theme.s2 - Theme.s3
        visible: !budget.isSet || !budget.fits
        kind: VButton.Ghost
        compact: true
        //: Leads to the settings, to the monthly limit for what providers charge. Short.
        text: qsTr("Spending budget")
        onClicked: root.openSettings()
    }
}
