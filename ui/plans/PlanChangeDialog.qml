import QtQuick
import VidGo.Controls
import VidGo.Plans

// Asks before a plan is changed or ended, and says what that does to the money.
VDialog {
    id: dialog

    required property OfferModel offers
    required property PlanChangeModel change
    property string planId: ""
    property string planName: ""
    property string price: ""
    property string action: ""
    readonly property bool ends: action === "cancel"

    objectName: "planChangeDialog"
    acceptKind: ends ? VButton.Danger : VButton.Primary
    title: ends
        //: Title of a question; %1 is the name of a plan.
        ? qsTr("Cancel %1?").arg(offers.planName)
        //: Title of a question; %1 is the name of a plan.
        : qsTr("Change to %1?").arg(planName)
    text: ends
        //: What cancelling a plan does; %1 is a date.
        ? qsTr("You keep the plan until %1, and nothing more is charged. Credits that came with it lapse at its end; credits that you bought stay yours.").arg(offers.paidUntil)
        : action === "upgrade"
        //: What a change to a higher plan does; %1 is its price, %2 is the name of the present plan.
        ? qsTr("%1 a month. Where the payment company can change the plan itself, it charges the difference now. Otherwise you pay a new order in the next step, and the unused days of %2 are paid back.").arg(price).arg(offers.planName)
        //: What a change to a lower plan does; %1 is its price, %2 the name of the present plan, %3 a date.
        : qsTr("You keep %2 until %3. From then on %1 is charged each month; nothing is charged now.").arg(price).arg(offers.planName).arg(offers.paidUntil)
    acceptText: ends
        //: Button: ends the plan with what is paid for.
        ? qsTr("Cancel the plan")
        //: Button: changes to another plan; %1 is its name.
        : qsTr("Change to %1").arg(planName)
    rejectText: ends
        //: Button: leaves the plan as it is.
        ? qsTr("Keep the plan")
        //: Button: leaves the plan as it is.
        : qsTr("Not now")
    onAccepted: ends ? dialog.change.cancel() : dialog.change.change(planId)

    function askForEnd() {
        dialog.action = "cancel"
        dialog.open()
    }
    function askFor(planId: string, planName: string, price: string, action: string) {
        dialog.planId = planId
        dialog.planName = planName
        dialog.price = price
        dialog.action = action
        dialog.open()
    }
}
