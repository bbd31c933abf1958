#include "vidgo/billing/billing_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::billing {

namespace {

// Of refunds and of what was paid.
ErrorText describeReturn(BillingError code)
{
    switch (code) {
    case BillingError::PaymentMissing:
        return {"billing.payment_missing",
                //: A payment was looked up and is not there.
                VIDGO_TEXT("Error", "There is no such payment. Nothing was paid back.")};
    case BillingError::NotInReview:
        return {"billing.not_in_review",
                //: Shown to an administrator who decides about a payment of a wrong sum.
                VIDGO_TEXT("Error", "This payment has been decided about before. Nothing was changed.")};
    case BillingError::NothingToReturn:
        return {"billing.nothing_to_return",
                //: Somebody asked for their money back.
                VIDGO_TEXT("Error", "Nothing is left to pay back: all of this payment went back or is on its "
                                    "way.")};
    case BillingError::RefundTooMuch:
        return {"billing.refund_too_much",
                //: {left} is a sum of money such as “99.00 TWD”.
                VIDGO_TEXT("Error", "Only {left} of this payment can be paid back. Nothing was paid back.")};
    case BillingError::PlanNotRefundable:
        return {"billing.plan_not_refundable",
                //: A plan is a monthly subscription.
                VIDGO_TEXT("Error", "What was paid for a plan is not paid back. Cancel the plan to stop "
                                    "further charges; you keep it until its period ends.")};
    case BillingError::RefundMissing:
        return {"billing.refund_missing",
                //: A refund was looked up and is not there.
                VIDGO_TEXT("Error", "There is no such refund. Nothing was changed.")};
    case BillingError::RefundNotByHand:
        return {"billing.refund_not_by_hand",
                //: Shown to an administrator. {state} is a technical word such as “done”.
                VIDGO_TEXT("Error", "This refund is not waiting to be made by hand ({state}). Nothing was "
                                    "changed.")};
    case BillingError::GatewayBusy:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.gateway_busy",
                VIDGO_TEXT("Error", "{gateway} can't take this at the moment. Try again in a while.")};
    case BillingError::GatewayRefusesUs:
        //: {gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in
        //: English. Shown to who runs the server.
        return {"billing.gateway_refuses_us",
                VIDGO_TEXT("Error", "{gateway} does not accept our access ({reason}). Check the keys, their "
                                    "permissions and the settings at {gateway}.")};
    case BillingError::StepImpossible:
        return {"billing.step_impossible",
                //: An internal error. {from} and {to} are technical words.
                VIDGO_TEXT("Error", "Something went wrong inside VidGo ({from}, {to}). Nothing was charged "
                                    "and nothing was changed. Please report it.")};
    default:
        return vidgo::describe(BaseError::Internal);
    }
}

// Of plans that renew.
ErrorText describeSubscription(BillingError code)
{
    switch (code) {
    case BillingError::SubscriptionMissing:
        return {"billing.subscription_missing",
                //: A plan is a monthly subscription.
                VIDGO_TEXT("Error", "You have no plan that could be changed. Nothing was charged. Choose a "
                                    "plan first.")};
    case BillingError::SubscriptionEnded:
        return {"billing.subscription_ended",
                //: A plan is a monthly subscription.
                VIDGO_TEXT("Error", "This plan was cancelled before. Nothing was charged. Order a plan "
                                    "again when you like.")};
    case BillingError::CannotKeep:
        return {"billing.cannot_keep",
                //: A cancelled plan should go on. {date} is a day such as “2026-11-30”.
                VIDGO_TEXT("Error", "This cancellation can't be taken back, because the payment company has "
                                    "ended the monthly charge. Nothing was charged. You keep the plan until "
                                    "{date}; order it again then.")};
    case BillingError::PaymentDue:
        return {"billing.payment_due",
                //: A plan is a monthly subscription.
                VIDGO_TEXT("Error",
                           "The last charge for your plan failed. Nothing was changed. Order the plan "
                           "you want to go on with.")};
    default:
        return describeReturn(code);
    }
}

// Of orders and of paying them.
ErrorText describePaying(BillingError code)
{
    switch (code) {
    case BillingError::OrderMissing:
        return {"billing.order_missing",
                //: An order was looked up and is not there.
                VIDGO_TEXT("Error", "There is no such order. Nothing was charged.")};
    case BillingError::OrderEnded:
        return {"billing.order_ended",
                //: {state} is a technical word such as “paid” or “expired”.
                VIDGO_TEXT("Error", "This order is not waiting for a payment any more ({state}). Nothing was "
                                    "charged now. Make a new order if you need one.")};
    case BillingError::TooManyAttempts:
        return {"billing.too_many_attempts",
                //: {most} is a number.
                VIDGO_TEXT("Error", "This order has been tried {most} times. Nothing was charged. Make a new "
                                    "order.")};
    case BillingError::NoWayToPay:
        return {"billing.no_way_to_pay",
                //: Ways of paying are a card, a bank transfer, a store code …
                VIDGO_TEXT("Error",
                           "This order can't be paid in this way at the moment. Nothing was charged. "
                           "Choose another way of paying.")};
    case BillingError::ReportMismatch:
        return {"billing.report_mismatch",
                //: A payment company's message did not fit the order.
                VIDGO_TEXT("Error", "A message about a payment belongs to another order. It was not used for "
                                    "this one.")};
    default:
        return describeSubscription(code);
    }
}

