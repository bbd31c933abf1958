#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "vidgo/credits/ledger.h"
#include "vidgo/storage/database.h"

namespace vidgo::credits {

using Parameters = std::vector<storage::Value>;

/// A connection and mostly a database transaction. What is not committed never happened.
class Work
{
public:
    static Result<std::unique_ptr<Work>> begin(storage::Database& database, const BeforeStatement& before);

    /// Without a transaction: takes no lock, and each query sees what is there when it runs.
    static Result<std::unique_ptr<Work>> reading(storage::Database& database, const BeforeStatement& before);

    Result<std::int64_t> execute(std::string_view sql, const Parameters& values);
    Outcome query(std::string_view sql, const Parameters& values,
                  const std::function<void(const storage::Row&)>& each);
    Outcome commit();

private:
    Work(storage::Session session, const BeforeStatement& before);
    Outcome announce(std::string_view sql) const;

    storage::Session m_session;
    const BeforeStatement& m_before;
    std::optional<storage::Transaction> m_transaction; // goes before the session
};

} // namespace vidgo::credits
