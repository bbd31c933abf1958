#include <algorithm>

#include "vidgo/billing/subscriptions.h"

namespace vidgo::billing {

Timestamp monthsAfter(Timestamp begin, int months)
{
    const auto day = std::chrono::floor<std::chrono::days>(begin);
    const std::chrono::year_month_day date(day);
    const auto month = std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
    const auto last =
        std::chrono::year_month_day_last(month.year(), std::chrono::month_day_last(month.month()));
    const auto wanted =
        std::chrono::year_month_day(month.year(), month.month(), std::min(date.day(), last.day()));
    return Timestamp(std::chrono::sys_days(wanted)) + (begin - day);
}

Timestamp paidUntilAfter(Timestamp begin, Timestamp paidUntil, Timestamp chargedAt,
                         std::chrono::milliseconds slack)
{
    constexpr int kMostMonths = 12 * 100;
    for (int month = 1; month < kMostMonths; ++month) {
        const auto end = monthsAfter(begin, month);
        if (end > paidUntil && end > chargedAt + slack)
            return end;
    }
    return monthsAfter(begin, kMostMonths);
}

Money unusedShare(const Money& paid, Timestamp from, Timestamp until, Timestamp now)
{
    const auto days = [](Timestamp a, Timestamp b) {
        return std::chrono::floor<std::chrono::days>(b - a).count();
    };
    const auto all = days(from, until);
    if (all <= 0 || now >= until || paid.minor <= 0)
        return {0, paid.currency};
    const auto left = std::min<std::int64_t>(days(now, until), all);
    const std::int64_t unit = paid.currency == Currency::twd() ? 100 : 1;
    // Sums are at most a million, so this does not overflow.
    return {paid.minor * left / all / unit * unit, paid.currency};
}

} // namespace vidgo::billing
