#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/strong_id.h"

// What Paddle Billing says, as plain values. Amounts are whole numbers of the currency's lowest denomination
// *at Paddle*; paddle_money.h turns them into Money. New values of states keep appearing at Paddle: those
// that we don't know are Unknown, never an error and never a success.
namespace vidgo::billing::paddle {

/// A moment to the microsecond: events are put in order by it.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

using EventId = StrongId<struct PaddleEventIdTag>;               ///< evt_
using TransactionId = StrongId<struct PaddleTransactionIdTag>;   ///< txn_
using SubscriptionId = StrongId<struct PaddleSubscriptionIdTag>; ///< sub_
using AdjustmentId = StrongId<struct PaddleAdjustmentIdTag>;     ///< adj_
using CustomerId = StrongId<struct PaddleCustomerIdTag>;         ///< ctm_
using PriceId = StrongId<struct PaddlePriceIdTag>;               ///< pri_
using LineItemId = StrongId<struct PaddleLineItemIdTag>;         ///< txnitm_

/// True for `<prefix>_` and 26 lower-case letters and digits.
bool isId(std::string_view prefix, std::string_view text);

/// Reads RFC 3339 in UTC: "2026-01-01T01:08:01.123456Z", with no or up to nine digits of a second; what is
/// beyond a microsecond is cut off.
std::optional<Instant> instantFromText(std::string_view text);

struct PriceQuantity
{
    PriceId price;
    std::int64_t quantity = 1;

    bool operator==(const PriceQuantity&) const = default;
};

struct LineItem
{
    LineItemId id; ///< What a partial refund names.
    PriceId price;
    std::int64_t quantity = 0;
    std::int64_t total = 0; ///< Tax included.
};

struct PaymentAttempt
{
    std::int64_t amount = 0;
    std::string status;    ///< "captured", "error" …
    std::string errorCode; ///< "declined" …, or empty.
};

enum class TransactionStatus { Draft, Ready, Billed, Paid, Completed, Canceled, PastDue, Unknown };

struct Transaction
{
    TransactionId id;
    TransactionStatus status = TransactionStatus::Unknown;
    std::optional<CustomerId> customer;
    std::optional<SubscriptionId> subscription;
    Json customData; ///< Ours: an object or null. Says who, never how much.
    std::string currency;
    std::string origin; ///< "api", "subscription_recurring" …
    std::string invoiceNumber;
    std::string checkoutUrl;
    std::vector<PriceQuantity> items;
    std::optional<std::int64_t> grandTotal; ///< What the customer pays; always there when completed.
    std::optional<std::int64_t> tax;
    std::vector<LineItem> lineItems;
    std::vector<PaymentAttempt> payments; ///< The newest first, as sent.
    Instant updatedAt{};
};

enum class SubscriptionStatus { Trialing, Active, PastDue, Paused, Canceled, Unknown };

struct ScheduledChange
{
    enum class Action { Cancel, Pause, Resume, Unknown };
    Action action = Action::Unknown;
    Instant effectiveAt{};
};

struct BillingPeriod
{
    Instant startsAt{};
    Instant endsAt{};
};

struct Subscription
{
    SubscriptionId id;
    SubscriptionStatus status = SubscriptionStatus::Unknown;
    CustomerId customer;
    std::optional<TransactionId> transaction; ///< Only in subscription.created.
    Json customData;
    std::string currency;
    std::vector<PriceQuantity> items;
    std::optional<BillingPeriod> period; ///< Paid for; none when canceled or paused.
    std::optional<Instant> nextBilledAt;
    std::optional<Instant> canceledAt;
    std::optional<ScheduledChange> scheduledChange;
    Instant updatedAt{};
};

enum class AdjustmentAction {
    Refund,
    Credit,
    CreditReverse,
    Chargeback,
    ChargebackReverse,
    ChargebackWarning,
    ChargebackWarningReverse,
    Unknown
};

enum class AdjustmentStatus { PendingApproval, Approved, Rejected, Reversed, Unknown };

struct AdjustedItem
{
    LineItemId item;
    std::int64_t amount = 0;
};

struct Adjustment
{
    AdjustmentId id;
    AdjustmentAction action = AdjustmentAction::Unknown;
    AdjustmentStatus status = AdjustmentStatus::Unknown;
    TransactionId transaction;
    std::optional<SubscriptionId> subscription;
    std::string currency;
    std::string reason;
    std::int64_t total = 0;
    std::vector<AdjustedItem> items;
    Instant updatedAt{};
};

} // namespace vidgo::billing::paddle
