#include "vidgo/net/http_client.h"

#include <algorithm>

#include "ascii.h"

namespace vidgo::net {

std::string_view HttpAnswer::header(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(headers, [&](const auto& header) { return isSameAscii(header.first, name); });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace vidgo::net
