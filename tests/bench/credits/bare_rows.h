#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vidgo::bench {

/// What a statement is given.
using Cell = std::variant<std::int64_t, std::string>;

[[noreturn]] void stop(const std::string& why);

/// Prepared statements on a database, through its own library and nothing else.
class BareConnection
{
public:
    virtual ~BareConnection() = default;
    BareConnection() = default;
    BareConnection(const BareConnection&) = delete;
    BareConnection& operator=(const BareConnection&) = delete;

    /// Values are `$1`, `$2` … in the order in which they stand. Returns the number of the statement.
    virtual std::size_t prepare(const std::string& sql) = 0;
    /// Runs a statement that answers nothing.
    virtual void run(std::size_t statement, const std::vector<Cell>& cells) = 0;
};
/// In WAL mode with foreign keys, as ours.
std::unique_ptr<BareConnection> bareSqlite(const std::filesystem::path& file, bool fullSync);
std::unique_ptr<BareConnection> barePostgres(const std::string& address);

/// Writes the rows that a run leaves behind in the ledger's own tables, from values that are there: no
/// request is checked, nothing is read and nothing hashed. The account "ann" and its bucket 1 must be there.
class BareRows
{
public:
    static constexpr int kRowsPerRun = 12;

    BareRows(BareConnection& connection, std::int64_t lastNumber);

    /// The rows of one hold and of its end, each in a transaction as ours are.
    void writeRun();
    /// The same rows in one transaction.
    void writeRunAtOnce();

private:
    void writeHold();
    void writeEnd();
    void writeTransaction(std::string_view kind);

    BareConnection& m_connection;
    std::int64_t m_number;
    std::string m_hold;
    std::size_t m_begin, m_commit, m_head, m_transaction, m_entry, m_bucket, m_newHold, m_endedHold;
};

} // namespace vidgo::bench
