#include "vidgo/client/server_address.h"

#include <algorithm>

#include "vidgo/net/net_error.h"

namespace vidgo::client {
namespace {

constexpr std::string_view kHttps = "https://";
constexpr std::string_view kHttp = "http://";

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(net::NetError::RequestInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNamePart(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
}

bool isPort(std::string_view text)
{
    constexpr std::size_t kMostDigits = 5;
    return text.empty() || (text.front() == ':' && text.size() > 1 && text.size() <= kMostDigits + 1 &&
                            std::ranges::all_of(text.substr(1), isDigit));
}

// Host and port apart; nothing of a host where it has none.
std::pair<std::string_view, std::string_view> split(std::string_view authority)
{
    const auto end = authority.starts_with('[') ? authority.find(']') + 1 : authority.find(':');
    return {authority.substr(0, end), end < authority.size() ? authority.substr(end) : std::string_view()};
}

bool isHost(std::string_view host)
{
    if (!host.starts_with('['))
        return !host.empty() && std::ranges::all_of(host, isNamePart);
    return host.size() > 2 && host.ends_with(']') &&
           std::ranges::all_of(host.substr(1, host.size() - 2),
                               [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || c == ':'; });
}

} // namespace

Result<ServerAddress> ServerAddress::from(std::string_view text)
{
    std::string origin(text);
    std::ranges::transform(origin, origin.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (origin.ends_with('/'))
        origin.pop_back();
    const bool isHttps = origin.starts_with(kHttps);
    if (!isHttps && !origin.starts_with(kHttp))
        return refuse("the address of a server begins with https://");
    const auto [host, port] = split(std::string_view(origin).substr((isHttps ? kHttps : kHttp).size()));
    if (!isHost(host) || !isPort(port))
        return refuse("not the address of a server");
    if (!isHttps && host != "localhost" && host != "127.0.0.1" && host != "[::1]")
        return refuse("a server elsewhere is asked over https only");
    return ServerAddress(std::move(origin));
}

std::string ServerAddress::host() const
{
    return m_origin.substr(m_origin.find("://") + 3);
}

} // namespace vidgo::client
