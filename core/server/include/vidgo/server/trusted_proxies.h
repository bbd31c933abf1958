#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/base/result.h"

namespace vidgo::server {

/// An IP address; IPv4 as the IPv6 address that maps it (RFC 4291, section 2.5.5.2).
using IpBytes = std::array<std::uint8_t, 16>;

/// None when `text` is no address. Zones ("%eth0"), ports and brackets are none of it.
std::optional<IpBytes> ipFrom(std::string_view text);
/// "203.0.113.9", "2001:db8::1"; IPv4 is never written as IPv6.
std::string ipText(const IpBytes& ip);
/// What one household or host has: the IPv4 address itself, or the first 64 bits of an IPv6 one.
IpBytes networkOf(const IpBytes& ip);

/// The proxies in front of this server: only what they say about where a request comes from is believed.
class TrustedProxies
{
public:
    /// Nobody is trusted.
    TrustedProxies() = default;
    /// Of addresses and ranges: "10.0.0.0/8", "fd00::/8", "192.0.2.7". Fails with ServerError::ProxyInvalid.
    static Result<TrustedProxies> from(const std::vector<std::string>& ranges);

    bool trusts(const IpBytes& ip) const;

    /// Who asks: `peer` itself, unless it is trusted. Then X-Forwarded-For, or Forwarded (RFC 7239) where
    /// there is none of that, is read from its end, and the first address that is not a trusted proxy counts.
    /// What is no address ends the search: the last address that was believed counts then.
    IpBytes originOf(const IpBytes& peer, const api::Headers& headers) const;

private:
    struct Range
    {
        IpBytes first{};
        int bits = 0;
    };

    std::vector<Range> m_ranges;
};

} // namespace vidgo::server
