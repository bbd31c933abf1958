#include "vidgo/server/metrics.h"

#include <mutex>
#include <vector>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace vidgo::server {
namespace {

using prometheus::Counter;
using prometheus::Family;
using prometheus::Gauge;
using prometheus::Histogram;

const Histogram::BucketBoundaries kSeconds = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                              0.25,   0.5,   1,      2.5,   5,    10,    30};

Family<Counter>& counters(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

Family<Gauge>& gauges(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

Family<Histogram>& histograms(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

struct Metrics::Impl
{
    struct Asked
    {
        Gauge& gauge;
        std::function<double()> value;
    };

    prometheus::Registry registry;
    Family<Counter>& requests =
        counters(registry, "vidgo_http_requests_total", "Requests that were answered.");
    Family<Histogram>& seconds =
        histograms(registry, "vidgo_http_request_seconds", "Time that handlers took.");
    Family<Counter>& refused = counters(registry, "vidgo_http_refused_total",
                                        "Requests that were answered before they reached a handler.");
    Family<Counter>& turnedAway =
        counters(registry, "vidgo_http_connections_refused_total", "Connections that were turned away.");
    Family<Gauge>& queued =
        gauges(registry, "vidgo_http_queue_length", "Requests that wait for a thread of their lane.");
    Family<Gauge>& running = gauges(registry, "vidgo_http_in_flight", "Requests that a thread works on.");
    Family<Histogram>& waited =
        histograms(registry, "vidgo_http_queue_seconds", "Time that requests waited for a thread.");
    Gauge& connections = gauges(registry, "vidgo_http_connections", "Open connections.").Add({});
    Gauge& streams = gauges(registry, "vidgo_http_event_streams", "Open event streams.").Add({});
    Counter& slowStreams = counters(registry, "vidgo_http_slow_streams_total",
                                    "Event streams that ended because the listener was too slow.")
                               .Add({});
    Counter& limited =
        counters(registry, "vidgo_rate_limited_total", "Requests that were one too many.").Add({});
    Gauge& redis = gauges(registry, "vidgo_redis_up", "1 while Redis answers.").Add({});
    std::mutex mutex;
    std::vector<Asked> asked;
};

Metrics::Metrics()
    : m_impl(std::make_unique<Impl>())
{}

Metrics::~Metrics() = default;

api::Handler Metrics::around(api::Handler next, RouteGroups groupOf)
{
    return [impl = m_impl.get(), next = std::move(next),
            groupOf = std::move(groupOf)](const api::Request& request) {
        const auto begin = std::chrono::steady_clock::now();
        auto response = next(request);
        const auto group = groupOf ? groupOf(request) : std::string();
        impl->requests
            .Add({{"group", group},
                  {"method", std::string(api::methodName(request.method))},
                  {"status", std::to_string(response.status)}})
            .Increment();
        impl->seconds.Add({{"group", group}}, kSeconds)
            .Observe(secondsOf(std::chrono::steady_clock::now() - begin));
        return response;
    };
}

std::string Metrics::text() const
{
    {
        const std::scoped_lock lock(m_impl->mutex);
        for (auto& [gauge, value] : m_impl->asked)
            gauge.Set(value());
    }
    return prometheus::TextSerializer().Serialize(m_impl->registry.Collect());
}

api::Handler Metrics::page() const
{
    return [this](const api::Request&) -> api::Response {
        return {.status = 200,
                .headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}},
                .body = text()};
    };
}

void Metrics::addGauge(const std::string& name, const std::string& help, std::function<double()> value)
{
    auto& gauge = gauges(m_impl->registry, ("vidgo_" + name).c_str(), help.c_str()).Add({});
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->asked.push_back({gauge, std::move(value)});
}

void Metrics::rateLimited()
{
    m_impl->limited.Increment();
}

void Metrics::redisState(bool isUp)
{
    m_impl->redis.Set(isUp ? 1 : 0);
}

void Metrics::connectionOpened()
{
    m_impl->connections.Increment();
}

void Metrics::connectionClosed()
{
    m_impl->connections.Decrement();
}

void Metrics::connectionRefused(std::string_view reason)
{
    m_impl->turnedAway.Add({{"reason", std::string(reason)}}).Increment();
}

void Metrics::requestRefused(int status, std::string_view reason)
{
    m_impl->refused.Add({{"status", std::to_string(status)}, {"reason", std::string(reason)}}).Increment();
}

void Metrics::requestQueued(std::string_view lane)
{
    m_impl->queued.Add({{"lane", std::string(lane)}}).Increment();
}

void Metrics::requestBegan(std::string_view lane, std::chrono::nanoseconds waited)
{
    m_impl->queued.Add({{"lane", std::string(lane)}}).Decrement();
    m_impl->running.Add({{"lane", std::string(lane)}}).Increment();
    m_impl->waited.Add({{"lane", std::string(lane)}}, kSeconds).Observe(secondsOf(waited));
}

void Metrics::requestEnded(std::string_view lane)
{
    m_impl->running.Add({{"lane", std::string(lane)}}).Decrement();
}

void Metrics::streamOpened()
{
    m_impl->streams.Increment();
}

void Metrics::streamClosed(bool isTooSlow)
{
    m_impl->streams.Decrement();
    if (isTooSlow)
        m_impl->slowStreams.Increment();
}

} // namespace vidgo::server
