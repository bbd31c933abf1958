#include "json_fields.h"

#include <cmath>

namespace vidgo {

std::unexpected<Error> badSetting(std::string_view what, std::string_view key)
{
    const std::string reason = "the value of " + std::string(key);
    return fail(BaseError::InvalidArgument, std::string(what) + " settings: " + reason, {{"reason", reason}});
}

bool isColor(std::string_view text)
{
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

bool readNumber(const Json& json, std::string_view key, double low, double high, double& out)
{
    std::optional<double> number;
    if (!readNumber(json, key, low, high, number))
        return false;
    out = number.value_or(out);
    return true;
}

bool readNumber(const Json& json, std::string_view key, double low, double high, std::optional<double>& out)
{
    const auto* member = json.find(key);
    if (!member)
        return true;
    if (!member->isNumber() || !(member->number() >= low && member->number() <= high))
        return false;
    out = member->number();
    return true;
}

bool readInteger(const Json& json, std::string_view key, int low, int high, int& out)
{
    double number = out;
    if (!readNumber(json, key, low, high, number) || std::floor(number) != number)
        return false;
    out = static_cast<int>(number);
    return true;
}

bool readFlag(const Json& json, std::string_view key, bool& out)
{
    const auto* member = json.find(key);
    if (!member)
        return true;
    const auto* flag = member->asBool();
    if (flag)
        out = *flag;
    return flag != nullptr;
}

bool readText(const Json& json, std::string_view key, std::string& out)
{
    const auto* member = json.find(key);
    if (!member)
        return true;
    const auto* text = member->asString();
    if (text)
        out = *text;
    return text != nullptr;
}

} // namespace vidgo
