#include "vidgo/net/retry_policy.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <condition_variable>
#include <mutex>

#include "ascii.h"
#include "http_date.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

using std::chrono::milliseconds;

constexpr int kTooManyRequests = 429;
constexpr int kBadGateway = 502;
constexpr int kUnavailable = 503;
constexpr int kGatewayTimeout = 504;

bool isWorthRepeating(const HttpFailure& failure, CallKind kind)
{
    const bool isPassing = failure.is(NetError::NotResolved) || failure.is(NetError::NotConnected) ||
                           failure.is(NetError::TimedOut) || failure.is(NetError::CutOff);
    return isPassing && (kind == CallKind::Read || !failure.mayHaveArrived());
}

bool isWorthRepeating(int status, CallKind kind, bool hasRetryAfter)
{
    if (kind == CallKind::Write)
        return hasRetryAfter && (status == kTooManyRequests || status == kUnavailable);
    return status == kTooManyRequests || status == kBadGateway || status == kUnavailable ||
           status == kGatewayTimeout;
}

} // namespace

milliseconds backoff(const RetryPolicy& policy, int attempt, Random& random)
{
    auto pause = policy.firstPause;
    for (int i = 1; i < attempt && pause < policy.longestPause; ++i)
        pause *= 2;
    pause = std::min(pause, policy.longestPause);
    std::array<std::uint8_t, 2> bytes{};
    random.fill(bytes);
    const auto part = milliseconds::rep{bytes[0]} * 256 + bytes[1];
    return pause / 2 + pause / 2 * part / 65536;
}

std::optional<milliseconds> retryAfter(std::string_view value, Timestamp now)
{
    const auto text = trimmed(value);
    if (text.empty())
        return std::nullopt;
    if (!std::ranges::all_of(text, isAsciiDigit)) {
        const auto time = timestampFromHttpDate(text);
        return time ? std::optional(std::max(*time - now, milliseconds(0))) : std::nullopt;
    }
    constexpr std::size_t kMaxDigits = 9; // more than thirty years
    std::int64_t seconds = 999'999'999;
    if (text.size() <= kMaxDigits)
        std::from_chars(text.data(), text.data() + text.size(), seconds);
    return std::chrono::seconds(seconds);
}

std::optional<milliseconds> pauseBeforeRetry(const RetryPolicy& policy, CallKind kind,
                                             const HttpResult& result, int attempt, Timestamp now,
                                             Random& random)
{
    if (attempt >= policy.attempts)
        return std::nullopt;
    if (!result)
        return isWorthRepeating(result.error(), kind) ? std::optional(backoff(policy, attempt, random))
                                                      : std::nullopt;
    const auto wished = retryAfter(result->header("Retry-After"), now);
    if (!isWorthRepeating(result->status, kind, wished.has_value()))
        return std::nullopt;
    if (wished && *wished > policy.longestRetryAfter)
        return std::nullopt;
    return std::max(backoff(policy, attempt, random), wished.value_or(milliseconds(0)));
}

void SystemPause::wait(milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
}

} // namespace vidgo::net
