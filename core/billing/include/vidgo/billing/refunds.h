#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/billing/orders.h"

namespace vidgo::billing {

using vidgo::RefundId;
using vidgo::RefundState;
using vidgo::refundStateFromId;
using vidgo::refundStateId;

/// Why money goes back.
enum class RefundCause {
    None,
    Person,        ///< Asked for by the person, by the rules of bought credits.
    Administrator, ///< Decided by an administrator.
    PaidTwice,
    AccountGone,
    UnusedDays, ///< Of a plan that was replaced.
    Review      ///< An administrator decided about a payment in review.
};

/// "person", "administrator", …; empty for None.
std::string_view refundCauseId(RefundCause cause);
std::optional<RefundCause> refundCauseFromId(std::string_view id);

/// What happens to the credits of the payment.
enum class RefundCredits {
    Keep,    ///< They stay, or there are none.
    ByRules, ///< Taken back if all of them are unused and it is not too late; else the refund is refused.
    TakeBack ///< Taken back as far as they are left; what was used is owed.
};

/// "keep", "by_rules", "take_back"
std::string_view refundCreditsId(RefundCredits credits);
std::optional<RefundCredits> refundCreditsFromId(std::string_view id);

struct Refund
{
    RefundId id;
    PaymentId payment;
    OrderId order;
    AccountId account;
    GatewayId gateway = GatewayId::None;
    RefundCause cause = RefundCause::None;
    RefundCredits credits = RefundCredits::Keep;
    std::int64_t creditAmount = 0; ///< To be taken back; 0: all of them.
    Money amount;
    RefundState state = RefundState::None;
    std::string reference; ///< The gateway's number of it.
    std::string reason;
    std::string actor;
    std::string message; ///< The last thing that the gateway or the ledger said.
    std::int64_t tries = 0;
    Timestamp createdAt{};
    Timestamp stateSince{};
    Timestamp nextAt{}; ///< When it is worked on next.
};

/// The wish for a refund. The same with the same key is made once.
struct RefundWish
{
    PaymentId payment;
    std::string key;             ///< 1 … 128 bytes.
    std::optional<Money> amount; ///< None: all that is left of the payment. Less only for administrators.
    RefundCredits credits = RefundCredits::ByRules;
    std::string reason; ///< Needed of administrators.
    std::string actor;  ///< Empty: the person; credits are ByRules then.
};

} // namespace vidgo::billing
