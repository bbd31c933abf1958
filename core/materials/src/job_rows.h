#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "vidgo/materials/job_store.h"

namespace vidgo::materials {

// The forms in which a job stands in its columns.

inline constexpr std::string_view kJobColumns =
    "id, kind, work, tool, name, files, state, progress, pace, size, run_id, target, item_id, error_id, "
    "error_template, error_arguments, created_at, started_at, ended_at";

/// "run", "batch" or "export".
std::string_view kindOf(const JobWork& work);
std::string workToText(const JobWork& work);
/// Fails with MaterialsError::RowDamaged.
Result<JobWork> workIn(std::string_view kind, std::string_view text);

/// Of kJobColumns.
Result<JobRow> jobIn(const storage::Row& row);
std::vector<storage::Value> valuesOf(const JobRow& row);

inline std::int64_t progressOf(const Job& job)
{
    return std::llround(job.fraction * 1000.0);
}

} // namespace vidgo::materials
