#include "common/line.h"

namespace vidgo::providers {

namespace {

constexpr std::size_t kLeastKey = 8; ///< What is shorter may be a word of any answer.

/// Some say a wrong key back: it must not get into what is kept and shown.
void forgetKey(std::string& body, const Secret& key)
{
    if (key.size() < kLeastKey)
        return;
    for (auto place = body.find(key.reveal()); place != std::string::npos;
         place = body.find(key.reveal(), place))
        body.replace(place, key.size(), "***");
}

} // namespace

bool Line::hasKey() const
{
    const auto key = m_parts.key ? m_parts.key(m_data.id) : std::nullopt;
    return key && !key->isEmpty();
}

ProviderResult<net::HttpAnswer> Line::send(net::HttpRequest call, CallCost cost,
                                           const std::stop_token& stop) const
{
    const auto key = m_parts.key ? m_parts.key(m_data.id) : std::nullopt;
    if (!key || key->isEmpty())
        return std::unexpected(
            failureOf(m_data, ProviderError::KeyMissing, ProviderTrouble::Unauthorised, "no key is kept"));
    for (auto& header : m_wire.authorization(*key))
        call.headers.push_back(std::move(header));
    auto answer = m_parts.http.send(call, stop);
    if (!answer)
        return std::unexpected(failureOf(m_data, answer.error(), cost));
    forgetKey(answer->body, *key);
    return std::move(*answer);
}

ProviderResult<net::HttpAnswer> Line::sendWith(const Secret& key, net::HttpRequest call,
                                               const std::stop_token& stop) const
{
    for (auto& header : m_wire.authorization(key))
        call.headers.push_back(std::move(header));
    auto answer = sendBare(call, stop);
    if (answer)
        forgetKey(answer->body, key);
    return answer;
}

ProviderResult<net::HttpAnswer> Line::sendBare(const net::HttpRequest& call,
                                               const std::stop_token& stop) const
{
    auto answer = m_parts.http.send(call, stop);
    if (!answer)
        return std::unexpected(failureOf(m_data, answer.error(), CallCost::Free));
    return std::move(*answer);
}

} // namespace vidgo::providers
