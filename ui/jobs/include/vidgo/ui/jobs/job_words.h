#pragma once

#include <optional>

#include <QString>

#include "vidgo/model/job.h"
#include "vidgo/service/services.h"

namespace vidgo::ui::jobs {

/// How many of a batch's files came out how; nothing for other jobs.
struct JobCounts
{
    int made = 0;
    int failed = 0;
    bool isAtProviders = false; ///< Several may be asked for what failed.
};
/// Of a batch as it stands now; nothing when it is gone.
std::optional<JobCounts> countsOf(service::BatchService& batches, const Job& job);

// What is said about a job, in the language of the window.

/// How it stands, for example "12 of 40 files" or "Done"; of one that failed why, and what it cost.
QString standingOf(const Job& job, const std::optional<JobCounts>& counts, const Catalog& catalog,
                   Language language);
/// "about 5 min left"; empty when that is not known or makes no sense.
QString timeLeftOf(std::optional<std::int64_t> leftMs);
/// How long a waiting one will take, "about 5 min".
QString durationOf(std::optional<std::int64_t> ms);
/// One sentence for a notification at the end of a job; `name` is what the tool is called.
QString endOf(const Job& job, const std::optional<JobCounts>& counts, const QString& toolName);

} // namespace vidgo::ui::jobs
