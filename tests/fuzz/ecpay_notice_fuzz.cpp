// Any bytes in place of what ECPay posts or answers. First as they are: nothing unsigned passes. Then the
// fields that could be read are signed anew, as only ECPay can, so that what lies behind the signature is
// reached too: whatever passes names its order, its amount and its payment.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "vidgo/billing/ecpay_notice.h"
#include "vidgo/billing/ecpay_query.h"

using namespace vidgo;
using namespace vidgo::billing;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

RawForm request(std::string_view body)
{
    return {.contentType = "application/x-www-form-urlencoded; charset=utf-8", .body = body};
}

void readSigned(FormFields fields, const ecpay::Account& account)
{
    std::erase_if(fields, [](const auto& field) { return field.name == "CheckMacValue"; });
    std::erase_if(fields, [](const auto& field) { return field.name == "MerchantID"; });
    fields.push_back({"MerchantID", account.merchantId});
    const auto body = encodeForm(ecpay::sign(fields, account).value_or(FormFields{}));
    if (const auto notice = ecpay::readPaymentNotice(request(body), account)) {
        require(!notice->tradeNo.empty() && notice->amount.minor > 0 && notice->amount.minor % 100 == 0);
        require((notice->payment == ecpay::Payment::CodeIssued) == notice->paymentCode.has_value());
        require(notice->payment != ecpay::Payment::Paid || notice->code == "1");
    }
    if (const auto notice = ecpay::readPeriodNotice(request(body), account)) {
        require(!notice->authorisation.empty() && notice->amount.minor > 0);
        require(notice->payment != ecpay::Payment::CodeIssued);
    }
    const auto* tradeNo = findField(fields, "MerchantTradeNo");
    if (const auto state = ecpay::readTradeAnswer(body, tradeNo ? *tradeNo : std::string(), account))
        require(state->status != ecpay::TradeStatus::Paid ||
                (state->amount && !state->gatewayTradeNo.empty()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ecpay::Account kAccount{.merchantId = "3002607",
                                         .hashKey = Secret(std::string("AbCdEfGhIjKlMnOp")),
                                         .hashIv = Secret(std::string("qRsTuVwXyZ012345")),
                                         .reach = ecpay::Reach::Internet,
                                         .contractRanges = {}};
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    require(!ecpay::readPaymentNotice(request(body), kAccount)); // the seeds are signed with other keys
    require(!ecpay::readPeriodNotice(request(body), kAccount));
    (void)ecpay::readCreditActionAnswer(body, "VG20260101A0001", kAccount);
    (void)ecpay::readPeriodAnswer(body, "VGSUB20260101001", kAccount);
    if (const auto fields = parseForm(body, ecpay::kGateway)) {
        const auto again = parseForm(encodeForm(*fields), ecpay::kGateway);
        if (again) // what is longer when it is encoded can be over the limit
            require(*again == *fields);
        readSigned(*fields, kAccount);
    }
    return 0;
}
