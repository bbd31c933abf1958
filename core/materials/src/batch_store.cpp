#include "vidgo/materials/batch_store.h"

#include <algorithm>
#include <map>

#include "batch_rows.h"
#include "job_rows.h"
#include "rows.h"
#include "vidgo/base/file.h"
#include "vidgo/materials/materials_error.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;

namespace {

constexpr int kMaxPage = 500;

// One count by state a batch: with the index on (batch_id, state) that reads no file's row.
constexpr std::string_view kBatches =
    "SELECT b.id, b.tool, b.topic, b.parameters, b.export_to, b.created_at, "
    "(SELECT COUNT(*) FROM batch_files f WHERE f.batch_id = b.id), "
    "(SELECT COUNT(*) FROM batch_files f WHERE f.batch_id = b.id AND f.state = 'done'), "
    "(SELECT COUNT(*) FROM batch_files f WHERE f.batch_id = b.id AND f.state = 'failed'), "
    "(SELECT COUNT(*) FROM batch_files f WHERE f.batch_id = b.id AND f.state = 'skipped') FROM batches b ";

constexpr std::string_view kFiles = "SELECT position, input, state, run_id, exported, item_id, error_id, "
                                    "error_template, error_arguments FROM batch_files ";

std::unexpected<Error> missing(const BatchId& id)
{
    return fail(MaterialsError::BatchMissing, "no batch " + id.value());
}

Result<std::vector<Batch>> readBatches(Session& session, const std::string& sql, storage::Value value)
{
    std::vector<Batch> batches;
    Outcome outcome;
    auto done = session.query(sql, {std::move(value)}, [&](const Row& row) {
        auto batch = batchIn(row);
        if (batch)
            batches.push_back(std::move(*batch));
        else if (outcome)
            outcome = failure(batch);
    });
    if (!done)
        return failure(done);
    if (!outcome)
        return failure(outcome);
    return batches;
}

Result<std::vector<BatchRow>> readFiles(Session& session, const std::string& sql,
                                        std::span<const storage::Value> values)
{
    std::vector<BatchRow> files;
    Outcome outcome;
    auto done = session.query(sql, values, [&](const Row& row) {
        auto file = batchFileIn(row);
        if (file)
            files.push_back(std::move(*file));
        else if (outcome)
            outcome = failure(file);
    });
    if (!done)
        return failure(done);
    if (!outcome)
        return failure(outcome);
    return files;
}

Outcome insertFile(Session& session, const BatchId& id, std::int64_t position, const BatchRow& row)
{
    const auto& file = row.file;
    auto done = session.execute(
        "INSERT INTO batch_files (batch_id, position, input, state, run_id, exported, item_id, error_id, "
        "error_template, error_arguments) VALUES (:1, :2, :3, :4, :5, :6, :7, '', '', '{}')",
        {id.value(), position, toUtf8(file.input), std::string(batchFileStateId(file.state)), row.run.value(),
         toUtf8(file.exported), file.item.value()});
    if (!done)
        return failure(done);
    return {};
}

} // namespace

BatchStore::BatchStore(storage::Database& database)
    : m_database(database)
{}

Outcome BatchStore::insert(const Batch& batch, const std::vector<BatchRow>& files)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto done = session->execute(
        "INSERT INTO batches (id, number, tool, topic, parameters, export_to, created_at) "
        "VALUES (:1, (SELECT COALESCE(MAX(number), 0) + 1 FROM batches), :2, :3, :4, :5, :6)",
        {batch.id.value(), std::string(toolId(batch.request.tool)), batch.request.topic,
         batch.request.parameters.dump(), exportToText(batch.request.exportTo), toMs(batch.createdAt)});
    if (!done)
        return failure(done);
    std::int64_t position = 0;
    for (const auto& file : files)
        if (auto put = insertFile(*session, batch.id, position++, file); !put)
            return put;
    return transaction->commit();
}

Result<Batch> BatchStore::find(const BatchId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto found = readBatches(*session, std::string(kBatches) + "WHERE b.id = :1", id.value());
    if (!found)
        return failure(found);
    if (found->empty())
        return missing(id);
    return std::move(found->front());
}

