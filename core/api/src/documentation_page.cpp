#include "vidgo/api/openapi.h"

namespace vidgo::api {
namespace {

constexpr std::string_view kHead =
    "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
    "<meta name=\"viewport\" content=\"width=device-width\"><title>VidGo API</title><style>"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1c1c21}"
    "h2{margin-top:2.5rem;text-transform:capitalize}li{margin:.4rem 0;list-style:none}ul{padding:0}"
    "code{font:14px ui-monospace,monospace}b{display:inline-block;min-width:4.5rem}small{color:#5c5c66}"
    "@media(prefers-color-scheme:dark){body{background:#131316;color:#ececf1}small{color:#a0a0ab}"
    "a{color:#8ab4ff}}</style></head><body>";

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string_view whoMay(const Route& route)
{
    switch (route.access) {
    case Access::Person:
        return route.scope.empty() ? "signed in" : "signed in, or with a key";
    case Access::Admin:
        return "administrators";
    case Access::Gateway:
        return "signed by the gateway";
    case Access::Everybody:
        break;
    }
    return "everybody";
}

} // namespace

std::string documentationPage(std::span<const Route> routes, std::string_view version)
{
    std::string page(kHead);
    page += "<h1>VidGo API " + escaped(version) +
            "</h1><p>The document in OpenAPI 3.1: "
            "<a href=\"/openapi.json\">openapi.json</a>. What went wrong is told as RFC 9457 says it. Writes "
            "need an Idempotency-Key.</p>";
    std::string_view group;
    for (const auto& route : routes) {
        if (route.group != group) {
            page += (group.empty() ? "<h2>" : "</ul><h2>") + escaped(route.group) + "</h2><ul>";
            group = route.group;
        }
        page += "<li><b>" + escaped(methodName(route.method)) + "</b> <code>" + escaped(route.path) +
                "</code><br><small>" + escaped(route.summary) + " (" + escaped(whoMay(route)) +
                ")</small></li>";
    }
    return page + "</ul></body></html>";
}

} // namespace vidgo::api
