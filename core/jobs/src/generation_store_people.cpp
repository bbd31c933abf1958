// What people do to the queue.

#include <algorithm>

#include "store_work.h"
#include "vidgo/jobs/generation_store.h"
#include "vidgo/storage/portions.h"

namespace vidgo::jobs {

using storage::Row;

namespace {

Result<std::int64_t> numberOf(Work& work, std::string_view sql, const Parameters& values)
{
    std::int64_t number = 0;
    auto done = work.query(sql, values, [&](const Row& row) { number = row.integer(0); });
    if (!done)
        return failure(done);
    return number;
}

Outcome insertRow(Work& work, const GenerationRow& row, const std::filesystem::path& home, std::int64_t place)
{
    static const auto kSql = "INSERT INTO generations (" + std::string(kOrderColumns) + ", " +
                             std::string(kRoundColumns) + ", " + std::string(kWorkColumns) +
                             ", place, is_paused, is_cancel_wished, is_nudged, is_told, version) VALUES (" +
                             placesFrom(1, 39) + ", 0, 0, 0, 0, 0)";
    auto values = orderValues(row, home);
    for (auto part : {roundValues(row), workValues(row, home)})
        std::ranges::move(part, std::back_inserter(values));
    values.emplace_back(place);
    if (auto inserted = work.execute(kSql, values); !inserted)
        return failure(inserted);
    return {};
}

// With the account as :1, empty for everybody's.
std::string ofAccount(const std::optional<AccountId>& account)
{
    return account ? "account_id = :1" : ":1 = ''";
}

struct Placed
{
    std::string id;
    std::int64_t place = 0;
};

// The open jobs of the account of a job, in their order.
Result<std::vector<Placed>> placesBeside(Work& work, const JobId& id)
{
    std::vector<Placed> all;
    auto done = work.query("SELECT id, place FROM generations WHERE ended_at = 0 AND account_id = "
                           "(SELECT account_id FROM generations WHERE id = :1) ORDER BY place, id",
                           {id.value()}, [&](const Row& row) {
                               all.push_back({std::string(row.text(0)), row.integer(1)});
                           });
    if (!done)
        return failure(done);
    return all;
}

} // namespace

Result<bool> GenerationStore::insert(const std::vector<GenerationRow>& rows,
                                     const std::optional<GenerationBatch>& batch,
                                     std::chrono::milliseconds headStart)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto& first = rows.front();
    auto known =
        numberOf(**work, "SELECT COUNT(*) FROM generations WHERE id = :1", {first.order.job.value()});
    auto last = numberOf(
        **work, "SELECT COALESCE(MAX(place), 0) FROM generations WHERE account_id = :1 AND ended_at = 0",
        {first.order.account.value()});
    if (!known || !last)
        return !known ? failure(known) : failure(last);
    if (*known > 0)
        return false;
    const auto now = m_parts.clock.now();
    if (batch) {
        auto added =
            (*work)->execute("INSERT INTO generation_batches (id, account_id, agreed, is_told, created_at) "
                             "VALUES (:1, :2, :3, 0, :4)",
                             {batch->id.value(), batch->account.value(), batch->agreed, toMs(now)});
        if (!added)
            return failure(added);
    }
    for (const auto& row : rows) {
        const auto turn = toMs(row.hasPriority ? now - headStart : now) * 1000;
        *last = std::max(turn, *last + 1);
        if (auto inserted = insertRow(**work, row, m_parts.home, *last); !inserted)
            return failure(inserted);
    }
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return true;
}

Result<std::optional<GenerationRow>> GenerationStore::findRun(const RunId& run)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto rows = readRows(**work, "WHERE run_id = :1 ORDER BY created_at DESC, id LIMIT 1", {run.value()});
    if (!rows)
        return failure(rows);
    if (rows->empty())
        return std::nullopt;
    return std::move(rows->front());
}

Result<std::vector<GenerationRow>> GenerationStore::list(const std::optional<AccountId>& account, int limit)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const auto most = std::int64_t{std::max(limit, 1)};
    const auto whose = "WHERE " + ofAccount(account);
    const auto name = account.value_or(AccountId()).value();
    auto rows = readRows(**work, whose + " AND ended_at = 0 ORDER BY place, id LIMIT :2", {name, most});
    if (!rows)
        return rows;
    const auto rest = most - static_cast<std::int64_t>(rows->size());
    if (rest <= 0)
        return rows;
    auto ended =
        readRows(**work, whose + " AND ended_at > 0 ORDER BY ended_at DESC, id LIMIT :2", {name, rest});
    if (!ended)
        return ended;
    std::ranges::move(*ended, std::back_inserter(*rows));
    return rows;
}

Result<GenerationBatch> GenerationStore::batch(const BatchId& id)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::optional<GenerationBatch> found;
    auto done = (*work)->query(
        "SELECT account_id, agreed FROM generation_batches WHERE id = :1", {id.value()}, [&](const Row& row) {
            found = {.id = id, .account = AccountId(std::string(row.text(0))), .agreed = row.integer(1)};
        });
    if (!done)
        return failure(done);
    if (!found)
        return fail(JobsError::BatchMissing, "no batch " + id.value());
    return *found;
}

