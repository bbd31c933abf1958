#include "vidgo/server/trusted_proxies.h"

#include <algorithm>
#include <charconv>

#include <boost/asio/ip/address.hpp>

#include "http/field_text.h"
#include "vidgo/server/server_error.h"

namespace vidgo::server {
namespace {

namespace ip = boost::asio::ip;

constexpr int kIpv4Bits = 96; // before an IPv4 address within a mapped one

bool isMapped(const IpBytes& bytes)
{
    return ip::address_v6(bytes).is_v4_mapped();
}

// What a proxy wrote: "203.0.113.9", "203.0.113.9:4711", "[2001:db8::1]:4711", "2001:db8::1".
std::optional<IpBytes> ipOfHop(std::string_view hop)
{
    hop = trimmed(hop);
    if (hop.size() >= 2 && hop.starts_with('"') && hop.ends_with('"'))
        hop = hop.substr(1, hop.size() - 2);
    if (hop.starts_with('[')) {
        const auto end = hop.find(']');
        return end == std::string_view::npos ? std::nullopt : ipFrom(hop.substr(1, end - 1));
    }
    if (const auto colon = hop.find(':'); colon != std::string_view::npos && colon == hop.rfind(':'))
        hop = hop.substr(0, colon);
    return ipFrom(hop);
}

// The value of "for" in an element of Forwarded: `for=192.0.2.60;proto=http;by=203.0.113.43`.
std::string_view forOf(std::string_view element)
{
    while (!element.empty()) {
        const auto pair = trimmed(takeUntil(element, ';'));
        if (pair.size() > 4 && isSameText(pair.substr(0, 4), "for="))
            return pair.substr(4);
    }
    return {};
}

// The hops in the order in which they were passed. All of them, which the limit of a head bounds: whoever
// sends many pushes none of those off the end that proxies have added.
std::vector<std::string_view> hopsOf(const api::Headers& headers)
{
    std::vector<std::string_view> hops;
    const auto collect = [&](std::string_view name, auto&& read) {
        for (const auto& [key, value] : headers) {
            std::string_view rest = value;
            while (isSameText(key, name) && !rest.empty())
                hops.push_back(read(takeUntil(rest, ',')));
        }
    };
    collect("X-Forwarded-For", [](std::string_view text) { return text; });
    if (hops.empty())
        collect("Forwarded", forOf);
    return hops;
}

} // namespace

std::optional<IpBytes> ipFrom(std::string_view text)
{
    if (text.empty() || text.size() > 45 || text.find('%') != std::string_view::npos)
        return {};
    boost::system::error_code error;
    const auto address = ip::make_address(std::string(text), error);
    if (error)
        return {};
    return (address.is_v4() ? ip::make_address_v6(ip::v4_mapped, address.to_v4()) : address.to_v6())
        .to_bytes();
}

std::string ipText(const IpBytes& bytes)
{
    const ip::address_v6 address(bytes);
    return address.is_v4_mapped() ? ip::make_address_v4(ip::v4_mapped, address).to_string()
                                  : address.to_string();
}

IpBytes networkOf(const IpBytes& bytes)
{
    auto network = bytes;
    if (!isMapped(bytes))
        std::fill(network.begin() + 8, network.end(), std::uint8_t{0});
    return network;
}

Result<TrustedProxies> TrustedProxies::from(const std::vector<std::string>& ranges)
{
    TrustedProxies proxies;
    for (const auto& text : ranges) {
        const auto slash = text.find('/');
        const auto first = ipFrom(text.substr(0, slash));
        const int offset = first && isMapped(*first) ? kIpv4Bits : 0;
        int bits = 128 - offset;
        bool isGood = first.has_value();
        if (slash != std::string::npos) {
            const auto* const end = text.data() + text.size();
            const auto read = std::from_chars(text.data() + slash + 1, end, bits);
            isGood = isGood && read.ec == std::errc() && read.ptr == end && bits >= 0 && bits <= 128 - offset;
        }
        if (!isGood)
            return fail(ServerError::ProxyInvalid, "a trusted proxy that is no range", {{"range", text}});
        proxies.m_ranges.push_back({*first, bits + offset});
    }
    return proxies;
}

bool TrustedProxies::trusts(const IpBytes& bytes) const
{
    return std::ranges::any_of(m_ranges, [&](const Range& range) {
        const auto whole = static_cast<std::size_t>(range.bits / 8);
        if (!std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                        range.first.begin()))
            return false;
        const int rest = range.bits % 8;
        return rest == 0 || ((bytes.at(whole) ^ range.first.at(whole)) >> (8 - rest)) == 0;
    });
}

IpBytes TrustedProxies::originOf(const IpBytes& peer, const api::Headers& headers) const
{
    auto origin = peer;
    if (m_ranges.empty() || !trusts(peer))
        return origin;
    const auto hops = hopsOf(headers);
    for (auto hop = hops.rbegin(); hop != hops.rend() && trusts(origin); ++hop) {
        const auto said = ipOfHop(*hop);
        if (!said)
            break;
        origin = *said;
    }
    return origin;
}

} // namespace vidgo::server
