pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Plans

// The plans side by side, as many in a row as fit, all of a row equally high.
Grid {
    id: cards

    required property PlansModel plans
    required property OfferModel offers
    // The plan that is changed to just now, and whether any change goes on.
    property string changing: ""
    property bool busy: false
    // A visitor has what the lowest plan includes.
    property bool visitor: false
    signal wanted(var tier, var offer)
    readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (220 + spacing)))

    columns: Math.max(1, Math.min(plans.tiers.length, fitting === 3 ? 2 : fitting))
    spacing: Theme.s4

    readonly property real tallest: {
        let height = 0
        for (let i = 0; i < repeater.count; ++i)
            height = Math.max(height, repeater.itemAt(i)?.implicitHeight ?? 0)
        return height
    }

    Repeater {
        id: repeater
        model: cards.plans.tiers

        TierCard {
            required property var modelData
            width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns
            height: cards.tallest
            tier: modelData
            offer: cards.offers.plans[modelData.tierId] ?? null
            busy: cards.changing === modelData.tierId
            waits: cards.busy && !busy
            current: cards.offers.planId !== "" ? cards.offers.planId === modelData.tierId
                : cards.visitor && modelData.below === ""
            onWanted: cards.wanted(modelData, offer)
        }
    }
}
