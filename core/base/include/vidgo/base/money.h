#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"

namespace vidgo {

/// ISO 4217 currency with the number of its minor digits. TWD is listed by ISO with two, but is charged in
/// whole dollars by the Taiwanese gateways, so amounts in it are multiples of 100 minor units.
class Currency
{
public:
    /// Three capital letters of a currency we sell in: "TWD" or "USD".
    static Result<Currency> fromCode(std::string_view code);
    static Currency twd();
    static Currency usd();

    std::string_view code() const { return {m_code.data(), m_code.size()}; }
    int minorDigits() const { return 2; }
    auto operator<=>(const Currency&) const = default;

private:
    explicit Currency(std::array<char, 3> code)
        : m_code(code)
    {}
    std::array<char, 3> m_code;
};

/// An amount in minor units (cents). Never a floating-point number.
struct Money
{
    std::int64_t minor = 0;
    Currency currency = Currency::usd();

    auto operator<=>(const Money&) const = default;
};

/// Sum of two amounts. Fails on different currencies and on overflow.
Result<Money> add(const Money& a, const Money& b);

/// "2.99" or "299.00": plain decimal with a point, for files and logs; people see a localised form.
std::string toDecimal(const Money& money);

/// Reads "2.99" or "299" exactly; more decimals than the currency has are refused.
Result<Money> moneyFromDecimal(std::string_view decimal, Currency currency);

} // namespace vidgo
