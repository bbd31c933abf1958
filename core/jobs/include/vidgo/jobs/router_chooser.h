#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "vidgo/jobs/chooser.h"
#include "vidgo/routing/after_failure.h"
#include "vidgo/routing/router.h"

namespace vidgo::jobs {

/// Chooses by the routes, the prices and the health of the providers.
class RouterChooser final : public Chooser
{
public:
    /// Whose price counts, and what else there is to know about a question; asked for each decision.
    struct Situation
    {
        /// The providers with a key, as routing::RouteAsk::keys.
        std::map<std::string, std::string, std::less<>> keys;
        routing::Reach reach;
        std::string lane; ///< As routing::RouteAsk::lane.
        std::int64_t payingUsers = 0;
        std::shared_ptr<const routing::Prices> prices; ///< None: nobody asks for prices.
    };
    using SituationOf = std::function<Situation(const ChoiceQuestion& question)>;

    /// All outlive it.
    struct Parts
    {
        const routing::Router& router;
        SituationOf situationOf;
        const Clock& clock;
        /// Told of providers that refuse the key that is kept; may be empty.
        std::function<void(const std::string& provider)> onKeyRefused = {};
    };
    explicit RouterChooser(Parts parts);

    Result<std::vector<Candidate>> candidates(const ChoiceQuestion& question) override;
    Result<Choice> choose(const ChoiceQuestion& question) override;
    Result<bool> enter(const ChoiceQuestion& question, const Candidate& candidate,
                       std::chrono::milliseconds longest) override;
    void withdrawn(const ChoiceQuestion& question, const Candidate& candidate) override;
    void accepted(const ChoiceQuestion& question) override;
    void succeeded(const ChoiceQuestion& question, std::chrono::milliseconds took) override;
    AfterFailure afterFailure(const ChoiceQuestion& question, const providers::ProviderFailure& failure,
                              bool hasEnded, std::chrono::milliseconds took) override;

private:
    struct Entry
    {
        std::int64_t trial = 0;
        std::string keyMark;
    };
    Result<routing::RouteDecision> decide(const ChoiceQuestion& question, std::vector<std::string> failed,
                                          bool hasQuote) const;
    routing::CallReport reportOf(const ChoiceQuestion& question, bool isOver);

    Parts m_parts;
    std::mutex m_mutex;
    std::map<JobId, Entry> m_entries; ///< Calls that are on their way.
};

} // namespace vidgo::jobs
