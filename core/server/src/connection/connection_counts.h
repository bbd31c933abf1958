#pragma once

#include <map>
#include <mutex>
#include <string_view>

#include "vidgo/server/trusted_proxies.h"

namespace vidgo::server {

/// How many of something there are, in all and of each network.
class NetworkCounts
{
public:
    NetworkCounts(std::size_t most, std::size_t mostPerIp)
        : m_most(most)
        , m_mostPerIp(mostPerIp)
    {}

    /// Empty: it is counted. Else what there are too many of: "all" or "ip". Not counted by address when
    /// `isTrusted`.
    std::string_view enter(const IpBytes& peer, bool isTrusted)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_all >= m_most)
            return "all";
        auto& own = m_byNetwork[networkOf(peer)];
        if (!isTrusted && own >= m_mostPerIp)
            return "ip";
        ++own;
        ++m_all;
        return {};
    }

    void leave(const IpBytes& peer)
    {
        const std::scoped_lock lock(m_mutex);
        --m_all;
        const auto own = m_byNetwork.find(networkOf(peer));
        if (own != m_byNetwork.end() && --own->second == 0)
            m_byNetwork.erase(own);
    }

    std::size_t all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_all;
    }

private:
    const std::size_t m_most;
    const std::size_t m_mostPerIp;
    mutable std::mutex m_mutex;
    std::size_t m_all = 0;
    std::map<IpBytes, std::size_t> m_byNetwork;
};

/// What was let in, and leaves with this object.
class Place
{
public:
    Place(NetworkCounts& counts, const IpBytes& peer)
        : m_counts(counts)
        , m_peer(peer)
    {}
    ~Place() { m_counts.leave(m_peer); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

private:
    NetworkCounts& m_counts;
    const IpBytes m_peer;
};

} // namespace vidgo::server
