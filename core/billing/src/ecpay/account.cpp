#include "vidgo/billing/ecpay_account.h"

#include <algorithm>
#include <charconv>

#include "ascii.h"
#include "vidgo/base/hmac.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::string_view kBase36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::size_t kTradeNoSize = 20;
constexpr std::chrono::hours kTaiwan{8};

int hexValue(char digit)
{
    return isAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10;
}

// Every digit equally likely: bytes from 252 on, which 36 does not divide, are left out.
std::string base36Digits(std::string_view hexadecimal)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < hexadecimal.size(); i += 2) {
        const int byte = hexValue(hexadecimal[i]) * 16 + hexValue(hexadecimal[i + 1]);
        if (byte < 252)
            out += kBase36[static_cast<std::size_t>(byte) % 36];
    }
    return out;
}

// A number of exactly these digits, or -1.
int number(std::string_view text, std::size_t at, std::size_t count)
{
    const auto part = text.substr(at, count);
    int value = -1;
    if (part.size() == count && isAsciiDigits(part))
        std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

} // namespace

std::string_view methodValue(Method method)
{
    switch (method) {
    case Method::Credit:
        return "Credit";
    case Method::Atm:
        return "ATM";
    case Method::WebAtm:
        return "WebATM";
    case Method::Cvs:
        return "CVS";
    case Method::Barcode:
        return "BARCODE";
    case Method::ApplePay:
        return "ApplePay";
    case Method::Twqr:
        return "TWQR";
    case Method::PayLater:
        return "BNPL";
    case Method::WeChat:
        return "WeiXin";
    case Method::DigitalPayment:
        return "DigitalPayment";
    }
    return {};
}

AmountRange publishedRange(Method method)
{
    switch (method) {
    case Method::Atm:
    case Method::WebAtm:
        return {.lowest = 11, .highest = 49'999};
    case Method::Cvs:
        return {.lowest = 33, .highest = 6'000};
    case Method::Barcode:
        return {.lowest = 17, .highest = 20'000};
    case Method::PayLater:
        return {.lowest = 3'000, .highest = 199'999};
    default:
        return {.lowest = 5, .highest = 199'999};
    }
}

Result<std::string> tradeNoOf(std::string_view attempt, std::string_view prefix, const Account& account)
{
    const bool isPrefix =
        prefix.size() == 2 && std::ranges::all_of(prefix, [](char c) { return kBase36.contains(c); });
    if (!isPrefix || attempt.empty())
        return fail(BillingError::OrderInvalid, "no trade number from prefix " + std::string(prefix),
                    {{"reason", "no order number can be made"}});
    if (account.hashKey.isEmpty())
        return fail(BillingError::NotSetUp, "no hash key", {{"gateway", std::string(kGateway)}});
    std::string digits;
    for (int round = 0; prefix.size() + digits.size() < kTradeNoSize; ++round)
        digits +=
            base36Digits(hmacSha256(account.hashKey, {"trade number ", std::to_string(round), ":", attempt}));
    digits.resize(kTradeNoSize - prefix.size());
    return std::string(prefix) + digits;
}

bool isTradeNo(std::string_view text)
{
    return text.size() >= 4 && text.size() <= kTradeNoSize && std::ranges::all_of(text, isAsciiAlnum);
}

std::string taiwanTime(Timestamp time)
{
    std::string text = toIso8601(time + kTaiwan).substr(0, 19);
    std::ranges::replace(text, '-', '/');
    std::ranges::replace(text, 'T', ' ');
    return text;
}

Result<Timestamp> timestampFromTaiwanTime(std::string_view text)
{
    using namespace std::chrono;
    const auto refuse = [&] {
        return fail(BillingError::MessageMalformed, "not a time: " + std::string(text.substr(0, 32)),
                    {{"gateway", std::string(kGateway)}, {"reason", "not a time"}});
    };
    const bool isDate = text.size() == 10;
    if (!isDate && text.size() != 19)
        return refuse();
    if (text[4] != '/' || text[7] != '/' ||
        (!isDate && (text[10] != ' ' || text[13] != ':' || text[16] != ':')))
        return refuse();
    const year_month_day date{year(number(text, 0, 4)), month(static_cast<unsigned>(number(text, 5, 2))),
                              day(static_cast<unsigned>(number(text, 8, 2)))};
    if (!date.ok() || number(text, 0, 4) < 0)
        return refuse();
    const auto midnight = Timestamp(sys_days(date)) - kTaiwan;
    if (isDate)
        return midnight + days(1) - seconds(1);
    const int hour = number(text, 11, 2);
    const int minute = number(text, 14, 2);
    const int second = number(text, 17, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return refuse();
    return midnight + hours(hour) + minutes(minute) + seconds(second);
}

Result<std::int64_t> wholeDollars(const Money& money)
{
    if (money.currency != Currency::twd() || money.minor <= 0 || money.minor % 100 != 0)
        return fail(BillingError::AmountNotOffered, "not whole New Taiwan dollars: " + toDecimal(money) +
                                                        " " + std::string(money.currency.code()));
    return money.minor / 100;
}

} // namespace vidgo::billing::ecpay
