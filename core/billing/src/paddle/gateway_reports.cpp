#include "paddle/gateway_reports.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vidgo::billing::paddle {

namespace {

using Reports = std::vector<Report>;

PaymentState stateOf(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Completed:
        return PaymentState::Paid;
    case TransactionStatus::Canceled:
        return PaymentState::Declined;
    case TransactionStatus::Unknown:
        return PaymentState::Unknown;
    default: // also Paid: the money was taken, and Paddle is not done with it
        return PaymentState::Pending;
    }
}

std::string lastFailure(const Transaction& transaction)
{
    return transaction.payments.empty() ? std::string() : transaction.payments.front().errorCode;
}

// What was paid; what is only to be paid need not be known.
Result<std::optional<Money>> amountOf(const Transaction& transaction, const CurrencyTable& table)
{
    if (!transaction.grandTotal)
        return std::optional<Money>();
    auto amount = moneyFromAmount(*transaction.grandTotal, transaction.currency, table);
    if (amount)
        return std::optional(*amount);
    if (transaction.status == TransactionStatus::Completed)
        return failure(amount);
    return std::optional<Money>();
}

SubscriptionReport::State stateOf(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Trialing:
    case SubscriptionStatus::Active:
        return SubscriptionReport::State::Active;
    case SubscriptionStatus::PastDue:
        return SubscriptionReport::State::PastDue;
    case SubscriptionStatus::Paused:
        return SubscriptionReport::State::Paused;
    case SubscriptionStatus::Canceled:
        return SubscriptionReport::State::Cancelled;
    case SubscriptionStatus::Unknown:
        break;
    }
    return SubscriptionReport::State::Unknown;
}

std::optional<SoldItem> planOf(const Subscription& subscription, const std::vector<PaddlePrice>& prices)
{
    for (const auto& item : subscription.items)
        for (const auto& price : prices)
            if (price.kind == SoldItem::Kind::Plan && price.price == item.price)
                return SoldItem{.kind = price.kind, .id = price.item, .name = {}};
    return std::nullopt;
}

std::optional<ReversalReport::Kind> kindOf(AdjustmentAction action)
{
    switch (action) {
    case AdjustmentAction::Refund:
        return ReversalReport::Kind::Refund;
    case AdjustmentAction::Chargeback:
        return ReversalReport::Kind::ChargeBack;
    case AdjustmentAction::ChargebackReverse:
        return ReversalReport::Kind::ChargeBackReversed;
    default: // credit for later payments at Paddle, and mere warnings
        return std::nullopt;
    }
}

std::optional<ReversalReport::State> stateOf(const Adjustment& adjustment)
{
    switch (adjustment.status) {
    case AdjustmentStatus::PendingApproval:
        return ReversalReport::State::Pending;
    case AdjustmentStatus::Approved:
        return ReversalReport::State::Done;
    case AdjustmentStatus::Rejected:
        return ReversalReport::State::Refused;
    case AdjustmentStatus::Reversed: // of a charge-back a second adjustment tells
        return adjustment.action == AdjustmentAction::Refund ? std::optional(ReversalReport::State::Refused)
                                                             : std::nullopt;
    case AdjustmentStatus::Unknown:
        break;
    }
    return std::nullopt;
}

Result<Reports> ofTransaction(const Event& event, const CurrencyTable& table)
{
    const bool isTold = event.type == "transaction.completed" || event.type == "transaction.canceled" ||
                        event.type == "transaction.payment_failed" || event.type == "transaction.past_due";
    if (!isTold)
        return Reports();
    const auto transaction = readTransaction(event.data);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (attemptOf(transaction->customData).isEmpty() ||
        transaction->origin == "subscription_payment_method_change")
        return Reports();
    if (isOfSubscription(*transaction)) {
        auto report = renewalOf(*transaction, table);
        if (!report)
            return failure(report);
        return event.type == "transaction.canceled" ? Reports() : Reports{std::move(*report)};
    }
    auto report = paymentOf(*transaction, table);
    if (!report)
        return failure(report);
    return Reports{std::move(*report)};
}

Result<Reports> ofSubscription(const Event& event, const std::vector<PaddlePrice>& prices)
{
    const auto subscription = readSubscription(event.data);
    if (!subscription)
        return std::unexpected(subscription.error());
    if (attemptOf(subscription->customData).isEmpty())
        return Reports();
    return Reports{standingOf(*subscription, prices, timestampOf(event.occurredAt))};
}

