#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/credits/price_list.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/routing.h"
#include "vidgo/routing/prices.h"

namespace vidgo::app_server {

/// What work by providers costs the accounts of a tier: the service that the rules of routing name for the
/// operation; where they name none, the first that the catalogue lists for its tool and the tier may have.
/// All of it outlives it.
class AccountPrices final : public routing::Prices
{
public:
    AccountPrices(const RoutingRules& rules, const Catalog& catalog, const CreditRules& credits,
                  std::string tier);

    routing::Price priceOf(const ProviderData& provider, const ProviderModel& model,
                           const GenerationRequest& request) const override;

private:
    std::optional<std::int64_t> creditsOf(std::string_view service, std::int64_t quantity) const;

    const Catalog& m_catalog;
    std::string m_tier;
    credits::PriceList m_list;
    routing::CreditPrices m_byOperation;
};

} // namespace vidgo::app_server
