#include "vidgo/client/event_reader.h"

#include <algorithm>

#include "event_parser.h"
#include "told_error.h"
#include "vidgo/api/api_error.h"
#include "vidgo/api/problem.h"
#include "vidgo/base/base_error.h"
#include "vidgo/client/server_link.h"
#include "vidgo/net/net_error.h"

namespace vidgo::client {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLongestPause = 60s;

// One connection after the other, as bytes.
class Incoming final : public net::BodySink
{
public:
    explicit Incoming(EventListener& listener)
        : m_listener(listener)
        , m_parser([this](const Event& event) {
            hasHappened = true;
            m_listener.happened(event);
        })
    {}

    bool begin(const net::HttpAnswer&) override
    {
        m_parser.restart();
        isOpen = true;
        m_listener.opened();
        return true;
    }
    bool take(std::string_view bytes) override
    {
        m_isTooLong = !m_parser.take(bytes);
        return !m_isTooLong;
    }
    std::optional<Error> refusal() const override
    {
        return m_isTooLong ? std::optional(Error(net::NetError::AnswerTooLarge, "an event without an end"))
                           : std::nullopt;
    }
    void end()
    {
        if (std::exchange(isOpen, false))
            m_listener.closed();
    }
    const EventParser& parser() const { return m_parser; }

    bool isOpen = false;
    bool hasHappened = false;

private:
    EventListener& m_listener;
    EventParser m_parser;
    bool m_isTooLong = false;
};

// What another try may help against. Everything else stays as it is however often it is asked.
bool mayPass(const Error& error)
{
    const int status = api::statusOf(error.id());
    return isUnreachable(error) || error.is(net::NetError::AnswerInvalid) ||
           error.is(net::NetError::AnswerTooLarge) || error.is(BaseError::Internal) ||
           error.is(api::ApiError::Internal) || status == 429 || status == 503;
}

} // namespace

EventReader::EventReader(Parts parts)
    : m_parts(parts)
{}

Error EventReader::read(std::string_view route, EventListener& listener, const std::stop_token& stop)
{
    constexpr net::RetryPolicy kPolicy{.firstPause = 1s, .longestPause = kLongestPause};
    Incoming incoming(listener);
    for (int attempt = 1;; ++attempt) {
        incoming.hasHappened = false;
        const auto ended = m_parts.link.stream(route, incoming.parser().lastId(), incoming, stop);
        incoming.end();
        if (stop.stop_requested())
            return {BaseError::Cancelled, "stopped"};
        if (!ended && !mayPass(ended.error()))
            return ended.error();
        if (incoming.hasHappened)
            attempt = 1;
        const auto wish = std::min(incoming.parser().wish().value_or(0ms), kLongestPause);
        m_parts.pause.wait(std::max(net::backoff(kPolicy, attempt, m_parts.random), wish), stop);
    }
}

} // namespace vidgo::client
