#include "base64url.h"

#include <cstdint>

namespace vidgo::accounts {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::uint32_t hexDigit(char c)
{
    return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

} // namespace

std::string toBase64Url(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() * 4 / 3 + 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (count += 8; count >= 6; count -= 6)
            text += kDigits[bits >> (count - 6) & 63];
    }
    if (count > 0)
        text += kDigits[bits << (6 - count) & 63];
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const auto digit = kDigits.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xFF);
        }
    }
    const bool saysNothing = count >= 6 || (bits & ((1U << count) - 1)) != 0;
    return saysNothing ? std::nullopt : std::optional(std::move(bytes));
}

std::string bytesOfHex(std::string_view digits)
{
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(hexDigit(digits[i]) << 4 | hexDigit(digits[i + 1]));
    return bytes;
}

} // namespace vidgo::accounts
