#include "vidgo/jobs/generation_store.h"

#include <algorithm>

#include "store_work.h"

namespace vidgo::jobs {

using storage::Row;
using storage::Value;

Outcome closed(Work& work, const Outcome& done)
{
    return done ? work.commit() : done;
}

Result<std::vector<GenerationRow>> GenerationStore::readRows(Work& work, const std::string& rest,
                                                             const Parameters& values) const
{
    std::vector<GenerationRow> rows;
    auto done =
        work.query("SELECT " + rowColumns() + " FROM generations " + rest, values, [&](const Row& from) {
            if (auto row = rowIn(from))
                rows.push_back(std::move(*row));
        });
    if (!done)
        return failure(done);
    for (auto& row : rows) {
        auto read = work.query("SELECT " + std::string(kAttemptColumns) +
                                   " FROM generation_attempts WHERE job_id = :1 ORDER BY number",
                               {row.order.job.value()},
                               [&](const Row& from) { row.attempts.push_back(attemptIn(from)); });
        if (!read)
            return failure(read);
        findPaths(row, m_parts.home);
    }
    return rows;
}

Result<GenerationRow> GenerationStore::readRow(Work& work, const JobId& id) const
{
    auto found = readRows(work, "WHERE id = :1", {id.value()});
    if (!found)
        return failure(found);
    if (found->empty())
        return fail(JobsError::JobMissing, "no generation " + id.value());
    return std::move(found->front());
}

Outcome writeAttempt(Work& work, const JobId& job, const AttemptRow& attempt)
{
    static const auto kSql =
        "INSERT INTO generation_attempts (" + std::string(kAttemptColumns) + ") VALUES (" +
        placesFrom(1, 17) +
        ") ON CONFLICT (job_id, number) DO UPDATE SET task_id = :7, trouble = :8, status = :9, said = :10, "
        "request_id = :11, charge_amount = :12, charge_unit = :13, is_to_cancel = :14, cancel_tries = :15, "
        "ended_at = :17";
    if (auto written = work.execute(kSql, attemptValues(job, attempt)); !written)
        return failure(written);
    return {};
}

GenerationStore::GenerationStore(Parts parts)
    : m_parts(std::move(parts))
{}

Result<bool> GenerationStore::change(std::string_view sql, const std::vector<Value>& values)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto changed = (*work)->execute(sql, values);
    if (!changed)
        return failure(changed);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return *changed > 0;
}

Result<GenerationRow> GenerationStore::find(const JobId& id)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readRow(**work, id);
}

// ---- Leases

namespace {

/// Jobs that may be worked on now; :1 is the time, :3 who asks: what they have already, they have in hand.
constexpr std::string_view kDue = "ended_at = 0 AND lease_until <= :1 AND lease_owner <> :3 AND due_at <= :1 "
                                  "AND (is_paused = 0 OR is_cancel_wished = 1 OR ending <> '' "
                                  "OR state NOT IN ('quoted', 'reserved', 'moderated'))";

Result<std::vector<std::string>> dueIds(Work& work, Timestamp now, const std::string& owner, int limit)
{
    std::vector<std::string> ids;
    auto done = work.query(
        "SELECT id FROM generations WHERE " + std::string(kDue) +
            " ORDER BY CASE WHEN state IN ('quoted', 'reserved', 'moderated') AND ending = '' "
            "THEN 1 ELSE 0 END, place, id LIMIT :2",
        {toMs(now), std::int64_t{limit}, owner}, [&](const Row& row) { ids.emplace_back(row.text(0)); });
    if (!done)
        return failure(done);
    return ids;
}

// Of two who try at once one gets it, whatever both have read.
Result<bool> lease(Work& work, const std::string& id, const std::string& owner, Timestamp now,
                   std::chrono::milliseconds leaseFor)
{
    auto changed =
        work.execute("UPDATE generations SET lease_owner = :3, lease_until = :4, version = version + 1 "
                     "WHERE id = :2 AND ended_at = 0 AND lease_until <= :1 AND lease_owner <> :3",
                     {toMs(now), id, owner, toMs(now + leaseFor)});
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

} // namespace

Result<std::vector<GenerationRow>> GenerationStore::take(const std::string& owner,
                                                         std::chrono::milliseconds leaseFor, int limit)
{
    const auto now = m_parts.clock.now();
    std::vector<GenerationRow> taken;
    {
        // Asked every second: only when there is something is the write lock taken.
        auto reading = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!reading)
            return failure(reading);
        auto ids = dueIds(**reading, now, owner, 1);
        if (!ids)
            return failure(ids);
        if (ids->empty())
            return taken;
    }
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto ids = dueIds(**work, now, owner, limit);
    if (!ids)
        return failure(ids);
    for (const auto& id : *ids) {
        auto mine = lease(**work, id, owner, now, leaseFor);
        if (!mine)
            return failure(mine);
        if (!*mine)
            continue;
        auto rows = readRows(**work, "WHERE id = :1", {id});
        if (!rows)
            return failure(rows);
        std::ranges::move(*rows, std::back_inserter(taken));
    }
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return taken;
}

