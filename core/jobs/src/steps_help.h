#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "job_steps.h"

namespace vidgo::jobs {

using namespace std::chrono_literals;

/// Until a step is tried again that has failed `tries` times: 1 s, 2 s, 4 s … 1 min.
inline std::chrono::milliseconds pauseAfter(int tries)
{
    return std::min<std::chrono::milliseconds>(1s * (1LL << std::clamp(tries, 0, 6)), 60s);
}

/// Progress is told at most so often.
inline constexpr auto kToldEvery = 2s;

/// A step that says that it was tried so often ends the job.
inline constexpr int kMostTries = 6;

/// The store could not be reached, or the program is about to end: nothing is decided by it.
inline bool isPassing(const Error& error)
{
    return error.id().starts_with("storage.");
}

/// The call came to nothing just now, and says nothing about the order.
inline bool isForNow(const providers::ProviderFailure& failure)
{
    return failure.trouble == ProviderTrouble::Busy || failure.trouble == ProviderTrouble::RateLimited ||
           failure.trouble == ProviderTrouble::Unauthorised;
}

/// Of this round, as people see them.
inline std::vector<GenerationAttempt> attemptsOf(const GenerationRow& row)
{
    std::vector<GenerationAttempt> all;
    for (const auto& attempt : row.attempts)
        if (attempt.round == row.round)
            all.push_back(attempt.shown);
    return all;
}

} // namespace vidgo::jobs
