pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Plans

// What the plans offer, and what is free.
FocusScope {
    id: page

    required property ServiceHub hub
    required property SessionState session
    readonly property bool ready: offers.state !== OfferModel.Loading
    readonly property bool sells: offers.state === OfferModel.Loading || offers.state === OfferModel.Content
    signal signInWanted
    signal ordersWanted

    objectName: "plansPage"
    Keys.onUpPressed: flick.scroll(-1)
    Keys.onDownPressed: flick.scroll(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp
        if (event.accepted)
            flick.scroll(event.key === Qt.Key_PageDown ? 10 : -10)
    }

    function planWanted(tier: var, offer: var) {
        if (offer.action === "buy" || offer.action === "renew")
            return purchase.openFor("plan", tier.tierId, offer.currency)
        question.askFor(tier.tierId, tier.name, offer.price, offer.action)
    }

    PlansModel {
        id: plans
        hub: page.hub
    }
    OfferModel {
        id: offers
        hub: page.hub
    }
    PlanChangeModel {
        id: change
        hub: page.hub
        onOrderNeeded: planId => purchase.openFor("plan", planId, offers.plans[planId]?.currency ?? "TWD")
    }
    PlanChangeDialog {
        id: question
        offers: offers
        change: change
    }
    PurchaseDialog {
        id: purchase
        hub: page.hub
    }
    // Takes the keys that scroll. Its ring is for those who come by key: they let go of Tab here, or scroll.
    Item {
        id: scroller
        property bool byKey: false
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        onActiveFocusChanged: if (!activeFocus) byKey = false
        Keys.onReleased: event => {
            byKey = byKey || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab
            event.accepted = false
        }
        Accessible.role: Accessible.Pane
        //: What a screen reader calls the page with the plans.
        Accessible.name: qsTr("Plans and credits")
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.s6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: VScrollBar {}

        // Whoever goes on with Tab sees where they are.
        readonly property Item focused: Window.activeFocusItem
        onFocusedChanged: if (page.activeFocus && focused && focused !== scroller) flick.reveal(focused.mapToItem(column, 0, 0).y, focused.height)

        function reveal(top: real, height: real) {
            const last = Math.max(0, contentHeight - flick.height)
            if (top < contentY + Theme.s6)
                contentY = Math.max(0, top - Theme.s6)
            else if (top + height > contentY + flick.height - Theme.s6)
                contentY = Math.min(last, top + height - flick.height + Theme.s6)
        }
        function scroll(steps: int) {
            scroller.byKey = true
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + steps * Theme.controlHeight))
        }

        Column {
            id: column
            y: Theme.s2
            x: Math.max(Theme.s6, (page.width - width) / 2)
            width: Math.min(page.width - 2 * Theme.s6, 1240)
            spacing: Theme.s5

            PlansHead {
                width: parent.width
                offers: offers
            }
            FreeCard {
                width: parent.width
                visible: !page.sells
                session: page.session
            }
            ShopCard {
                width: parent.width
                visible: !page.sells
                hasServer: page.hub.hasServer
                prominent: !page.session.visitor
                offers: offers
                onSignInWanted: page.signInWanted()
            }
            StandingCard {
                width: parent.width
                visible: page.sells
                offers: offers
                change: change
                onCancelWanted: question.askForEnd()
                onOrdersWanted: page.ordersWanted()
            }
            TierCards {
                width: parent.width
                visitor: page.session.visitor
                plans: plans
                offers: offers
                changing: change.underway
                busy: change.busy
                onWanted: (tier, offer) => page.planWanted(tier, offer)
            }
            VHeading {
                width: parent.width
                //: Heading above the packages of credits.
                text: qsTr("Credit packages")
            }
            VText {
                width: parent.width
                //: Explains the packages of credits.
                text: Theme.phrased(qsTr("For more credits than the plan brings each month. Bought credits never lapse, also when a plan ends; credits that come with a plan lapse at the end of its month."))
                muted: true
                wrapMode: Text.Wrap
            }
            Grid {
                id: packages
                readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (200 + spacing)))
                width: parent.width
                columns: Math.max(1, Math.min(plans.packages.length, fitting === 3 ? 2 : fitting))
                spacing: Theme.s4
                readonly property real tallest: {
                    let height = 0
                    for (let i = 0; i < packageCards.count; ++i)
                        height = Math.max(height, packageCards.itemAt(i)?.implicitHeight ?? 0)
                    return height
                }

                Repeater {
                    id: packageCards
                    model: plans.packages

                    PackageCard {
                        required property var modelData
                        width: (packages.width - (packages.columns - 1) * packages.spacing) / packages.columns
                        height: packages.tallest
                        offer: modelData
                        sale: offers.packages[modelData.packageId] ?? null
                        onWanted: purchase.openFor("package", modelData.packageId, sale.currency)
                    }
                }
            }
            CompareTable {
                width: parent.width
                plans: plans
            }
        }
    }
    VFocusRing {
        target: flick
        shown: scroller.activeFocus && scroller.byKey
        gap: -2 * Theme.focusWidth
    }
}
