#include "ip_range.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace vidgo::net {

namespace {

struct Ipv4Range
{
    std::uint32_t first;
    int bits;
};

// IANA's registry of special-purpose addresses, and multicast.
constexpr std::array kNotPublic{
    Ipv4Range{0x00000000, 8},  // this network
    Ipv4Range{0x0A000000, 8},  // private
    Ipv4Range{0x64400000, 10}, // a carrier's inside
    Ipv4Range{0x7F000000, 8},  // this computer
    Ipv4Range{0xA9FE0000, 16}, // link local
    Ipv4Range{0xAC100000, 12}, // private
    Ipv4Range{0xC0000000, 24}, // protocol assignments
    Ipv4Range{0xC0A80000, 16}, // private
    Ipv4Range{0xC6120000, 15}, // measurements
    Ipv4Range{0xE0000000, 4},  // multicast
    Ipv4Range{0xF0000000, 4},  // reserved, broadcast
};

std::uint32_t ipv4Of(std::span<const std::uint8_t> bytes)
{
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U |
           std::uint32_t{bytes[3]};
}

} // namespace

bool isPublicIpv4(std::uint32_t address)
{
    return std::ranges::none_of(kNotPublic, [&](const Ipv4Range& range) {
        return ((address ^ range.first) >> static_cast<unsigned>(32 - range.bits)) == 0;
    });
}

bool isPublicIpv6(std::span<const std::uint8_t, 16> address)
{
    const auto startsWith = [&](std::initializer_list<std::uint8_t> prefix) {
        return std::ranges::equal(address.first(prefix.size()), prefix);
    };
    if (startsWith({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF})) // mapped
        return isPublicIpv4(ipv4Of(address.subspan(12, 4)));
    if (startsWith({0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0})) // translated
        return isPublicIpv4(ipv4Of(address.subspan(12, 4)));
    if (startsWith({0x20, 0x02})) // 6to4
        return isPublicIpv4(ipv4Of(address.subspan(2, 4)));
    // Of everything else only 2000::/3 is handed out, less Teredo and other protocols (2001::/23).
    const bool isProtocol = startsWith({0x20, 0x01}) && address[2] < 2;
    return (address[0] & 0xE0U) == 0x20 && !isProtocol;
}

bool isPublicAddress(const sockaddr& address)
{
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        return isPublicIpv4(ntohl(v4.sin_addr.s_addr));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address, sizeof v6);
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        return isPublicIpv6(bytes);
    }
    return false;
}

bool mayBePublicHost(std::string_view host)
{
    while (host.ends_with('.'))
        host.remove_suffix(1);
    if (host == "localhost" || host.ends_with(".localhost"))
        return false;
    const bool isBracketed = host.starts_with('[') && host.ends_with(']');
    const std::string number(isBracketed ? host.substr(1, host.size() - 2) : host);
    std::array<std::uint8_t, 16> bytes{};
    if (isBracketed)
        return inet_pton(AF_INET6, number.c_str(), bytes.data()) == 1 && isPublicIpv6(bytes);
    if (inet_pton(AF_INET, number.c_str(), bytes.data()) == 1)
        return isPublicIpv4(ipv4Of(bytes));
    return !number.empty();
}

} // namespace vidgo::net
