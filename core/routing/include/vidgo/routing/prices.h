#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/model/budget.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/provider.h"
#include "vidgo/model/routing.h"

namespace vidgo::routing {

/// What a request costs with a model.
struct Price
{
    bool isKnown = false;    ///< False: the provider may charge anything; `amount` is 0 then.
    std::int64_t amount = 0; ///< In the unit of the quote.
    /// For the lines of a quote and for reserving: an operation of provider_prices.json, or a service of
    /// services.json or credit_rules.json; empty where nothing is known.
    std::string item;
    std::int64_t quantity = 1;

    bool operator==(const Price&) const = default;
};

/// Where prices come from: what a provider charges a person with a key of their own, or what a service costs
/// in credits. Safe to use from any thread.
class Prices
{
public:
    virtual ~Prices() = default;
    virtual Price priceOf(const ProviderData& provider, const ProviderModel& model,
                          const GenerationRequest& request) const = 0;
};

/// Keys of one's own: provider_prices.json, in ten-thousandths of the currency of a budget. Rounded up.
class OwnKeyPrices final : public Prices
{
public:
    /// `rate`: millionths of the currency for one US dollar, as in BudgetChoice. `prices` outlives it.
    explicit OwnKeyPrices(const ProviderPrices& prices, std::int64_t rate = kBudgetRateOne)
        : m_prices(prices)
        , m_rate(rate)
    {}
    Price priceOf(const ProviderData& provider, const ProviderModel& model,
                  const GenerationRequest& request) const override;

private:
    const ProviderPrices& m_prices;
    std::int64_t m_rate;
};

/// What so many of a service cost in credits at the tier of the person, with what that tier includes; none
/// where it is not to be had.
using CreditsOf = std::function<std::optional<std::int64_t>(std::string_view service, std::int64_t quantity)>;

/// An account: the service of services.json that the operation is sold as. A provider that stands in and has
/// no such service costs what the first provider with one does. All of it outlives it.
class CreditPrices final : public Prices
{
public:
    CreditPrices(const RoutingRules& rules, const Catalog& catalog, const CreditRules& credits,
                 CreditsOf creditsOf)
        : m_rules(rules)
        , m_catalog(catalog)
        , m_credits(credits)
        , m_creditsOf(std::move(creditsOf))
    {}
    Price priceOf(const ProviderData& provider, const ProviderModel& model,
                  const GenerationRequest& request) const override;

private:
    std::string_view resolutionOf(std::string_view service) const;
    std::string serviceFor(const OperationServices& entry, int lines) const;

    const RoutingRules& m_rules;
    const Catalog& m_catalog;
    const CreditRules& m_credits;
    CreditsOf m_creditsOf;
};

/// How many units of a price a request has: pictures and calls 1; seconds those that the model makes of what
/// is wanted; frames 30 a second of the clip that comes in; megapixels of what comes out, begun ones whole;
/// fifties of characters of the speech. `usual` where the request says nothing. At least 1.
std::int64_t quantityOf(std::string_view unit, std::int64_t usual, const ProviderModel& model,
                        const GenerationRequest& request);

} // namespace vidgo::routing
