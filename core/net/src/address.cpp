#include "address.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

#include "ascii.h"
#include "vidgo/base/file.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

constexpr std::size_t kMaxUrl = 8192;

struct UrlCloser
{
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

std::unexpected<Error> refuse(std::string_view reason)
{
    // The address itself is not told: what is wrong with it may be a secret in it.
    return fail(NetError::RequestInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK)
        return {};
    std::string out(text);
    curl_free(text);
    return out;
}

} // namespace

bool isLoopbackHost(std::string_view host)
{
    if (host == "localhost" || host == "[::1]")
        return true;
    return host.starts_with("127.") && std::ranges::count(host, '.') == 3 &&
           std::ranges::all_of(host, [](char c) { return isAsciiDigit(c) || c == '.'; });
}

bool isHostName(std::string_view host)
{
    const bool isBracketed = host.starts_with('[') && host.ends_with(']');
    const auto name = isBracketed ? host.substr(1, host.size() - 2) : host;
    return !name.empty() && name.size() <= 253 && std::ranges::all_of(name, [&](char c) {
        return isAsciiAlnum(c) || c == '.' || c == '-' || (isBracketed && c == ':');
    });
}

bool Address::isLoopback() const
{
    return isLoopbackHost(host);
}

std::string Address::hostAndPort() const
{
    return port == (scheme == "https" ? "443" : "80") ? host : host + ":" + port;
}

Result<Address> readAddress(const std::string& url, const std::vector<std::string>& plainHosts)
{
    if (url.size() > kMaxUrl)
        return refuse("the address is too long");
    if (!std::ranges::all_of(url, [](char c) { return isAsciiPrintable(c) && c != ' ' && c != '\\'; }))
        return refuse("the address has characters that no address has");
    if (url.find(":///") != std::string::npos)
        return refuse("the address names no host"); // curl would look for one further on
    const std::unique_ptr<CURLU, UrlCloser> parsed(curl_url());
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return refuse("this is no address of a service");
    Address address{.scheme = part(parsed.get(), CURLUPART_SCHEME),
                    .host = part(parsed.get(), CURLUPART_HOST),
                    .port = part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT),
                    .path = part(parsed.get(), CURLUPART_PATH)};
    std::ranges::transform(address.host, address.host.begin(), asciiLower);
    const bool hasCredentials =
        !part(parsed.get(), CURLUPART_USER).empty() || !part(parsed.get(), CURLUPART_PASSWORD).empty();
    if (hasCredentials)
        return refuse("the address holds a user or a password");
    if (address.scheme != "https" && address.scheme != "http")
        return refuse("the address is neither https nor http");
    if (!isHostName(address.host))
        return refuse("the address names no host");
    const bool mayBePlain =
        address.isLoopback() || std::ranges::find(plainHosts, address.host) != plainHosts.end();
    if (address.scheme == "http" && !mayBePlain)
        return refuse("the address is not https");
    return address;
}

std::string hostOfUrl(const std::string& url)
{
    const std::unique_ptr<CURLU, UrlCloser> parsed(curl_url());
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return {};
    auto host = part(parsed.get(), CURLUPART_HOST);
    std::ranges::transform(host, host.begin(), asciiLower);
    return host;
}

std::optional<std::filesystem::path> pathOfFileUrl(const std::string& url)
{
    const std::unique_ptr<CURLU, UrlCloser> parsed(curl_url());
    if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK ||
        part(parsed.get(), CURLUPART_SCHEME) != "file" || !part(parsed.get(), CURLUPART_HOST).empty())
        return std::nullopt;
    const auto path = part(parsed.get(), CURLUPART_PATH, CURLU_URLDECODE);
    return path.empty() ? std::nullopt : std::optional(pathFromUtf8(path));
}

} // namespace vidgo::net
