#pragma once

#include "open_account.h"

// What is done inside one account that is open. Nothing here calls a gateway or the ledger: what they have to
// do is written down, as moves, as refunds and as schedules to stop.
namespace vidgo::billing {

// ---- plans ----------------------------------------------------------------------------------------------

/// What a plan costs a month; none when it has no price in the currency or is free.
std::optional<Money> priceOfPlan(const Billing::Parts& parts, std::string_view tier, Currency currency);
/// Until when it gives its tier, as far as is known now.
Timestamp accessUntil(const Subscription& subscription, const BillingRules& rules);
/// The best one that gives its tier now.
Result<std::optional<Subscription>> currentIn(Work& work, const Billing::Parts& parts,
                                              const AccountId& account, Timestamp now);
Result<std::string> tierIn(Work& work, const Billing::Parts& parts, const AccountId& account, Timestamp now);

/// Begins the subscription of an order that is paid; another one that is running ends, and its unused days go
/// back. Fills in what the payment is for.
Outcome beginSubscription(OpenAccount& account, const StoredOrder& order, const Attempt& attempt,
                          const std::string& reference, Payment& payment);
/// Writes down a subscription that is not wanted, so that its charges are stopped.
Outcome refuseSubscription(OpenAccount& account, const StoredOrder& order, const Attempt& attempt,
                           const std::string& reference, EndReason reason, Payment& payment);
/// Ends it now; what is still charged has to be stopped.
Outcome endNow(OpenAccount& account, Subscription& subscription, EndReason reason, std::string_view actor);
/// No more charges; access until what was paid for is over. The schedule is stopped if it runs.
Outcome endWithPeriod(OpenAccount& account, Subscription& subscription, EndReason reason,
                      std::string_view actor);
/// The higher plan from now on, or the lower one from the next period on.
Outcome applyPlan(OpenAccount& account, Subscription& subscription, const std::string& plan,
                  std::string_view actor);

// ---- payments -------------------------------------------------------------------------------------------

/// A gateway said something about an attempt to pay the order.
Result<ReportEffect> applyReport(OpenAccount& account, StoredOrder& order, Attempt& attempt,
                                 const Evidence& evidence);
/// The payment counts: the order is paid, and what it buys is written down as moves.
Outcome keepPayment(OpenAccount& account, StoredOrder& order, const Attempt& attempt,
                    const std::string& subscription, Payment& payment, std::string_view actor);
/// Gives the codes of an order back that will not be paid.
Outcome giveUp(OpenAccount& account, StoredOrder& order, OrderState state, std::string_view actor);

// ---- money that goes back ---------------------------------------------------------------------------------

struct RefundPlan
{
    std::string key;
    RefundCause cause = RefundCause::None;
    RefundCredits credits = RefundCredits::Keep;
    Money amount;
    std::string reason;
    std::string actor;
};
/// Puts a refund into the queue; the credits come first. The same with the same key is there once.
Result<StoredRefund> queueRefund(OpenAccount& account, Payment& payment, const RefundPlan& plan);
/// What an answer about a refund leads to. Money that is owed is never given up: it goes to a person.
Outcome settleRefund(OpenAccount& account, StoredRefund& refund, RefundState state,
                     const std::string& reference, const std::string& message);
/// No money goes back, and nothing is taken any more: the credits are given back.
Outcome refuseRefund(OpenAccount& account, StoredRefund& refund, Payment& payment);
/// All money of the payment is back.
Outcome noteReturned(OpenAccount& account, Payment& payment, std::string_view actor);
/// Takes all credits of a payment away, as far as they are left; what was used is owed.
Outcome takeCredits(OpenAccount& account, const Payment& payment, const std::string& key,
                    const std::string& reason);
/// Grants what the moves of a key took away.
Outcome giveCreditsBack(OpenAccount& account, Payment& payment, const std::string& takenBy,
                        const std::string& key, const std::string& reason);

} // namespace vidgo::billing