Result<std::optional<GenerationRow>> GenerationStore::takeThis(const JobId& id, const std::string& owner,
                                                               std::chrono::milliseconds leaseFor)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto mine = lease(**work, id.value(), owner, m_parts.clock.now(), leaseFor);
    if (!mine)
        return failure(mine);
    if (!*mine)
        return std::nullopt;
    auto row = readRow(**work, id);
    if (!row)
        return failure(row);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    return std::move(*row);
}

Outcome GenerationStore::renew(const std::string& owner, std::chrono::milliseconds leaseFor)
{
    auto changed = change("UPDATE generations SET lease_until = :2 WHERE lease_owner = :1 AND ended_at = 0",
                          {owner, toMs(m_parts.clock.now() + leaseFor)});
    return changed ? Outcome() : failure(changed);
}

Outcome GenerationStore::giveBack(const std::string& owner)
{
    auto changed = change("UPDATE generations SET lease_owner = '', lease_until = 0, version = version + 1 "
                          "WHERE lease_owner = :1 AND ended_at = 0",
                          {owner});
    return changed ? Outcome() : failure(changed);
}

Result<std::vector<PersonWish>> GenerationStore::wishes(const std::string& owner)
{
    std::vector<PersonWish> all;
    bool anyNudged = false;
    {
        auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        auto done = (*work)->query("SELECT id, is_paused, is_cancel_wished, is_nudged FROM generations "
                                   "WHERE lease_owner = :1 AND ended_at = 0 "
                                   "AND (is_paused = 1 OR is_cancel_wished = 1 OR is_nudged = 1)",
                                   {owner}, [&](const Row& row) {
                                       all.push_back({.job = JobId(std::string(row.text(0))),
                                                      .isPaused = row.integer(1) != 0,
                                                      .isCancelWished = row.integer(2) != 0,
                                                      .isNudged = row.integer(3) != 0});
                                       anyNudged |= all.back().isNudged;
                                   });
        if (!done)
            return failure(done);
    }
    if (!anyNudged)
        return all;
    if (auto noted =
            change("UPDATE generations SET is_nudged = 0 WHERE lease_owner = :1 AND is_nudged = 1", {owner});
        !noted)
        return failure(noted);
    return all;
}

Outcome GenerationStore::noteProgress(const std::string& owner, const std::vector<ProgressNote>& notes)
{
    if (notes.empty())
        return {};
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    for (const auto& note : notes) {
        auto done =
            (*work)->execute("UPDATE generations SET progress = :3, ahead = :4 "
                             "WHERE id = :1 AND lease_owner = :2 AND ended_at = 0",
                             {note.job.value(), owner, static_cast<std::int64_t>(note.fraction * 1000),
                              std::int64_t{note.ahead.value_or(-1)}});
        if (!done)
            return failure(done);
    }
    return (*work)->commit();
}

// ---- Steps

Result<bool> GenerationStore::write(GenerationRow& row, const Beside& beside)
{
    static const auto kSql = "UPDATE generations SET version = version + 1, " + assignments(kWorkColumns, 3) +
                             " WHERE id = :1 AND version = :2";
    static const auto kSqlUnlessWished = kSql + " AND is_paused = 0 AND is_cancel_wished = 0";
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    Parameters values{row.order.job.value(), row.version};
    auto written = workValues(row, m_parts.home);
    std::ranges::move(written, std::back_inserter(values));
    auto changed = (*work)->execute(beside.unlessWished ? kSqlUnlessWished : kSql, values);
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return false;
    if (beside.attempt)
        if (auto noted = writeAttempt(**work, row.order.job, *beside.attempt); !noted)
            return failure(noted);
    if (beside.withoutAttempt > 0)
        if (auto removed =
                (*work)->execute("DELETE FROM generation_attempts WHERE job_id = :1 AND number = :2",
                                 {row.order.job.value(), std::int64_t{beside.withoutAttempt}});
            !removed)
            return failure(removed);
    if (auto kept = (*work)->commit(); !kept)
        return failure(kept);
    ++row.version;
    return true;
}

