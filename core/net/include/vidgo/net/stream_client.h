#pragma once

#include <optional>
#include <stop_token>
#include <string_view>

#include "vidgo/net/http_client.h"

namespace vidgo::net {

/// Where the body of an answer goes while it comes in.
class BodySink
{
public:
    virtual ~BodySink() = default;

    /// Called once, with the head of the answer that counts, before anything is taken. False ends the
    /// transfer.
    virtual bool begin(const HttpAnswer& head) = 0;
    /// False ends the transfer.
    virtual bool take(std::string_view bytes) = 0;
    /// Why it was ended from here.
    virtual std::optional<Error> refusal() const = 0;
};

/// Reads answers that have no end, such as server-sent events. Safe to use from any thread.
class StreamClient
{
public:
    virtual ~StreamClient() = default;

    /// Sends the request once, and hands the answer on as it comes in, unpacked by nobody. Blocks until it
    /// ends; the answer that is returned has no body. HttpRequest::maxAnswerBytes does not count, and with
    /// `timeouts.whole` 0 it may last for ever; silence for `timeouts.stall` is NetError::TimedOut all the
    /// same. Redirections are not followed. Returns within 200 ms of a stop.
    virtual HttpResult stream(const HttpRequest& request, BodySink& sink, const std::stop_token& stop) = 0;
};

} // namespace vidgo::net
