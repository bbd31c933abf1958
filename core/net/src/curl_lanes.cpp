#include "curl_lanes.h"

#include <algorithm>

namespace vidgo::net {

CurlHttpClient::Lanes::Lanes()
    : m_share(prepareCurl() ? curl_share_init() : nullptr)
{
    curl_share_setopt(m_share.get(), CURLSHOPT_LOCKFUNC, &Lanes::lock);
    curl_share_setopt(m_share.get(), CURLSHOPT_UNLOCKFUNC, &Lanes::unlock);
    curl_share_setopt(m_share.get(), CURLSHOPT_USERDATA, this);
    curl_share_setopt(m_share.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
    curl_share_setopt(m_share.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
}

std::unique_ptr<CurlLane> CurlHttpClient::Lanes::take(const std::string& host)
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

void CurlHttpClient::Lanes::giveBack(std::unique_ptr<CurlLane> lane, std::string host)
{
    constexpr std::size_t kMostIdle = 16;
    lane->clear();
    const std::lock_guard guard(m_mutex);
    m_idle.push_back({std::move(host), std::move(lane)});
    if (m_idle.size() > kMostIdle)
        m_idle.erase(m_idle.begin());
}

void CurlHttpClient::Lanes::lock(CURL*, curl_lock_data data, curl_lock_access, void* self)
{
    static_cast<Lanes*>(self)->m_locks.at(data).lock();
}

void CurlHttpClient::Lanes::unlock(CURL*, curl_lock_data data, void* self)
{
    static_cast<Lanes*>(self)->m_locks.at(data).unlock();
}

} // namespace vidgo::net
