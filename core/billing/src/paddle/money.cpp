#include "vidgo/billing/paddle_money.h"

#include <limits>

#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::paddle {

namespace {

std::unexpected<Error> unknown(std::string_view currency)
{
    const std::string code(currency.substr(0, 3));
    return fail(BillingError::CurrencyUnknown, "decimals of " + code + " are not known",
                {{"currency", code}});
}

std::unexpected<Error> notOffered(std::int64_t amount, std::string_view currency, std::string_view reason)
{
    return fail(BillingError::AmountNotOffered,
                std::to_string(amount) + " " + std::string(currency) + " " + std::string(reason));
}

// The amount with another number of decimals, exactly.
Result<std::int64_t> rescaled(std::int64_t amount, int from, int to, std::string_view currency)
{
    for (; from < to; ++from) {
        if (amount > std::numeric_limits<std::int64_t>::max() / 10 ||
            amount < std::numeric_limits<std::int64_t>::min() / 10)
            return notOffered(amount, currency, "is too large");
        amount *= 10;
    }
    for (; from > to; --from) {
        if (amount % 10 != 0)
            return notOffered(amount, currency, "has too many decimals");
        amount /= 10;
    }
    return amount;
}

} // namespace

Result<std::string> amountText(const Money& money, const CurrencyTable& table)
{
    const auto code = money.currency.code();
    const auto facts = table.find(code);
    if (facts == table.end())
        return unknown(code);
    const auto amount = rescaled(money.minor, money.currency.minorDigits(), facts->second.decimals, code);
    if (!amount)
        return std::unexpected(amount.error());
    if (*amount <= 0 || *amount < facts->second.lowestPayment)
        return notOffered(*amount, code, "is too little");
    return std::to_string(*amount);
}

Result<Money> moneyFromAmount(std::int64_t amount, std::string_view currency, const CurrencyTable& table)
{
    const auto ours = Currency::fromCode(currency);
    const auto facts = table.find(currency);
    if (!ours || facts == table.end())
        return unknown(currency);
    const auto minor = rescaled(amount, facts->second.decimals, ours->minorDigits(), currency);
    if (!minor)
        return std::unexpected(minor.error());
    return Money{*minor, *ours};
}

} // namespace vidgo::billing::paddle
