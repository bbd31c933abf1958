#pragma once

#include <set>
#include <string>
#include <vector>

#include "store.h"
#include "vidgo/storage/portions.h"

namespace vidgo::accounts {

/// A condition: no ban of the account holds at the time. Both are pieces of SQL.
inline std::string notBanned(const std::string& account, const std::string& now)
{
    return "NOT EXISTS (SELECT 1 FROM account_bans b WHERE b.account_id = " + account +
           " AND b.lifted_at = 0 AND (b.expires_at = 0 OR b.expires_at > " + now + "))";
}

/// Those of `ids` that a query gives; it takes a portion of them and the time.
template <class Id>
Result<std::set<Id>> openOnes(const AccountParts& parts, const std::string& sql, const std::vector<Id>& ids)
{
    auto work = Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    std::set<Id> open;
    for (auto values : storage::portionsOf(ids)) {
        values.emplace_back(toMs(parts.clock.now()));
        auto asked =
            (*work)->query(sql, values, [&](const Row& row) { open.emplace(std::string(row.text(0))); });
        if (!asked)
            return failure(asked);
    }
    return open;
}

} // namespace vidgo::accounts
