#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "vidgo/storage/database.h"

namespace vidgo::storage {

using Parameters = std::vector<Value>;

/// Called before each statement of a Work, and once more after its commit, with its SQL ("COMMITTED" then). A
/// failure ends the work there, as the death of the connection would. For tests of crashes.
using BeforeStatement = std::function<Outcome(std::string_view sql)>;

/// A connection and mostly a database transaction. What is not committed never happened. For one thread; the
/// function `before` outlives it.
class Work
{
public:
    /// Fails like Database::session() and Transaction::begin().
    static Result<std::unique_ptr<Work>> begin(Database& database, const BeforeStatement& before);

    /// Without a transaction: takes no lock, and each query sees what is there when it runs.
    static Result<std::unique_ptr<Work>> reading(Database& database, const BeforeStatement& before);

    /// Both as in Session.
    Result<std::int64_t> execute(std::string_view sql, const Parameters& values);
    Outcome query(std::string_view sql, const Parameters& values,
                  const std::function<void(const Row&)>& each);
    /// As in Transaction. Only after begin().
    Outcome commit();

private:
    Work(Session session, const BeforeStatement& before);
    Outcome announce(std::string_view sql) const;

    Session m_session;
    const BeforeStatement& m_before;
    std::optional<Transaction> m_transaction; // goes before the session
};

} // namespace vidgo::storage
