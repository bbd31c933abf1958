#include "vidgo/server/security_headers.h"

namespace vidgo::server {

api::Handler SecurityHeaders::around(api::Handler next) const
{
    api::Headers own = {{"Content-Security-Policy", contentSecurityPolicy},
                        {"X-Content-Type-Options", "nosniff"},
                        {"X-Frame-Options", "DENY"},
                        {"Referrer-Policy", "no-referrer"},
                        {"Cross-Origin-Resource-Policy", "same-site"},
                        {"Cache-Control", "no-store"}};
    if (isHttps)
        own.emplace_back("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    return [own = std::move(own), next = std::move(next)](const api::Request& request) {
        auto response = next(request);
        for (const auto& [name, value] : own)
            if (response.header(name).empty())
                response.headers.emplace_back(name, value);
        api::setHeader(response.headers, "X-Request-Id", request.id);
        return response;
    };
}

} // namespace vidgo::server
