#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"

namespace vidgo::accounts {

/// An address of the internet protocol, version 4 or 6. An IPv4 address that is written in IPv6
/// (`::ffff:192.0.2.1`) is the IPv4 address.
class IpAddress
{
public:
    /// "192.0.2.1" (four decimal numbers without leading zeros) or a form of RFC 4291, without a zone. Fails
    /// with AccountsError::InvalidRequest.
    static Result<IpAddress> parse(std::string_view text);

    bool isV4() const;
    /// As RFC 5952 writes it.
    std::string text() const;
    /// 32 hexadecimal digits that sort as the addresses do, those of IPv4 as `…ffff` and eight digits.
    std::string digits() const;
    const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    auto operator<=>(const IpAddress&) const = default;

private:
    friend class IpNetwork;
    std::array<std::uint8_t, 16> m_bytes{};
};

/// All addresses with the same beginning.
class IpNetwork
{
public:
    /// "203.0.113.0/24", "2001:db8::/32", or one address. Bits behind the prefix must be zero. Fails with
    /// AccountsError::InvalidRequest.
    static Result<IpNetwork> parse(std::string_view text);
    /// What is counted as one place: an IPv4 address; of IPv6 the 64 bits that one connection has.
    static IpNetwork placeOf(const IpAddress& address);

    const IpAddress& first() const { return m_first; }
    IpAddress last() const;
    /// "203.0.113.0/24"; also for one address: "192.0.2.1/32".
    std::string text() const;
    bool contains(const IpAddress& address) const;

private:
    IpAddress m_first;
    int m_prefix = 128; ///< Bits of the 128.
};

} // namespace vidgo::accounts
