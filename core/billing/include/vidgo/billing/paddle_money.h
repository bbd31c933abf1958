#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "vidgo/base/money.h"
#include "vidgo/base/result.h"

namespace vidgo::billing::paddle {

/// How Paddle counts a currency. Read from Paddle (GET /currencies) and never assumed: for TWD its decimals
/// are not documented, and a wrong guess is a factor of 100.
struct CurrencyFacts
{
    int decimals = 2;               ///< 0 to 4.
    std::int64_t lowestPayment = 0; ///< In the lowest denomination; 0 when Paddle doesn't say.

    bool operator==(const CurrencyFacts&) const = default;
};

/// By ISO 4217 code.
using CurrencyTable = std::map<std::string, CurrencyFacts, std::less<>>;

/// The amount as Paddle wants it, digits without a point: "1000" for 10 USD. Fails with
/// BillingError::CurrencyUnknown when the table lacks the currency, or AmountNotOffered for amounts that are
/// not positive, lie below the lowest payment or can't be said in Paddle's decimals.
Result<std::string> amountText(const Money& money, const CurrencyTable& table);

/// What Paddle's `amount` of `currency` is for us, to be held against an order. Fails with
/// BillingError::CurrencyUnknown for a currency that we or the table don't know, or AmountNotOffered when our
/// minor units can't hold it.
Result<Money> moneyFromAmount(std::int64_t amount, std::string_view currency, const CurrencyTable& table);

} // namespace vidgo::billing::paddle
