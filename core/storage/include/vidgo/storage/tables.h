#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "vidgo/storage/database.h"

namespace vidgo::storage {

// All rows of a database, whichever it is, for backups: those of one are the rows of the other.

enum class ColumnType { Text, Integer };

struct Column
{
    std::string name;
    ColumnType type = ColumnType::Text;
    bool operator==(const Column&) const = default;
};

struct Table
{
    std::string name;
    std::vector<Column> columns;
    bool operator==(const Table&) const = default;
};

/// The tables of the schema, each after those that its rows refer to; without the list of the schema's steps.
/// Fails with StorageError::Failed when a column has another type than TEXT or BIGINT, or tables refer to
/// each other in a circle.
Result<std::vector<Table>> tablesOf(Session& session);

/// The number of the last step of the schema; 0 for an empty database.
Result<int> schemaVersionOf(Session& session);

/// What is in a database at one moment, whatever others write meanwhile; nobody waits for it. Few rows are in
/// memory at a time.
class Snapshot
{
public:
    /// Takes a connection. Fails like Database::session().
    static Result<Snapshot> begin(Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

    /// Reading alone is allowed: on SQLite nobody else holds against it that something is written.
    Session& session() { return m_session; }

    /// Hands each row to `each`, the values in the order of the columns; ends when that fails.
    Outcome read(const Table& table, const std::function<Outcome(std::span<const Value> values)>& each);

private:
    explicit Snapshot(Session session);

    Session m_session;
    bool m_isOpen = true;
};

/// Puts rows into a table as they are.
class TableFiller
{
public:
    /// What it is made from outlives it.
    TableFiller(Session& session, const Table& table);
    /// Removes all rows: some steps of the schema put some in.
    Outcome clear();
    /// One value for each column. Fails like Session::execute().
    Outcome add(std::span<const Value> values);

private:
    Session& m_session;
    std::string m_clear;
    std::string m_add;
};

} // namespace vidgo::storage
