#include "field_text.h"

#include <algorithm>

#include "vidgo/api/router.h"
#include "vidgo/server/request_head.h"

namespace vidgo::server {
namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

std::string_view faultOfPath(std::string_view raw)
{
    const auto path = api::decodePercent(raw, false);
    if (!path)
        return "path that cannot be decoded";
    // A slash or backslash that only decoding reveals would make other segments than were looked at.
    if (std::ranges::count(*path, '/') != std::ranges::count(raw, '/') ||
        path->find('\\') != std::string::npos)
        return "path with a hidden separator";
    if (std::ranges::any_of(*path, isControl))
        return "path with a control character";
    std::string_view rest = *path;
    while (!rest.empty()) {
        const auto segment = takeUntil(rest, '/');
        if (segment == "." || segment == "..")
            return "path with dot segments";
    }
    return {};
}

} // namespace

std::string_view faultOfTarget(std::string_view target)
{
    if (!target.starts_with('/'))
        return "target that is no path";
    const bool isPlain = std::ranges::all_of(target, [](char c) {
        return c > 0x20 && c < 0x7F && c != '#' && c != '\\' && c != '"' && c != '<' && c != '>';
    });
    if (!isPlain)
        return "target with a forbidden character";
    std::string_view query = target;
    const auto path = takeUntil(query, '?');
    if (const auto fault = faultOfPath(path); !fault.empty())
        return fault;
    const auto plain = api::decodePercent(query, false);
    if (!plain || plain->find('\0') != std::string::npos)
        return "query that is no text";
    return {};
}

} // namespace vidgo::server
