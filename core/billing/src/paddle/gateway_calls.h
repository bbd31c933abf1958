#pragma once

#include <stop_token>
#include <string>
#include <variant>

#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_api.h"
#include "vidgo/billing/paddle_gateway.h"
#include "vidgo/net/http_client.h"

namespace vidgo::billing {

/// What Paddle refuses for good, as an error: the operator's business, or a request that it does not take.
Error refusalError(const paddle::Refusal& refusal);

/// Nobody knows whether it was done.
struct OpenEnd
{
    std::string message;
};

template <class Value>
using Sent = std::variant<Value, paddle::Refusal, OpenEnd>;

/// Sends requests to Paddle and tells apart what can come of them.
class PaddleGateway::Calls
{
public:
    Calls(const PaddleSettings& settings, net::HttpClient& http, std::stop_token stop)
        : m_settings(settings)
        , m_http(http)
        , m_stop(std::move(stop))
    {}

    template <class Value>
    using Reader = Result<paddle::Answer<Value>> (*)(const paddle::HttpAnswer&);

    /// Asks for something. A refusal is an error.
    template <class Value>
    Result<Value> ask(const paddle::Request& request, Reader<Value> read) const
    {
        auto answer = askOrRefuse(request, read);
        if (!answer)
            return failure(answer);
        if (const auto* refusal = std::get_if<paddle::Refusal>(&*answer))
            return std::unexpected(refusalError(*refusal));
        return std::get<Value>(std::move(*answer));
    }

    /// Asks for something that may not be there.
    template <class Value>
    Result<paddle::Answer<Value>> askOrRefuse(const paddle::Request& request, Reader<Value> read) const
    {
        const auto answer = send(request);
        if (!answer)
            return std::unexpected<Error>(answer.error());
        return read(httpAnswer(*answer));
    }

    /// Has something done. Fails only when it surely was not.
    template <class Value>
    Result<Sent<Value>> order(const paddle::Request& request, Reader<Value> read) const
    {
        const auto answer = send(request);
        if (!answer && !answer.error().mayHaveArrived())
            return std::unexpected<Error>(answer.error());
        if (!answer)
            return Sent<Value>(OpenEnd{answer.error().internal()});
        auto said = read(httpAnswer(*answer));
        if (!said)
            return Sent<Value>(OpenEnd{said.error().internal()});
        const auto* refusal = std::get_if<paddle::Refusal>(&*said);
        if (!refusal)
            return Sent<Value>(std::get<Value>(std::move(*said)));
        if (refusal->mayHaveHappened)
            return Sent<Value>(OpenEnd{refusal->code + " " + refusal->detail});
        if (refusal->advice == paddle::Advice::AskOperator || refusal->advice == paddle::Advice::TryLater)
            return std::unexpected(refusalError(*refusal));
        return Sent<Value>(*refusal);
    }

private:
    net::HttpResult send(const paddle::Request& request) const;
    static paddle::HttpAnswer httpAnswer(const net::HttpAnswer& answer);

    const PaddleSettings& m_settings;
    net::HttpClient& m_http;
    std::stop_token m_stop;
};

} // namespace vidgo::billing
