#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "curl_lane.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::net {

struct ShareCloser
{
    void operator()(CURLSH* share) const { curl_share_cleanup(share); }
};

// The lanes that are at rest, with their connections, and what all lanes share: looked-up names and TLS
// sessions. Each lane is used by one thread at a time; curl can't share connections between threads.
class CurlHttpClient::Lanes
{
public:
    Lanes();

    CURLSH* share() const { return m_share.get(); }
    /// One that was there last, if there is one: it has a connection that is still open.
    std::unique_ptr<CurlLane> take(const std::string& host);
    void giveBack(std::unique_ptr<CurlLane> lane, std::string host);

private:
    struct Idle
    {
        std::string host;
        std::unique_ptr<CurlLane> lane;
    };

    static void lock(CURL*, curl_lock_data data, curl_lock_access, void* self);
    static void unlock(CURL*, curl_lock_data data, void* self);

    std::array<std::mutex, CURL_LOCK_DATA_LAST> m_locks;
    std::unique_ptr<CURLSH, ShareCloser> m_share; // goes after the lanes that use it
    std::mutex m_mutex;
    std::vector<Idle> m_idle;
};

} // namespace vidgo::net
