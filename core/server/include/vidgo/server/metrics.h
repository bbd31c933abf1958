#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "vidgo/api/message.h"
#include "vidgo/server/server_observer.h"

namespace vidgo::server {

/// Which group of routes a request belongs to: a few words that are known beforehand, because each is kept
/// for ever.
using RouteGroups = std::function<std::string(const api::Request& request)>;

/// What is counted for Prometheus, in a registry of its own.
class Metrics final : public ServerObserver
{
public:
    Metrics();
    ~Metrics() override;

    /// Counts requests by group, method and status, and their time.
    api::Handler around(api::Handler next, RouteGroups groupOf);
    /// GET: everything in the text format 0.0.4 of Prometheus. Who may ask is the owner's business.
    api::Handler page() const;
    std::string text() const;

    void rateLimited();
    void redisState(bool isUp);
    /// A figure that is asked for when the page is made, such as the length of the job queue; `name` without
    /// "vidgo_". Safe to call from many threads, like everything here; `value` is called on any.
    void addGauge(const std::string& name, const std::string& help, std::function<double()> value);

    void connectionOpened() override;
    void connectionClosed() override;
    void connectionRefused(std::string_view reason) override;
    void requestRefused(int status, std::string_view reason) override;
    void requestQueued(std::string_view lane) override;
    void requestBegan(std::string_view lane, std::chrono::nanoseconds waited) override;
    void requestEnded(std::string_view lane) override;
    void streamOpened() override;
    void streamClosed(bool isTooSlow) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::server
