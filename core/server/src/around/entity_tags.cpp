#include "vidgo/server/entity_tags.h"

#include "http/field_text.h"
#include "vidgo/base/hash.h"

namespace vidgo::server {
namespace {

std::string_view withoutWeakness(std::string_view tag)
{
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

// What a 304 says, so that what is cached stays right (RFC 9110, section 15.4.5). Others are kept as well:
// they do not speak of the body.
bool isOfBody(std::string_view name)
{
    return isSameText(name, "Content-Type") || isSameText(name, "Content-Disposition") ||
           isSameText(name, "Content-Language");
}

} // namespace

bool namesTag(std::string_view ifNoneMatch, std::string_view tag)
{
    while (!ifNoneMatch.empty()) {
        const auto one = trimmed(takeUntil(ifNoneMatch, ','));
        if (one == "*" || (!one.empty() && withoutWeakness(one) == withoutWeakness(tag)))
            return true;
    }
    return false;
}

api::Handler EntityTags::around(api::Handler next) const
{
    return [most = maxBytes, next = std::move(next)](const api::Request& request) {
        auto response = next(request);
        const bool isRead = request.method == api::Method::Get || request.method == api::Method::Head;
        if (!isRead || response.status != 200)
            return response;
        const auto* const text = std::get_if<std::string>(&response.body);
        if (response.header("ETag").empty()) {
            if (!text || text->size() > most)
                return response;
            response.headers.emplace_back("ETag", "\"" + sha256(*text).substr(0, 32) + "\"");
        }
        if (namesTag(request.header("If-None-Match"), response.header("ETag"))) {
            response.status = 304;
            response.body = std::string();
            std::erase_if(response.headers, [](const auto& field) { return isOfBody(field.first); });
        }
        return response;
    };
}

} // namespace vidgo::server
