#include "vidgo/model/budget.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vidgo {

namespace {

constexpr std::array<std::pair<PriceConfidence, std::string_view>, 4> kConfidenceIds = {
    {{PriceConfidence::Documented, "documented"},
     {PriceConfidence::Reported, "reported"},
     {PriceConfidence::Inferred, "inferred"},
     {PriceConfidence::Conflicting, "conflicting"}}};

} // namespace

std::string_view priceConfidenceId(PriceConfidence confidence)
{
    for (const auto& [value, id] : kConfidenceIds)
        if (value == confidence)
            return id;
    return {};
}

std::optional<PriceConfidence> priceConfidenceFromId(std::string_view id)
{
    for (const auto& [value, candidate] : kConfidenceIds)
        if (candidate == id)
            return value;
    return std::nullopt;
}

const ProviderPrice* ProviderPrices::find(std::string_view provider, std::string_view operation) const
{
    const auto found = std::ranges::find_if(
        all, [&](const auto& price) { return price.provider == provider && price.operation == operation; });
    return found == all.end() ? nullptr : &*found;
}

const ProviderPrice* ProviderPrices::forTool(Tool tool) const
{
    const auto found = std::ranges::find_if(
        all, [&](const auto& price) { return std::ranges::find(price.tools, tool) != price.tools.end(); });
    return found == all.end() ? nullptr : &*found;
}

Money budgetMoney(std::int64_t units, Currency currency, bool down)
{
    const auto up = down || units <= 0 ? 0 : kBudgetUnitsInMinor - 1;
    return {.minor = (units + up) / kBudgetUnitsInMinor, .currency = currency};
}

} // namespace vidgo