Result<std::vector<GenerationRow>> GenerationStore::ofBatch(const BatchId& id)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readRows(**work, "WHERE batch_id = :1 ORDER BY place, id", {id.value()});
}

Result<bool> GenerationStore::pause(const JobId& id, bool isPaused)
{
    return change("UPDATE generations SET is_paused = :2 WHERE id = :1 AND ended_at = 0 AND is_paused <> :2",
                  {id.value(), std::int64_t{isPaused ? 1 : 0}});
}

Result<bool> GenerationStore::wishCancel(const JobId& id)
{
    return change(
        "UPDATE generations SET is_cancel_wished = 1 WHERE id = :1 AND ended_at = 0 AND ending = ''",
        {id.value()});
}

Result<bool> GenerationStore::beginCancel(const JobId& id, CancelReach reach)
{
    const auto now = toMs(m_parts.clock.now());
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    // While somebody sets money aside for it, only they know the number of the hold.
    auto changed = (*work)->execute(
        "UPDATE generations SET ending = 'cancelled', is_cancel_wished = 1, version = version + 1, due_at = "
        ":2, "
        "lease_owner = '', lease_until = 0 WHERE id = :1 AND ended_at = 0 AND ending = '' AND "
        "(state IN ('reserved', 'moderated') OR (state = 'quoted' AND lease_until <= :2) OR "
        "(:3 = 1 AND state IN ('submitted', 'running', 'fetching')))",
        {id.value(), now, std::int64_t{reach == CancelReach::Ordered ? 1 : 0}});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return false;
    auto ended = (*work)->execute("UPDATE generation_attempts SET ended_at = :2, is_to_cancel = CASE WHEN "
                                  "task_id = '' THEN 0 ELSE 1 END "
                                  "WHERE job_id = :1 AND ended_at = 0",
                                  {id.value(), now});
    if (!ended)
        return failure(ended);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return true;
}

Result<std::vector<GenerationMark>> GenerationStore::marks(const std::vector<AccountId>& accounts,
                                                           Timestamp endedSince)
{
    static const auto kSql = "SELECT account_id, id, version, progress, ahead, is_paused, is_cancel_wished, "
                             "ended_at FROM generations WHERE account_id IN " +
                             storage::portionPlaces() + " AND (ended_at = 0 OR ended_at >= :51)";
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<GenerationMark> marks;
    for (auto values : storage::portionsOf(accounts)) {
        values.emplace_back(toMs(endedSince));
        auto asked = (*work)->query(kSql, values, [&](const Row& row) {
            auto& mark = marks.emplace_back();
            mark.account = AccountId(std::string(row.text(0)));
            mark.job = JobId(std::string(row.text(1)));
            for (std::size_t column = 2; column <= 6; ++column)
                mark.mark += std::to_string(row.integer(column)) + ".";
            if (const auto ended = row.integer(7); ended > 0)
                mark.endedAt = fromMs(ended);
        });
        if (!asked)
            return failure(asked);
    }
    return marks;
}

Result<bool> GenerationStore::beginAgain(const GenerationRow& row)
{
    static const auto kSql =
        "UPDATE generations SET version = version + 1, is_paused = 0, is_cancel_wished = 0, is_nudged = 0, "
        "is_told = 0, lease_owner = '', lease_until = 0, state = 'quoted', ending = '', round = round + 1, "
        "hold_id = '', hold_number = hold_number + 1, held = 0, held_until = 0, charged = 0, deadline = 0, "
        "tries = 0, progress = 0, ahead = -1, seed = '', skipped = '[]', files = '[]', item_id = '', "
        "prepared = '{}', error_id = '', "
        "error_template = '', error_arguments = '{}', started_at = 0, ended_at = 0, due_at = :3, place = "
        ":4, " +
        assignments(kRoundColumns, 5) +
        " WHERE id = :1 AND version = :2 AND ended_at > 0 AND state <> 'settled'";
    const auto now = toMs(m_parts.clock.now());
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto last = numberOf(
        **work, "SELECT COALESCE(MAX(place), 0) FROM generations WHERE account_id = :1 AND ended_at = 0",
        {row.order.account.value()});
    if (!last)
        return failure(last);
    Parameters values{row.order.job.value(), row.version, now, std::max(now * 1000, *last + 1)};
    auto round = roundValues(row);
    std::ranges::move(round, std::back_inserter(values));
    auto changed = (*work)->execute(kSql, values);
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return false;
    if (auto untold = (*work)->execute("UPDATE generation_batches SET is_told = 0 WHERE id = :1",
                                       {row.order.batch.value()});
        !untold)
        return failure(untold);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return true;
}

Result<bool> GenerationStore::move(const JobId& id, const JobId& before)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto placed = placesBeside(**work, id);
    if (!placed)
        return failure(placed);
    std::vector<std::string> ids;
    for (const auto& one : *placed)
        ids.push_back(one.id);
    const auto from = std::ranges::find(ids, id.value());
    if (from == ids.end() || id == before)
        return false;
    ids.erase(from);
    ids.insert(std::ranges::find(ids, before.value()), id.value());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] == placed->at(i).id)
            continue;
        // Nudged: whoever has it in memory looks at its place again.
        auto moved = (*work)->execute("UPDATE generations SET place = :2, is_nudged = 1 WHERE id = :1",
                                      {ids[i], placed->at(i).place});
        if (!moved)
            return failure(moved);
    }
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return true;
}

