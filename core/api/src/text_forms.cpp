#include "text_forms.h"

#include <algorithm>

#include "vidgo/base/clock.h"
#include "vidgo/base/text.h"

namespace vidgo::api {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isIdCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' ||
           c == '.' || c == ':';
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHexadecimal(text[i]))
            return false;
    }
    return true;
}

bool isDay(std::string_view text)
{
    if (text.size() != 10)
        return false;
    std::string moment(text);
    moment += "T00:00:00Z";
    return timestampFromIso8601(moment).has_value();
}

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos &&
           std::ranges::none_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

} // namespace

bool hasForm(std::string_view text, Schema::Form form)
{
    switch (form) {
    case Schema::Form::Email:
        return isEmail(text);
    case Schema::Form::Uuid:
        return isUuid(text);
    case Schema::Form::Moment:
        return timestampFromIso8601(text).has_value();
    case Schema::Form::Day:
        return isDay(text);
    case Schema::Form::Id:
        return !text.empty() && std::ranges::all_of(text, isIdCharacter);
    case Schema::Form::Free:
    case Schema::Form::Secret:
        break;
    }
    return true;
}

std::string_view formName(Schema::Form form)
{
    switch (form) {
    case Schema::Form::Email:
        return "email";
    case Schema::Form::Uuid:
        return "uuid";
    case Schema::Form::Moment:
        return "date-time";
    case Schema::Form::Day:
        return "date";
    case Schema::Form::Secret:
        return "password";
    case Schema::Form::Id:
    case Schema::Form::Free:
        break;
    }
    return {};
}

bool isCleanText(std::string_view text)
{
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
    };
    return isUtf8(text) && std::ranges::none_of(text, isControl);
}

std::size_t characterCount(std::string_view text)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

} // namespace vidgo::api
