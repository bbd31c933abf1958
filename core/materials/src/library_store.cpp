#include "vidgo/materials/library_store.h"

#include <algorithm>

#include "library_rows.h"
#include "term_index.h"
#include "vidgo/base/hash.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;
using storage::Value;

namespace {

constexpr int kMaxPage = 500;
constexpr std::size_t kSubjectKey = 16;

constexpr TermTable kTerms{
    "INSERT INTO library_terms (term, item_id) VALUES (:1, :2)",
    "DELETE FROM library_terms WHERE item_id = :1",
    {},
};

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

Result<std::int64_t> nextPosition(Session& session)
{
    auto counted = session.execute("UPDATE library_state SET value = value + 1 WHERE name = 'last_position'");
    if (!counted)
        return failure(counted);
    std::int64_t position = 0;
    auto read = session.query("SELECT value FROM library_state WHERE name = 'last_position'", {},
                              [&](const Row& row) { position = row.integer(0); });
    if (!read)
        return failure(read);
    return position;
}

// The key under which the terms of these texts are kept; they are written when they are new.
Result<std::vector<LibraryItem>> itemsOf(Session& session, const std::string& sql,
                                         std::span<const Value> values)
{
    std::vector<LibraryItem> items;
    Outcome outcome;
    auto done = session.query(sql, values, [&](const Row& row) {
        auto item = itemIn(row);
        if (item)
            items.push_back(std::move(*item));
        else if (outcome)
            outcome = failure(item);
    });
    if (!done)
        return failure(done);
    if (!outcome)
        return failure(outcome);
    return items;
}

Result<std::string> writeSubject(Session& session, std::span<const std::string> texts)
{
    std::string joined;
    for (const auto& text : texts)
        joined += text + "\n";
    const std::string subject = sha256(joined).substr(0, kSubjectKey);
    bool isKnown = false;
    auto read = session.query("SELECT 1 FROM subject_terms WHERE subject = :1 LIMIT 1", {subject},
                              [&](const Row&) { isKnown = true; });
    if (!read)
        return failure(read);
    if (isKnown)
        return subject;
    for (const auto& key : termKeys(texts)) {
        auto added = session.execute("INSERT INTO subject_terms (term, subject) VALUES (:1, :2) "
                                     "ON CONFLICT (term, subject) DO NOTHING",
                                     {key, subject});
        if (!added)
            return failure(added);
    }
    return subject;
}

} // namespace

LibraryStore::LibraryStore(storage::Database& database, FileCache& cache, const Clock& clock)
    : m_database(database)
    , m_cache(cache)
    , m_clock(clock)
{}

Outcome LibraryStore::insert(const LibraryItem& item, std::span<const std::string> searchTexts)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (auto done = insert(*session, item, searchTexts); !done)
        return done;
    return transaction->commit();
}

Outcome LibraryStore::insert(Session& session, const LibraryItem& item,
                             std::span<const std::string> searchTexts)
{
    static const std::string kInsert = "INSERT INTO library_items (" + std::string(kItemColumns) +
                                       ", position, name_key, subject) VALUES (" +
                                       places(kItemColumnCount + 3) + ")";
    if (auto finished = finishRun(session, item.run, m_clock.now()); !finished)
        return finished;
    const auto position = nextPosition(session);
    if (!position)
        return std::unexpected(position.error());
    std::vector<std::string> texts(searchTexts.begin(), searchTexts.end());
    texts.insert(texts.end(), {std::string(toolId(item.tool)), item.topic});
    auto subject = writeSubject(session, texts);
    if (!subject)
        return failure(subject);
    auto values = valuesOf(item);
    values.insert(values.end(), {*position, nameKey(item.inputName), std::move(*subject)});
    if (auto done = session.execute(kInsert, std::span<const Value>(values)); !done)
        return failure(done);
    if (auto kept = keepFiles(session, item); !kept)
        return kept;
    return writeTerms(session, kTerms, item.id.value(), {&item.inputName, 1});
}

Outcome LibraryStore::keepFiles(Session& session, const LibraryItem& item)
{
    const std::string owner = "library:" + item.id.value();
    for (const auto* file : {&item.input, &item.result, &item.sealed.file}) {
        if (file->isEmpty())
            continue;
        if (auto done = m_cache.record(session, *file, FileKind::User); !done)
            return done;
        if (auto done = m_cache.addReference(session, file->sha256, owner); !done)
            return done;
    }
    return {};
}

Result<std::vector<LibraryItem>> LibraryStore::sealed(const AccountId& account)
{
    static const std::string kSealed = "SELECT " + std::string(kItemColumns) +
                                       " FROM library_items WHERE sealed_account = :1 "
                                       "AND sealed_account <> ''"; // so that its index is taken
    auto session = m_database.session();
    if (!session)
        return failure(session);
    const std::vector<Value> values{account.value()};
    return itemsOf(*session, kSealed, values);
}

Outcome LibraryStore::exchangeFiles(const LibraryItem& before, const LibraryItem& after,
                                    const std::function<Outcome()>& note)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = storage::Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    std::vector<Value> values{before.id.value(), before.result.sha256, before.sealed.file.sha256};
    appendFile(values, after.input);
    appendFile(values, after.result);
    values.insert(values.end(), {after.sealed.account.value(), after.sealed.job.value(),
                                 after.sealed.file.sha256, after.sealed.file.bytes});
    auto changed = session->execute(
        "UPDATE library_items SET input_sha256 = :4, input_type = :5, input_bytes = :6, input_width = :7, "
        "input_height = :8, result_sha256 = :9, result_type = :10, result_bytes = :11, result_width = :12, "
        "result_height = :13, sealed_account = :14, sealed_job = :15, sealed_sha256 = :16, "
        "sealed_bytes = :17 WHERE id = :1 AND result_sha256 = :2 AND sealed_sha256 = :3",
        std::span<const Value>(values));
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return fail(MaterialsError::ItemMissing, "item " + before.id.value() + " is not as it was");
    if (auto gone = m_cache.removeReferences(*session, "library:" + before.id.value()); !gone)
        return gone;
    if (auto kept = keepFiles(*session, after); !kept)
        return kept;
    if (auto noted = note(); !noted)
        return noted;
    return transaction->commit();
}

Result<LibraryItem> LibraryStore::find(const LibraryItemId& id)
{
    static const std::string kFind =
        "SELECT " + std::string(kItemColumns) + " FROM library_items WHERE id = :1";
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
    LibraryFilter filter(query);
    auto session = m_database.session();
    if (!session)
        return failure(session);
    LibraryPage page;
    page.total = -1;
    if (query.withTotal) {
        auto counted = session->query("SELECT count(*)" + filter.sql, std::span<const Value>(filter.values),
                                      [&](const Row& row) { page.total = row.integer(0); });
        if (!counted)
            return failure(counted);
    }
    const auto rest = orderAndLimit(query, std::clamp(query.limit, 1, kMaxPage), filter.values);
    auto items = itemsOf(*session, "SELECT " + std::string(kItemColumns) + filter.sql + rest, filter.values);
    if (!items)
        return failure(items);
    page.items = std::move(*items);
    return page;
}

Result<std::vector<LibraryItemId>> LibraryStore::ids(const LibraryQuery& query)
{
    LibraryFilter filter(query);
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<LibraryItemId> found;
    const auto rest = orderAndLimit(query, query.limit, filter.values);
    auto done = session->query("SELECT id" + filter.sql + rest, std::span<const Value>(filter.values),
                               [&](const Row& row) { found.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return found;
}

} // namespace vidgo::materials
