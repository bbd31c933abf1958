#pragma once

#include <string>

#include "vidgo/api/message.h"

namespace vidgo::server {

/// Headers that keep browsers from doing more with an answer than was meant. What the handler set itself
/// stays.
struct SecurityHeaders
{
    /// Nothing may be loaded or framed, which is right for data; pages bring their own policy.
    std::string contentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; "
                                        "form-action 'none'";
    bool isHttps = false; ///< Adds Strict-Transport-Security for two years. Also when a proxy does the TLS.

    /// Also sets X-Request-Id, and Cache-Control: no-store where nothing else is said.
    api::Handler around(api::Handler next) const;
};

} // namespace vidgo::server
