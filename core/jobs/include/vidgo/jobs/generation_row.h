#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/error.h"
#include "vidgo/jobs/purse.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/providers/provider.h"

namespace vidgo::jobs {

/// What a person asks for.
struct GenerationOrder
{
    static constexpr std::size_t kMaxJobBytes =
        56; ///< With the number of an attempt it is a label at providers.

    JobId job; ///< Letters, digits, `-` and `_`: it is the name of a folder as well.
    RunId run;
    BatchId batch;     ///< Empty: it stands alone.
    AccountId account; ///< Empty: keys of one's own.
    std::string tier;  ///< Of an account.
    Tool tool = Tool::None;
    GenerationRequest request;
    std::string wantedProvider;            ///< Empty: any. Otherwise the only one that may serve.
    std::vector<credits::PriceItem> items; ///< Of an account: what it is charged for.
    std::int64_t agreedAmount = 0;         ///< The price may not be above it.
};

/// A file that a provider made, as it lies in the folder of the job.
struct FetchedFile
{
    std::string path; ///< UTF-8
    FileRef file;
    std::int64_t durationMs = 0; ///< Of clips and sounds.

    bool operator==(const FetchedFile&) const = default;
};

/// An attempt as it is kept.
struct AttemptRow
{
    GenerationAttempt shown;
    int round = 1; ///< A job that is tried again by a person begins a new one.
    std::string label;
    std::string
        chargeAmount; ///< What the provider says that it charged: a decimal number; empty: nothing said.
    std::string chargeUnit;
    bool isToBeCancelled = false; ///< Nobody wants its result: the provider is asked to stop.
    int cancelTries = 0;
};

/// What a provider needs besides files of ours, made before the paid call and once for each provider.
struct PreparedInputs
{
    std::string provider;
    std::string model;
    std::vector<providers::DeliveredInput> inputs;
};

/// A generation as it is kept.
struct GenerationRow
{
    GenerationOrder order;
    Bill bill;
    GenerationQuote quote;
    bool hasPriority = false;
    std::int64_t place = 0; ///< The lowest first.

    // What people want of it; written by them only.
    bool isPaused = false;
    bool isCancelWished = false;

    // Everything below is written by whoever has the lease, and only if nobody else wrote it meanwhile.
    std::int64_t version = 0;
    std::string owner; ///< Of the lease; empty: nobody.
    Timestamp leasedUntil{};
    GenerationState state = GenerationState::None;
    /// Failed, cancelled or expired: how it ends as soon as what is set aside has gone back.
    GenerationState ending = GenerationState::None;
    int round = 1;
    HoldId hold;
    int holdNumber = 1; ///< Of the next hold, or of this one.
    std::int64_t held = 0;
    Timestamp heldUntil{};
    std::int64_t charged = 0;
    Timestamp dueAt{};
    std::optional<Timestamp> deadline; ///< Of what runs at a provider.
    int tries = 0;                     ///< Of the present step, that came to nothing.
    double fraction = 0;
    std::optional<int> ahead;
    std::optional<std::int64_t> seed;
    std::vector<std::pair<std::string, std::string>> skipped;
    std::vector<FetchedFile> files;
    PreparedInputs prepared;
    LibraryItemId item;
    std::string errorId;
    std::string errorTemplate;
    ErrorArguments errorArguments;
    Timestamp createdAt{};
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> endedAt;

    std::vector<AttemptRow> attempts; ///< Of all rounds, in order.

    bool hasEnded() const { return endedAt.has_value(); }
    /// The one that was begun last in this round; nullptr: none.
    const AttemptRow* attempt() const;
    AttemptRow* attempt();
    /// In words for whoever pays it: of a server's run nothing is said about providers.
    void takeError(const Error& error);
    void clearError();
};

/// What people may know of it.
GenerationReport reportOf(const GenerationRow& row);

} // namespace vidgo::jobs
