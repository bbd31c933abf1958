#include "ecpay_order_rules.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

#include "taiwan_time.h"

namespace vidgo::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr std::string_view kWrongField = "10200002";
constexpr std::string_view kWrongAmount = "10200050";
constexpr std::string_view kFirewall = "10400011";

// With which ways of paying a field goes.
enum Ways : unsigned {
    kAnyWay = ~0U,
    kCredit = 1,
    kAtm = 2,
    kCvs = 4,
    kBarcode = 8,
    kOther = 16,
    kCodes = kAtm | kCvs | kBarcode,
    kStores = kCvs | kBarcode
};

struct Rule
{
    std::string_view name;
    std::size_t longest = 0; // characters
    bool isNeeded = false;
    unsigned ways = kAnyWay;
};

constexpr std::array kRules{
    Rule{"MerchantID", 10, true},
    Rule{"MerchantTradeNo", 20, true},
    Rule{"MerchantTradeDate", 20, true},
    Rule{"PaymentType", 20, true},
    Rule{"TotalAmount", 9, true},
    Rule{"TradeDesc", 200, true},
    Rule{"ItemName", 400, true},
    Rule{"ReturnURL", 200, true},
    Rule{"ChoosePayment", 20, true},
    Rule{"EncryptType", 1, true},
    Rule{"CheckMacValue", 64, true},
    Rule{"StoreID", 20},
    Rule{"ClientBackURL", 200},
    Rule{"OrderResultURL", 200, false, kCredit | kOther},
    Rule{"ItemURL", 200},
    Rule{"Remark", 100},
    Rule{"ChooseSubPayment", 20, false, kCodes | kOther},
    Rule{"NeedExtraPaidInfo", 1},
    Rule{"IgnorePayment", 100},
    Rule{"PlatformID", 10},
    Rule{"CustomField1", 50},
    Rule{"CustomField2", 50},
    Rule{"CustomField3", 50},
    Rule{"CustomField4", 50},
    Rule{"Language", 3},
    Rule{"BindingCard", 1, false, kCredit},
    Rule{"MerchantMemberID", 30, false, kCredit},
    Rule{"Redeem", 1, false, kCredit},
    Rule{"UnionPay", 1, false, kCredit},
    Rule{"CreditInstallment", 20, false, kCredit},
    Rule{"PeriodAmount", 9, false, kCredit},
    Rule{"PeriodType", 1, false, kCredit},
    Rule{"Frequency", 3, false, kCredit},
    Rule{"ExecTimes", 3, false, kCredit},
    Rule{"PeriodReturnURL", 200, false, kCredit},
    Rule{"ExpireDate", 2, false, kAtm},
    Rule{"PaymentInfoURL", 200, false, kCodes},
    Rule{"ClientRedirectURL", 200, false, kCodes},
    Rule{"StoreExpireDate", 5, false, kStores},
    Rule{"Desc_1", 20, false, kStores},
    Rule{"Desc_2", 20, false, kStores},
    Rule{"Desc_3", 20, false, kStores},
    Rule{"Desc_4", 20, false, kStores},
};

struct Way
{
    std::string_view value; // of ChoosePayment
    unsigned bit;
    std::int64_t lowest;
    std::int64_t highest;
};

