#pragma once

#include "vidgo/base/error.h"

namespace vidgo::server {

/// What can keep a server from running, and what Redis can do to it. Shown to who runs the server.
enum class ServerError {
    None,
    AddressInvalid,      ///< {address}: neither an IPv4 nor an IPv6 address.
    PortTaken,           ///< {port}: somebody else listens there, or it needs more rights.
    TlsInvalid,          ///< {file}: certificate or key can't be read, or don't belong together.
    ProxyInvalid,        ///< {range}: no address and no range such as 10.0.0.0/8.
    RedisAddressInvalid, ///< No address such as redis://host:6379/0. What it was is not said: it has a
                         ///< password.
    RedisUnreachable,    ///< {host}: nobody answers there, or not in time.
    RedisRefused,        ///< {host}: it answered with an error.
};

ErrorText describe(ServerError code);

} // namespace vidgo::server
