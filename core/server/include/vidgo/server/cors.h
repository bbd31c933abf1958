#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "vidgo/api/message.h"

namespace vidgo::server {

/// Which pages of browsers may use this server (WHATWG Fetch, CORS protocol). Requests of others are refused,
/// so that they have no effect; requests without Origin come from no page and pass.
struct Cors
{
    /// "https://vidgo.example": scheme, host and port exactly as browsers send them; never "*". The
    /// server's own address as well, where its pages send forms.
    std::vector<std::string> origins;
    std::vector<std::string> methods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    std::vector<std::string> requestHeaders = {"Authorization", "Content-Type", "Idempotency-Key",
                                               "If-None-Match", "X-Request-Id"};
    std::vector<std::string> answerHeaders = {
        "ETag",           "Link", "Retry-After", "X-Request-Id", "RateLimit-Limit", "RateLimit-Remaining",
        "RateLimit-Reset"};
    bool withCredentials = false;     ///< Cookies.
    std::chrono::seconds maxAge{600}; ///< For which browsers remember a preflight.

    /// Answers preflights itself.
    api::Handler around(api::Handler next) const;
};

} // namespace vidgo::server
