#include <unordered_map>
#include <vector>

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "connection.h"
#include "sqlite_file.h"
#include "vidgo/base/file.h"

namespace vidgo::storage {

namespace {

// SOCI declares sqlite3.h inside a namespace of its own.
using namespace sqlite_api;

StorageError meaningOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return StorageError::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError::Busy;
    case SQLITE_FULL:
        return StorageError::Full;
    case SQLITE_CONSTRAINT:
        return StorageError::Conflict;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageError::CannotOpen;
    default:
        return StorageError::Failed;
    }
}

std::unexpected<Error> failureOf(sqlite3* database, const std::string& file, std::string_view what)
{
    const int code = sqlite3_extended_errcode(database);
    std::string internal = "SQLite " + std::to_string(code) + " (" + sqlite3_errmsg(database) + ")";
    internal += ": " + std::string(what);
    return fail(meaningOf(code), std::move(internal), {{"file", file}});
}

// A statement that SOCI's backend prepared. Rows are read from the statement itself: SOCI would copy every
// row into buffers of its own first, which costs several times the lookup.
class SqliteStatement
{
public:
    explicit SqliteStatement(soci::sqlite3_session_backend& session)
        : m_backend(session.make_statement_backend())
    {
        m_backend->alloc();
    }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;
    ~SqliteStatement() { m_backend->clean_up(); }

    void prepare(const std::string& sql)
    {
        m_backend->prepare(sql, soci::details::st_repeatable_query);
        const int count = sqlite3_bind_parameter_count(handle());
        for (int i = 1; i <= count; ++i) {
            const char* name = sqlite3_bind_parameter_name(handle(), i);
            m_places.push_back(name ? std::strtoul(name + 1, nullptr, 10) : 0);
        }
    }

    sqlite3_stmt* handle() const { return m_backend->stmt_; }
    bool isBusy = false;

    // SQLite counts places in order of appearance, we by their names.
    bool bind(std::span<const Value> values)
    {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i] == 0 || m_places[i] > values.size())
                return false;
            if (bindOne(static_cast<int>(i + 1), values[m_places[i] - 1]) != SQLITE_OK)
                return false;
        }
        return true;
    }

private:
    int bindOne(int place, const Value& value)
    {
        if (const auto* text = std::get_if<std::string>(&value)) // the values outlive the run
            return sqlite3_bind_text64(handle(), place, text->data(), text->size(), nullptr, SQLITE_UTF8);
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return sqlite3_bind_int64(handle(), place, *whole);
        if (const auto* real = std::get_if<double>(&value))
            return sqlite3_bind_double(handle(), place, *real);
        return sqlite3_bind_null(handle(), place);
    }

    std::unique_ptr<soci::sqlite3_statement_backend> m_backend;
    std::vector<std::size_t> m_places;
};

// Ends a run of a statement whatever happened, so that it never holds the log open.
class Reset
{
public:
    explicit Reset(SqliteStatement& statement)
        : m_statement(statement)
    {
        m_statement.isBusy = true;
    }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;
    ~Reset()
    {
        sqlite3_reset(m_statement.handle());
        sqlite3_clear_bindings(m_statement.handle());
        m_statement.isBusy = false;
    }

private:
    SqliteStatement& m_statement;
};

class SqliteRow final : public Row
{
public:
    explicit SqliteRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {}
    bool isNull(std::size_t column) const override
    {
        return sqlite3_column_type(m_statement, static_cast<int>(column)) == SQLITE_NULL;
    }
    std::int64_t integer(std::size_t column) const override
    {
        return sqlite3_column_int64(m_statement, static_cast<int>(column));
    }
    double real(std::size_t column) const override
    {
        return sqlite3_column_double(m_statement, static_cast<int>(column));
    }
    std::string_view text(std::size_t column) const override
    {
        const int place = static_cast<int>(column);
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, place));
        if (!bytes)
            return {};
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, place))};
    }

private:
    sqlite3_stmt* m_statement;
};

class SqliteConnection final : public Connection
{
public:
    SqliteConnection()
        : m_session(soci::sqlite3, "dbname=:memory:")
    {}
    ~SqliteConnection() override { m_statements.clear(); }

    // SOCI reads a connect string in which not every file name can be written, and tells failures only as
    // text. So the file is opened here and put in the place of the empty database that SOCI opened.
    Outcome open(const DatabaseOptions& options)
    {
        m_file = toUtf8(options.file.filename());
        if (!options.file.empty()) {
            if (auto looked = inspectPlace(options.file); !looked)
                return failure(looked);
            sqlite3* database = nullptr;
            constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
            const int code = sqlite3_open_v2(toUtf8(options.file).c_str(), &database, kFlags, nullptr);
            if (database)
                std::swap(backendSession().conn_, database);
            sqlite3_close(database);
            if (code != SQLITE_OK)
                return failureOf(connection(), m_file, "open " + toUtf8(options.file));
            if (auto looked = inspectOpened(connection(), options.file); !looked)
                return failure(looked);
        }
        sqlite3_extended_result_codes(connection(), 1);
        sqlite3_busy_timeout(connection(), static_cast<int>(options.patience.count()));
        if (sqlite3_db_readonly(connection(), "main") == 1)
            return fail(StorageError::CannotOpen, toUtf8(options.file) + " is read-only", {{"file", m_file}});
        return configure(options);
    }

