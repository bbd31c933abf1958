#pragma once

#include "vidgo/accounts/account_types.h"
#include "vidgo/accounts/sessions.h"
#include "vidgo/base/json.h"
#include "vidgo/billing/billing.h"
#include "vidgo/credits/ledger_types.h"
#include "vidgo/endpoints/work_desk.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/invoice.h"
#include "vidgo/model/material.h"

// What goes out, in the shapes that the table of routes describes.
namespace vidgo::endpoints {

Json toJson(const Money& money);
Json toJson(const LocalizedText& text);
Json toJson(const std::optional<Timestamp>& time);
Json toJson(const accounts::Account& account);
Json toJson(const accounts::SignedIn& signedIn);
Json toJson(const billing::Order& order);
Json toJson(const billing::Checkout& checkout);
Json toJson(const billing::Subscription& subscription);
Json toJson(const billing::Refund& refund);
Json toJson(const billing::Offer& offer);
Json toJson(const credits::Balance& balance);
Json toJson(const GenerationQuote& quote);
Json toJson(const WorkView& work);
Json toJson(const Invoice& invoice);
Json toJson(const Material& material);
Json toJson(const ToolInfo& tool);
Json toJson(const Topic& topic);
Json toJson(const Style& style);
Json toJson(const Tier& tier);
Json toJson(const CreditPackage& package);
Json toJson(const ServicePrice& service);

/// An array of them.
template <class Items>
Json::Array listOf(const Items& items)
{
    Json::Array all;
    for (const auto& item : items)
        all.push_back(toJson(item));
    return all;
}

/// {"items": [...]}
template <class Items>
Json itemsOf(const Items& items)
{
    return Json::Object{{"items", listOf(items)}};
}

} // namespace vidgo::endpoints
