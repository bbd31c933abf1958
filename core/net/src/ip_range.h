#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <curl/curl.h> // brings the sockets of the system

namespace vidgo::net {

/// Whether an address belongs to the public net: none of this computer, of a local network, of a provider's
/// inside, of a multicast group, nor one that is kept for other things (RFC 6890). IPv6 addresses that hold
/// an IPv4 one are judged by that.
bool isPublicAddress(const sockaddr& address);
bool isPublicIpv4(std::uint32_t address); ///< As a number: 127.0.0.1 is 0x7F000001.
bool isPublicIpv6(std::span<const std::uint8_t, 16> address);

/// What an address of a service says by itself: false for names of this computer (localhost) and numbers
/// that are not public. A name may still lead anywhere.
bool mayBePublicHost(std::string_view host);

} // namespace vidgo::net
