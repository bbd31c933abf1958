#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/model/generation.h"

namespace vidgo {

/// All of them but None.
inline constexpr std::array kProviderTroubles = {
    ProviderTrouble::BadInput,    ProviderTrouble::Refused,     ProviderTrouble::Unauthorised,
    ProviderTrouble::OutOfCredit, ProviderTrouble::RateLimited, ProviderTrouble::Busy,
    ProviderTrouble::Failed,      ProviderTrouble::Expired,     ProviderTrouble::Unknown};

/// When a provider is not asked for a while.
struct BreakerRules
{
    std::chrono::milliseconds window{}; ///< Calls before it no longer tell anything.
    int failuresInRow = 0;
    int fewestCalls = 0; ///< Of the window, before shares of them tell anything.
    int failurePercent = 0;
    int slowPercent = 0;
    std::chrono::milliseconds slowImage{}; ///< A call that takes longer is slow.
    std::chrono::milliseconds slowVideo{};
    std::chrono::milliseconds slowAudio{};
    std::chrono::milliseconds firstPause{}; ///< Doubled each time it fails again.
    std::chrono::milliseconds longestPause{};
    std::chrono::milliseconds longestRetryAfter{}; ///< However long it asked us to stay away.
    int quotaAfter = 0; ///< So many rate limits in a row are a quota that is used up.
    std::chrono::milliseconds quotaPause{};
    std::chrono::milliseconds creditPause{};
    std::vector<int> keyStatuses;              ///< Of HTTP: the key is wrong for everything.
    std::chrono::milliseconds leastTrial{};    ///< No second trial before this, unless the first one ends.
    std::chrono::milliseconds betweenProbes{}; ///< Between two calls that cost nothing.
    std::chrono::milliseconds refresh{};       ///< How old the copy in memory may be.
    std::int64_t keptCalls = 0;                ///< A provider.
};

/// What to do when a provider did not do it.
enum class FailureStep {
    None,
    NextProvider, ///< Ask the next one.
    Again,        ///< Ask the next one; without one the same again, after a pause.
    Stop,         ///< Ask nobody else with the same wish.
};

/// Refusals of a provider that say little: others may be asked with the same words.
struct RefusalElsewhere
{
    std::string provider;
    std::vector<Operation> operations;
};

struct FailureRules
{
    std::array<FailureStep, kProviderTroubles.size()> steps{}; ///< In the order of kProviderTroubles.
    std::vector<RefusalElsewhere> refusals;
    std::vector<std::chrono::milliseconds> pauses; ///< Before each further try with the same provider.
    std::chrono::milliseconds longestPause{};      ///< Whoever asks for a longer one is not waited for.

    FailureStep stepFor(ProviderTrouble trouble) const; ///< Stop for None.
};

/// The services whose prices an operation of a provider has, by rising resolution.
struct OperationServices
{
    Operation operation = Operation::None;
    std::string provider;
    std::vector<std::string> services; ///< Of services.json or the included ones of credit_rules.json.
};

/// resources/catalog/routing_rules.json
struct RoutingRules
{
    BreakerRules breaker;
    FailureRules failure;
    int goodPixelsPercent = 0;  ///< A result with fewer pixels than this share of the wanted ones is smaller.
    int leastPixelsPercent = 0; ///< One with fewer than this is poor.
    int leastLengthPercent = 0; ///< The same of a clip's length.
    std::vector<OperationServices> services;
};

} // namespace vidgo