Result<bool> GenerationStore::save(GenerationRow& row, const AttemptRow* attempt)
{
    return write(row, {.attempt = attempt});
}

Result<bool> GenerationStore::saveBeforeCall(GenerationRow& row, const AttemptRow& attempt)
{
    return write(row, {.attempt = &attempt, .unlessWished = true});
}

Result<bool> GenerationStore::saveWithoutCall(GenerationRow& row, int attempt)
{
    return write(row, {.withoutAttempt = attempt});
}

Outcome GenerationStore::keepTask(const JobId& job, int number, const std::string& taskId)
{
    auto changed =
        change("UPDATE generation_attempts SET task_id = :3, is_to_cancel = CASE WHEN EXISTS (SELECT 1 FROM "
               "generations "
               "WHERE id = :1 AND ended_at = 0 AND ending = '' AND state = 'submitting') THEN 0 ELSE 1 END "
               "WHERE job_id = :1 AND number = :2",
               {job.value(), std::int64_t{number}, taskId});
    return changed ? Outcome() : failure(changed);
}

Result<int> GenerationStore::openTasks(const std::string& provider, const std::optional<AccountId>& account)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    int count = 0;
    std::string counting = "SELECT COUNT(*) FROM generation_attempts WHERE ended_at = 0 AND provider = :1";
    std::vector<storage::Value> values{provider};
    if (account) {
        counting += " AND job_id IN (SELECT id FROM generations WHERE account_id = :2)";
        values.emplace_back(account->value());
    }
    auto done =
        (*work)->query(counting, values, [&](const Row& row) { count = static_cast<int>(row.integer(0)); });
    if (!done)
        return failure(done);
    return count;
}

Result<std::vector<TaskToCancel>> GenerationStore::tasksToCancel(int limit)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<TaskToCancel> all;
    auto done = (*work)->query("SELECT job_id, number, provider, model, task_id, cancel_tries "
                               "FROM generation_attempts WHERE is_to_cancel = 1 ORDER BY ended_at LIMIT :1",
                               {std::int64_t{limit}}, [&](const Row& row) {
                                   all.push_back({.job = JobId(std::string(row.text(0))),
                                                  .number = static_cast<int>(row.integer(1)),
                                                  .provider = std::string(row.text(2)),
                                                  .model = std::string(row.text(3)),
                                                  .taskId = std::string(row.text(4)),
                                                  .tries = static_cast<int>(row.integer(5))});
                               });
    if (!done)
        return failure(done);
    return all;
}

Outcome GenerationStore::noteCancelled(const TaskToCancel& task, bool isDone)
{
    auto changed = change("UPDATE generation_attempts SET is_to_cancel = :3, cancel_tries = cancel_tries + 1 "
                          "WHERE job_id = :1 AND number = :2",
                          {task.job.value(), std::int64_t{task.number}, std::int64_t{isDone ? 0 : 1}});
    return changed ? Outcome() : failure(changed);
}

// ---- How long work took

Outcome GenerationStore::addTime(const std::string& pace, std::chrono::milliseconds took)
{
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto added =
        (*work)->execute("INSERT INTO generation_times (pace, number, ms) VALUES (:1, "
                         "(SELECT COALESCE(MAX(number), 0) + 1 FROM generation_times WHERE pace = :1), :2) "
                         "ON CONFLICT (pace, number) DO NOTHING",
                         {pace, std::int64_t{took.count()}});
    if (!added)
        return failure(added);
    auto removed = (*work)->execute("DELETE FROM generation_times WHERE pace = :1 AND number <= "
                                    "(SELECT MAX(number) FROM generation_times WHERE pace = :1) - :2",
                                    {pace, std::int64_t{kTimesKept}});
    if (!removed)
        return failure(removed);
    return (*work)->commit();
}

Result<std::vector<std::chrono::milliseconds>> GenerationStore::times(const std::string& pace)
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::vector<std::chrono::milliseconds> all;
    auto done = (*work)->query("SELECT ms FROM generation_times WHERE pace = :1 ORDER BY number DESC", {pace},
                               [&](const Row& row) { all.emplace_back(row.integer(0)); });
    if (!done)
        return failure(done);
    return all;
}

} // namespace vidgo::jobs
