#include "vidgo/base/money.h"

#include <cstdlib>

#include "vidgo/base/base_error.h"

namespace vidgo {

Result<Currency> Currency::fromCode(std::string_view code)
{
    if (code == "TWD")
        return twd();
    if (code == "USD")
        return usd();
    return fail(BaseError::InvalidArgument, "unknown currency " + std::string(code),
                {{"reason", "unknown currency"}});
}

Currency Currency::twd()
{
    return Currency({'T', 'W', 'D'});
}

Currency Currency::usd()
{
    return Currency({'U', 'S', 'D'});
}

Result<Money> add(const Money& a, const Money& b)
{
    if (a.currency != b.currency)
        return fail(BaseError::InvalidArgument, "sum of two currencies",
                    {{"reason", "two different currencies"}});
    std::int64_t sum = 0;
    if ((b.minor > 0 && a.minor > INT64_MAX - b.minor) || (b.minor < 0 && a.minor < INT64_MIN - b.minor))
        return fail(BaseError::InvalidArgument, "amount overflow", {{"reason", "the amount is too large"}});
    sum = a.minor + b.minor;
    return Money{sum, a.currency};
}

std::string toDecimal(const Money& money)
{
    const auto magnitude = money.minor < 0 ? 0 - static_cast<std::uint64_t>(money.minor)
                                           : static_cast<std::uint64_t>(money.minor);
    std::string cents = std::to_string(magnitude % 100);
    if (cents.size() < 2)
        cents.insert(cents.begin(), '0');
    return (money.minor < 0 ? "-" : "") + std::to_string(magnitude / 100) + "." + cents;
}

Result<Money> moneyFromDecimal(std::string_view decimal, Currency currency)
{
    const auto refuse = [&] {
        return fail(BaseError::InvalidArgument, "not an amount: " + std::string(decimal),
                    {{"reason", "not an amount of money"}});
    };
    std::string_view rest = decimal;
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    const auto point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "" : rest.substr(point + 1);
    const auto isDigits = [](std::string_view text) {
        return text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (whole.empty() || whole.size() > 15 || !isDigits(whole) || !isDigits(fraction) ||
        fraction.size() > 2 || (point != std::string_view::npos && fraction.empty()))
        return refuse();
    std::string cents(fraction);
    cents.resize(2, '0');
    const std::int64_t minor = std::strtoll(std::string(whole).c_str(), nullptr, 10) * 100 +
                               std::strtoll(cents.c_str(), nullptr, 10);
    return Money{negative ? -minor : minor, currency};
}

} // namespace vidgo
