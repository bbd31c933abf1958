#include "vidgo/credits/journal.h"

#include "vidgo/base/hash.h"

namespace vidgo::credits {

namespace {

constexpr std::array<std::string_view, kSides> kSideIds = {"issued", "available", "held", "spent",
                                                           "lapsed", "reversed",  "debt"};

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
