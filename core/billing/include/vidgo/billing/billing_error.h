#pragma once

#include "vidgo/base/error.h"

namespace vidgo::billing {

/// What can go wrong with orders, payments and what gateways say about them.
enum class BillingError {
    None,
    NotSetUp,         ///< {gateway}: an id or a key of the merchant is missing.
    AmountNotOffered, ///< The way of paying doesn't take this amount or currency.
    OrderInvalid,     ///< {reason}: an order that the gateway would refuse. A bug or a wrong setting of ours.
    MessageTooLarge,  ///< {gateway}: more bytes than any true message has.
    MessageMalformed, ///< {gateway} {reason}: not the form that was agreed.
    SignatureWrong,   ///< {gateway}: not signed with our key.
    SignatureExpired, ///< {gateway}: signed too long ago; a replay or a wrong clock.
    ForeignMerchant,  ///< {gateway}: rightly signed, for another merchant.
    CurrencyUnknown,  ///< {currency}: its decimals at the gateway are not known, so nothing is sold in it.

    InvalidRequest,      ///< {reason}
    KeyReused,           ///< The key of an earlier request came with another one.
    AccountGone,         ///< There is no such account, or it is deleted.
    UnknownItem,         ///< {item}: no package and no paid plan.
    NotForYourTier,      ///< {item}: sold with other plans.
    CurrencyNotSold,     ///< {currency}
    HasPlan,             ///< {plan}: it, or a higher one, is running.
    OrderMissing,        ///< No order has this id.
    OrderEnded,          ///< {state}: it is not waiting for a payment.
    TooManyAttempts,     ///< {most}
    NoWayToPay,          ///< No gateway takes this order in this way.
    ReportMismatch,      ///< A report is about another order. A bug, or somebody forged it.
    SubscriptionMissing, ///< No subscription, or none is running.
    SubscriptionEnded,   ///< It is over or cancelled.
    CannotKeep,          ///< {date}: the gateway can't take a cancellation back; paid until then.
    PaymentDue,          ///< The last charge failed.
    PaymentMissing,      ///< No payment has this id.
    NotInReview,         ///< Nobody has to decide about the payment.
    NothingToReturn,     ///< All of it went back, or is on its way.
    RefundTooMuch,       ///< {left}: more than is left of the payment.
    PlanNotRefundable,   ///< Plans are not paid back by themselves.
    RefundMissing,       ///< No refund has this id.
    RefundNotByHand,     ///< {state}: it is not waiting for an administrator.
    GatewayBusy,         ///< {gateway}: asks to be left alone for a while, or works on something.
    GatewayRefusesUs,    ///< {gateway} {reason}: keys, permissions or settings of the merchant.
    StepImpossible,      ///< {from} {to}: a bug.
};

ErrorText describe(BillingError code);

} // namespace vidgo::billing
