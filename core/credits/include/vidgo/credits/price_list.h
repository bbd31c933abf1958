#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/credits.h"

namespace vidgo::credits {

/// So many uses of a service.
struct PriceItem
{
    std::string service;       ///< Id of a ServicePrice or an IncludedService.
    std::int64_t quantity = 1; ///< 1 … 1000.

    bool operator==(const PriceItem&) const = default;
};

/// One line of a price.
struct PriceLine
{
    PriceItem item;
    std::int64_t each = 0; ///< Credits; 0 where the tier includes it.
    std::int64_t credits = 0;
};

/// What a run costs, line by line.
struct Price
{
    std::vector<PriceLine> lines;
    std::int64_t total = 0;
    std::int64_t runs = 0; ///< Calls of providers: what the quotas count.
};

/// What a person could do instead of a run that costs more than they have.
struct Alternatives
{
    std::vector<PriceItem> fitting;    ///< As much of what was asked for as fits, in its order.
    std::vector<std::string> services; ///< Other services of the tier that fit, dearest first.
    std::vector<std::string> packages; ///< Packages of the tier that close the gap, fewest credits first.
};

/// The prices of the catalogue as a tier sees them. What it is made from outlives it. Safe to use from any
/// thread.
class PriceList
{
public:
    static constexpr std::int64_t kMaxQuantity = 1000;
    static constexpr std::size_t kMaxItems = 100;

    PriceList(const Catalog& catalog, const CreditRules& rules);

    /// Fails with CreditsError::UnknownTier, UnknownService, TierTooLow or InvalidRequest.
    Result<Price> price(std::string_view tier, const std::vector<PriceItem>& items) const;
    /// For a price that `available` credits do not pay.
    Alternatives alternatives(std::string_view tier, const Price& price, std::int64_t available) const;
    /// The packages that a tier may buy, in the order of the catalogue. Empty for an unknown tier.
    std::vector<const CreditPackage*> packagesFor(std::string_view tier) const;
    /// The quotas of a tier. Fails with CreditsError::UnknownTier.
    Result<const TierLimit*> limits(std::string_view tier) const;
    /// So many runs a day go first; 0: none.
    int priorityRuns(std::string_view tier) const;

private:
    Result<std::int64_t> priceOfOne(const Tier& tier, std::string_view service) const;
    bool has(const Tier& tier, std::string_view feature) const;
    bool reaches(const Tier& tier, std::string_view minimum) const;

    const Catalog& m_catalog;
    const CreditRules& m_rules;
};

} // namespace vidgo::credits
