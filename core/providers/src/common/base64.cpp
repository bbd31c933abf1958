#include "common/base64.h"

namespace vidgo::providers {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        const std::uint32_t group = (std::uint32_t{bytes[i]} << 16U) |
                                    (left > 1 ? std::uint32_t{bytes[i + 1]} << 8U : 0U) |
                                    (left > 2 ? std::uint32_t{bytes[i + 2]} : 0U);
        out += kDigits[(group >> 18U) & 63U];
        out += kDigits[(group >> 12U) & 63U];
        out += left > 1 ? kDigits[(group >> 6U) & 63U] : '=';
        out += left > 2 ? kDigits[group & 63U] : '=';
    }
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    while (text.ends_with('=') || text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    std::string out;
    out.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    int count = 0;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            continue;
        const auto digit = kDigits.find(c);
        if (digit == std::string_view::npos)
            return {};
        ++digits;
        bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
        }
    }
    if (digits % 4 == 1)
        return {};
    return out;
}

std::string dataAddress(std::string_view mediaType, std::span<const std::uint8_t> bytes)
{
    return "data:" + std::string(mediaType) + ";base64," + toBase64(bytes);
}

std::string_view withoutDataHead(std::string_view address)
{
    if (!address.starts_with("data:"))
        return address;
    const auto comma = address.find(',');
    return comma == std::string_view::npos ? std::string_view() : address.substr(comma + 1);
}

} // namespace vidgo::providers
