#include "vidgo/model/credits.h"

#include <algorithm>

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<BucketKind, 4> kKindIds = {{{BucketKind::Plan, "plan"},
                                              {BucketKind::Bought, "bought"},
                                              {BucketKind::Promotional, "promotional"},
                                              {BucketKind::Refund, "refund"}}};

} // namespace

std::string_view bucketKindId(BucketKind kind)
{
    return idIn(kKindIds, kind);
}

std::optional<BucketKind> bucketKindFromId(std::string_view id)
{
    return valueIn(kKindIds, id);
}

const IncludedService* CreditRules::includedService(std::string_view id) const
{
    const auto found = std::ranges::find(includedServices, id, &IncludedService::id);
    return found == includedServices.end() ? nullptr : &*found;
}

std::size_t CreditRules::burnRank(BucketKind kind) const
{
    return static_cast<std::size_t>(std::ranges::find(burnOrder, kind) - burnOrder.begin());
}

} // namespace vidgo
