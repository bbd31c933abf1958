#include "vidgo/materials/job_store.h"

#include <algorithm>

#include "batch_rows.h"
#include "job_rows.h"
#include "rows.h"
#include "vidgo/base/file.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;

namespace {

constexpr std::string_view kOpen = "state IN ('waiting', 'running', 'paused')";

std::string selectJobs(std::string_view rest)
{
    return "SELECT " + std::string(kJobColumns) + " FROM jobs " + std::string(rest);
}

std::unexpected<Error> missing(const JobId& id)
{
    return fail(MaterialsError::JobMissing, "no job " + id.value());
}

Result<std::vector<JobRow>> readJobs(Session& session, const std::string& sql, const Parameters& values)
{
    std::vector<JobRow> jobs;
    auto done = session.query(sql, values, [&](const Row& row) {
        if (auto job = jobIn(row))
            jobs.push_back(std::move(*job));
    });
    if (!done)
        return failure(done);
    return jobs;
}

// One that cannot be read must not hold up those behind it.
Result<std::optional<JobRow>> firstWaiting(Session& session)
{
    std::optional<JobRow> first;
    auto done =
        session.query(selectJobs("WHERE state = 'waiting' ORDER BY place, id"), {}, [&](const Row& row) {
            if (first)
                return;
            if (auto job = jobIn(row))
                first = std::move(*job);
        });
    if (!done)
        return failure(done);
    return first;
}

// The waiting, running and paused ones in their order.
Result<std::vector<std::string>> openIds(Session& session)
{
    std::vector<std::string> ids;
    auto done = session.query("SELECT id FROM jobs WHERE " + std::string(kOpen) + " ORDER BY place, id", {},
                              [&](const Row& row) { ids.emplace_back(row.text(0)); });
    if (!done)
        return failure(done);
    return ids;
}

Outcome number(Session& session, const std::vector<std::string>& ids)
{
    std::int64_t place = 0;
    for (const auto& id : ids)
        if (auto placed = session.execute("UPDATE jobs SET place = :2 WHERE id = :1", {id, ++place}); !placed)
            return failure(placed);
    return {};
}

Outcome forgetOldest(Session& session)
{
    auto removed = session.execute("DELETE FROM jobs WHERE ended_number > 0 AND ended_number <= "
                                   "(SELECT COALESCE(MAX(ended_number), 0) FROM jobs) - :1",
                                   {std::int64_t{JobStore::kEndedKept}});
    if (!removed)
        return failure(removed);
    return {};
}

} // namespace

JobStore::JobStore(storage::Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Outcome JobStore::insert(const JobRow& row)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto values = valuesOf(row);
    auto done =
        session->execute("INSERT INTO jobs (" + std::string(kJobColumns) + ", ended_number, place) VALUES (" +
                             places(values.size()) + ", 0, (SELECT COALESCE(MAX(place), 0) + 1 FROM jobs))",
                         values);
    if (!done)
        return failure(done);
    return {};
}

Result<JobRow> JobStore::find(const JobId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto found = readJobs(*session, selectJobs("WHERE id = :1"), {id.value()});
    if (!found)
        return failure(found);
    if (found->empty())
        return missing(id);
    return std::move(found->front());
}

Result<std::optional<JobRow>> JobStore::openJobOf(const BatchId& batch)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto found = readJobs(*session,
                          selectJobs("WHERE kind = 'batch' AND work = :1 AND " + std::string(kOpen) +
                                     " ORDER BY place LIMIT 1"),
                          {workToText(batch)});
    if (!found)
        return failure(found);
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Result<std::vector<JobRow>> JobStore::list(int limit)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const auto most = std::int64_t{std::max(limit, 1)};
    auto jobs = readJobs(*session, selectJobs("WHERE " + std::string(kOpen) + " ORDER BY place, id LIMIT :1"),
                         {most});
    if (!jobs)
        return jobs;
    const auto rest = most - static_cast<std::int64_t>(jobs->size());
    if (rest <= 0)
        return jobs;
    auto ended =
        readJobs(*session, selectJobs("WHERE ended_number > 0 ORDER BY ended_number DESC LIMIT :1"), {rest});
    if (!ended)
        return ended;
    std::ranges::move(*ended, std::back_inserter(*jobs));
    return jobs;
}

Result<JobState> JobStore::state(const JobId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::optional<JobState> state;
    auto done = session->query("SELECT state FROM jobs WHERE id = :1", {id.value()},
                               [&](const Row& row) { state = jobStateFromId(row.text(0)); });
    if (!done)
        return failure(done);
    if (!state)
        return missing(id);
    return *state;
}

Result<std::optional<JobRow>> JobStore::takeNext()
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    // Asked every second: only when one waits is the write lock taken.
    if (auto waiting = firstWaiting(*session); !waiting || !*waiting)
        return waiting;
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto found = firstWaiting(*session);
    if (!found || !*found)
        return found;
    auto& row = **found;
    row.job.state = JobState::Running;
    row.job.startedAt = m_clock.now();
    auto begun = session->execute("UPDATE jobs SET state = 'running', started_at = :2 WHERE id = :1",
                                  {row.job.id.value(), toMs(*row.job.startedAt)});
    if (!begun)
        return failure(begun);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return found;
}

Result<std::vector<JobId>> JobStore::takeUpRunning()
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto running = readJobs(*session, selectJobs("WHERE state = 'running' ORDER BY place, id"), {});
    auto ids = openIds(*session);
    if (!running || !ids)
        return !running ? failure(running) : failure(ids);
    std::vector<JobId> taken;
    for (const auto& row : *running)
        taken.push_back(row.job.id);
    std::ranges::stable_partition(*ids, [&](const std::string& id) {
        return std::ranges::find(taken, id, &JobId::value) != taken.end();
    });
    if (auto done = number(*session, *ids); !done)
        return failure(done);
    if (auto done = session->execute("UPDATE jobs SET state = 'waiting' WHERE state = 'running'"); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return taken;
}

