#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "vidgo/model/generation.h"
#include "vidgo/model/routing.h"

namespace vidgo::routing {

/// What the one loop of tries does next.
enum class NextStep {
    None,
    NextProvider, ///< decide() again, with this provider among those that failed.
    SameAgain,    ///< The same provider and model, after the pause.
    Finally,      ///< Nobody is left: what the route says.
    Stop,         ///< It ends here, whoever else there is.
};

std::string_view nextStepId(NextStep step); ///< "next_provider", … ; empty for None.

/// A try that came to nothing.
struct FailedTry
{
    ProviderTrouble trouble = ProviderTrouble::None;
    /// As in ProviderFailure: false only when the provider surely has not begun anything.
    bool mayHaveBegun = false;
    /// The provider itself said that it is over: a task that ended as failed, or an answer to an instant call
    /// that says why there is no result. Not: a timeout, a cut connection, an answer that means nothing.
    bool hasEnded = false;
    std::optional<std::chrono::milliseconds> retryAfter;
    std::string provider;
    Operation operation = Operation::None;
    bool hasOther = false; ///< The last decision had another candidate behind this one.
    int sameTries = 0;     ///< Further tries that were made with this provider already.
};

struct Reaction
{
    NextStep step = NextStep::None;
    std::chrono::milliseconds pause{0};

    bool operator==(const Reaction&) const = default;
};

/// What follows a failure; a pure function. Whatever may go on at a provider is never bought a second time:
/// then it is Stop, whatever the trouble.
Reaction afterFailure(const FailureRules& rules, const FailedTry& tried);

} // namespace vidgo::routing
