#pragma once

#include "vidgo/base/json.h"
#include "vidgo/billing/billing.h"

namespace vidgo::cli {

// Orders and what belongs to them, as every command prints them. Sums are decimals with their currency, times
// are ISO 8601 in UTC.

Json toJson(const Money& amount);
Json toJson(const billing::Order& order);
Json toJson(const billing::Attempt& attempt);
Json toJson(const billing::Payment& payment);
Json toJson(const billing::Refund& refund);
Json toJson(const billing::BillingEvent& event);

/// An array of them.
template <class Item>
Json toJson(const std::vector<Item>& items)
{
    Json::Array all;
    for (const auto& item : items)
        all.push_back(toJson(item));
    return all;
}

} // namespace vidgo::cli
