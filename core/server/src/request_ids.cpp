#include "vidgo/server/request_ids.h"

#include <algorithm>
#include <array>

#include "http/field_text.h"

namespace vidgo::server {

RequestIds::RequestIds(Random& random)
    : m_prefix("req_")
{
    std::array<std::uint8_t, 12> drawn{};
    random.fill(drawn);
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (const auto byte : drawn) {
        m_prefix += kDigits[byte >> 4U];
        m_prefix += kDigits[byte & 15U];
    }
    m_prefix += '-';
}

std::string RequestIds::next()
{
    return m_prefix + std::to_string(++m_number);
}

bool RequestIds::isUsable(std::string_view id)
{
    return id.size() >= 8 && id.size() <= 64 && std::ranges::all_of(id, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.';
           });
}

} // namespace vidgo::server
