#pragma once

#include <map>

#include "vidgo/credits/ledger_types.h"

namespace vidgo::credits {

inline std::int64_t toMs(Timestamp time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

inline Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

/// Days since 1970 in UTC.
inline std::int64_t dayOf(Timestamp time)
{
    return std::int64_t{std::chrono::floor<std::chrono::days>(time).time_since_epoch().count()};
}

/// Members of the details of a transaction; 0, empty or false where they are not.
std::int64_t integerIn(const Json& details, std::string_view key);
std::string textIn(const Json& details, std::string_view key);
bool flagIn(const Json& details, std::string_view key);
std::vector<std::int64_t> integersIn(const Json& details, std::string_view key);

// What each kind of transaction does to buckets and holds: writing and checking the journal both go by this.

/// The empty bucket of a grant.
Bucket bucketOf(const Transaction& grant);
/// The hold of a reservation.
Hold holdOf(const Transaction& reserve);
/// Whether a transaction of this kind ends a hold, and how.
std::optional<HoldState> endOf(TransactionKind kind);
/// No balance is on the wrong side of zero.
bool isSound(const Bucket& bucket);
/// The sum of the entries.
std::int64_t sumOf(const std::vector<Entry>& entries);

/// All buckets and holds of an account, as the journal adds up to.
struct Projection
{
    std::map<std::int64_t, Bucket> buckets;
    std::map<HoldId, Hold> holds;

    /// The next transaction. What is wrong with it, or None.
    Flaw apply(const Transaction& transaction);

private:
    Flaw applyKind(const Transaction& transaction);
};

/// In the order in which they are used: soonest lapsing, then by the rules, then oldest.
void sortForUse(std::vector<Bucket>& buckets, const CreditRules& rules);

} // namespace vidgo::credits
