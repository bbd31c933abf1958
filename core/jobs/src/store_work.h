#pragma once

#include <string>
#include <vector>

#include "generation_rows.h"
#include "vidgo/storage/work.h"

namespace vidgo::jobs {

using storage::Parameters;
using storage::Work;

/// Commits, unless what was done failed.
Outcome closed(Work& work, const Outcome& done);

Outcome writeAttempt(Work& work, const JobId& job, const AttemptRow& attempt);

} // namespace vidgo::jobs
