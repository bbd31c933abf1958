#include <algorithm>

#include "vidgo/routing/route_decision.h"

namespace vidgo::routing {

namespace {

bool has(const auto& list, const auto& value)
{
    return std::ranges::find(list, value) != list.end();
}

/// One decision while it is made.
class Decider
{
public:
    Decider(const RouteData& data, const HealthSnapshot& health, const RouteAsk& ask, const Route& route,
            Timestamp now)
        : m_data(data)
        , m_health(health)
        , m_ask(ask)
        , m_route(route)
        , m_now(now)
    {}

    RouteDecision decide()
    {
        priceTheFirst();
        auto decision = look(Fit::Smaller);
        // Far less than was wanted is better than nothing, but not better than waiting for who makes more.
        return decision.candidates.empty() && !isAnyoneExpected(decision) ? look(Fit::Poor) : decision;
    }

private:
    /// What came of looking at one provider.
    struct Look
    {
        Candidate candidate;
        PassedOver passed;
    };

    std::vector<std::string> providers() const
    {
        auto all = providersOf(m_route, m_ask.payingUsers, m_ask.preferred);
        if (!m_ask.wanted.empty() && !has(all, m_ask.wanted))
            all.push_back(m_ask.wanted);
        return all;
    }

    RouteDecision look(Fit least) const
    {
        RouteDecision decision{.route = m_route.operation,
                               .operation = m_ask.request.operation,
                               .beforehand = m_route.beforehand,
                               .standIn = m_route.standIn,
                               .finally = m_route.finally,
                               .madeAt = m_now};
        for (const auto& id : providers()) {
            auto seen = lookAt(id, least);
            const auto& until = seen.passed.until;
            if (until && (!decision.againAt || *until < *decision.againAt))
                decision.againAt = until;
            if (seen.passed.reason == PassReason::None)
                decision.candidates.push_back(std::move(seen.candidate));
            else
                decision.passedOver.push_back(std::move(seen.passed));
        }
        return decision;
    }

    static bool isAnyoneExpected(const RouteDecision& decision)
    {
        return std::ranges::any_of(decision.passedOver, [](const auto& passed) {
            return passed.reason == PassReason::NoCredit || passed.reason == PassReason::OpenBreaker ||
                   passed.reason == PassReason::AlreadyFailed;
        });
    }

    Look lookAt(const std::string& id, Fit least) const
    {
        Look seen{.passed = {.provider = id}};
        const auto* provider = m_data.providers.find(id);
        const auto key = m_ask.keys.find(id);
        auto& reason = seen.passed.reason;
        if (!m_ask.wanted.empty() && id != m_ask.wanted)
            reason = PassReason::OtherProviderWanted;
        else if (has(m_ask.failed, id))
            reason = PassReason::AlreadyFailed;
        else if (!provider)
            reason = PassReason::NoCapability;
        else if (key == m_ask.keys.end())
            reason = PassReason::NoKey;
        else
            reason = chooseModel(*provider, least, seen.candidate);
        if (reason == PassReason::None)
            lookAtHealth(seen, key->second);
        return seen;
    }

    // The first of the models that fit best; where none will do, the reason that is nearest to one that does.
    PassReason chooseModel(const ProviderData& provider, Fit least, Candidate& candidate) const
    {
        auto reason = PassReason::NoCapability;
        for (const auto wanted : {Fit::Full, Fit::Smaller, Fit::Poor, Fit::NoUpload}) {
            if (wanted != Fit::NoUpload && wanted < least)
                continue;
            for (const auto& model : provider.models) {
                if (fitOf(model, m_ask.request, m_ask.reach, m_data.rules) != wanted)
                    continue;
                const auto found =
                    wanted == Fit::NoUpload ? PassReason::NoUpload : offerOf(provider, model, candidate);
                if (found == PassReason::None) {
                    candidate.isSmaller = wanted != Fit::Full;
                    return found;
                }
                reason = std::max(reason, found); // the enum has them in this order
            }
        }
        return reason;
    }

