#include "vidgo/billing/ecpay_notice.h"

#include "ecpay/field_reader.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::string_view kPaid = "1";
constexpr std::string_view kAccountIssued = "2";
constexpr std::string_view kStoreCodeIssued = "10100073";

// On the wire RtnCode is text; only exactly "1" is paid. Whatever SimulatePaid says other than no is a
// simulation.
Payment paymentOf(const FieldReader& fields)
{
    const auto code = fields.text("RtnCode");
    const auto simulated = fields.text("SimulatePaid");
    if (code == kPaid)
        return simulated.empty() || simulated == "0" ? Payment::Paid : Payment::Simulated;
    return code == kAccountIssued || code == kStoreCodeIssued ? Payment::CodeIssued : Payment::NotPaid;
}

PaymentCode readCode(FieldReader& fields)
{
    PaymentCode code{.code = StoreCode{}, .expiresAt = fields.time("ExpireDate")};
    if (fields.text("RtnCode") == kAccountIssued)
        code.code = BankAccount{.bankCode = fields.needed("BankCode"), .account = fields.needed("vAccount")};
    else if (fields.text("PaymentType").starts_with("BARCODE"))
        code.code =
            StoreBarcodes{{fields.needed("Barcode1"), fields.needed("Barcode2"), fields.needed("Barcode3")}};
    else
        code.code = StoreCode{fields.needed("PaymentNo")};
    return code;
}

PaymentNotice readPayment(FieldReader& fields)
{
    PaymentNotice notice{.payment = paymentOf(fields),
                         .tradeNo = fields.needed("MerchantTradeNo"),
                         .gatewayTradeNo = fields.needed("TradeNo"),
                         .code = fields.needed("RtnCode"),
                         .message = fields.text("RtnMsg"),
                         .paymentType = fields.text("PaymentType"),
                         .amount = fields.amount("TradeAmt"),
                         .orderedAt = fields.time("TradeDate"),
                         .paidAt = fields.time("PaymentDate"),
                         .fee = fields.amountIfAny("PaymentTypeChargeFee"),
                         .paymentCode = std::nullopt,
                         .customFields = fields.customFields()};
    if (notice.payment == Payment::CodeIssued)
        notice.paymentCode = readCode(fields);
    return notice;
}

PeriodNotice readPeriod(FieldReader& fields)
{
    PeriodNotice notice{.payment = paymentOf(fields),
                        .tradeNo = fields.needed("MerchantTradeNo"),
                        .authorisation = fields.needed("Gwsr"),
                        .code = fields.needed("RtnCode"),
                        .message = fields.text("RtnMsg"),
                        .amount = fields.amount("Amount"),
                        .processedAt = fields.time("ProcessDate"),
                        .successes = fields.count("TotalSuccessTimes"),
                        .times = fields.count("ExecTimes"),
                        .customFields = fields.customFields()};
    if (notice.payment == Payment::CodeIssued)
        notice.payment = Payment::NotPaid; // a card has no code to pay with
    return notice;
}

template <class Notice>
Result<Notice> readVerified(const RawForm& request, const Account& account, Notice (*read)(FieldReader&))
{
    auto form = parseForm(request, kGateway);
    if (!form)
        return failure(form);
    if (auto valid = verify(*form, account); !valid)
        return failure(std::move(valid));
    FieldReader fields(*form);
    auto notice = read(fields);
    if (auto valid = fields.outcome(); !valid)
        return failure(std::move(valid));
    return notice;
}

} // namespace

Result<PaymentNotice> readPaymentNotice(const RawForm& request, const Account& account)
{
    return readVerified(request, account, readPayment);
}

Result<PeriodNotice> readPeriodNotice(const RawForm& request, const Account& account)
{
    return readVerified(request, account, readPeriod);
}

} // namespace vidgo::billing::ecpay
