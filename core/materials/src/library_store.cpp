#include "vidgo/materials/library_store.h"

#include <algorithm>

#include "rows.h"
#include "term_index.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;
using storage::Value;

namespace {

constexpr int kMaxPage = 500;

constexpr TermTable kTerms{
    "INSERT INTO library_terms (term, item_id) VALUES (:1, :2)",
    "DELETE FROM library_terms WHERE item_id = :1",
    "SELECT item_id FROM library_terms WHERE",
};

constexpr std::string_view kColumns =
    "id, run_id, tool, topic, input_name, "
    "input_sha256, input_type, input_bytes, input_width, input_height, "
    "result_sha256, result_type, result_bytes, result_width, result_height, "
    "engine, parameters, created_at";
constexpr std::size_t kColumnCount = 18;

Result<LibraryItem> itemIn(const Row& row)
{
    LibraryItem item;
    item.id = LibraryItemId(std::string(row.text(0)));
    item.run = RunId(std::string(row.text(1)));
    const auto tool = toolFromId(row.text(2));
    auto parameters = jsonIn(row.text(16), "parameters");
    if (!parameters)
        return failure(parameters);
    if (!tool)
        return fail(MaterialsError::RowDamaged, "library item " + item.id.value() + ": unknown tool",
                    {{"reason", "library item " + item.id.value()}});
    item.tool = *tool;
    item.topic = row.text(3);
    item.inputName = row.text(4);
    item.input = fileIn(row, 5);
    item.result = fileIn(row, 10);
    item.engine = row.text(15);
    item.parameters = std::move(*parameters);
    item.createdAt = fromMs(row.integer(17));
    return item;
}

Parameters valuesOf(const LibraryItem& item)
{
    Parameters values{item.id.value(), item.run.value(), std::string(toolId(item.tool)), item.topic,
                      item.inputName};
    appendFile(values, item.input);
    appendFile(values, item.result);
    values.insert(values.end(), {item.engine, item.parameters.dump(), toMs(item.createdAt)});
    return values;
}

Outcome finishRun(Session& session, const RunId& run, Timestamp now)
{
    auto changed = session.execute("UPDATE runs SET state = 'finished', updated_at = :2 "
                                   "WHERE id = :1 AND state = 'running'",
                                   {run.value(), toMs(now)});
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return fail(MaterialsError::RunMissing, "run " + run.value() + " is not running");
    return {};
}

} // namespace

LibraryStore::LibraryStore(storage::Database& database, FileCache& cache, const Clock& clock)
    : m_database(database)
    , m_cache(cache)
    , m_clock(clock)
{}

Outcome LibraryStore::insert(const LibraryItem& item, std::span<const std::string> searchTexts)
{
    static const std::string kInsert =
        "INSERT INTO library_items (" + std::string(kColumns) + ") VALUES (" + places(kColumnCount) + ")";
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (auto finished = finishRun(*session, item.run, m_clock.now()); !finished)
        return finished;
    if (auto done = session->execute(kInsert, std::span<const Value>(valuesOf(item))); !done)
        return failure(done);
    const std::string owner = "library:" + item.id.value();
    for (const auto* file : {&item.input, &item.result}) {
        if (file->isEmpty())
            continue;
        if (auto done = m_cache.record(*session, *file, FileKind::User); !done)
            return done;
        if (auto done = m_cache.addReference(*session, file->sha256, owner); !done)
            return done;
    }
    std::vector<std::string> texts(searchTexts.begin(), searchTexts.end());
    texts.insert(texts.end(), {item.inputName, std::string(toolId(item.tool)), item.topic});
    if (auto done = writeTerms(*session, kTerms, item.id.value(), texts); !done)
        return done;
    return transaction->commit();
}

Result<LibraryItem> LibraryStore::find(const LibraryItemId& id)
{
    static const std::string kFind = "SELECT " + std::string(kColumns) + " FROM library_items WHERE id = :1";
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::optional<Result<LibraryItem>> found;
    auto done = session->query(kFind, {id.value()}, [&](const Row& row) { found = itemIn(row); });
    if (!done)
        return failure(done);
    if (!found)
        return fail(MaterialsError::ItemMissing, "no library item " + id.value());
    return std::move(*found);
}

Result<LibraryPage> LibraryStore::list(const LibraryQuery& query)
{
    std::string where = "1 = 1";
    Parameters values;
    if (query.tool) {
        values.emplace_back(std::string(toolId(*query.tool)));
        where += " AND tool = :1";
    }
    appendTermConditions(where, values, kTerms, "id", query.text);
    auto session = m_database.session();
    if (!session)
        return failure(session);
    LibraryPage page;
    auto counted =
        session->query("SELECT count(*) FROM library_items WHERE " + where, std::span<const Value>(values),
                       [&](const Row& row) { page.total = row.integer(0); });
    if (!counted)
        return failure(counted);
    values.emplace_back(std::int64_t{std::clamp(query.limit, 1, kMaxPage)});
    values.emplace_back(std::int64_t{std::max(query.offset, 0)});
    const std::string sql = "SELECT " + std::string(kColumns) + " FROM library_items WHERE " + where +
                            " ORDER BY created_at DESC, id DESC LIMIT :" + std::to_string(values.size() - 1) +
                            " OFFSET :" + std::to_string(values.size());
    Outcome outcome;
    auto done = session->query(sql, std::span<const Value>(values), [&](const Row& row) {
        auto item = itemIn(row);
        if (item)
            page.items.push_back(std::move(*item));
        else if (outcome)
            outcome = failure(item);
    });
    if (!done)
        return failure(done);
    if (!outcome)
        return failure(outcome);
    return page;
}

} // namespace vidgo::materials
