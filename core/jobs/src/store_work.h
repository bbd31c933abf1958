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

/// Rows with their attempts. `rest` begins with WHERE. What cannot be read is passed over: a newer program
/// wrote it.
Result<std::vector<GenerationRow>> readRows(Work& work, const std::string& rest, const Parameters& values);
/// Fails with JobsError::JobMissing.
Result<GenerationRow> readRow(Work& work, const JobId& id);

Outcome writeAttempt(Work& work, const JobId& job, const AttemptRow& attempt);

} // namespace vidgo::jobs
