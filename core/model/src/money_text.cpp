#include "vidgo/model/money_text.h"

#include <algorithm>

#include "vidgo/model/budget.h"

namespace vidgo {

namespace {

struct NumberStyle
{
    char group;
    char decimal;
    std::size_t fewestGrouped; // digits from which on they are grouped
};

NumberStyle styleOf(Language language)
{
    if (language == Language::Spanish)
        return {'.', ',', 5};
    return {',', '.', 4};
}

std::string grouped(std::string digits, const NumberStyle& style)
{
    if (digits.size() < style.fewestGrouped)
        return digits;
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, 1, style.group);
    }
    return digits;
}

std::string signOf(const Currency& currency)
{
    if (currency == Currency::twd())
        return "NT$";
    if (currency == Currency::usd())
        return "US$";
    return std::string(currency.code()) + "\u00A0";
}

} // namespace

std::string formatMoney(const Money& money, Language language)
{
    const auto style = styleOf(language);
    const auto digits = static_cast<std::size_t>(money.currency.minorDigits());
    const bool isNegative = money.minor < 0;
    const auto magnitude =
        isNegative ? 0 - static_cast<std::uint64_t>(money.minor) : static_cast<std::uint64_t>(money.minor);
    std::string minor = std::to_string(magnitude);
    minor.insert(0, minor.size() > digits ? 0 : digits + 1 - minor.size(), '0');
    const std::string fraction = minor.substr(minor.size() - digits);
    minor.resize(minor.size() - digits);

    std::string text = (isNegative ? "-" : "") + signOf(money.currency) + grouped(std::move(minor), style);
    if (std::ranges::any_of(fraction, [](char c) { return c != '0'; }))
        (text += style.decimal) += fraction;
    return text;
}

std::string plainAmount(std::int64_t amount, std::string_view unit, bool down)
{
    const auto currency = Currency::fromCode(unit);
    if (!currency)
        return std::to_string(amount);
    return toDecimal(budgetMoney(amount, *currency, down)) + " " + std::string(unit);
}

} // namespace vidgo
