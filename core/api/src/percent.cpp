#include "vidgo/api/router.h"
#include "vidgo/base/text.h"

namespace vidgo::api {
namespace {

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isUnreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

} // namespace

std::optional<std::string> decodePercent(std::string_view text, bool plusIsSpace)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += plusIsSpace && text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = text.size() - i > 2 ? digitOf(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : digitOf(text[i + 2]);
        if (low < 0)
            return {};
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    if (!isUtf8(decoded))
        return {};
    return decoded;
}

std::string encodePercent(std::string_view text)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (isUnreserved(c)) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += kDigits[byte >> 4U];
        encoded += kDigits[byte & 15U];
    }
    return encoded;
}

} // namespace vidgo::api
