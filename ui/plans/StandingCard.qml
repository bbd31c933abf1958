import QtQuick
import VidGo.Controls
import VidGo.Plans

// The plan that the person has: until when it is paid, what follows, and its end.
VCard {
    id: card

    required property OfferModel offers
    required property PlanChangeModel change
    readonly property bool loading: offers.state === OfferModel.Loading
    signal cancelWanted
    signal ordersWanted

    implicitHeight: column.height + 2 * Theme.s5
    //: What a screen reader calls the card about the plan that somebody has.
    label: qsTr("Your plan")

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s3

        VSkeleton {
            width: parent.width * 0.3
            height: Theme.textLarge
            radius: Theme.radiusSmall
            visible: card.loading
        }
        VSkeleton {
            width: parent.width * 0.6
            height: Theme.textBody
            radius: Theme.radiusSmall
            visible: card.loading
        }
        VHeading {
            objectName: "planName"
            width: parent.width
            visible: !card.loading
            //: Heading: the plan that somebody has; %1 is its name.
            text: Theme.phrased(qsTr("Your plan: %1").arg(card.offers.planName))
            wrapMode: Text.Wrap
        }
        VText {
            objectName: "planStanding"
            width: parent.width
            visible: !card.loading
            text: Theme.phrased(card.offers.standingText !== "" ? card.offers.standingText
                //: About somebody without a paid plan.
                : qsTr("Nothing is charged. Choose a plan below when you need more than your computer can make."))
            color: card.offers.pastDue ? Theme.bad : Theme.muted
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        VText {
            objectName: "planNotice"
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(card.change.notice)
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        PurchaseProblem {
            objectName: "planProblem"
            width: parent.width
            text: card.change.errorText
        }
        Flow {
            width: parent.width
            spacing: Theme.s2

            VButton {
                objectName: "ordersButton"
                //: Button: leads to the page with orders, receipts and the history of credits.
                text: qsTr("Orders and credits")
                onClicked: card.ordersWanted()
            }
            VButton {
                objectName: "resumePlan"
                visible: card.offers.command === "resume"
                busy: card.change.underway === "resume"
                enabled: busy || !card.change.busy
                //: Button: takes back that the plan ends.
                text: qsTr("Keep the plan")
                onClicked: card.change.resume()
            }
            VButton {
                objectName: "cancelPlan"
                visible: card.offers.command === "cancel"
                kind: VButton.Ghost
                busy: card.change.underway === "cancel"
                enabled: busy || !card.change.busy
                //: Button: ends the plan with what is paid for.
                text: qsTr("Cancel the plan")
                onClicked: card.cancelWanted()
            }
        }
    }
}
