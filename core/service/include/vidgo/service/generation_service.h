#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/library.h"

namespace vidgo::service {

/// A provider that could serve a run.
struct ProviderChoice
{
    std::string id;
    std::string name;
    bool isReady = false; ///< It has a key and is not held back.
    std::string reason;   ///< Why it is not ready: "no_key", "open_breaker", "no_credit", "no_upload".

    bool operator==(const ProviderChoice&) const = default;
};

/// What is made by providers: runs whose RunRequest::provider is not empty. They go through JobService like
/// all work. Safe to call from any thread.
class GenerationService
{
public:
    virtual ~GenerationService() = default;

    /// What the run will cost at most, item by item, and who would be asked. Fails with
    /// ServiceError::NoEngine where no provider serves it, ServiceError::VisitorOnly for visitors.
    virtual Result<GenerationQuote> quote(const RunRequest& request) = 0;
    /// Those that could serve it, in the order in which they would be asked.
    virtual Result<std::vector<ProviderChoice>> choices(const RunRequest& request) = 0;
    /// How a result was made; none for what was made on this computer. How a job is doing stands in Job.
    virtual Result<std::optional<GenerationReport>> report(const LibraryItemId& item) = 0;
};

} // namespace vidgo::service
