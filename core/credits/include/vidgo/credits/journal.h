#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/model/credit_history.h"

namespace vidgo::credits {

/// Between what credits move. Each bucket has all of them; Issued and Debt are never above zero, the others
/// never below.
enum class Side {
    Issued,    ///< What was granted, negative.
    Available, ///< Can be used.
    Held,      ///< Set aside for jobs.
    Spent,     ///< Charged.
    Lapsed,    ///< Not used in time.
    Reversed,  ///< Taken back, because its payment was.
    Debt,      ///< Used although its payment was taken back: negative, until new credits pay it.
};
inline constexpr std::size_t kSides = 7;

/// "issued", "available", …
std::string_view sideId(Side side);
std::optional<Side> sideFromId(std::string_view id);

using vidgo::TransactionKind;
using vidgo::transactionKindFromId;
using vidgo::transactionKindId;

/// One line of a transaction.
struct Entry
{
    Side side = Side::Issued;
    std::int64_t bucket = 0; ///< Number of the transaction that granted it.
    std::int64_t amount = 0; ///< Never 0.

    bool operator==(const Entry&) const = default;
};

/// What happened to an account, once and for all. Its entries sum to zero; a hold of no credits has none.
struct Transaction
{
    AccountId account;
    std::int64_t number = 0; ///< 1, 2, 3 … in its account.
    TransactionKind kind = TransactionKind::None;
    std::string key;         ///< Of the request; what the ledger does by itself begins with `~`.
    std::string requestHash; ///< SHA-256 of the request, so that a key is not used for two.
    Timestamp madeAt;
    std::string actor;  ///< Who asked: a person, "billing", "jobs" …
    std::string reason; ///< In words, or the number of an order.
    HoldId hold;        ///< Empty: none.
    Json details;       ///< An object: what the buckets and holds need besides the entries.
    std::vector<Entry> entries;
    std::string hash; ///< transactionHash() of it.
};

/// The text whose SHA-256 is the hash of a transaction: compact JSON with sorted keys of everything in it but
/// the hash, and of the hash of the transaction before it in the account (empty for the first).
std::string canonicalForm(const Transaction& transaction, std::string_view previousHash);
std::string transactionHash(const Transaction& transaction, std::string_view previousHash);

} // namespace vidgo::credits
