#include <algorithm>
#include <utility>

#include "ascii.h"
#include "vidgo/base/hash.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_account.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::string_view kMacField = "CheckMacValue";

// Encoding, lower case and the seven characters put back, in one pass over the bytes.
void appendEncoded(std::string& out, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    static constexpr std::string_view kKept = "-_.!*()";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isAsciiAlnum(c))
            out += asciiLower(c);
        else if (kKept.find(c) != std::string_view::npos)
            out += c;
        else if (c == ' ')
            out += '+';
        else
            ((out += '%') += kHex[byte >> 4]) += kHex[byte & 15];
    }
}

bool isSetUp(const Account& account)
{
    return !account.merchantId.empty() && !account.hashKey.isEmpty() && !account.hashIv.isEmpty();
}

std::unexpected<Error> notSetUp()
{
    return fail(BillingError::NotSetUp, "no merchant id or no keys", {{"gateway", std::string(kGateway)}});
}

} // namespace

std::string checkMacValue(const FormFields& fields, const Account& account)
{
    std::vector<std::pair<std::string, const FormField*>> sorted;
    sorted.reserve(fields.size());
    std::size_t size = 64 + account.hashKey.size() * 3 + account.hashIv.size() * 3;
    for (const auto& field : fields) {
        if (field.name == kMacField)
            continue;
        sorted.emplace_back(asciiLower(field.name), &field);
        size += field.name.size() + field.value.size() * 3 + 8;
    }
    std::ranges::stable_sort(sorted, {}, &std::pair<std::string, const FormField*>::first);

    std::string text;
    text.reserve(size); // growing would leave copies of the key behind
    text += "hashkey%3d";
    appendEncoded(text, account.hashKey.reveal());
    for (const auto& [name, field] : sorted) {
        text += "%26";
        appendEncoded(text, name);
        text += "%3d";
        appendEncoded(text, field->value);
    }
    text += "%26hashiv%3d";
    appendEncoded(text, account.hashIv.reveal());

    std::string mac = sha256(text);
    wipe(text);
    std::ranges::transform(
        mac, mac.begin(), [](char c) { return static_cast<char>(c >= 'a' && c <= 'f' ? c - 'a' + 'A' : c); });
    return mac;
}

Result<FormFields> sign(FormFields fields, const Account& account)
{
    if (!isSetUp(account))
        return notSetUp();
    auto mac = checkMacValue(fields, account);
    fields.push_back({std::string(kMacField), std::move(mac)});
    return fields;
}

Outcome verify(const FormFields& fields, const Account& account)
{
    const ErrorArguments named{{"gateway", std::string(kGateway)}};
    if (!isSetUp(account))
        return notSetUp();
    const auto* mac = findField(fields, kMacField);
    if (!mac || !equalInConstantTime(*mac, checkMacValue(fields, account)))
        return fail(BillingError::SignatureWrong, mac ? "CheckMacValue is wrong" : "no CheckMacValue", named);
    const auto* merchant = findField(fields, "MerchantID");
    if (!merchant || *merchant != account.merchantId)
        return fail(BillingError::ForeignMerchant, "MerchantID " + (merchant ? *merchant : "(none)"), named);
    return {};
}

} // namespace vidgo::billing::ecpay
