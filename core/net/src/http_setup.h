#pragma once

#include <cstdint>
#include <string>

#include "address.h"
#include "curl_lane.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::net {

/// The way of one attempt.
struct Passage
{
    const HttpOptions& options;
    const ProxySettings& proxy; ///< As it holds for this address; never Pac.
    const Address& address;
    const HttpRequest& request;
    bool takesPacked = true;
    bool isPublicOnly = false; ///< Not to this computer or the local network.
    std::uint32_t minBytesPerSecond = 0;
};

/// Tells curl where to go and how.
void setConnection(CURL* easy, CURLSH* share, const Passage& passage);

/// Adds what goes out before a body. False when there is no memory.
bool addHeaders(CurlList& list, const HttpRequest& request);

/// Whether a proxy may stand in the way, and at which port; 0: none does.
std::uint16_t proxyPort(const ProxySettings& proxy, bool isLoopback);

/// Lets curl open sockets to public addresses only, and to the proxy. Outlives the transfer.
class PublicOnly
{
public:
    PublicOnly(CURL* easy, std::uint16_t proxyPort);
    PublicOnly(const PublicOnly&) = delete;
    PublicOnly& operator=(const PublicOnly&) = delete;

    bool hasRefused() const { return m_hasRefused; }

private:
    static curl_socket_t openSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

    std::uint16_t m_proxyPort;
    bool m_hasRefused = false;
};

} // namespace vidgo::net
