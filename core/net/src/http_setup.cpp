#include "http_setup.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#include "ascii.h"
#include "ip_range.h"
#include "vidgo/base/file.h"

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace vidgo::net {

namespace {

bool addHeader(CurlList& list, const HttpHeader& header)
{
    const auto* secret = std::get_if<Secret>(&header.value);
    const std::string_view value = secret ? secret->reveal() : std::get<std::string>(header.value);
    // Without a value curl would take the header away instead of sending it.
    std::string line = value.empty() ? header.name + ";" : header.name + ": " + std::string(value);
    const bool isAdded = list.add(line);
    if (secret)
        wipe(line);
    return isAdded;
}

void setProxy(CURL* easy, const ProxySettings& proxy, bool isLoopback)
{
    if (isLoopback || proxy.use == ProxySettings::Use::None) {
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        return;
    }
    if (proxy.use == ProxySettings::Use::System)
        return; // curl reads the environment
    curl_easy_setopt(easy, CURLOPT_PROXY, proxy.url.c_str());
    std::string exceptions;
    for (const auto& host : proxy.exceptions)
        (exceptions += exceptions.empty() ? "" : ",") += host;
    curl_easy_setopt(easy, CURLOPT_NOPROXY, exceptions.c_str());
    if (proxy.user.empty())
        return;
    std::string password(proxy.password.reveal());
    curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.user.c_str());
    curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, password.c_str());
    wipe(password);
}

std::uint16_t portOf(const std::string& proxy)
{
    constexpr std::uint16_t kUsual = 1080; // curl's, where none is named
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, proxy.c_str(),
                                CURLU_GUESS_SCHEME | CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return 0;
    char* text = nullptr;
    if (curl_url_get(parsed.get(), CURLUPART_PORT, &text, 0) != CURLUE_OK)
        return proxy.starts_with("https:") ? 443 : kUsual;
    const auto port = std::strtoul(text, nullptr, 10);
    curl_free(text);
    return static_cast<std::uint16_t>(port);
}

} // namespace

bool addHeaders(CurlList& list, const HttpRequest& request)
{
    const bool hasType = std::ranges::any_of(
        request.headers, [](const auto& header) { return isSameAscii(header.name, "Content-Type"); });
    bool isWhole = list.add("Expect:"); // curl would wait a second for a server that doesn't know it
    if (!hasType && request.file && !request.file->contentType.empty())
        isWhole = list.add("Content-Type: " + request.file->contentType) && isWhole;
    else if (!hasType && request.form.empty())
        isWhole = list.add("Content-Type:") && isWhole; // nor say that any body is a form
    for (const auto& header : request.headers)
        isWhole = addHeader(list, header) && isWhole;
    return isWhole;
}

void setConnection(CURL* easy, CURLSH* share, const Passage& passage)
{
    const auto& timeouts = passage.request.timeouts;
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is being looked up holds no stop up
    curl_easy_setopt(easy, CURLOPT_SHARE, share);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, passage.address.scheme.c_str());
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (passage.options.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    else
        curl_easy_setopt(easy, CURLOPT_CAINFO, toUtf8(passage.options.caFile).c_str());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeouts.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(timeouts.whole.count()));
    // curl sends a request again of its own accord when a connection that was kept turns out to be closed,
    // and can't know whether it had been read before. So what must not be done twice gets a new one, and so
    // does what must not use a way that was open for others.
    const bool isFresh = passage.request.kind == CallKind::Write || passage.isPublicOnly;
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, isFresh ? 1L : 0L);
    setProxy(easy, passage.proxy, passage.address.isLoopback());
}

std::uint16_t proxyPort(const ProxySettings& proxy, bool isLoopback)
{
    if (isLoopback || proxy.use == ProxySettings::Use::None)
        return 0;
    if (proxy.use != ProxySettings::Use::System)
        return portOf(proxy.url);
    // As curl reads the environment; HTTP_PROXY is left out, which a web server sets for others.
    for (const char* name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"})
        if (const char* value = std::getenv(name); value && *value)
            return portOf(value);
    return 0;
}

PublicOnly::PublicOnly(CURL* easy, std::uint16_t proxyPort)
    : m_proxyPort(proxyPort)
{
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &PublicOnly::openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
}

curl_socket_t PublicOnly::openSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto& guard = *static_cast<PublicOnly*>(self);
    // The port stands at the same place in both kinds of address.
    std::uint16_t port = 0;
    std::memcpy(&port, address->addr.sa_data, sizeof port);
    const bool isProxy = guard.m_proxyPort != 0 && ntohs(port) == guard.m_proxyPort;
    if (!isProxy && !isPublicAddress(address->addr)) {
        guard.m_hasRefused = true;
        return CURL_SOCKET_BAD;
    }
    int type = address->socktype;
#ifdef SOCK_CLOEXEC
    type |= SOCK_CLOEXEC;
#endif
    return ::socket(address->family, type, address->protocol);
}

} // namespace vidgo::net
