#include "pac_proxies.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "ascii.h"
#include "content_range.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

struct Kind
{
    std::string_view word;
    std::string_view scheme; ///< Of curl.
    std::string_view port;   ///< The usual one.
};

constexpr std::array kKinds{Kind{"PROXY", "http", "80"},       Kind{"HTTP", "http", "80"},
                            Kind{"HTTPS", "https", "443"},     Kind{"SOCKS5", "socks5h", "1080"},
                            Kind{"SOCKS4", "socks4a", "1080"}, Kind{"SOCKS", "socks4a", "1080"}};

// "a.example.com:3128" with its scheme; empty when it is no such thing.
std::string urlOf(const Kind& kind, std::string_view place)
{
    const auto colon = place.rfind(':');
    const bool hasPort = colon != std::string_view::npos && place.find(']', colon) == std::string_view::npos;
    const auto host = hasPort ? place.substr(0, colon) : place;
    const auto port = hasPort ? place.substr(colon + 1) : kind.port;
    const auto number = readDecimal(port);
    if (!isHostName(host) || !number || *number == 0 || *number > 65535)
        return {};
    return std::string(kind.scheme).append("://").append(host).append(":").append(port);
}

std::optional<ProxySettings> readOne(std::string_view text, const ProxySettings& settings)
{
    const auto space = text.find_first_of(" \t");
    const auto word = text.substr(0, space);
    if (isSameAscii(word, "DIRECT"))
        return ProxySettings{.use = ProxySettings::Use::None};
    const auto kind = std::ranges::find_if(
        kKinds, [&](const Kind& candidate) { return isSameAscii(candidate.word, word); });
    if (kind == kKinds.end() || space == std::string_view::npos)
        return std::nullopt;
    auto url = urlOf(*kind, trimmed(text.substr(space)));
    if (url.empty())
        return std::nullopt;
    return ProxySettings{.use = ProxySettings::Use::Manual,
                         .url = std::move(url),
                         .user = settings.user,
                         .password = settings.password};
}

// A script sees what it needs to choose, and nothing that may be secret.
std::string urlForScript(const Address& address)
{
    const auto place = address.scheme + "://" + address.hostAndPort();
    return place + (address.scheme == "https" ? std::string("/") : address.path);
}

std::string bareHost(const std::string& host)
{
    return host.starts_with('[') ? host.substr(1, host.size() - 2) : host;
}

std::unexpected<Error> refuse(const std::string& reason, const Address& address)
{
    return fail(NetError::ProxyFailed, reason, {{"host", address.hostAndPort()}});
}

} // namespace

std::vector<ProxySettings> readPacAnswer(std::string_view answer, const ProxySettings& settings)
{
    std::vector<ProxySettings> out;
    if (trimmed(answer).empty())
        out.push_back({.use = ProxySettings::Use::None});
    while (!answer.empty()) {
        const auto end = std::min(answer.find(';'), answer.size());
        if (auto one = readOne(trimmed(answer.substr(0, end)), settings))
            out.push_back(std::move(*one));
        answer.remove_prefix(std::min(end + 1, answer.size()));
    }
    return out;
}

PacProxies::PacProxies(ProxySettings settings, Load load, std::chrono::milliseconds patience)
    : m_settings(std::move(settings))
    , m_load(std::move(load))
    , m_patience(patience)
{}

Result<std::string> PacProxies::script(Timestamp now, const std::stop_token& stop)
{
    constexpr std::chrono::hours kLife{1};
    {
        const std::lock_guard guard(m_mutex);
        const bool isFresh = m_loaded && now - *m_loaded < kLife && now >= *m_loaded;
        if (isFresh)
            return m_script;
    }
    auto loaded = m_load(stop);
    const std::lock_guard guard(m_mutex);
    if (loaded) {
        m_script = *loaded;
        m_loaded = now;
    } else if (m_loaded) {
        return m_script; // an old one is better than none
    }
    return loaded;
}

Result<std::vector<ProxySettings>> PacProxies::proxiesFor(const Address& address, Timestamp now,
                                                          const std::stop_token& stop)
{
    auto text = script(now, stop);
    if (!text)
        return failure(text);
    if (*m_leftBehind > 0)
        return refuse("the proxy script has not come to an end", address);
    const auto answer = runPacScript(*text, urlForScript(address), bareHost(address.host), realPacWorld(now),
                                     m_patience, m_leftBehind, stop);
    if (!answer)
        return std::unexpected(answer.error());
    auto proxies = readPacAnswer(*answer, m_settings);
    if (proxies.empty())
        return refuse("the proxy script names no proxy that we know", address);
    return proxies;
}

} // namespace vidgo::net
