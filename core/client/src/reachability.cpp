#include "vidgo/client/reachability.h"

namespace vidgo::client {

using namespace std::chrono_literals;

Reachability::Reachability(ServerAddress address, Parts parts)
    : m_address(std::move(address))
    , m_parts(std::move(parts))
{}

Reachability::State Reachability::state() const
{
    const std::lock_guard guard(m_mutex);
    return m_state;
}

void Reachability::reached()
{
    become(State::Online);
}

void Reachability::lost()
{
    become(State::Offline);
}

void Reachability::become(State state)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_state == state)
            return;
        m_state = state;
    }
    m_wake.notify_all();
    if (m_parts.changed)
        m_parts.changed(state);
}

void Reachability::watch(const std::stop_token& stop)
{
    constexpr net::RetryPolicy kPolicy{.firstPause = 2s, .longestPause = 60s};
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_state == State::Offline; });
        }
        for (int attempt = 1; !stop.stop_requested() && state() == State::Offline; ++attempt) {
            m_parts.pause.wait(net::backoff(kPolicy, attempt, m_parts.random), stop);
            if (isAlive(stop))
                become(State::Online);
        }
    }
}

bool Reachability::isAlive(const std::stop_token& stop)
{
    constexpr std::size_t kMostBytes = 4096;
    net::HttpRequest request{.method = "GET",
                             .url = m_address.origin() + "/healthz",
                             .headers = {},
                             .body = {},
                             .file = {},
                             .form = {},
                             .maxAnswerBytes = kMostBytes,
                             .timeouts = {.connect = 5s, .whole = 10s, .stall = 10s},
                             .isPatient = false};
    const auto answer = m_parts.http.send(request, stop);
    return answer && answer->status == 200;
}

} // namespace vidgo::client
