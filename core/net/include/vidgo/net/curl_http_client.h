#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/secret.h"
#include "vidgo/net/downloader.h"
#include "vidgo/net/http_client.h"
#include "vidgo/net/rate_limiter.h"
#include "vidgo/net/retry_policy.h"
#include "vidgo/net/stream_client.h"

namespace vidgo::net {

struct ProxySettings
{
    enum class Use {
        None,
        System, ///< What http_proxy, https_proxy and no_proxy of the environment say.
        Manual,
        Pac ///< What a script of the network says (proxy auto-config) for each host.
    };
    Use use = Use::System;
    /// Manual: "http://proxy.example.com:3128", also https and socks5h. Pac: where the script is, at https,
    /// at http, which most networks use, or in a file, "file:///etc/proxy.pac". At most 1 MiB, asked for
    /// without a proxy. Where it can't be had or run nothing is sent, with NetError::ProxyFailed.
    std::string url;
    std::string user;
    Secret password;
    std::vector<std::string> exceptions; ///< Manual: hosts and domains that are reached without it.
};

struct Address;
class PacProxies;

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
    RateLimiter* limiter = nullptr; ///< Every attempt asks it first; null: nobody does.
    /// The password for ProxySettings::user, instead of that of the settings, asked for before each attempt
    /// that goes through a proxy; empty: that of the settings.
    std::function<Secret()> proxyPassword = {};
};

/// The client on libcurl: TLS 1.2 and up, HTTP/2 where the service has it, connections kept for what comes
/// next. Writes one line a request into the log: method, host, path, status, time and attempt, never a query,
/// a header's value or a body. This computer is never asked through a proxy. Through a proxy it is the proxy
/// that looks names up: a download is then kept from the local network by what its address says only.
class CurlHttpClient final : public HttpClient, public Downloader, public StreamClient
{
public:
    CurlHttpClient(HttpOptions options, HttpParts parts);
    ~CurlHttpClient() override;
    CurlHttpClient(const CurlHttpClient&) = delete;
    CurlHttpClient& operator=(const CurlHttpClient&) = delete;

    HttpResult send(const HttpRequest& request, const std::stop_token& stop) override;
    DownloadResult download(const DownloadRequest& request, const std::stop_token& stop,
                            const Progress& progress) override;
    HttpResult stream(const HttpRequest& request, BodySink& sink, const std::stop_token& stop) override;

private:
    class Lanes;
    struct Attempt;
    class Fetch;

    HttpResult sendOnce(const HttpRequest& request, int number, const std::stop_token& stop);
    HttpResult tryOnce(const Attempt& attempt, const std::stop_token& stop);
    HttpResult tryThrough(const ProxySettings& proxy, const Attempt& attempt, const std::stop_token& stop);
    Result<std::vector<ProxySettings>> proxiesFor(const Address& address, const std::stop_token& stop);
    Result<std::string> loadPacScript(const std::stop_token& stop);
    void obeyRetryAfter(const std::string& host, const HttpResult& result);

    HttpOptions m_options;
    HttpParts m_parts;
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<PacProxies> m_pac; ///< With Use::Pac.
};

} // namespace vidgo::net
