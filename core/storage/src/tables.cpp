#include "vidgo/storage/tables.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace vidgo::storage {

namespace {

constexpr std::string_view kSteps = "schema_migrations";
constexpr int kRowsAtOnce = 200;

std::string inQuotes(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string(2, c) : std::string(1, c);
    return text + '"';
}

std::string columnList(const Table& table)
{
    std::string list;
    for (const auto& column : table.columns)
        list += (list.empty() ? "" : ", ") + inQuotes(column.name);
    return list;
}

bool isSqlite(const Session& session)
{
    return session.backend() == Backend::Sqlite;
}

std::unexpected<Error> refused(std::string what)
{
    return fail(StorageError::Failed, std::move(what));
}

std::optional<ColumnType> columnType(std::string_view declared)
{
    if (declared == "TEXT" || declared == "text")
        return ColumnType::Text;
    if (declared == "BIGINT" || declared == "bigint")
        return ColumnType::Integer;
    return std::nullopt;
}

// Tables with their columns, in any order.
Result<std::vector<Table>> readTables(Session& session)
{
    std::vector<Table> tables;
    Outcome fits;
    const auto* sql =
        isSqlite(session)
            ? "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c "
              "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite|_%' ESCAPE '|' ORDER BY m.name, c.cid"
            : "SELECT CAST(t.relname AS TEXT), CAST(c.attname AS TEXT), format_type(c.atttypid, NULL) "
              "FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid WHERE t.relkind = 'r' AND "
              "t.relnamespace = current_schema()::regnamespace AND c.attnum > 0 AND NOT c.attisdropped "
              "ORDER BY t.relname, c.attnum";
    auto done = session.query(sql, {}, [&](const Row& row) {
        if (row.text(0) == kSteps)
            return;
        const auto type = columnType(row.text(2));
        if (!type && fits)
            fits = refused("a column of another type: " + std::string(row.text(0)) + "." +
                           std::string(row.text(1)));
        if (tables.empty() || tables.back().name != row.text(0))
            tables.push_back({.name = std::string(row.text(0)), .columns = {}});
        tables.back().columns.push_back(
            {.name = std::string(row.text(1)), .type = type.value_or(ColumnType::Text)});
    });
    if (!done)
        return failure(done);
    if (!fits)
        return failure(fits);
    return tables;
}

// Which table refers to which.
using References = std::set<std::pair<std::string, std::string>>;

Result<References> readReferences(Session& session)
{
    References references;
    const auto* sql =
        isSqlite(session)
            ? "SELECT m.name, f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f "
              "WHERE m.type = 'table'"
            : "SELECT CAST(a.relname AS TEXT), CAST(b.relname AS TEXT) FROM pg_constraint f "
              "JOIN pg_class a ON a.oid = f.conrelid JOIN pg_class b ON b.oid = f.confrelid "
              "WHERE f.contype = 'f' AND a.relnamespace = current_schema()::regnamespace";
    auto done = session.query(sql, {}, [&](const Row& row) {
        references.emplace(std::string(row.text(0)), std::string(row.text(1)));
    });
    if (!done)
        return failure(done);
    return references;
}

bool isReady(const Table& table, const References& references, const std::vector<Table>& before)
{
    return std::ranges::all_of(references, [&](const auto& reference) {
        return reference.first != table.name ||
               std::ranges::find(before, reference.second, &Table::name) != before.end();
    });
}

} // namespace

Result<std::vector<Table>> tablesOf(Session& session)
{
    auto tables = readTables(session);
    if (!tables)
        return tables;
    auto references = readReferences(session);
    if (!references)
        return failure(references);
    std::vector<Table> ordered;
    while (!tables->empty()) {
        const auto next = std::ranges::find_if(
            *tables, [&](const Table& table) { return isReady(table, *references, ordered); });
        if (next == tables->end())
            return refused("tables refer to each other in a circle: " + tables->front().name);
        ordered.push_back(std::move(*next));
        tables->erase(next);
    }
    return ordered;
}

Result<int> schemaVersionOf(Session& session)
{
    int version = 0;
    bool isThere = false;
    const auto* sql = isSqlite(session)
                          ? "SELECT 1 FROM sqlite_master WHERE name = 'schema_migrations'"
                          : "SELECT 1 FROM pg_class WHERE relname = 'schema_migrations' AND relnamespace = "
                            "current_schema()::regnamespace";
    auto found = session.query(sql, {}, [&](const Row&) { isThere = true; });
    if (!found)
        return failure(found);
    if (!isThere)
        return 0;
    auto read = session.query("SELECT COALESCE(MAX(version), 0) FROM schema_migrations", {},
                              [&](const Row& row) { version = static_cast<int>(row.integer(0)); });
    if (!read)
        return failure(read);
    return version;
}

Result<Snapshot> Snapshot::begin(Database& database)
{
    auto session = database.session();
    if (!session)
        return failure(session);
    // SQLite's snapshot is that of the first look.
    auto begun = session->script(isSqlite(*session) ? "BEGIN; SELECT count(*) FROM sqlite_master"
                                                    : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!begun)
        return failure(begun);
    return Snapshot(std::move(*session));
}

Snapshot::Snapshot(Session session)
    : m_session(std::move(session))
{}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_session(std::move(other.m_session))
    , m_isOpen(std::exchange(other.m_isOpen, false))
{}

Snapshot::~Snapshot()
{
    if (m_isOpen) // a connection that is lost has nothing to be ended
        static_cast<void>(m_session.script("ROLLBACK"));
}

Outcome Snapshot::read(const Table& table, const std::function<Outcome(std::span<const Value> values)>& each)
{
    std::vector<Value> values(table.columns.size());
    Outcome taken;
    int rows = 0;
    const auto take = [&](const Row& row) {
        ++rows;
        if (!taken)
            return;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (row.isNull(i))
                values[i] = std::monostate();
            else if (table.columns[i].type == ColumnType::Text)
                values[i] = std::string(row.text(i));
            else
                values[i] = row.integer(i);
        }
        taken = each(values);
    };
    const auto all = "SELECT " + columnList(table) + " FROM " + inQuotes(table.name);
    if (isSqlite(m_session)) {
        auto done = m_session.query(all, {}, take);
        return done ? taken : done;
    }
    // Without a cursor the whole answer would be in memory.
    const auto cursor = inQuotes("all of " + table.name);
    if (auto opened = m_session.script("DECLARE " + cursor + " NO SCROLL CURSOR FOR " + all); !opened)
        return opened;
    const auto next = "FETCH FORWARD " + std::to_string(kRowsAtOnce) + " FROM " + cursor;
    do {
        rows = 0;
        if (auto done = m_session.query(next, {}, take); !done)
            return done;
    } while (taken && rows == kRowsAtOnce);
    return taken ? m_session.script("CLOSE " + cursor) : taken;
}

TableFiller::TableFiller(Session& session, const Table& table)
    : m_session(session)
    , m_clear("DELETE FROM " + inQuotes(table.name))
    , m_add("INSERT INTO " + inQuotes(table.name) + " (" + columnList(table) + ") VALUES (")
{
    for (std::size_t i = 1; i <= table.columns.size(); ++i)
        m_add += (i == 1 ? ":" : ", :") + std::to_string(i);
    m_add += ')';
}

Outcome TableFiller::clear()
{
    if (auto done = m_session.execute(m_clear); !done)
        return failure(done);
    return {};
}

Outcome TableFiller::add(std::span<const Value> values)
{
    if (auto done = m_session.execute(m_add, values); !done)
        return failure(done);
    return {};
}

} // namespace vidgo::storage
