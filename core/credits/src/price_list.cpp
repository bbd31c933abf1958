#include "vidgo/credits/price_list.h"

#include <algorithm>

#include "vidgo/credits/credits_error.h"

namespace vidgo::credits {

namespace {

std::unexpected<Error> tooLow(std::string_view service, const Tier& tier)
{
    return fail(CreditsError::TierTooLow, "tier " + tier.id,
                {{"service", std::string(service)}, {"tier", tier.id}});
}

std::unexpected<Error> invalid(const std::string& reason)
{
    return fail(CreditsError::InvalidRequest, reason, {{"reason", reason}});
}

} // namespace

PriceList::PriceList(const Catalog& catalog, const CreditRules& rules)
    : m_catalog(catalog)
    , m_rules(rules)
{}

bool PriceList::has(const Tier& tier, std::string_view feature) const
{
    return std::ranges::find(tier.features, feature) != tier.features.end();
}

bool PriceList::reaches(const Tier& tier, std::string_view minimum) const
{
    const auto* wanted = m_catalog.tier(minimum);
    return wanted && tier.rank >= wanted->rank;
}

Result<std::int64_t> PriceList::priceOfOne(const Tier& tier, std::string_view service) const
{
    if (const auto* included = m_rules.includedService(service)) {
        if (!has(tier, included->feature))
            return tooLow(service, tier);
        return 0;
    }
    const auto* priced = m_catalog.service(service);
    if (!priced)
        return fail(CreditsError::UnknownService, "no price of " + std::string(service),
                    {{"service", std::string(service)}});
    if (!reaches(tier, priced->minimumTier))
        return tooLow(service, tier);
    const bool isWaived = std::ranges::any_of(m_rules.waivedPrices, [&](const WaivedPrice& waived) {
        return has(tier, waived.feature) &&
               std::ranges::find(waived.services, service) != waived.services.end();
    });
    return isWaived ? 0 : priced->credits;
}

Result<Price> PriceList::price(std::string_view tierId, const std::vector<PriceItem>& items) const
{
    const auto* tier = m_catalog.tier(tierId);
    if (!tier)
        return fail(CreditsError::UnknownTier, "no tier " + std::string(tierId),
                    {{"tier", std::string(tierId)}});
    if (items.empty() || items.size() > kMaxItems)
        return invalid("a run has 1 to " + std::to_string(kMaxItems) + " items");
    Price price;
    for (const auto& item : items) {
        if (item.quantity < 1 || item.quantity > kMaxQuantity)
            return invalid("a quantity is 1 to " + std::to_string(kMaxQuantity));
        auto each = priceOfOne(*tier, item.service);
        if (!each)
            return failure(each);
        price.lines.push_back({.item = item, .each = *each, .credits = *each * item.quantity});
        price.total += price.lines.back().credits;
        price.runs += item.quantity;
    }
    return price;
}

Alternatives PriceList::alternatives(std::string_view tierId, const Price& price,
                                     std::int64_t available) const
{
    Alternatives found;
    auto left = available;
    for (const auto& line : price.lines) {
        const auto quantity =
            line.each > 0 ? std::min(line.item.quantity, left / line.each) : line.item.quantity;
        if (quantity > 0)
            found.fitting.push_back({.service = line.item.service, .quantity = quantity});
        left -= quantity * line.each;
    }
    const auto* tier = m_catalog.tier(tierId);
    if (!tier)
        return found;
    std::vector<std::pair<std::int64_t, std::string>> services;
    for (const auto& service : m_catalog.services) {
        const bool wasAskedFor = std::ranges::any_of(
            price.lines, [&](const auto& line) { return line.item.service == service.id; });
        const auto each = priceOfOne(*tier, service.id);
        if (each && *each <= available && !wasAskedFor)
            services.emplace_back(*each, service.id);
    }
    std::ranges::stable_sort(services, std::ranges::greater(), &std::pair<std::int64_t, std::string>::first);
    for (auto& [credits, id] : services)
        found.services.push_back(std::move(id));
    auto packages = packagesFor(tierId);
    std::ranges::stable_sort(packages, {}, &CreditPackage::credits);
    for (const auto* package : packages)
        if (available + package->credits >= price.total)
            found.packages.push_back(package->id);
    return found;
}

std::vector<const CreditPackage*> PriceList::packagesFor(std::string_view tierId) const
{
    std::vector<const CreditPackage*> packages;
    const auto* tier = m_catalog.tier(tierId);
    if (!tier)
        return packages;
    for (const auto& package : m_catalog.packages) {
        const bool isOffered =
            package.onlyTier.empty() ? reaches(*tier, package.minimumTier) : package.onlyTier == tierId;
        if (isOffered)
            packages.push_back(&package);
    }
    return packages;
}

Result<const TierLimit*> PriceList::limits(std::string_view tier) const
{
    const auto found = std::ranges::find(m_catalog.limits, tier, &TierLimit::tier);
    if (found == m_catalog.limits.end())
        return fail(CreditsError::UnknownTier, "no limits of " + std::string(tier),
                    {{"tier", std::string(tier)}});
    return &*found;
}

int PriceList::priorityRuns(std::string_view tierId) const
{
    const auto* tier = m_catalog.tier(tierId);
    if (!tier || !tier->priority)
        return 0;
    const auto found = std::ranges::find(m_rules.fairUse, tierId, &FairUse::tier);
    return found == m_rules.fairUse.end() ? 0 : found->priorityRunsPerDay;
}

} // namespace vidgo::credits
