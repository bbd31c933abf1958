#pragma once

#include <string>
#include <string_view>

#include "vidgo/base/result.h"

namespace vidgo::client {

/// Where a server is: "https://vidgo.example", with a port where it is not the usual one. Over http this
/// computer only.
class ServerAddress
{
public:
    /// Takes an address as a person types it, with or without a slash behind. Fails with
    /// NetError::RequestInvalid for http to another computer, another scheme, a path, a query, or a user and
    /// a password.
    static Result<ServerAddress> from(std::string_view text);

    /// "https://vidgo.example:8443"
    const std::string& origin() const { return m_origin; }
    /// "vidgo.example:8443", for people.
    std::string host() const;

    bool operator==(const ServerAddress&) const = default;

private:
    explicit ServerAddress(std::string origin)
        : m_origin(std::move(origin))
    {}
    std::string m_origin;
};

} // namespace vidgo::client
