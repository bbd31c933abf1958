#pragma once

#include <algorithm>
#include <string_view>

namespace vidgo::net {

// Protocol texts are ASCII whatever the locale of the process is, so <cctype> is of no use for them.

constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool isAsciiAlnum(char c)
{
    return isAsciiDigit(c) || (asciiLower(c) >= 'a' && asciiLower(c) <= 'z');
}

constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

constexpr bool isAsciiPrintable(char c)
{
    return c >= 0x20 && c < 0x7F;
}

inline bool isSameAscii(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, asciiLower, asciiLower);
}

inline std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace vidgo::net
