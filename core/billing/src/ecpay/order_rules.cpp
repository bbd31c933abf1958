#include "ecpay/order_rules.h"

#include <algorithm>
#include <array>
#include <set>

#include "ascii.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::size_t kMaxUrl = 200;
constexpr std::size_t kMaxDescription = 200;
constexpr std::size_t kMaxItems = 200; // ECPay takes 400, but what it counts is not certain
constexpr std::size_t kMaxCustom = 50;
constexpr std::size_t kMaxKioskLine = 20;

std::unexpected<Error> refuse(std::string_view field, std::string_view reason)
{
    const auto text = std::string(field) + " " + std::string(reason);
    return fail(BillingError::OrderInvalid, text, {{"reason", text}});
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isPlainText(std::string_view text)
{
    return isUtf8(text) && std::ranges::all_of(text, [](char c) {
               return isAsciiAlnum(c) || static_cast<unsigned char>(c) >= 0x80 || c == ' ' || c == '-' ||
                      c == '_' || c == '.';
           });
}

Outcome checkText(std::string_view field, std::string_view text, std::size_t limit)
{
    if (text.empty())
        return refuse(field, "is empty");
    if (characters(text) > limit)
        return refuse(field, "is too long");
    if (!isPlainText(text))
        return refuse(field, "has characters that the gateway does not take");
    return {};
}

struct Address
{
    std::string_view scheme;
    std::string_view host;
    std::string_view port; // empty: the scheme's own
};

std::optional<Address> addressOf(std::string_view url)
{
    const auto scheme = url.substr(0, url.find("://"));
    if (scheme != "https" && scheme != "http")
        return std::nullopt;
    auto rest = url.substr(scheme.size() + 3);
    rest = rest.substr(0, rest.find_first_of("/?#"));
    if (rest.find('@') != std::string_view::npos)
        return std::nullopt;
    const auto colon = rest.rfind(':');
    const auto host = rest.substr(0, colon);
    const auto port = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    const bool isHost = !host.empty() && std::ranges::all_of(host, [](char c) {
        return isAsciiAlnum(c) || c == '-' || c == '.';
    });
    if (!isHost || (colon != std::string_view::npos && (!isAsciiDigits(port) || port.size() > 5)))
        return std::nullopt;
    return Address{scheme, host, port};
}

// ECPay calls ports 80 and 443 of public addresses only, and takes no `;`, `|` or backtick.
Outcome checkUrl(std::string_view field, std::string_view url, Reach reach)
{
    const bool isPrintable = std::ranges::all_of(url, [](char c) {
        return c > ' ' && c < 0x7F && std::string_view(";|`\"'<>\\").find(c) == std::string_view::npos;
    });
    const auto address = addressOf(url);
    if (url.size() > kMaxUrl || !isPrintable || !address)
        return refuse(field, "is no address that the gateway can call");
    const auto host = asciiLower(address->host);
    const bool isLoopback = host == "localhost" || host.starts_with("127.");
    if (reach == Reach::Loopback)
        return isLoopback ? Outcome() : refuse(field, "is not on this computer");
    const bool isUsualPort =
        address->port.empty() || address->port == (address->scheme == "https" ? "443" : "80");
    if (isLoopback || !isUsualPort)
        return refuse(field, "can't be reached from the gateway");
    return {};
}

bool givesACode(Method method)
{
    return method == Method::Atm || method == Method::Cvs || method == Method::Barcode;
}

Outcome checkUrls(const Order& order, const Account& account)
{
    struct Named
    {
        std::string_view field;
        const std::string& url;
        bool isNeeded;
        bool isAllowed;
    };
    const bool code = givesACode(order.method);
    const std::array urls{Named{"ReturnURL", order.returnUrl, true, true},
                          Named{"PaymentInfoURL", order.paymentInfoUrl, code, code},
                          Named{"ClientBackURL", order.clientBackUrl, false, true},
                          Named{"OrderResultURL", order.orderResultUrl, false, !code},
                          Named{"ClientRedirectURL", order.clientRedirectUrl, false, code}};
    std::set<std::string_view> seen; // each of them means something else
    for (const auto& [field, url, isNeeded, isAllowed] : urls) {
        if (url.empty() && !isNeeded)
            continue;
        if (!isAllowed)
            return refuse(field, "does not go with this way of paying");
        if (auto valid = checkUrl(field, url, account.reach); !valid)
            return valid;
        if (!seen.insert(url).second)
            return refuse(field, "is the address of another field too");
    }
    return {};
}

Outcome checkDeadline(const Order& order)
{
    using namespace std::chrono;
    if (!order.payWithin)
        return {};
    const auto time = *order.payWithin;
    const bool isWholeDays = time % days(1) == minutes(0);
    if (order.method == Method::Atm && isWholeDays && time >= days(1) && time <= days(60))
        return {};
    if (order.method == Method::Barcode && isWholeDays && time >= days(1) && time <= days(30))
        return {};
    if (order.method == Method::Cvs && time >= minutes(1) && time <= days(30))
        return {};
    return refuse("payWithin", "does not go with this way of paying");
}

// ECPay's own papers differ on the most charges; these lie inside of all of them.
Outcome checkPeriod(const Order& order, const Account& account)
{
    if (!order.period)
        return {};
    struct Limit
    {
        int frequency;
        int times;
    };
    static constexpr std::array kLimits{Limit{365, 999}, Limit{12, 99}, Limit{1, 9}};
    const auto& period = *order.period;
    const auto& limit = kLimits.at(static_cast<std::size_t>(period.unit));
    if (order.method != Method::Credit)
        return refuse("PeriodType", "goes with cards only");
    if (period.frequency < 1 || period.frequency > limit.frequency)
        return refuse("Frequency", "is out of range");
    if (period.times < 2 || period.times > limit.times)
        return refuse("ExecTimes", "is out of range");
    if (period.notificationUrl == order.returnUrl)
        return refuse("PeriodReturnURL", "is the address of another field too");
    return checkUrl("PeriodReturnURL", period.notificationUrl, account.reach);
}

Outcome checkTexts(const Order& order)
{
    if (auto valid = checkText("TradeDesc", order.description, kMaxDescription); !valid)
        return valid;
    if (order.items.empty())
        return refuse("ItemName", "is empty");
    std::size_t total = order.items.size() - 1;
    for (const auto& item : order.items) {
        if (auto valid = checkText("ItemName", item, kMaxItems); !valid)
            return valid;
        total += characters(item);
    }
    if (total > kMaxItems)
        return refuse("ItemName", "is too long");
    return {};
}

// Values for ourselves: anything printable, since they come back signed.
Outcome checkExtras(const Order& order)
{
    for (const auto& value : order.customFields) {
        const bool isPrintable = isUtf8(value) && std::ranges::none_of(value, [](char c) {
                                     return static_cast<unsigned char>(c) < ' ' || c == 0x7F;
                                 });
        if (characters(value) > kMaxCustom || !isPrintable)
            return refuse("CustomField", "is too long or not printable");
    }
    if (order.kioskLines.empty())
        return {};
    if (order.kioskLines.size() > 4 || (order.method != Method::Cvs && order.method != Method::Barcode))
        return refuse("Desc", "does not go with this way of paying");
    for (const auto& line : order.kioskLines)
        if (auto valid = checkText("Desc", line, kMaxKioskLine); !valid)
            return valid;
    return {};
}

} // namespace

Result<std::int64_t> chargeableDollars(const Order& order, const Account& account)
{
    auto dollars = wholeDollars(order.amount);
    if (!dollars)
        return dollars;
    const auto contract = account.contractRanges.find(order.method);
    const auto range =
        contract == account.contractRanges.end() ? publishedRange(order.method) : contract->second;
    if (*dollars < range.lowest || *dollars > range.highest)
        return fail(BillingError::AmountNotOffered, std::to_string(*dollars) + " TWD is out of range for " +
                                                        std::string(methodValue(order.method)));
    return dollars;
}

Outcome checkOrder(const Order& order, const Account& account)
{
    if (!isTradeNo(order.tradeNo))
        return refuse("MerchantTradeNo", "is no order number");
    if (auto valid = checkTexts(order); !valid)
        return valid;
    if (auto valid = checkUrls(order, account); !valid)
        return valid;
    if (auto valid = checkExtras(order); !valid)
        return valid;
    if (auto valid = checkDeadline(order); !valid)
        return valid;
    return checkPeriod(order, account);
}

} // namespace vidgo::billing::ecpay
