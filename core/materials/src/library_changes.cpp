// The half of the store that changes what is there already.
#include "library_rows.h"
#include "term_index.h"
#include "vidgo/base/text.h"
#include "vidgo/materials/library_store.h"

namespace vidgo::materials {

using storage::Row;
using storage::Session;
using storage::Transaction;
using storage::Value;
using Kind = LibraryChange::Kind;

namespace {

constexpr TermTable kBoardTerms{
    "INSERT INTO board_terms (term, board_id) VALUES (:1, :2)",
    "DELETE FROM board_terms WHERE board_id = :1",
    {},
};

Outcome run(Session& session, std::string_view sql, storage::Values values)
{
    if (auto done = session.execute(sql, values); !done)
        return failure(done);
    return {};
}

Result<bool> exists(Session& session, std::string_view sql, storage::Values values)
{
    bool found = false;
    if (auto done = session.query(sql, values, [&](const Row&) { found = true; }); !done)
        return failure(done);
    return found;
}

Outcome saveBoard(Session& session, const BoardId& board, const std::string& name)
{
    const auto key = foldForSearch(name);
    auto isTaken =
        exists(session, "SELECT 1 FROM boards WHERE name_key = :1 AND id <> :2", {key, board.value()});
    if (!isTaken)
        return failure(isTaken);
    if (*isTaken)
        return fail(MaterialsError::BoardNameTaken, "board name taken: " + name, {{"board", name}});
    auto saved = run(session,
                     "INSERT INTO boards (id, name, name_key) VALUES (:1, :2, :3) "
                     "ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key",
                     {board.value(), name, key});
    if (!saved)
        return saved;
    return writeTerms(session, kBoardTerms, board.value(), {&name, 1});
}

Outcome addToBoard(Session& session, const BoardId& board, const std::vector<LibraryItemId>& items)
{
    auto isThere = exists(session, "SELECT 1 FROM boards WHERE id = :1", {board.value()});
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return fail(MaterialsError::BoardMissing, "no board " + board.value());
    for (const auto& item : items) {
        auto added = run(session,
                         "INSERT INTO board_items (board_id, item_id) "
                         "SELECT boards.id, library_items.id FROM boards, library_items "
                         "WHERE boards.id = :1 AND library_items.id = :2 "
                         "ON CONFLICT (board_id, item_id) DO NOTHING",
                         {board.value(), item.value()});
        if (!added)
            return added;
    }
    return {};
}

// One statement for each item, which is prepared once.
Outcome forEachItem(Session& session, const LibraryChange& change, std::string_view sql, const Value& value)
{
    for (const auto& item : change.items)
        if (auto done = run(session, sql, {item.value(), value}); !done)
            return done;
    return {};
}

Outcome dropMarks(Session& session)
{
    for (const auto* sql :
         {"DELETE FROM boards",
          "UPDATE library_items SET rating = 0, trashed_at = 0 WHERE rating > 0 OR trashed_at > 0"})
        if (auto done = run(session, sql, {}); !done)
            return done;
    return {};
}

} // namespace

Outcome LibraryStore::removeItem(Session& session, const std::string& id)
{
    if (auto done = m_cache.removeReferences(session, "library:" + id); !done)
        return done;
    return run(session, "DELETE FROM library_items WHERE id = :1", {id});
}

Outcome LibraryStore::make(Session& session, const LibraryChange& change)
{
    switch (change.kind) {
    case Kind::Rate:
        return forEachItem(session, change, "UPDATE library_items SET rating = :2 WHERE id = :1",
                           std::int64_t{change.rating});
    case Kind::Trash:
        return forEachItem(session, change,
                           "UPDATE library_items SET trashed_at = :2 WHERE id = :1 AND trashed_at = 0",
                           trashTime(change.at));
    case Kind::Restore:
        return forEachItem(session, change, "UPDATE library_items SET trashed_at = :2 WHERE id = :1",
                           std::int64_t{0});
    case Kind::Remove:
        for (const auto& item : change.items)
            if (auto done = removeItem(session, item.value()); !done)
                return done;
        return {};
    case Kind::SaveBoard:
        return saveBoard(session, change.board, change.name);
    case Kind::DeleteBoard:
        return run(session, "DELETE FROM boards WHERE id = :1", {change.board.value()});
    case Kind::AddToBoard:
        return addToBoard(session, change.board, change.items);
    case Kind::RemoveFromBoard:
        return forEachItem(session, change, "DELETE FROM board_items WHERE item_id = :1 AND board_id = :2",
                           change.board.value());
    case Kind::None:
        break;
    }
    return {};
}

Outcome LibraryStore::apply(const LibraryChange& change, const NoteChange& note)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    // First, so that on every database only one change is made at a time.
    if (auto counted =
            run(*session, "UPDATE library_state SET value = value + 1 WHERE name = 'last_change'", {});
        !counted)
        return counted;
    if (auto made = make(*session, change); !made)
        return made;
    std::int64_t number = 0;
    auto read = session->query("SELECT value FROM library_state WHERE name = 'last_change'", {},
                               [&](const Row& row) { number = row.integer(0); });
    if (!read)
        return read;
    if (auto noted = note(number); !noted)
        return noted;
    return transaction->commit();
}

