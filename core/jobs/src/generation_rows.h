#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/jobs/generation_row.h"
#include "vidgo/storage/database.h"

namespace vidgo::jobs {

inline std::int64_t toMs(Timestamp time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

inline Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

/// ":first, :first + 1, …"
std::string placesFrom(std::size_t first, std::size_t count);

/// What is written once, in the order of orderValues().
inline constexpr std::string_view kOrderColumns =
    "id, run_id, batch_id, account_id, tier, tool, request, created_at";
/// What a new round changes, in the order of roundValues().
inline constexpr std::string_view kRoundColumns = "wanted_provider, bill, quote, agreed, has_priority";
/// What a worker writes, in the order of workValues().
inline constexpr std::string_view kWorkColumns = "lease_owner, lease_until, state, ending, round, hold_id, "
                                                 "hold_number, held, held_until, charged, due_at, "
                                                 "deadline, tries, progress, ahead, seed, skipped, files, "
                                                 "item_id, error_id, error_template, error_arguments, "
                                                 "started_at, ended_at, prepared";
/// What is read, see rowIn().
std::string rowColumns();

/// Paths in `home` as what follows it, see GenerationStore.
std::vector<storage::Value> orderValues(const GenerationRow& row, const std::filesystem::path& home);
std::vector<storage::Value> roundValues(const GenerationRow& row);
std::vector<storage::Value> workValues(const GenerationRow& row, const std::filesystem::path& home);
/// The other way round.
void findPaths(GenerationRow& row, const std::filesystem::path& home);
/// "column = :first, …" for names as above.
std::string assignments(std::string_view columns, std::size_t first);

/// Without its attempts. Fails with JobsError::RowDamaged.
Result<GenerationRow> rowIn(const storage::Row& row);

inline constexpr std::string_view kAttemptColumns =
    "job_id, number, round, provider, model, label, task_id, trouble, status, said, request_id, "
    "charge_amount, "
    "charge_unit, is_to_cancel, cancel_tries, started_at, ended_at";
std::vector<storage::Value> attemptValues(const JobId& job, const AttemptRow& attempt);
AttemptRow attemptIn(const storage::Row& row);

} // namespace vidgo::jobs