    PassReason offerOf(const ProviderData& provider, const ProviderModel& model, Candidate& candidate) const
    {
        if (!isInTier(model))
            return PassReason::Tier;
        const auto price = priceOf(provider, model);
        if (m_ask.agreed && m_ask.prices) {
            const bool isWithin =
                price.isKnown ? price.amount <= m_ask.agreed->amount : !m_ask.agreed->isKnown;
            if (!isWithin)
                return PassReason::TooExpensive;
        }
        candidate = {.provider = &provider, .model = &model, .price = price};
        return PassReason::None;
    }

    bool isInTier(const ProviderModel& model) const
    {
        const auto lines = std::min(m_ask.request.width, m_ask.request.height);
        if (m_route.maxHeight > 0 && lines > m_route.maxHeight)
            return false;
        if (m_ask.tier.empty())
            return true;
        const auto* tier = m_data.catalog.tier(m_ask.tier);
        if (!tier || lines > tier->maxHeight)
            return false;
        const auto& least = m_route.minimumTier.empty() ? model.minimumTier : m_route.minimumTier;
        const auto* needed = m_data.catalog.tier(least);
        return needed ? tier->rank >= needed->rank : tier->rank > 0; // every tier that is paid for
    }

    Price priceOf(const ProviderData& provider, const ProviderModel& model) const
    {
        if (!m_ask.prices)
            return {};
        return m_firstPrice ? *m_firstPrice : m_ask.prices->priceOf(provider, model, m_ask.request);
    }

    void priceTheFirst()
    {
        if (!m_route.pricedAsFirst || !m_ask.prices)
            return;
        const auto* first = m_data.providers.find(m_route.providers.front());
        if (!first)
            return;
        const auto models = first->modelsFor(m_ask.request.operation);
        const auto fits = [&](const ProviderModel* model) {
            return fitOf(*model, m_ask.request, m_ask.reach, m_data.rules) >= Fit::Poor;
        };
        const auto model = std::ranges::find_if(models, fits);
        if (model != models.end())
            m_firstPrice = m_ask.prices->priceOf(*first, **model, m_ask.request);
    }

    void lookAtHealth(Look& seen, std::string_view key) const
    {
        const auto* health = m_health.worst(seen.passed.provider, m_ask.request.operation, m_now, key);
        if (!health)
            return;
        const auto breaker = health->breaker(m_now, key);
        if (breaker == Breaker::Trial) {
            seen.candidate.isTrial = true;
            return;
        }
        seen.passed.reason =
            health->trouble == ProviderTrouble::OutOfCredit ? PassReason::NoCredit : PassReason::OpenBreaker;
        seen.passed.trouble = health->trouble;
        seen.passed.status = health->status;
        seen.passed.until = breaker == Breaker::Trying ? health->trialUntil : health->openUntil;
    }

    const RouteData& m_data;
    const HealthSnapshot& m_health;
    const RouteAsk& m_ask;
    const Route& m_route;
    Timestamp m_now;
    std::optional<Price> m_firstPrice;
};

} // namespace

std::vector<std::string> providersOf(const Route& route, std::int64_t payingUsers, std::string_view first)
{
    auto all = route.providers;
    if (!route.extraProvider.empty() && payingUsers > route.extraAboveUsers && !has(all, route.extraProvider))
        all.insert(all.begin() + 1, route.extraProvider);
    const auto found = std::ranges::find(all, first);
    if (route.eitherFirst && found != all.end())
        std::rotate(all.begin(), found, found + 1);
    return all;
}

RouteDecision decide(const RouteData& data, const HealthSnapshot& health, const RouteAsk& ask, Timestamp now)
{
    const auto* route = data.catalog.route(ask.lane.empty() ? operationId(ask.request.operation)
                                                            : std::string_view(ask.lane));
    if (!route)
        return {.operation = ask.request.operation, .finally = "fail", .madeAt = now};
    return Decider(data, health, ask, *route, now).decide();
}

} // namespace vidgo::routing
