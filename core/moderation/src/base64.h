#pragma once

#include <string>
#include <string_view>

namespace vidgo::moderation {

/// RFC 4648, with padding.
inline std::string toBase64(std::string_view bytes)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byteAt = [&](std::size_t at) {
            return at < bytes.size() ? static_cast<unsigned>(static_cast<unsigned char>(bytes[at])) : 0U;
        };
        const auto three = (byteAt(i) << 16U) | (byteAt(i + 1) << 8U) | byteAt(i + 2);
        out.push_back(kDigits[three >> 18U]);
        out.push_back(kDigits[(three >> 12U) & 63U]);
        out.push_back(i + 1 < bytes.size() ? kDigits[(three >> 6U) & 63U] : '=');
        out.push_back(i + 2 < bytes.size() ? kDigits[three & 63U] : '=');
    }
    return out;
}

} // namespace vidgo::moderation