// Of making an order.
ErrorText describeOrder(BillingError code)
{
    switch (code) {
    case BillingError::InvalidRequest:
        return {"billing.invalid_request",
                //: {reason} is a technical reason in English.
                VIDGO_TEXT("Error", "This could not be done ({reason}). Nothing was charged.")};
    case BillingError::KeyReused:
        return {"billing.key_reused",
                //: The same request number was used for two different orders.
                VIDGO_TEXT("Error",
                           "Another order was made with this number before. Nothing was charged. Try "
                           "again.")};
    case BillingError::AccountGone:
        return {"billing.account_gone",
                //: Somebody wanted to buy something for an account that is deleted.
                VIDGO_TEXT("Error", "This account does not exist any more. Nothing was charged.")};
    case BillingError::UnknownItem:
        return {"billing.unknown_item",
                //: {item} is the id of a plan or of a package of credits.
                VIDGO_TEXT("Error", "“{item}” is not for sale. Nothing was charged. Choose a plan or a "
                                    "package.")};
    case BillingError::NotForYourTier:
        return {"billing.not_for_your_tier",
                //: {item} is the id of a package of credits.
                VIDGO_TEXT("Error", "The package “{item}” is not part of your plan. Nothing was charged. "
                                    "Choose another package or another plan.")};
    case BillingError::CurrencyNotSold:
        return {"billing.currency_not_sold",
                //: {currency} is the code of a currency such as “USD”.
                VIDGO_TEXT("Error", "This has no price in {currency}. Nothing was charged. Choose another "
                                    "currency.")};
    case BillingError::HasPlan:
        return {"billing.has_plan",
                //: {plan} is the id of a monthly plan.
                VIDGO_TEXT("Error",
                           "You have the plan “{plan}” already. Nothing was charged. Change your plan "
                           "instead.")};
    default:
        return describePaying(code);
    }
}

} // namespace

ErrorText describe(BillingError code)
{
    switch (code) {
    case BillingError::NotSetUp:
        //: {gateway} is the name of a payment company such as “ECPay”. Shown to who runs the server.
        return {"billing.not_set_up",
                VIDGO_TEXT("Error", "{gateway} is not set up. Enter its merchant id and keys first.")};
    case BillingError::AmountNotOffered:
        //: A way of paying has a lowest and a highest amount.
        return {"billing.amount_not_offered",
                VIDGO_TEXT("Error", "This amount can't be paid in this way. Choose another way of paying.")};
    case BillingError::OrderInvalid:
        //: {reason} is a technical reason in English.
        return {"billing.order_invalid",
                VIDGO_TEXT("Error", "The order could not be prepared ({reason}). Nothing was charged.")};
    case BillingError::MessageTooLarge:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.message_too_large",
                VIDGO_TEXT("Error", "A message from {gateway} was too large and was not read. The payment is "
                                    "looked up again later.")};
    case BillingError::MessageMalformed:
        //: {gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in
        //: English.
        return {"billing.message_malformed",
                VIDGO_TEXT("Error", "A message from {gateway} could not be read ({reason}). The payment is "
                                    "looked up again later.")};
    case BillingError::SignatureWrong:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.signature_wrong",
                VIDGO_TEXT("Error", "A message that claims to be from {gateway} is not. It was ignored.")};
    case BillingError::SignatureExpired:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {"billing.signature_expired",
                VIDGO_TEXT("Error", "A message from {gateway} is too old and was ignored. If this goes on, "
                                    "check the clock of this computer.")};
    case BillingError::ForeignMerchant:
        //: {gateway} is the name of a payment company such as “ECPay”.
        return {
            "billing.foreign_merchant",
            VIDGO_TEXT("Error", "A message from {gateway} is meant for another merchant. It was ignored.")};
    case BillingError::CurrencyUnknown:
        //: {currency} is the code of a currency such as “TWD”.
        return {"billing.currency_unknown",
                VIDGO_TEXT("Error", "Paying in {currency} is not possible at the moment. Choose another "
                                    "currency or another way of paying.")};
    default:
        return describeOrder(code);
    }
}

} // namespace vidgo::billing
