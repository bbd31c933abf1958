#include "common/json_path.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vidgo::providers {

namespace {

template <class Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number value{};
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc() || read.ptr != end)
        return {};
    return value;
}

} // namespace

const Json* at(const Json& json, std::initializer_list<std::string_view> way)
{
    const auto* place = &json;
    for (const auto step : way) {
        place = place->find(step);
        if (!place)
            return nullptr;
    }
    return place;
}

std::string textAt(const Json& json, std::initializer_list<std::string_view> way)
{
    const auto* place = at(json, way);
    const auto* text = place ? place->asString() : nullptr;
    return text ? *text : std::string();
}

std::string firstText(const Json& json, std::initializer_list<std::string_view> members)
{
    for (const auto member : members)
        if (auto text = textAt(json, {member}); !text.empty())
            return text;
    return {};
}

std::optional<double> numberAt(const Json& json, std::initializer_list<std::string_view> way)
{
    const auto* place = at(json, way);
    if (!place)
        return {};
    std::optional<double> value;
    if (place->isNumber())
        value = place->number();
    else if (const auto* text = place->asString())
        value = parseNumber<double>(*text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<std::int64_t> wholeAt(const Json& json, std::initializer_list<std::string_view> way)
{
    const auto* place = at(json, way);
    if (!place)
        return {};
    if (const auto* value = place->asInt())
        return *value;
    if (const auto* text = place->asString())
        return wholeIn(*text);
    return {};
}

std::optional<std::int64_t> wholeIn(std::string_view text)
{
    return parseNumber<std::int64_t>(text);
}

std::string decimalAt(const Json& json, std::initializer_list<std::string_view> way)
{
    if (const auto whole = wholeAt(json, way))
        return std::to_string(*whole);
    const auto value = numberAt(json, way);
    return value ? decimalText(*value) : std::string();
}

std::string decimalText(double value)
{
    std::array<char, 400> text{}; // the longest number without an exponent has 309 digits
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

std::optional<double> fractionOf(std::optional<double> value, double whole)
{
    if (!value || !std::isfinite(*value))
        return {};
    return std::clamp(*value / whole, 0.0, 1.0);
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

} // namespace vidgo::providers
