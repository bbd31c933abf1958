#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/ids.h"

namespace vidgo {

/// Where a generation is. Each is a row in a store before the next begins:
///
///     quoted → reserved → moderated → submitting → submitted → running → fetching → finishing → settled
///                                    ↘ failed, cancelled, expired: what was set aside goes back
enum class GenerationState {
    None,
    Quoted,
    Reserved,   ///< The price is set aside.
    Moderated,  ///< It may be made.
    Submitting, ///< A paid call is about to be sent, or was: nobody sends it again.
    Submitted,  ///< The provider's number for it is kept.
    Running,
    Fetching, ///< The provider is done; the result is being fetched.
    Finishing,
    Settled,
    Failed,
    Cancelled,
    Expired, ///< It took longer than such work may.
};

std::string_view generationStateId(GenerationState state); ///< "quoted", … ; empty for None.
std::optional<GenerationState> generationStateFromId(std::string_view id);
/// Settled, failed, cancelled or expired.
bool hasEnded(GenerationState state);

/// What a price or a charge is counted in.
struct ChargeUnit
{
    /// "credits", or the code of a currency, which is then counted in ten-thousandths.
    std::string id = "credits";
    bool operator==(const ChargeUnit&) const = default;
};

/// One line of an itemised price.
struct PriceLine
{
    std::string id;   ///< Of services.json, or "<provider>:<operation>" of provider_prices.json.
    std::string text; ///< For people, where there is no entry in the catalogue.
    std::int64_t quantity = 1;
    std::int64_t amount = 0;
    bool isKnown = true;
    bool operator==(const PriceLine&) const = default;
};

/// What a generation will cost at most, whoever serves it.
struct GenerationQuote
{
    ChargeUnit unit;
    std::int64_t amount = 0;
    bool isKnown = true; ///< False: a provider may charge more than `amount` says.
    bool fits = false;   ///< There is enough for it, and the plan has it.
    std::int64_t available = 0;
    std::string neededTier; ///< The lowest plan that has it, where the person's has not; empty: it has.
    std::vector<PriceLine> lines;
    std::vector<std::string> providers; ///< Who would be asked, in order.
    bool operator==(const GenerationQuote&) const = default;
};

/// One try with one provider.
struct GenerationAttempt
{
    int number = 1;
    std::string provider;
    std::string model; ///< ProviderModel::id
    std::string taskId;
    ProviderTrouble trouble = ProviderTrouble::None; ///< None while it runs, and of the one that served.
    int status = 0;                                  ///< Of HTTP, where that was why; 0: none.
    std::string said;                                ///< The provider's own words, cut; may be empty.
    std::string requestId;
    Timestamp startedAt{};
    std::optional<Timestamp> endedAt;
    bool operator==(const GenerationAttempt&) const = default;
};

/// Everything that people may know of a generation.
struct GenerationReport
{
    JobId job;
    RunId run;
    GenerationState state = GenerationState::None;
    Operation operation = Operation::None;
    std::string wantedProvider; ///< Empty: any.
    std::vector<GenerationAttempt> attempts;
    std::vector<std::pair<std::string, std::string>>
        skipped; ///< Provider and why it was not asked: "open_breaker" …
    GenerationQuote quote;
    std::int64_t charged = 0; ///< In the unit of the quote; 0 unless settled.
    std::optional<std::int64_t> seed;
    std::optional<int> ahead; ///< Tasks in front of it at the provider, while it waits there.
    // Of a failed one, as Error has them.
    std::string errorId;
    std::string errorTemplate;

    /// The provider that served it, or is at it; empty when there was no attempt.
    std::string servedBy() const;
    bool operator==(const GenerationReport&) const = default;
};

/// There are too few credits for it.
inline constexpr std::string_view kWaitsForCredits = "too_few_credits";

/// Why the server at which the person has credits is not asked for it; see Job::waitsFor. Empty: it is, or
/// the job is no longer open.
std::string obstacleOf(const GenerationReport& report);

} // namespace vidgo