// The published limits for personal members.
constexpr std::array kWays{Way{"ALL", kAnyWay, 1, 199'999},
                           Way{"Credit", kCredit, 5, 199'999},
                           Way{"ATM", kAtm, 11, 49'999},
                           Way{"CVS", kCvs, 33, 6'000},
                           Way{"BARCODE", kBarcode, 17, 20'000},
                           Way{"WebATM", kOther, 5, 199'999},
                           Way{"ApplePay", kOther, 5, 199'999},
                           Way{"TWQR", kOther, 5, 199'999},
                           Way{"BNPL", kOther, 3'000, 199'999},
                           Way{"WeiXin", kOther, 5, 199'999},
                           Way{"DigitalPayment", kOther, 5, 199'999}};

using Check = std::optional<EcpayRefusal>;

EcpayRefusal wrong(std::string_view field, std::string_view reason)
{
    return {std::string(kWrongField), std::string(field) + " " + std::string(reason)};
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> values)
{
    return std::ranges::find(values, value) != values.end();
}

const Way* wayOf(const Fields& fields)
{
    const auto found = std::ranges::find(kWays, valueOf(fields, "ChoosePayment"), &Way::value);
    return found == kWays.end() ? nullptr : found;
}

Check checkKnown(const Fields& fields, const Way& way)
{
    for (const auto& field : fields) {
        const auto rule = std::ranges::find(kRules, field.name, &Rule::name);
        if (rule == kRules.end())
            return wrong(field.name, "is not a field of an order");
        if ((rule->ways & way.bit) == 0)
            return wrong(field.name, "does not go with " + std::string(way.value));
        if (characters(field.value) > rule->longest)
            return wrong(field.name, "is too long");
        if (field.value.empty())
            return wrong(field.name, "is empty");
    }
    for (const auto& rule : kRules)
        if (rule.isNeeded && !find(fields, rule.name))
            return wrong(rule.name, "is missing");
    return std::nullopt;
}

Check checkValues(const Fields& fields, Timestamp now)
{
    const auto tradeNo = valueOf(fields, "MerchantTradeNo");
    const bool isTradeNo =
        tradeNo.size() >= 4 && std::ranges::all_of(tradeNo, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        });
    if (!isTradeNo)
        return wrong("MerchantTradeNo", "is not made of letters and digits");
    const auto date = fromTaiwanTime(valueOf(fields, "MerchantTradeDate"));
    if (!date || *date > now + 24h || *date < now - 24h)
        return wrong("MerchantTradeDate", "is not of today");
    if (valueOf(fields, "PaymentType") != "aio" || valueOf(fields, "EncryptType") != "1")
        return wrong("PaymentType", "or EncryptType is wrong");
    const auto* language = find(fields, "Language");
    if (language && !isOneOf(*language, {"ENG", "KOR", "JPN", "CHI"}))
        return wrong("Language", "is unknown");
    const auto* extra = find(fields, "NeedExtraPaidInfo");
    if (extra && !isOneOf(*extra, {"Y", "N"}))
        return wrong("NeedExtraPaidInfo", "is neither Y nor N");
    if (find(fields, "IgnorePayment") && valueOf(fields, "ChoosePayment") != "ALL")
        return wrong("IgnorePayment", "goes with ALL");
    return std::nullopt;
}

Check checkTexts(const Fields& fields)
{
    static constexpr std::array<std::string_view, 6> kTexts = {"TradeDesc", "ItemName", "Desc_1",
                                                               "Desc_2",    "Desc_3",   "Desc_4"};
    static constexpr std::array<std::string_view, 6> kCommands = {"echo", "curl", "python",
                                                                  "cmd",  "wget", "bash"};
    for (const auto name : kTexts) {
        const auto text = valueOf(fields, name);
        const bool isPlain = std::ranges::none_of(text, [](char c) {
            return static_cast<unsigned char>(c) < ' ' || c == 0x7F ||
                   std::string_view("<>\"'\\").contains(c);
        });
        if (!isPlain)
            return EcpayRefusal{std::string(kFirewall),
                                std::string(name) + " has markup or control characters"};
        for (const auto command : kCommands)
            if (text.find(command) != std::string::npos)
                return EcpayRefusal{std::string(kFirewall), std::string(name) + " has a command word"};
    }
    return std::nullopt;
}

Check checkAddresses(const Fields& fields)
{
    std::set<std::string> seen;
    for (const auto& [name, value] : fields) {
        if (!name.ends_with("URL"))
            continue;
        const bool isAddress = (value.starts_with("https://") || value.starts_with("http://")) &&
                               std::ranges::all_of(value, [](char c) { return c > ' ' && c < 0x7F; }) &&
                               value.find_first_of(";|`") == std::string::npos;
        if (!isAddress)
            return wrong(name, "is not an address that is called");
        const bool isOwnMeaning = name == "ReturnURL" || name == "OrderResultURL" ||
                                  name == "ClientBackURL" || name == "PeriodReturnURL";
        if (isOwnMeaning && !seen.insert(value).second)
            return wrong(name, "is the address of another field");
    }
    return std::nullopt;
}

Check checkNumber(const Fields& fields, std::string_view name, std::int64_t lowest, std::int64_t highest)
{
    const auto* text = find(fields, name);
    if (!text)
        return std::nullopt;
    const auto value = wholeNumber(*text);
    if (!value || *value < lowest || *value > highest || text->starts_with('0'))
        return wrong(name, "is out of range");
    return std::nullopt;
}

Check checkDeadlines(const Fields& fields, const Way& way)
{
    if (auto refusal = checkNumber(fields, "ExpireDate", 1, 60))
        return refusal;
    return checkNumber(fields, "StoreExpireDate", 1, way.bit == kBarcode ? 30 : 43'200);
}

Check checkPeriod(const Fields& fields)
{
    static constexpr std::array<std::string_view, 4> kTogether = {"PeriodAmount", "PeriodType", "Frequency",
                                                                  "ExecTimes"};
    const auto count = std::ranges::count_if(kTogether, [&](auto name) { return find(fields, name); });
    if (count == 0)
        return find(fields, "PeriodReturnURL") ? Check(wrong("PeriodReturnURL", "without a period"))
                                               : std::nullopt;
    if (count != std::ssize(kTogether))
        return wrong("PeriodAmount", "PeriodType, Frequency and ExecTimes go together");
    if (find(fields, "CreditInstallment") || find(fields, "Redeem") || find(fields, "UnionPay"))
        return wrong("PeriodType", "goes with whole payments only");
    if (valueOf(fields, "PeriodAmount") != valueOf(fields, "TotalAmount"))
        return wrong("PeriodAmount", "is not TotalAmount");
    const auto type = valueOf(fields, "PeriodType");
    if (!isOneOf(type, {"D", "M", "Y"}))
        return wrong("PeriodType", "is unknown");
    if (auto refusal = checkNumber(fields, "Frequency", 1, type == "D" ? 365 : type == "M" ? 12 : 1))
        return refusal;
    // Where the papers differ, the smaller number.
    return checkNumber(fields, "ExecTimes", 2, type == "D" ? 999 : type == "M" ? 99 : 9);
}

} // namespace

std::optional<EcpayRefusal> refusalOfOrder(const Fields& fields, Timestamp now)
{
    const auto* way = wayOf(fields);
    if (!way)
        return wrong("ChoosePayment", "is missing or unknown");
    if (auto refusal = checkKnown(fields, *way))
        return refusal;
    if (auto refusal = checkValues(fields, now))
        return refusal;
    const auto amount = wholeNumber(valueOf(fields, "TotalAmount"));
    if (!amount || *amount < way->lowest || *amount > way->highest)
        return EcpayRefusal{std::string(kWrongAmount), "TotalAmount is out of range"};
    if (auto refusal = checkTexts(fields))
        return refusal;
    if (auto refusal = checkAddresses(fields))
        return refusal;
    if (auto refusal = checkDeadlines(fields, *way))
        return refusal;
    return checkPeriod(fields);
}

} // namespace vidgo::sandbox
