#include "common/wire.h"

namespace vidgo::providers {

std::optional<net::HttpRequest> Wire::listCall(const ProviderModel&) const
{
    return {};
}

ProviderResult<std::string> Wire::readListed(const net::HttpAnswer&, std::string_view, Timestamp) const
{
    return std::unexpected(noSuchCall("list"));
}

std::optional<net::HttpRequest> Wire::cancelCall(const TaskRef&) const
{
    return {};
}

ProviderResult<CancelAnswer> Wire::readCancelled(const net::HttpAnswer&, Timestamp) const
{
    return CancelAnswer::Unable;
}

std::optional<net::HttpRequest> Wire::balanceCall() const
{
    return {};
}

ProviderResult<ProviderBalance> Wire::readBalance(const net::HttpAnswer&, Timestamp) const
{
    return std::unexpected(noSuchCall("balance"));
}

ProviderResult<void> Wire::readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const
{
    auto json = jsonOf(m_data, answer, CallCost::Free, now);
    if (!json)
        return std::unexpected(std::move(json.error()));
    if (!isGood(answer))
        return std::unexpected(refusalOf(m_data, answer, {}, CallCost::Free, now));
    return {};
}

ProviderResult<std::vector<DeliveredInput>> Wire::prepare(const Ask&, const GenerationRequest&,
                                                          const ProviderModel&, Timestamp) const
{
    return std::vector<DeliveredInput>{};
}

bool Wire::needsKey(const TaskResult&) const
{
    return false;
}

ProviderResult<ProviderNotice> Wire::readNotice(const RawNotice&, const Secret&, Timestamp) const
{
    return std::unexpected(failureOf(m_data, ProviderError::WebhookForged, ProviderTrouble::Unknown,
                                     "this provider sends no notices"));
}

net::HttpRequest Wire::get(const std::string& path) const
{
    net::HttpRequest call;
    call.url = m_data.baseUrl + path;
    call.headers = {{"Accept", "application/json"}};
    call.kind = net::CallKind::Read;
    return call;
}

net::HttpRequest Wire::post(const std::string& path, const Json& body) const
{
    net::HttpRequest call;
    call.method = "POST";
    call.url = m_data.baseUrl + path;
    call.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    call.body = body.dump();
    return call;
}

ProviderFailure Wire::noSuchCall(std::string_view name) const
{
    return failureOf(m_data, ProviderTrouble::BadInput, "no call for " + std::string(name));
}

} // namespace vidgo::providers
