#include "vidgo/model/billing.h"

#include <algorithm>

namespace vidgo {

const PayingTimes& BillingRules::timesOf(std::string_view wayToPay) const
{
    static const PayingTimes none;
    const auto find = [&](std::string_view id) {
        return std::ranges::find_if(payingTimes, [&](const PayingTimes& times) {
            return std::ranges::find(times.waysToPay, id) != times.waysToPay.end();
        });
    };
    if (const auto own = find(wayToPay); own != payingTimes.end())
        return *own;
    const auto others = find("any");
    return others != payingTimes.end() ? *others : none;
}

std::vector<std::string> BillingRules::gatewaysFor(std::string_view currency) const
{
    const auto found = std::ranges::find(gatewayOrders, currency, &GatewayOrder::currency);
    return found != gatewayOrders.end() ? found->gateways : std::vector<std::string>();
}

} // namespace vidgo
