#include "vidgo/server/cors.h"

#include <algorithm>

#include "http/field_text.h"
#include "vidgo/api/api_error.h"
#include "vidgo/api/problem.h"

namespace vidgo::server {
namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void addVary(api::Headers& headers)
{
    const auto before = std::string(api::headerOf(headers, "Vary"));
    api::setHeader(headers, "Vary", before.empty() ? "Origin" : before + ", Origin");
}

bool isPreflight(const api::Request& request)
{
    return request.method == api::Method::Options && !request.header("Access-Control-Request-Method").empty();
}

} // namespace

api::Handler Cors::around(api::Handler next) const
{
    return [rules = *this, allowedMethods = joined(methods), allowedHeaders = joined(requestHeaders),
            shown = joined(answerHeaders),
            next = std::move(next)](const api::Request& request) -> api::Response {
        const auto origin = request.header("Origin");
        if (origin.empty()) {
            auto response = next(request);
            addVary(response.headers);
            return response;
        }
        const bool isAllowed = std::ranges::find(rules.origins, origin) != rules.origins.end();
        api::Response response;
        if (!isAllowed)
            response = api::answerOf(api::problemOf(Error(api::ApiError::OriginRefused, {}), request.id));
        else if (isPreflight(request))
            response = {.status = 204,
                        .headers = {{"Access-Control-Allow-Methods", allowedMethods},
                                    {"Access-Control-Allow-Headers", allowedHeaders},
                                    {"Access-Control-Max-Age", std::to_string(rules.maxAge.count())}},
                        .body = {}};
        else
            response = next(request);
        addVary(response.headers);
        if (isAllowed) {
            api::setHeader(response.headers, "Access-Control-Allow-Origin", std::string(origin));
            api::setHeader(response.headers, "Access-Control-Expose-Headers", shown);
            if (rules.withCredentials)
                api::setHeader(response.headers, "Access-Control-Allow-Credentials", "true");
        }
        return response;
    };
}

} // namespace vidgo::server
