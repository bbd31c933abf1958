#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/batch.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/library.h"
#include "vidgo/model/moderation.h"

namespace vidgo::service {

/// A provider that could serve a run.
struct ProviderChoice
{
    std::string id;
    std::string name;
    bool isReady = false; ///< It has a key and is not held back.
    /// Why it is not ready: "no_key", "open_breaker", "no_credit", "no_upload"; of kServerProvider
    /// "signed_out" or "offline".
    std::string reason;

    bool operator==(const ProviderChoice&) const = default;
};

/// One price for many files.
struct BatchQuote
{
    GenerationQuote quote;
    int files = 0;   ///< So many would be made.
    int skipped = 0; ///< No pictures, or not to be read.
};

/// What this computer finds in the words of a run before anything of it is sent.
struct Precheck
{
    /// Block: it would be refused. Review: it may be. None: nothing was found.
    ModerationVerdict verdict = ModerationVerdict::None;
    std::vector<ModerationCategory> categories; ///< The worst first.

    bool operator==(const Precheck&) const = default;
};

/// What is made by providers: runs whose RunRequest::provider is not empty. They go through JobService like
/// all work. Safe to call from any thread.
class GenerationService
{
public:
    virtual ~GenerationService() = default;

    /// What the run will cost at most, item by item, and who would be asked; the VidGo server says its price
    /// itself, which takes as long as a call over the net. Fails with
    /// ServiceError::NoEngine where no provider serves it, ServiceError::VisitorOnline for visitors.
    virtual Result<GenerationQuote> quote(const RunRequest& request) = 0;
    /// The same for a batch whose BatchRequest::provider is not empty; its files are looked at. Fails also
    /// like BatchService::create().
    virtual Result<BatchQuote> quote(const BatchRequest& request, const std::stop_token& stop) = 0;
    /// Looks at the words of a run, without the net; nothing is kept or counted, and whoever is asked later
    /// may judge otherwise. What cannot be read has nothing to be found in it.
    virtual Precheck precheck(const RunRequest& request) = 0;
    /// Those that could serve it, in the order in which they would be asked. Where there is a VidGo server it
    /// comes first: kServerProvider, whose price is in credits, and which "auto" never means.
    virtual Result<std::vector<ProviderChoice>> choices(const RunRequest& request) = 0;
    /// Under which name this computer knows a job of the VidGo server, as the credit history names it: that
    /// of its result too. None: it was ordered elsewhere, or was taken off the list.
    virtual Result<std::optional<JobId>> jobHere(const JobId& atServer) = 0;
    /// How a result was made; none for what was made on this computer. How a job is doing stands in Job.
    virtual Result<std::optional<GenerationReport>> report(const LibraryItemId& item) = 0;
};

} // namespace vidgo::service
