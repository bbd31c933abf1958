#include "vidgo/credits/journal.h"

#include <utility>

#include "vidgo/base/hash.h"

namespace vidgo::credits {

namespace {

constexpr std::array<std::string_view, kSides> kSideIds = {"issued", "available", "held", "spent",
                                                           "lapsed", "reversed",  "debt"};

constexpr std::array<std::pair<TransactionKind, std::string_view>, 7> kKindIds = {
    {{TransactionKind::Grant, "grant"},
     {TransactionKind::Reserve, "reserve"},
     {TransactionKind::Settle, "settle"},
     {TransactionKind::Release, "release"},
     {TransactionKind::HoldExpired, "hold_expired"},
     {TransactionKind::Lapse, "lapse"},
     {TransactionKind::Reverse, "reverse"}}};

} // namespace

std::string_view sideId(Side side)
{
    return kSideIds.at(static_cast<std::size_t>(side));
}

std::optional<Side> sideFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kSideIds.size(); ++i)
        if (kSideIds[i] == id)
            return static_cast<Side>(i);
    return std::nullopt;
}

std::string_view transactionKindId(TransactionKind kind)
{
    for (const auto& [value, id] : kKindIds)
        if (value == kind)
            return id;
    return {};
}

std::optional<TransactionKind> transactionKindFromId(std::string_view id)
{
    for (const auto& [value, candidate] : kKindIds)
        if (candidate == id)
            return value;
    return std::nullopt;
}

std::string canonicalForm(const Transaction& transaction, std::string_view previousHash)
{
    Json::Array entries;
    for (const auto& entry : transaction.entries)
        entries.emplace_back(Json::Array{sideId(entry.side), entry.bucket, entry.amount});
    return Json(Json::Object{{"account", transaction.account.value()},
                             {"actor", transaction.actor},
                             {"details", transaction.details},
                             {"entries", std::move(entries)},
                             {"hold", transaction.hold.value()},
                             {"key", transaction.key},
                             {"kind", transactionKindId(transaction.kind)},
                             {"made_at", std::int64_t{transaction.madeAt.time_since_epoch().count()}},
                             {"number", transaction.number},
                             {"previous", previousHash},
                             {"reason", transaction.reason},
                             {"request", transaction.requestHash},
                             {"version", 1}})
        .dump();
}

std::string transactionHash(const Transaction& transaction, std::string_view previousHash)
{
    return sha256(canonicalForm(transaction, previousHash));
}

} // namespace vidgo::credits
