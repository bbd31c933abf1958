#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/ids.h"
#include "vidgo/providers/provider.h"

namespace vidgo::jobs {

/// One model of one provider.
struct Candidate
{
    std::string provider;
    std::string model; ///< ProviderModel::id
    bool operator==(const Candidate&) const = default;
};

/// For what somebody is chosen.
struct ChoiceQuestion
{
    JobId job;
    const GenerationRequest& request;
    AccountId account; ///< Empty: own keys.
    std::string tier;
    std::string wantedProvider; ///< Empty: any. Otherwise nobody else may be chosen.
    bool isPriceKnown = true;   ///< False: the person was told that a provider may charge more.
    std::int64_t most = 0;      ///< What is set aside, in the unit of the quote.
    std::span<const GenerationAttempt> attempts; ///< Of this job so far, those of this round only.
    std::stop_token stop = {};                   ///< Ends what is asked of others for the choice.
};

struct Choice
{
    std::optional<Candidate> candidate;
    /// Without a candidate: when to ask again. None: nobody will serve it.
    std::optional<Timestamp> askAgain;
    std::vector<std::pair<std::string, std::string>> skipped; ///< Provider and why it was not chosen.
};

/// What comes after an attempt that failed.
struct AfterFailure
{
    enum class Step {
        None,
        AskAgain, ///< choose() says who is next, the same one perhaps.
        GiveUp
    };
    Step step = Step::None;
    std::chrono::milliseconds wait{0}; ///< Before asking again.
};

/// Chooses who serves a generation, and knows how providers do. Safe to use from any thread. The worker is
/// the only one who tries again: this only says whether and when. Questions about an attempt have it as the
/// last of `question.attempts`.
class Chooser
{
public:
    virtual ~Chooser() = default;

    /// Those that could serve it, in the order in which they would be asked. Fails with
    /// JobsError::NobodyServes.
    virtual Result<std::vector<Candidate>> candidates(const ChoiceQuestion& question) = 0;
    virtual Result<Choice> choose(const ChoiceQuestion& question) = 0;
    /// Right before the row of a paid call is written: false when the provider may not be asked just now.
    /// `longest` is how long the call and its work may take.
    virtual Result<bool> enter(const ChoiceQuestion& question, const Candidate& candidate,
                               std::chrono::milliseconds longest) = 0;
    /// The call of enter() was not made.
    virtual void withdrawn(const ChoiceQuestion& question, const Candidate& candidate) = 0;
    /// The provider took the order.
    virtual void accepted(const ChoiceQuestion& question) = 0;
    /// It took `took` from the paid call to the result.
    virtual void succeeded(const ChoiceQuestion& question, std::chrono::milliseconds took) = 0;
    /// `hasEnded`: the provider itself said that it is over.
    virtual AfterFailure afterFailure(const ChoiceQuestion& question,
                                      const providers::ProviderFailure& failure, bool hasEnded,
                                      std::chrono::milliseconds took) = 0;
};

} // namespace vidgo::jobs
