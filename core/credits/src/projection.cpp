#include "projection.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace vidgo::credits {

std::int64_t integerIn(const Json& details, std::string_view key)
{
    const auto* member = details.find(key);
    const auto* value = member ? member->asInt() : nullptr;
    return value ? *value : 0;
}

std::string textIn(const Json& details, std::string_view key)
{
    const auto* member = details.find(key);
    const auto* value = member ? member->asString() : nullptr;
    return value ? *value : std::string();
}

bool flagIn(const Json& details, std::string_view key)
{
    const auto* member = details.find(key);
    const auto* value = member ? member->asBool() : nullptr;
    return value && *value;
}

std::vector<std::int64_t> integersIn(const Json& details, std::string_view key)
{
    std::vector<std::int64_t> values;
    const auto* member = details.find(key);
    const auto* array = member ? member->asArray() : nullptr;
    for (std::size_t i = 0; array && i < array->size(); ++i)
        if (const auto* value = (*array)[i].asInt())
            values.push_back(*value);
    return values;
}

Bucket bucketOf(const Transaction& grant)
{
    Bucket bucket;
    bucket.number = grant.number;
    bucket.kind = bucketKindFromId(textIn(grant.details, "kind")).value_or(BucketKind::None);
    bucket.grantedAt = grant.madeAt;
    if (const auto expires = integerIn(grant.details, "expires_at"); expires > 0)
        bucket.expiresAt = fromMs(expires);
    return bucket;
}

Hold holdOf(const Transaction& reserve)
{
    const auto& details = reserve.details;
    return {.id = reserve.hold,
            .account = reserve.account,
            .number = reserve.number,
            .job = JobId(textIn(details, "job")),
            .tool = textIn(details, "tool"),
            .runs = integerIn(details, "runs"),
            .day = dayOf(reserve.madeAt),
            .amount = integerIn(details, "amount"),
            .hasPriority = flagIn(details, "priority"),
            .state = HoldState::Open,
            .createdAt = reserve.madeAt,
            .expiresAt = fromMs(integerIn(details, "expires_at"))};
}

std::optional<HoldState> endOf(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::Settle:
        return HoldState::Settled;
    case TransactionKind::Release:
        return HoldState::Released;
    case TransactionKind::HoldExpired:
        return HoldState::Expired;
    default:
        return std::nullopt;
    }
}

bool isSound(const Bucket& bucket)
{
    for (std::size_t i = 0; i < kSides; ++i) {
        const auto side = static_cast<Side>(i);
        const bool isOwed = side == Side::Issued || side == Side::Debt;
        if (isOwed ? bucket.on(side) > 0 : bucket.on(side) < 0)
            return false;
    }
    return true;
}

std::int64_t sumOf(const std::vector<Entry>& entries)
{
    std::int64_t sum = 0;
    for (const auto& entry : entries)
        sum += entry.amount;
    return sum;
}

Flaw Projection::applyKind(const Transaction& transaction)
{
    if (transaction.kind == TransactionKind::Grant) {
        auto bucket = bucketOf(transaction);
        if (bucket.kind == BucketKind::None)
            return Flaw::Unreadable;
        for (const auto ended : integersIn(transaction.details, "ends"))
            if (const auto found = buckets.find(ended); found != buckets.end())
                found->second.expiresAt = transaction.madeAt;
        buckets.emplace(bucket.number, bucket);
    }
    if (transaction.kind == TransactionKind::Reserve &&
        !holds.emplace(transaction.hold, holdOf(transaction)).second)
        return Flaw::Hold;
    if (const auto end = endOf(transaction.kind)) {
        const auto found = holds.find(transaction.hold);
        if (found == holds.end() || found->second.state != HoldState::Open)
            return Flaw::Hold;
        found->second.state = *end;
        if (*end == HoldState::Settled)
            found->second.charged = integerIn(transaction.details, "amount");
    }
    return Flaw::None;
}

Flaw Projection::apply(const Transaction& transaction)
{
    if (sumOf(transaction.entries) != 0)
        return Flaw::Sum;
    if (const auto flaw = applyKind(transaction); flaw != Flaw::None)
        return flaw;
    for (const auto& entry : transaction.entries) {
        const auto found = buckets.find(entry.bucket);
        if (found == buckets.end())
            return Flaw::Unreadable;
        found->second.on(entry.side) += entry.amount;
    }
    for (const auto& entry : transaction.entries)
        if (!isSound(buckets.at(entry.bucket)))
            return Flaw::BelowZero;
    return Flaw::None;
}

void sortForUse(std::vector<Bucket>& buckets, const CreditRules& rules)
{
    const auto place = [&](const Bucket& bucket) {
        const auto end =
            bucket.expiresAt ? toMs(*bucket.expiresAt) : std::numeric_limits<std::int64_t>::max();
        return std::tuple(end, rules.burnRank(bucket.kind), bucket.number);
    };
    std::ranges::sort(buckets, {}, place);
}

} // namespace vidgo::credits
