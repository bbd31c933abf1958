#pragma once

#include <QtTest/QtTest>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/billing/gateway.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/recorder.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// Comes back at once.
class NoPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds, const std::stop_token&) override {}
};

/// The server to which a gateway sends its notices: has them read as it would, and answers what the gateway
/// wants to hear.
class Shop
{
public:
    Shop()
    {
        auto opened = sandbox::HttpListener::open(
            {}, [this](const sandbox::Request& request) { return handle(request); });
        if (!opened)
            qFatal("%s", opened.error().internal().c_str());
        m_listener = std::move(*opened);
    }
    std::string url() const { return m_listener->url(); }
    void setGateway(billing::Gateway* gateway) { m_gateway = gateway; }

    /// Read since the last call.
    std::vector<billing::Notice> take() { return std::exchange(m_notices, {}); }
    std::vector<std::string> takeRefused() { return std::exchange(m_refused, {}); }

private:
    sandbox::Answer handle(const sandbox::Request& request)
    {
        const std::string path(request.path());
        const auto kind = path.substr(path.rfind('/') + 1);
        auto notice = m_gateway->readNotice({.path = kind,
                                             .contentType = request.header("Content-Type"),
                                             .signature = request.header("Paddle-Signature"),
                                             .body = request.body});
        const auto said = notice ? m_gateway->accepted() : m_gateway->refused(notice.error());
        if (notice)
            m_notices.push_back(std::move(*notice));
        else
            m_refused.emplace_back(notice.error().id());
        return {.status = said.status, .contentType = said.contentType, .body = said.body, .headers = {}};
    }

    billing::Gateway* m_gateway = nullptr;
    std::vector<billing::Notice> m_notices;
    std::vector<std::string> m_refused;
    std::unique_ptr<sandbox::HttpListener> m_listener; // goes first: it fills the others
};

/// What a gateway works with, over real connections.
struct GatewayParts
{
    ManualClock clock;
    CountingRandom random;
    NullLog log;
    NoPause pause;
    net::CurlHttpClient http{{}, {.log = log, .clock = clock, .random = random, .pause = pause}};
};

/// The reports of this kind, in their order.
template <class Of>
std::vector<Of> reportsOf(const std::vector<billing::Report>& reports)
{
    std::vector<Of> out;
    for (const auto& report : reports)
        if (const auto* one = std::get_if<Of>(&report))
            out.push_back(*one);
    return out;
}

template <class Of>
std::vector<Of> reportsOf(const std::vector<billing::Notice>& notices)
{
    std::vector<Of> out;
    for (const auto& notice : notices)
        for (auto& report : reportsOf<Of>(notice.reports))
            out.push_back(std::move(report));
    return out;
}

inline Money dollars(std::int64_t amount, Currency currency)
{
    return {amount * 100, currency};
}

} // namespace vidgo::test
