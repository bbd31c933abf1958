#include "vidgo/materials/run_store.h"

#include "rows.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;
using storage::Value;

namespace {

Result<RunRecord> runIn(const Row& row)
{
    RunRecord run;
    run.id = RunId(std::string(row.text(0)));
    const auto state = runStateFromId(row.text(1));
    const auto tool = toolFromId(row.text(2));
    auto parameters = jsonIn(row.text(5), "parameters");
    if (!parameters)
        return failure(parameters);
    if (!state || !tool)
        return fail(MaterialsError::RowDamaged, "run " + run.id.value() + ": unknown word",
                    {{"reason", "run " + run.id.value()}});
    run.state = *state;
    run.tool = *tool;
    run.topic = row.text(3);
    run.inputPath = row.text(4);
    run.parameters = std::move(*parameters);
    run.errorId = row.text(6);
    run.startedAt = fromMs(row.integer(7));
    run.updatedAt = fromMs(row.integer(8));
    return run;
}

constexpr std::string_view kRunning =
    "SELECT id, state, tool, topic, input_path, parameters, error_id, started_at, updated_at FROM runs "
    "WHERE state = 'running' ORDER BY started_at, id";
constexpr std::string_view kById =
    "SELECT id, state, tool, topic, input_path, parameters, error_id, started_at, updated_at FROM runs "
    "WHERE id = :1";

Result<std::vector<RunRecord>> readRunning(Session& session)
{
    std::vector<RunRecord> runs;
    Outcome outcome;
    auto done = session.query(kRunning, {}, [&](const Row& row) {
        auto run = runIn(row);
        if (run)
            runs.push_back(std::move(*run));
        else if (outcome)
            outcome = failure(run);
    });
    if (!done)
        return failure(done);
    if (!outcome)
        return failure(outcome);
    return runs;
}

} // namespace

RunStore::RunStore(storage::Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Outcome RunStore::insert(const RunRecord& run)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto done = session->execute(
        "INSERT INTO runs (id, state, tool, topic, input_path, parameters, error_id, started_at, updated_at) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9)",
        {run.id.value(), std::string(runStateId(run.state)), std::string(toolId(run.tool)), run.topic,
         run.inputPath, run.parameters.dump(), run.errorId, toMs(run.startedAt), toMs(run.updatedAt)});
    if (!done)
        return failure(done);
    return {};
}

Outcome RunStore::setState(const RunId& id, RunState state, const std::string& errorId)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto changed =
        session->execute("UPDATE runs SET state = :2, error_id = :3, updated_at = :4 "
                         "WHERE id = :1 AND state = 'running'",
                         {id.value(), std::string(runStateId(state)), errorId, toMs(m_clock.now())});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return fail(MaterialsError::RunMissing, "run " + id.value() + " is not running");
    return {};
}

Result<RunRecord> RunStore::find(const RunId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::optional<Result<RunRecord>> found;
    auto done = session->query(kById, {id.value()}, [&](const Row& row) { found = runIn(row); });
    if (!done)
        return failure(done);
    if (!found)
        return fail(MaterialsError::RunMissing, "no run " + id.value());
    return std::move(*found);
}

Result<std::optional<LibraryItemId>> RunStore::resultOf(const RunId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::optional<LibraryItemId> found;
    auto done = session->query("SELECT id FROM library_items WHERE run_id = :1", {id.value()},
                               [&](const Row& row) { found = LibraryItemId(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return found;
}

Result<std::vector<RunRecord>> RunStore::running()
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    return readRunning(*session);
}

} // namespace vidgo::materials
