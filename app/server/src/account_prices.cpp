#include "account_prices.h"

#include "vidgo/backend/generation_request.h"

namespace vidgo::app_server {
namespace {

bool makes(Tool tool, Operation operation)
{
    for (const bool isClip : {false, true})
        for (const bool hasInput : {false, true})
            if (backend::operationOf(tool, isClip, hasInput) == operation)
                return true;
    return false;
}

} // namespace

AccountPrices::AccountPrices(const RoutingRules& rules, const Catalog& catalog, const CreditRules& credits,
                             std::string tier)
    : m_catalog(catalog)
    , m_tier(std::move(tier))
    , m_list(catalog, credits)
    , m_byOperation(rules, catalog, credits, [this](std::string_view service, std::int64_t quantity) {
        return creditsOf(service, quantity);
    })
{}

std::optional<std::int64_t> AccountPrices::creditsOf(std::string_view service, std::int64_t quantity) const
{
    const auto price = m_list.price(m_tier, {{.service = std::string(service), .quantity = quantity}});
    return price ? std::optional(price->total) : std::nullopt;
}

routing::Price AccountPrices::priceOf(const ProviderData& provider, const ProviderModel& model,
                                      const GenerationRequest& request) const
{
    if (auto price = m_byOperation.priceOf(provider, model, request); price.isKnown)
        return price;
    for (const auto& tool : m_catalog.tools)
        if (makes(tool.tool, model.operation))
            for (const auto& service : tool.services)
                if (const auto credits = creditsOf(service, 1))
                    return {.isKnown = true, .amount = *credits, .item = service};
    return {};
}

} // namespace vidgo::app_server
