#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo::net {

/// What an address leads to, as curl reads it, so that what is checked is what is called.
struct Address
{
    std::string scheme; ///< "https" or "http"
    std::string host;   ///< Lower case; an IPv6 address in brackets.
    std::string port;   ///< Always there.
    std::string path;   ///< Without query.

    bool isLoopback() const;
    /// For what is said and logged: without a port that goes without saying.
    std::string hostAndPort() const;
};

/// True for "localhost", 127.0.0.0/8 and [::1].
bool isLoopbackHost(std::string_view host);

/// Letters, digits, `-`, `.` and the brackets of an IPv6 address.
bool isHostName(std::string_view host);

/// Fails with NetError::RequestInvalid: no address, another scheme, http where it is not allowed, user or
/// password in it, or anything but printable ASCII.
Result<Address> readAddress(const std::string& url, const std::vector<std::string>& plainHosts);

/// The host that an address names, lower case, or empty; nothing about it is checked.
std::string hostOfUrl(const std::string& url);

/// The file that "file:///path" means; nothing for anything else, a file of another computer included.
std::optional<std::filesystem::path> pathOfFileUrl(const std::string& url);

} // namespace vidgo::net