Outcome LibraryStore::replay(std::span<const LibraryChange> changes, std::int64_t number, bool fromScratch)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    if (fromScratch)
        if (auto dropped = dropMarks(*session); !dropped)
            return dropped;
    for (const auto& change : changes) {
        auto made = make(*session, change);
        const bool isPast = !made && (made.error().is(MaterialsError::BoardMissing) ||
                                      made.error().is(MaterialsError::BoardNameTaken));
        if (!made && !isPast)
            return made;
    }
    if (auto counted = run(*session,
                           "UPDATE library_state SET value = CASE WHEN value > :1 THEN value ELSE :1 END "
                           "WHERE name = 'last_change'",
                           {number});
        !counted)
        return counted;
    return transaction->commit();
}

Result<std::int64_t> LibraryStore::lastChange()
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::int64_t number = 0;
    auto read = session->query("SELECT value FROM library_state WHERE name = 'last_change'", {},
                               [&](const Row& row) { number = row.integer(0); });
    if (!read)
        return failure(read);
    return number;
}

Result<std::vector<Board>> LibraryStore::boards()
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<Board> found;
    auto done = session->query(
        "SELECT id, name, (SELECT count(*) FROM board_items JOIN library_items "
        "ON library_items.id = board_items.item_id WHERE board_id = boards.id AND trashed_at = 0) "
        "FROM boards ORDER BY name_key",
        {}, [&](const Row& row) {
            found.push_back({.id = BoardId(std::string(row.text(0))),
                             .name = std::string(row.text(1)),
                             .items = row.integer(2)});
        });
    if (!done)
        return failure(done);
    return found;
}

Result<std::vector<BoardId>> LibraryStore::boardsOf(const LibraryItemId& item)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<BoardId> found;
    auto done =
        session->query("SELECT board_id FROM board_items WHERE item_id = :1 ORDER BY board_id",
                       {item.value()}, [&](const Row& row) { found.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return found;
}

Result<TrashSummary> LibraryStore::trashSummary(Timestamp oldBefore)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    TrashSummary summary;
    auto done =
        session->query("SELECT count(*), "
                       "CAST(COALESCE(SUM(CASE WHEN trashed_at < :1 THEN 1 ELSE 0 END), 0) AS BIGINT) "
                       "FROM library_items WHERE trashed_at > 0",
                       {trashTime(oldBefore)},
                       [&](const Row& row) { summary = {.items = row.integer(0), .old = row.integer(1)}; });
    if (!done)
        return failure(done);
    return summary;
}

Result<std::vector<LibraryItemId>> LibraryStore::trashedBefore(Timestamp before)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::vector<LibraryItemId> found;
    auto done = session->query("SELECT id FROM library_items WHERE trashed_at > 0 AND trashed_at < :1",
                               {trashTime(before)},
                               [&](const Row& row) { found.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return found;
}

} // namespace vidgo::materials
