#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "vidgo/storage/database.h"

namespace vidgo::storage {

using RowVisitor = std::function<void(const Row&)>;

/// One open connection of either database. It keeps its prepared statements and knows whether it is in a
/// transaction, and whether a statement failed in it.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Result<std::int64_t> execute(std::string_view sql, std::span<const Value> values);
    Outcome query(std::string_view sql, std::span<const Value> values, const RowVisitor& each);
    Outcome script(std::string_view sql);

    Outcome begin();
    Outcome commit();
    void rollback();

    virtual Backend backend() const = 0;
    /// The server went away; the connection must be replaced.
    virtual bool isBroken() const { return false; }
    virtual Outcome check() { return {}; }
    virtual Outcome backup(const std::filesystem::path& target) = 0;

protected:
    virtual Result<std::int64_t> doExecute(std::string_view sql, std::span<const Value> values) = 0;
    virtual Outcome doQuery(std::string_view sql, std::span<const Value> values, const RowVisitor& each) = 0;
    virtual Outcome doScript(std::string_view sql) = 0;
    virtual std::string_view beginStatement() const = 0;

private:
    bool m_inTransaction = false;
    bool m_failed = false;
};

/// Both fail with StorageError::CannotOpen or Damaged.
Result<std::unique_ptr<Connection>> openSqlite(const DatabaseOptions& options);
Result<std::unique_ptr<Connection>> openPostgres(const DatabaseOptions& options);

/// Fails when a text holds U+0000.
Outcome checkValues(std::string_view sql, std::span<const Value> values);

/// Lets a map with std::string keys be searched by std::string_view. Statements are long and differ at their
/// ends, so only those are hashed.
struct SqlHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view sql) const noexcept
    {
        constexpr std::size_t kEnd = 32;
        const std::hash<std::string_view> hash;
        return hash(sql.substr(0, kEnd)) ^ hash(sql.substr(sql.size() - std::min(sql.size(), kEnd))) * 31 ^
               sql.size();
    }
};

} // namespace vidgo::storage
