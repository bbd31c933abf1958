#include "vidgo/routing/route_decision.h"

#include <algorithm>

namespace vidgo::routing {

namespace {

Json toJson(const Candidate& candidate)
{
    Json::Object json{{"provider", candidate.provider->id}, {"model", candidate.model->id}};
    if (candidate.isTrial)
        json.emplace("trial", true);
    if (candidate.isSmaller)
        json.emplace("smaller", true);
    if (candidate.price.isKnown)
        json.emplace("price", Json::Object{{"amount", candidate.price.amount},
                                           {"item", candidate.price.item},
                                           {"quantity", candidate.price.quantity}});
    return json;
}

Json toJson(const PassedOver& passed)
{
    Json::Object json{{"provider", passed.provider}, {"reason", passReasonId(passed.reason)}};
    if (passed.trouble != ProviderTrouble::None)
        json.emplace("trouble", providerTroubleId(passed.trouble));
    if (passed.status != 0)
        json.emplace("status", passed.status);
    if (passed.until)
        json.emplace("until", toIso8601(*passed.until));
    return json;
}

template <class Item>
Json listOf(const std::vector<Item>& items)
{
    Json::Array list;
    for (const auto& item : items)
        list.push_back(toJson(item));
    return list;
}

} // namespace

std::string_view passReasonId(PassReason reason)
{
    switch (reason) {
    case PassReason::OtherProviderWanted:
        return "other_provider_wanted";
    case PassReason::AlreadyFailed:
        return "already_failed";
    case PassReason::NoKey:
        return "no_key";
    case PassReason::NoCapability:
        return "no_capability";
    case PassReason::NoUpload:
        return "no_upload";
    case PassReason::Tier:
        return "tier";
    case PassReason::TooExpensive:
        return "too_expensive";
    case PassReason::NoCredit:
        return "no_credit";
    case PassReason::OpenBreaker:
        return "open_breaker";
    case PassReason::None:
        break;
    }
    return {};
}

Price RouteDecision::dearest() const
{
    Price dearest{.isKnown = !candidates.empty()};
    for (const auto& candidate : candidates) {
        const bool isKnown = dearest.isKnown && candidate.price.isKnown;
        if (candidate.price.amount > dearest.amount || dearest.item.empty())
            dearest = candidate.price;
        dearest.isKnown = isKnown;
    }
    return dearest;
}

std::vector<std::pair<std::string, std::string>> RouteDecision::skipped() const
{
    std::vector<std::pair<std::string, std::string>> all;
    all.reserve(passedOver.size());
    for (const auto& passed : passedOver)
        all.emplace_back(passed.provider, passReasonId(passed.reason));
    return all;
}

Json toJson(const RouteDecision& decision)
{
    Json::Object json{{"route", decision.route},
                      {"operation", operationId(decision.operation)},
                      {"candidates", listOf(decision.candidates)},
                      {"passed_over", listOf(decision.passedOver)},
                      {"finally", decision.finally},
                      {"at", toIso8601(decision.madeAt)}};
    if (!decision.beforehand.empty())
        json.emplace("beforehand", decision.beforehand);
    if (!decision.standIn.empty())
        json.emplace("stand_in", decision.standIn);
    if (decision.againAt)
        json.emplace("again_at", toIso8601(*decision.againAt));
    return json;
}

} // namespace vidgo::routing