    Backend backend() const override { return Backend::Sqlite; }

    Outcome check() override
    {
        std::string verdict;
        auto done = doQuery("PRAGMA quick_check(1)", {}, [&](const Row& row) { verdict = row.text(0); });
        if (!done)
            return failure(done);
        if (verdict != "ok")
            return fail(StorageError::Damaged, "quick_check: " + verdict, {{"file", m_file}});
        return {};
    }

    Outcome backup(const std::filesystem::path& target) override
    {
        sqlite3* copy = nullptr;
        const std::string name = toUtf8(target.filename());
        const int opened = sqlite3_open_v2(toUtf8(target).c_str(), &copy,
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        int code = opened;
        if (opened == SQLITE_OK) {
            auto* work = sqlite3_backup_init(copy, "main", connection(), "main");
            sqlite3_backup_step(work, -1);
            sqlite3_backup_finish(work);
            code = sqlite3_errcode(copy);
        }
        sqlite3_close(copy);
        if (code == SQLITE_OK)
            return {};
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
        return fail(meaningOf(code), "SQLite " + std::to_string(code) + ": backup to " + toUtf8(target),
                    {{"file", name}});
    }

protected:
    Result<std::int64_t> doExecute(std::string_view sql, std::span<const Value> values) override
    {
        auto statement = ready(sql, values);
        if (!statement)
            return failure(statement);
        const Reset reset(**statement);
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step((*statement)->handle());
        if (code != SQLITE_DONE)
            return failureOf(connection(), m_file, sql);
        return sqlite3_changes(connection());
    }

    Outcome doQuery(std::string_view sql, std::span<const Value> values, const RowVisitor& each) override
    {
        auto statement = ready(sql, values);
        if (!statement)
            return failure(statement);
        const Reset reset(**statement);
        const SqliteRow row((*statement)->handle());
        int code = sqlite3_step((*statement)->handle());
        for (; code == SQLITE_ROW; code = sqlite3_step((*statement)->handle()))
            each(row);
        if (code != SQLITE_DONE)
            return failureOf(connection(), m_file, sql);
        return {};
    }

    Outcome doScript(std::string_view sql) override
    {
        if (sqlite3_exec(connection(), std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return failureOf(connection(), m_file, "script");
        return {};
    }

    std::string_view beginStatement() const override { return "BEGIN IMMEDIATE"; }

private:
    soci::sqlite3_session_backend& backendSession()
    {
        return static_cast<soci::sqlite3_session_backend&>(*m_session.get_backend());
    }
    sqlite3* connection() { return backendSession().conn_; }

    Outcome configure(const DatabaseOptions& options)
    {
        const auto pragma = [&](const char* sql) -> Outcome {
            if (sqlite3_exec(connection(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
                return failureOf(connection(), m_file, sql);
            return {};
        };
        const char* sync = options.fullSync ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL";
        for (const char* sql : {"PRAGMA journal_mode = WAL", sync, "PRAGMA foreign_keys = ON",
                                "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -16384",
                                // Reads the table of contents, where a damaged file shows first.
                                "SELECT count(*) FROM sqlite_master"}) {
            if (auto done = pragma(sql); !done)
                return failure(done);
        }
        return {};
    }

    Result<SqliteStatement*> ready(std::string_view sql, std::span<const Value> values)
    {
        if (auto checked = checkValues(sql, values); !checked)
            return failure(checked);
        auto statement = find(sql);
        if (!statement)
            return failure(statement);
        if ((*statement)->isBusy)
            return fail(StorageError::Failed, "run inside its own rows: " + std::string(sql));
        if (!(*statement)->bind(values))
            return fail(StorageError::Failed, "values do not fit the places of: " + std::string(sql));
        return *statement;
    }

    Result<SqliteStatement*> find(std::string_view sql)
    {
        if (const auto known = m_statements.find(sql); known != m_statements.end())
            return known->second.get();
        auto statement = std::make_unique<SqliteStatement>(backendSession());
        try {
            statement->prepare(std::string(sql));
        } catch (const soci::soci_error&) {
            return failureOf(connection(), m_file, sql);
        }
        if (!statement->handle())
            return fail(StorageError::Failed, "an empty statement");
        return m_statements.emplace(std::string(sql), std::move(statement)).first->second.get();
    }

    soci::session m_session;
    std::string m_file;
    std::unordered_map<std::string, std::unique_ptr<SqliteStatement>, SqlHash, std::equal_to<>> m_statements;
};

} // namespace

Result<std::unique_ptr<Connection>> openSqlite(const DatabaseOptions& options)
{
    try {
        auto connection = std::make_unique<SqliteConnection>();
        if (auto opened = connection->open(options); !opened)
            return failure(opened);
        return connection;
    } catch (const soci::soci_error& error) {
        return fail(StorageError::CannotOpen, error.what(), {{"file", toUtf8(options.file.filename())}});
    }
}

} // namespace vidgo::storage
