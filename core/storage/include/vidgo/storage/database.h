#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "vidgo/base/result.h"

namespace vidgo::storage {

enum class StorageError {
    None,
    CannotOpen,      ///< {file}: no permission, no server, wrong address.
    Damaged,         ///< {file}: not a database, or its pages are corrupt.
    Busy,            ///< Another program holds the database for too long.
    Full,            ///< {file}: no space left.
    Conflict,        ///< A unique or foreign key says no.
    Failed,          ///< Any other refusal; the statement is in the internal text, its values are not.
    TooNew,          ///< {file}: written by a newer studio.
    MigrationFailed, ///< {file}: a migration failed and was rolled back; {backup} holds the copy made before
                     ///< it.
};

ErrorText describe(StorageError code);

enum class Backend { Sqlite, PostgreSql };

/// One value bound to a statement. Times are milliseconds since 1970 as integers, truth values 0 and 1. Texts
/// are UTF-8 without the character U+0000, which PostgreSQL cannot keep and both therefore refuse.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;
using Values = std::initializer_list<Value>;

/// One row of an answer, valid only while the callback that got it runs. Columns are counted from 0; reading
/// one as another type than it has gives 0 or an empty text.
class Row
{
public:
    virtual ~Row() = default;
    virtual bool isNull(std::size_t column) const = 0;
    virtual std::int64_t integer(std::size_t column) const = 0;
    virtual double real(std::size_t column) const = 0;
    virtual std::string_view text(std::size_t column) const = 0;
};

/// One connection, taken from the pool until it is destroyed. For one thread at a time. Statements are
/// prepared once a connection and kept, so SQL must not be glued together from values. Placeholders are
/// written `:1`, `:2` … and mean the first, second … value; one may stand in several places.
class Session
{
public:
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    Backend backend() const;

    /// Runs a statement that answers nothing; returns how many rows it changed.
    Result<std::int64_t> execute(std::string_view sql, Values values = {});
    Result<std::int64_t> execute(std::string_view sql, std::span<const Value> values);
    /// Runs a query and hands each row to `each`, which may run other statements, but not the same one.
    Outcome query(std::string_view sql, Values values, const std::function<void(const Row&)>& each);
    Outcome query(std::string_view sql, std::span<const Value> values,
                  const std::function<void(const Row&)>& each);
    /// Runs a script of several statements, separated by semicolons; for migrations only.
    Outcome script(std::string_view sql);

    struct Impl;
    explicit Session(std::unique_ptr<Impl> impl);

private:
    friend class Transaction;
    std::unique_ptr<Impl> m_impl;
};

/// Everything since begin() happens together at commit(), or not at all. Transactions do not nest. On SQLite
/// it takes the write lock at once, so that two writers wait for each other instead of failing half way. Once
/// a statement failed in it, it can only be rolled back, on both databases alike. The session must stay where
/// it is until the transaction is gone.
class Transaction
{
public:
    static Result<Transaction> begin(Session& session);
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction(); ///< Rolls back what was not committed.
    /// Fails with StorageError::Failed when a statement failed since begin(); everything is rolled back then.
    Outcome commit();

private:
    explicit Transaction(Session& session);
    Session* m_session;
};

struct DatabaseOptions
{
    Backend backend = Backend::Sqlite;
    /// SQLite: the file; made when it is missing. Empty: in memory, one connection.
    std::filesystem::path file = {};
    /// PostgreSQL: a libpq connection string. Its password never reaches a log.
    std::string address = {};
    std::size_t connections = 4;
    /// SQLite: synchronous=FULL, so that a commit survives a power cut; false: NORMAL.
    bool fullSync = true;
    /// How long to wait for another writer or a free connection before StorageError::Busy.
    std::chrono::milliseconds patience{10'000};
};

/// A database with a pool of connections. Safe to use from any thread. SQLite runs in WAL mode with foreign
/// keys on.
class Database
{
public:
    /// Fails with StorageError::CannotOpen or Damaged. Damage is looked for where it costs nothing: the head
    /// of the file, its length and its table of contents; see check() for the rest.
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions& options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Takes a connection, waiting for one when all are taken; fails with StorageError::Busy when none comes
    /// free in time, and with CannotOpen when the server is gone.
    Result<Session> session();
    /// Reads the whole SQLite file and fails with StorageError::Damaged when a page is wrong. Nothing to do
    /// on PostgreSQL.
    Outcome check();
    /// Writes a consistent copy of a SQLite database, also while others use it. Fails with
    /// StorageError::Failed on PostgreSQL, which has tools of its own for this.
    Outcome backup(const std::filesystem::path& target);
    Backend backend() const;
    const DatabaseOptions& options() const;

    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::storage
