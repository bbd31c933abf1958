#include "vidgo/net/curl_http_client.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>

#include "curl_lane.h"
#include "http_exchange.h"
#include "vidgo/base/base_error.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

struct ShareCloser
{
    void operator()(CURLSH* share) const { curl_share_cleanup(share); }
};

std::unexpected<HttpFailure> notSent(Error error)
{
    return std::unexpected<HttpFailure>(std::in_place, std::move(error), false);
}

} // namespace

// The lanes that are at rest, with their connections, and what all lanes share: looked-up names and TLS
// sessions. Each lane is used by one thread at a time; curl can't share connections between threads.
class CurlHttpClient::Lanes
{
public:
    Lanes()
        : m_share(prepareCurl() ? curl_share_init() : nullptr)
    {
        curl_share_setopt(m_share.get(), CURLSHOPT_LOCKFUNC, &Lanes::lock);
        curl_share_setopt(m_share.get(), CURLSHOPT_UNLOCKFUNC, &Lanes::unlock);
        curl_share_setopt(m_share.get(), CURLSHOPT_USERDATA, this);
        curl_share_setopt(m_share.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
        curl_share_setopt(m_share.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    }

    CURLSH* share() const { return m_share.get(); }

    /// One that was there last, if there is one: it has a connection that is still open.
    std::unique_ptr<CurlLane> take(const std::string& host)
    {
        const std::lock_guard guard(m_mutex);
        if (m_idle.empty())
            return std::make_unique<CurlLane>();
        auto chosen = std::ranges::find(m_idle.rbegin(), m_idle.rend(), host, &Idle::host);
        if (chosen == m_idle.rend())
            chosen = m_idle.rbegin();
        auto lane = std::move(chosen->lane);
        m_idle.erase(std::next(chosen).base());
        return lane;
    }

    void giveBack(std::unique_ptr<CurlLane> lane, std::string host)
    {
        constexpr std::size_t kMostIdle = 16;
        lane->clear();
        const std::lock_guard guard(m_mutex);
        m_idle.push_back({std::move(host), std::move(lane)});
        if (m_idle.size() > kMostIdle)
            m_idle.erase(m_idle.begin());
    }

private:
    struct Idle
    {
        std::string host;
        std::unique_ptr<CurlLane> lane;
    };

    static void lock(CURL*, curl_lock_data data, curl_lock_access, void* self)
    {
        static_cast<Lanes*>(self)->m_locks.at(data).lock();
    }
    static void unlock(CURL*, curl_lock_data data, void* self)
    {
        static_cast<Lanes*>(self)->m_locks.at(data).unlock();
    }

    std::array<std::mutex, CURL_LOCK_DATA_LAST> m_locks;
    std::unique_ptr<CURLSH, ShareCloser> m_share; // goes after the lanes that use it
    std::mutex m_mutex;
    std::vector<Idle> m_idle;
};

CurlHttpClient::CurlHttpClient(HttpOptions options, HttpParts parts)
    : m_options(std::move(options))
    , m_parts(parts)
    , m_lanes(std::make_unique<Lanes>())
{}

CurlHttpClient::~CurlHttpClient() = default;

HttpResult CurlHttpClient::send(const HttpRequest& request, const std::stop_token& stop)
{
    if (auto valid = checkRequest(request); !valid)
        return notSent(std::move(valid.error()));
    for (int attempt = 1;; ++attempt) {
        auto result = sendOnce(request, attempt, stop);
        const auto pause = pauseBeforeRetry(m_options.retry, request.kind, result, attempt,
                                            m_parts.clock.now(), m_parts.random);
        if (!pause)
            return result;
        m_parts.pause.wait(*pause, stop);
    }
}

HttpResult CurlHttpClient::sendOnce(const HttpRequest& request, int attempt, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return notSent({BaseError::Cancelled, "stopped"});
    auto address = readAddress(request.url, m_options.plainHosts);
    if (!address)
        return notSent(std::move(address.error()));
    const auto host = address->hostAndPort();
    const auto begin = std::chrono::steady_clock::now();
    auto lane = m_lanes->take(host);
    auto result = exchange(*lane, m_lanes->share(), m_options, *address, request, stop);
    m_lanes->giveBack(std::move(lane), host);
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    m_parts.log.write(result ? LogLevel::Info : LogLevel::Warning, "net", "request",
                      {{"method", request.method},
                       {"host", host},
                       {"path", address->path},
                       {"status", result ? std::to_string(result->status) : std::string(result.error().id())},
                       {"ms", std::to_string(took.count())},
                       {"attempt", std::to_string(attempt)},
                       {"reason", result ? std::string() : result.error().internal()}});
    return result;
}

} // namespace vidgo::net
