#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/billing/orders.h"

namespace vidgo::billing {

using vidgo::EndReason;
using vidgo::endReasonFromId;
using vidgo::endReasonId;
using vidgo::SubscriptionState;
using vidgo::subscriptionStateFromId;
using vidgo::subscriptionStateId;

/// How the charges stand at the gateway.
enum class Schedule {
    None, ///< There are none.
    Running,
    ToStop, ///< They have to be stopped; the sweeper does so until it is done.
    Stopped
};

/// "running", "to_stop", "stopped"; empty for None.
std::string_view scheduleId(Schedule schedule);
std::optional<Schedule> scheduleFromId(std::string_view id);

/// The order to the gateway to change the plan.
enum class ChangeState {
    None,
    ToSend,
    Sending, ///< The gateway may have heard of it: ask before it is sent again.
};

/// "to_send", "sending"; empty for None.
std::string_view changeStateId(ChangeState state);
std::optional<ChangeState> changeStateFromId(std::string_view id);

struct Subscription
{
    SubscriptionId id;
    AccountId account;
    std::string plan; ///< Id of a tier.
    OrderId order;
    AttemptId attempt;
    GatewayId gateway = GatewayId::None;
    std::string reference; ///< The gateway's number of it.
    SubscriptionState state = SubscriptionState::None;
    EndReason endReason = EndReason::None;
    Schedule schedule = Schedule::None;
    Money price;           ///< Of each period.
    Timestamp startedAt{}; ///< Its day of the month is the day of all renewals.
    Timestamp paidUntil{};
    std::optional<Timestamp> pastDueSince;
    std::optional<Timestamp> cancelledAt;
    std::string nextPlan; ///< From the next period on; empty: the same.
    ChangeState change = ChangeState::None;
    std::string changeTo; ///< While a change is being sent.
    std::int64_t changes = 0;
    Timestamp reportedAt{}; ///< Of the newest report of the gateway.
    std::optional<Timestamp> askedAt;
    std::optional<Timestamp> endedAt;
    std::int64_t tries = 0; ///< Of what is being told to the gateway.
    Timestamp nextAt{};     ///< When it is told next.

    /// Whether it is a person's plan: Active, PastDue or Ending.
    bool isLive() const
    {
        return state == SubscriptionState::Active || state == SubscriptionState::PastDue ||
               state == SubscriptionState::Ending;
    }
};

/// What came of a wish for another plan.
struct PlanChange
{
    using Kind = PlanChangeKind;
    Kind kind = Kind::Done;
    Subscription subscription;
};

/// The end of the period with this number: `months` calendar months (UTC) after `begin`, at its time of day,
/// on its day of the month or the last one of a shorter month. From 31 January: 28 February, 31 March.
Timestamp monthsAfter(Timestamp begin, int months);

/// Until when a charge at `chargedAt` pays: the first end of a period that lies behind what is paid for now
/// and more than `slack` behind the charge. So a charge that comes a little late pays for the period that it
/// is for, and one that comes at its very end for the next.
Timestamp paidUntilAfter(Timestamp begin, Timestamp paidUntil, Timestamp chargedAt,
                         std::chrono::milliseconds slack);

/// The share of a payment for the whole days of [from, until) that are left at `now`, rounded down to what
/// can be charged: whole dollars in TWD, cents in USD.
Money unusedShare(const Money& paid, Timestamp from, Timestamp until, Timestamp now);

} // namespace vidgo::billing
