#pragma once

#include "table.h"
#include "vidgo/billing/refunds.h"
#include "vidgo/billing/subscriptions.h"

namespace vidgo::billing {

Result<std::vector<Payment>> readPayments(Work& work, std::string_view rest, const Parameters& values);
/// Fails with BillingError::PaymentMissing.
Result<Payment> readPayment(Work& work, const PaymentId& id);
Outcome savePayment(Work& work, const Payment& payment);

Result<std::vector<Subscription>> readSubscriptions(Work& work, std::string_view rest,
                                                    const Parameters& values);
/// Fails with BillingError::SubscriptionMissing.
Result<Subscription> readSubscription(Work& work, const SubscriptionId& id);
Outcome saveSubscription(Work& work, const Subscription& subscription);

/// A refund with what only the table knows.
struct StoredRefund
{
    Refund refund;
    std::string key;
};
Result<std::vector<StoredRefund>> readRefunds(Work& work, std::string_view rest, const Parameters& values);
/// Fails with BillingError::RefundMissing.
Result<StoredRefund> readRefund(Work& work, const RefundId& id);
Outcome saveRefund(Work& work, const StoredRefund& refund);

enum class MoveAction { Grant, Bonus, Reverse, ReverseBonus };
enum class MoveState { Due, Done, Refused };

/// Something that has to be done in the ledger.
struct Move
{
    AccountId account;
    std::int64_t number = 0;
    MoveAction action = MoveAction::Grant;
    std::string key; ///< In the ledger.
    BucketKind kind = BucketKind::None;
    std::int64_t amount = 0; ///< Of a reversal 0: all that is left.
    std::optional<Timestamp> expiresAt;
    std::string grantKey;
    bool isByRules = false;
    OrderId order;
    PaymentId payment;
    RefundId refund;
    std::string reason;
    MoveState state = MoveState::Due;
    std::int64_t moved = 0;
    std::string message;
    Timestamp createdAt{};
    std::optional<Timestamp> doneAt;
};
Result<std::vector<Move>> readMoves(Work& work, std::string_view rest, const Parameters& values);
Outcome insertMove(Work& work, const Move& move);
/// Writes its state, its expiry and what was moved.
Outcome updateMove(Work& work, const Move& move);

} // namespace vidgo::billing