Result<std::vector<Batch>> BatchStore::list(int limit)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    return readBatches(*session, std::string(kBatches) + "ORDER BY b.number DESC LIMIT :1",
                       std::int64_t{std::clamp(limit, 1, kMaxPage)});
}

Result<std::vector<BatchRow>> BatchStore::files(const BatchId& id, int offset, int limit)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const Parameters values{id.value(), std::int64_t{std::max(0, offset)},
                            std::int64_t{std::clamp(limit, 1, kMaxPage)}};
    // Positions have no gaps, so that the page is a range and not a scan over what lies before it.
    return readFiles(*session,
                     std::string(kFiles) +
                         "WHERE batch_id = :1 AND position >= :2 AND position < :2 + :3 ORDER BY position",
                     values);
}

Result<std::vector<BatchRow>> BatchStore::begunBefore(const BatchRequest& request)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const Parameters values{std::string(toolId(request.tool)), request.topic, request.parameters.dump(),
                            exportToText(request.exportTo)};
    auto rows = readFiles(*session,
                          std::string(kFiles) +
                              "JOIN batches b ON b.id = batch_id WHERE b.tool = :1 AND b.topic = :2 "
                              "AND b.parameters = :3 AND b.export_to = :4 AND run_id <> '' "
                              "AND state <> 'failed' ORDER BY b.number",
                          values);
    if (!rows)
        return rows;
    std::map<std::filesystem::path, BatchRow> latest;
    for (auto& row : *rows)
        latest.insert_or_assign(row.file.input, std::move(row));
    rows->clear();
    for (auto& [input, row] : latest)
        rows->push_back(std::move(row));
    return rows;
}

Result<std::vector<BatchId>> BatchStore::unfinishedLike(const BatchRequest& request)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<BatchId> ids;
    auto done = session->query("SELECT id FROM batches WHERE tool = :1 AND topic = :2 AND parameters = :3 "
                               "AND export_to = :4 AND EXISTS (SELECT 1 FROM batch_files f "
                               "WHERE f.batch_id = batches.id AND f.state = 'waiting') ORDER BY number",
                               {std::string(toolId(request.tool)), request.topic, request.parameters.dump(),
                                exportToText(request.exportTo)},
                               [&](const Row& row) { ids.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return ids;
}

Result<std::optional<BatchRow>> BatchStore::nextWaiting(const BatchId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const Parameters values{id.value()};
    auto found = readFiles(
        *session, std::string(kFiles) + "WHERE batch_id = :1 AND state = 'waiting' ORDER BY position LIMIT 1",
        values);
    if (!found)
        return failure(found);
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Outcome BatchStore::save(const BatchId& id, const BatchRow& row)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const auto& file = row.file;
    auto changed = session->execute(
        "UPDATE batch_files SET state = :3, run_id = :4, exported = :5, item_id = :6, error_id = :7, "
        "error_template = :8, error_arguments = :9 WHERE batch_id = :1 AND position = :2",
        {id.value(), std::int64_t{file.position}, std::string(batchFileStateId(file.state)), row.run.value(),
         toUtf8(file.exported), file.item.value(), file.errorId, file.errorTemplate,
         argumentsToText(file.errorArguments)});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return missing(id);
    return {};
}

Result<int> BatchStore::retryFailed(const BatchId& id)
{
    if (auto there = find(id); !there)
        return failure(there);
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto changed = session->execute(
        "UPDATE batch_files SET state = 'waiting', exported = '', error_id = '', "
        "error_template = '', error_arguments = '{}' WHERE batch_id = :1 AND state = 'failed'",
        {id.value()});
    if (!changed)
        return failure(changed);
    return static_cast<int>(*changed);
}

Outcome BatchStore::remove(const BatchId& id)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto changed = session->execute("DELETE FROM batches WHERE id = :1", {id.value()});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return missing(id);
    return {};
}

Outcome BatchStore::replace(const BatchId& id, const BatchId& by)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto moved = session->execute("UPDATE jobs SET work = :2 WHERE kind = 'batch' AND work = :1",
                                  {workToText(id), workToText(by)});
    if (!moved)
        return failure(moved);
    auto removed = session->execute("DELETE FROM batches WHERE id = :1", {id.value()});
    if (!removed)
        return failure(removed);
    return transaction->commit();
}

} // namespace vidgo::materials
