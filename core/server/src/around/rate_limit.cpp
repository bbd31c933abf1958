#include "vidgo/api/api_error.h"
#include "vidgo/api/problem.h"
#include "vidgo/server/rate_limits.h"
#include "vidgo/server/trusted_proxies.h"

namespace vidgo::server {

std::string ipRateKey(const api::Request& request)
{
    const auto ip = ipFrom(request.origin);
    return "ip:" + (ip ? ipText(networkOf(*ip)) : request.origin);
}

api::Handler RateLimit::around(api::Handler next) const
{
    return [rateLimits = &limits, most = rule, keys = keysOf, refused = onRefused,
            next = std::move(next)](const api::Request& request) {
        const auto counted = keys ? keys(request) : std::vector{ipRateKey(request)};
        if (counted.empty())
            return next(request);
        const auto verdict = rateLimits->take(counted, most);
        const auto seconds = std::to_string(
            std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::seconds>(verdict.waits).count()));
        api::Response response;
        if (verdict.isAllowed) {
            response = next(request);
        } else {
            if (refused)
                refused();
            const Error error(api::ApiError::TooManyRequests, {}, {{"seconds", seconds}});
            response = api::answerOf(api::problemOf(error, request.id));
        }
        api::setHeader(response.headers, "RateLimit-Limit", std::to_string(most.requests));
        api::setHeader(response.headers, "RateLimit-Remaining", std::to_string(verdict.remaining));
        api::setHeader(response.headers, "RateLimit-Reset", seconds);
        return response;
    };
}

} // namespace vidgo::server
