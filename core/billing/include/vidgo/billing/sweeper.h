#pragma once

#include <cstdint>

namespace vidgo::billing {

/// What one call of Billing::sweep() did. When everything is 0 there was nothing to do.
struct SweepReport
{
    std::int64_t noticesWorked = 0;
    std::int64_t logPages = 0;      ///< Pages of the gateways' logs that were read.
    std::int64_t attemptsAsked = 0; ///< About which a gateway was asked.
    std::int64_t creditsMoved = 0;  ///< Grants and reversals that were left to do.
    std::int64_t ordersExpired = 0;
    std::int64_t subscriptionsAsked = 0;
    std::int64_t subscriptionsMoved = 0; ///< That became past due or ended.
    std::int64_t schedulesStopped = 0;
    std::int64_t changesSent = 0;
    std::int64_t refundsWorked = 0;
    std::int64_t failures = 0; ///< Things that failed and are tried again; the log has them.

    bool operator==(const SweepReport&) const = default;
    std::int64_t total() const
    {
        return noticesWorked + logPages + attemptsAsked + creditsMoved + ordersExpired + subscriptionsAsked +
               subscriptionsMoved + schedulesStopped + changesSent + refundsWorked;
    }
};

} // namespace vidgo::billing