Result<std::vector<JobId>> GenerationStore::removeEnded(const std::optional<AccountId>& account)
{
    const auto name = account.value_or(AccountId()).value();
    // A task that is still to be cancelled is known by its row only.
    const std::string ended = " FROM generations WHERE " + ofAccount(account) +
                              " AND ended_at > 0 AND NOT EXISTS (SELECT 1 FROM "
                              "generation_attempts t WHERE t.job_id = generations.id AND t.is_to_cancel = 1)";
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<JobId> gone;
    auto read = (*work)->query("SELECT id" + ended, {name},
                               [&](const Row& row) { gone.emplace_back(std::string(row.text(0))); });
    if (!read)
        return failure(read);
    auto noted = (*work)->execute("INSERT INTO unknown_outcomes (run_id) SELECT run_id" + ended +
                                      " AND account_id = '' AND error_id = :2 "
                                      "ON CONFLICT (run_id) DO NOTHING",
                                  {name, std::string(describe(JobsError::OutcomeUnknown).id)});
    if (!noted)
        return failure(noted);
    auto attempts =
        (*work)->execute("DELETE FROM generation_attempts WHERE job_id IN (SELECT id" + ended + ")", {name});
    if (!attempts)
        return failure(attempts);
    auto jobs = (*work)->execute("DELETE" + ended, {name});
    if (!jobs)
        return failure(jobs);
    auto batches =
        (*work)->execute("DELETE FROM generation_batches WHERE " + ofAccount(account) +
                             " AND NOT EXISTS "
                             "(SELECT 1 FROM generations g WHERE g.batch_id = generation_batches.id)",
                         {name});
    if (!batches)
        return failure(batches);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return gone;
}

Result<bool> GenerationStore::isUnknown(const RunId& run)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto found = numberOf(**work, "SELECT COUNT(*) FROM unknown_outcomes WHERE run_id = :1", {run.value()});
    if (!found)
        return failure(found);
    return *found > 0;
}

Result<std::optional<JobId>> GenerationStore::ofTask(const std::string& provider, const std::string& taskId)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::optional<JobId> job;
    auto done =
        (*work)->query("SELECT job_id FROM generation_attempts WHERE provider = :1 AND task_id = :2",
                       {provider, taskId}, [&](const Row& row) { job = JobId(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return job;
}

Result<std::optional<JobId>> GenerationStore::nudge(const std::string& provider, const std::string& taskId)
{
    if (taskId.empty())
        return std::nullopt;
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::optional<JobId> job;
    auto done =
        (*work)->query("SELECT job_id FROM generation_attempts WHERE provider = :1 AND task_id = :2 "
                       "AND ended_at = 0",
                       {provider, taskId}, [&](const Row& row) { job = JobId(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    if (!job)
        return std::nullopt;
    const auto now = toMs(m_parts.clock.now());
    auto changed = (*work)->execute("UPDATE generations SET is_nudged = 1, due_at = :2 WHERE id = :1 AND "
                                    "state IN ('submitted', 'running')",
                                    {job->value(), now});
    if (!changed)
        return failure(changed);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return *changed > 0 ? job : std::optional<JobId>();
}

Result<std::vector<EndNotice>> GenerationStore::takeNotices(const AccountId& account, int limit)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<EndNotice> notices;
    auto jobs =
        (*work)->query("SELECT id FROM generations WHERE is_told = 0 AND ended_at > 0 AND batch_id = '' AND "
                       "account_id = :1 ORDER BY ended_at, id LIMIT :2",
                       {account.value(), std::int64_t{limit}}, [&](const Row& row) {
                           notices.push_back({.job = JobId(std::string(row.text(0))), .batch = {}});
                       });
    if (!jobs)
        return failure(jobs);
    auto batches =
        (*work)->query("SELECT id FROM generation_batches WHERE is_told = 0 AND account_id = :1 AND NOT "
                       "EXISTS (SELECT 1 FROM "
                       "generations g WHERE g.batch_id = generation_batches.id AND g.ended_at = 0) ORDER BY "
                       "created_at, id LIMIT :2",
                       {account.value(), std::int64_t{limit}}, [&](const Row& row) {
                           notices.push_back({.job = {}, .batch = BatchId(std::string(row.text(0)))});
                       });
    if (!batches)
        return failure(batches);
    for (const auto& notice : notices) {
        auto told =
            notice.batch.isEmpty()
                ? (*work)->execute("UPDATE generations SET is_told = 1 WHERE id = :1", {notice.job.value()})
                : (*work)->execute("UPDATE generation_batches SET is_told = 1 WHERE id = :1",
                                   {notice.batch.value()});
        if (!told)
            return failure(told);
    }
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return notices;
}

} // namespace vidgo::jobs
