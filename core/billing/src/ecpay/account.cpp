#include "vidgo/billing/ecpay_account.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ascii.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::string_view kBase36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::size_t kTradeNoSize = 20;
constexpr std::chrono::hours kTaiwan{8};

std::string base36(std::uint64_t value, std::size_t digits)
{
    std::string out(digits, '0');
    for (auto place = out.rbegin(); place != out.rend(); ++place, value /= 36)
        *place = kBase36[value % 36];
    return out;
}

// Every character equally likely: bytes from 252 on, which 36 does not divide, are drawn again.
std::string randomBase36(std::size_t count, Random& random)
{
    std::string out;
    std::array<std::uint8_t, 16> bytes{};
    while (out.size() < count) {
        random.fill(bytes);
        for (const auto byte : bytes)
            if (byte < 252 && out.size() < count)
                out += kBase36[byte % 36];
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

Result<std::string> makeTradeNo(std::string_view prefix, Timestamp now, Random& random)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const bool isPrefix =
        prefix.size() == 2 && std::ranges::all_of(prefix, [](char c) { return kBase36.contains(c); });
    if (!isPrefix || seconds < 0)
        return fail(BillingError::OrderInvalid, "no trade number from prefix " + std::string(prefix),
                    {{"reason", "no order number can be made"}});
    std::string out(prefix);
    out += base36(static_cast<std::uint64_t>(seconds), 7); // lasts until the year 4453
    out += randomBase36(kTradeNoSize - out.size(), random);
    return out;
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