Result<Reports> ofAdjustment(const Event& event, const CurrencyTable& table)
{
    const auto adjustment = readAdjustment(event.data);
    if (!adjustment)
        return std::unexpected(adjustment.error());
    auto report = reversalOf(*adjustment, table, timestampOf(event.occurredAt));
    if (!report)
        return failure(report);
    return *report ? Reports{std::move(**report)} : Reports();
}

} // namespace

AttemptId attemptOf(const Json& customData)
{
    const auto* member = customData.find(kAttemptKey);
    return AttemptId(member && member->asString() ? *member->asString() : std::string());
}

Timestamp timestampOf(Instant instant)
{
    return std::chrono::floor<std::chrono::milliseconds>(instant);
}

bool isOfSubscription(const Transaction& transaction)
{
    return transaction.subscription && transaction.origin.starts_with("subscription_");
}

bool isStopped(const Subscription& subscription)
{
    const bool isPlanned = subscription.scheduledChange &&
                           subscription.scheduledChange->action == ScheduledChange::Action::Cancel;
    return isPlanned || subscription.status == SubscriptionStatus::Canceled;
}

Result<PaymentReport> paymentOf(const Transaction& transaction, const CurrencyTable& table)
{
    auto amount = amountOf(transaction, table);
    if (!amount)
        return failure(amount);
    PaymentReport report;
    report.state = stateOf(transaction.status);
    report.reference = transaction.id.value();
    report.attempt = attemptOf(transaction.customData);
    report.payment = transaction.id.value();
    report.amount = *amount;
    report.subscription = transaction.subscription ? transaction.subscription->value() : std::string();
    report.gatewayCustomer = transaction.customer ? transaction.customer->value() : std::string();
    report.method = "paddle";
    report.message = lastFailure(transaction);
    if (report.state == PaymentState::Paid)
        report.paidAt = timestampOf(transaction.updatedAt);
    return report;
}

Result<RenewalReport> renewalOf(const Transaction& transaction, const CurrencyTable& table)
{
    auto amount = amountOf(transaction, table);
    if (!amount)
        return failure(amount);
    RenewalReport report;
    report.subscription = transaction.subscription ? transaction.subscription->value() : std::string();
    report.charge = transaction.id.value();
    report.payment = transaction.id.value();
    report.isPaid = transaction.status == TransactionStatus::Completed;
    report.isPlanChange = transaction.origin != "subscription_recurring";
    report.amount = *amount;
    report.message = lastFailure(transaction);
    report.chargedAt = timestampOf(transaction.updatedAt);
    return report;
}

Result<std::optional<ReversalReport>> reversalOf(const Adjustment& adjustment, const CurrencyTable& table,
                                                 Timestamp asOf)
{
    const auto kind = kindOf(adjustment.action);
    const auto state = stateOf(adjustment);
    if (!kind || !state || !Currency::fromCode(adjustment.currency))
        return std::optional<ReversalReport>();
    auto amount = moneyFromAmount(adjustment.total, adjustment.currency, table);
    if (!amount)
        return failure(amount);
    ReversalReport report;
    report.payment = adjustment.transaction.value();
    report.reference = adjustment.id.value();
    report.kind = *kind;
    report.state = *state;
    report.amount = *amount;
    report.reason = adjustment.reason;
    report.asOf = asOf;
    return std::optional(std::move(report));
}

SubscriptionReport standingOf(const Subscription& subscription, const std::vector<PaddlePrice>& prices,
                              Timestamp asOf)
{
    SubscriptionReport report;
    report.subscription = subscription.id.value();
    report.attempt = attemptOf(subscription.customData);
    report.state = stateOf(subscription.status);
    if (subscription.period)
        report.paidUntil = timestampOf(subscription.period->endsAt);
    report.endsWithPeriod = isStopped(subscription) && subscription.status != SubscriptionStatus::Canceled;
    report.plan = planOf(subscription, prices);
    report.asOf = asOf;
    return report;
}

Result<std::vector<Report>> reportsOf(const Event& event, const CurrencyTable& table,
                                      const std::vector<PaddlePrice>& prices)
{
    switch (subjectOf(event.type)) {
    case Subject::Transaction:
        return ofTransaction(event, table);
    case Subject::Subscription:
        return ofSubscription(event, prices);
    case Subject::Adjustment:
        return ofAdjustment(event, table);
    case Subject::Other:
        break;
    }
    return Reports();
}

} // namespace vidgo::billing::paddle