Result<bool> JobStore::change(const std::string& sql, Parameters values)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto changed = session->execute(sql, values);
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<bool> JobStore::pause(const JobId& id)
{
    return change("UPDATE jobs SET state = 'paused' WHERE id = :1 AND state IN ('waiting', 'running')",
                  {id.value()});
}

Result<bool> JobStore::resume(const JobId& id)
{
    return change("UPDATE jobs SET state = 'waiting' WHERE id = :1 AND state = 'paused'", {id.value()});
}

Result<bool> JobStore::cancel(const JobId& id)
{
    return change("UPDATE jobs SET state = 'cancelled', ended_at = :2, "
                  "ended_number = (SELECT MAX(ended_number) + 1 FROM jobs) WHERE id = :1 AND " +
                      std::string(kOpen),
                  {id.value(), toMs(m_clock.now())});
}

Result<bool> JobStore::retry(const JobId& id)
{
    return change(
        "UPDATE jobs SET state = 'waiting', ended_at = 0, ended_number = 0, target = '', error_id = '', "
        "error_template = '', error_arguments = '{}', place = (SELECT MAX(place) + 1 FROM jobs) "
        "WHERE id = :1 AND (state IN ('failed', 'cancelled') OR (state = 'finished' AND kind = 'batch'))",
        {id.value()});
}

Result<bool> JobStore::putBack(const JobId& id)
{
    return change("UPDATE jobs SET state = 'waiting' WHERE id = :1 AND state = 'running'", {id.value()});
}

Result<bool> JobStore::move(const JobId& id, const JobId& before)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto ids = openIds(*session);
    if (!ids)
        return failure(ids);
    const auto from = std::ranges::find(*ids, id.value());
    if (from == ids->end() || id == before)
        return false;
    ids->erase(from);
    ids->insert(std::ranges::find(*ids, before.value()), id.value());
    if (auto done = number(*session, *ids); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return true;
}

Outcome JobStore::note(const JobRow& row)
{
    auto changed = change("UPDATE jobs SET run_id = :2, target = :3, progress = :4 WHERE id = :1",
                          {row.job.id.value(), row.run.value(), toUtf8(row.target), progressOf(row.job)});
    if (!changed)
        return failure(changed);
    return *changed ? Outcome() : missing(row.job.id);
}

Outcome JobStore::finish(const JobRow& row)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const auto& job = row.job;
    auto changed = session->execute(
        "UPDATE jobs SET state = :2, progress = :3, run_id = :4, target = :5, item_id = :6, error_id = :7, "
        "error_template = :8, error_arguments = :9, ended_at = :10, "
        "ended_number = (SELECT MAX(ended_number) + 1 FROM jobs) WHERE id = :1",
        {job.id.value(), std::string(jobStateId(job.state)), progressOf(job), row.run.value(),
         toUtf8(row.target), job.item.value(), job.errorId, job.errorTemplate,
         argumentsToText(job.errorArguments), toMs(m_clock.now())});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return missing(job.id);
    return forgetOldest(*session);
}

Outcome JobStore::removeEnded()
{
    auto changed = change("DELETE FROM jobs WHERE ended_number > 0", {});
    if (!changed)
        return failure(changed);
    return {};
}

Outcome JobStore::addLine(const JobId& id, const std::string& text)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto added =
        session->execute("INSERT INTO job_log (job_id, number, said_at, text) "
                         "SELECT id, (SELECT COALESCE(MAX(number), 0) + 1 FROM job_log WHERE job_id = :1), "
                         "CAST(:2 AS BIGINT), CAST(:3 AS TEXT) FROM jobs WHERE id = :1",
                         {id.value(), toMs(m_clock.now()), text});
    if (!added)
        return failure(added);
    auto removed = session->execute("DELETE FROM job_log WHERE job_id = :1 AND number <= "
                                    "(SELECT MAX(number) FROM job_log WHERE job_id = :1) - :2",
                                    {id.value(), std::int64_t{kLogLinesKept}});
    if (!removed)
        return failure(removed);
    return {};
}

Result<std::vector<JobLogLine>> JobStore::log(const JobId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<JobLogLine> lines;
    auto done = session->query("SELECT said_at, text FROM job_log WHERE job_id = :1 ORDER BY number",
                               {id.value()}, [&](const Row& row) {
                                   lines.push_back({fromMs(row.integer(0)), std::string(row.text(1))});
                               });
    if (!done)
        return failure(done);
    return lines;
}

Outcome JobStore::addTime(const std::string& pace, WorkTime time)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto added = session->execute(
        "INSERT INTO job_paces (pace, number, size, ms) "
        "VALUES (:1, (SELECT COALESCE(MAX(number), 0) + 1 FROM job_paces WHERE pace = :1), :2, :3)",
        {pace, time.size, time.ms});
    if (!added)
        return failure(added);
    auto removed = session->execute("DELETE FROM job_paces WHERE pace = :1 AND number <= "
                                    "(SELECT MAX(number) FROM job_paces WHERE pace = :1) - :2",
                                    {pace, std::int64_t{kTimesKept}});
    if (!removed)
        return failure(removed);
    return {};
}

Result<std::vector<WorkTime>> JobStore::times(const std::string& pace)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<WorkTime> times;
    auto done = session->query("SELECT size, ms FROM job_paces WHERE pace = :1 ORDER BY number DESC", {pace},
                               [&](const Row& row) {
                                   times.push_back({row.integer(0), row.integer(1)});
                               });
    if (!done)
        return failure(done);
    return times;
}

} // namespace vidgo::materials
