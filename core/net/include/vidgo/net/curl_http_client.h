#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/secret.h"
#include "vidgo/net/http_client.h"
#include "vidgo/net/retry_policy.h"

namespace vidgo::net {

struct ProxySettings
{
    enum class Use {
        None,
        System, ///< What http_proxy, https_proxy and no_proxy of the environment say.
        Manual
    };
    Use use = Use::System;
    std::string url; ///< Manual: "http://proxy.example.com:3128", also https and socks5h.
    std::string user;
    Secret password;
    std::vector<std::string> exceptions; ///< Manual: hosts and domains that are reached without it.
};

struct HttpOptions
{
    std::string userAgent = "VidGo";
    std::filesystem::path caFile; ///< PEM. Empty: what the system trusts.
    ProxySettings proxy;
    /// Hosts that may be asked over http. This computer may always be.
    std::vector<std::string> plainHosts;
    RetryPolicy retry;
};

/// What the client works with. All of it outlives the client and is safe to use from any thread.
struct HttpParts
{
    Log& log;
    const Clock& clock;
    Random& random;
    Pause& pause;
};

/// The client on libcurl: TLS 1.2 and up, HTTP/2 where the service has it, connections kept for what comes
/// next. Writes one line a request into the log: method, host, path, status, time and attempt, never a query,
/// a header's value or a body. This computer is never asked through a proxy.
class CurlHttpClient final : public HttpClient
{
public:
    CurlHttpClient(HttpOptions options, HttpParts parts);
    ~CurlHttpClient() override;
    CurlHttpClient(const CurlHttpClient&) = delete;
    CurlHttpClient& operator=(const CurlHttpClient&) = delete;

    HttpResult send(const HttpRequest& request, const std::stop_token& stop) override;

private:
    class Lanes;

    HttpResult sendOnce(const HttpRequest& request, int attempt, const std::stop_token& stop);

    HttpOptions m_options;
    HttpParts m_parts;
    std::unique_ptr<Lanes> m_lanes;
};

} // namespace vidgo::net
