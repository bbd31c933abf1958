#include "ecpay_trades.h"

#include <algorithm>

#include "taiwan_time.h"
#include "vidgo/base/json.h"

namespace vidgo::sandbox {

namespace {

void addCustomFields(Fields& fields, const EcpayTrade& trade)
{
    for (const auto* name : {"CustomField1", "CustomField2", "CustomField3", "CustomField4"})
        fields.push_back({name, trade.field(name)});
}

// Beside what is always there, for those who asked for it.
void addExtraFields(Fields& fields, const EcpayTrade& trade)
{
    if (trade.field("NeedExtraPaidInfo") != "Y")
        return;
    const bool isCard = !trade.charges.empty();
    const auto amount = std::to_string(trade.amount);
    fields.push_back({"gwsr", isCard ? trade.charges.front().gwsr : ""});
    fields.push_back({"process_date", trade.paidAt ? taiwanTime(*trade.paidAt) : ""});
    fields.push_back({"auth_code", isCard ? "777777" : ""});
    fields.push_back({"amount", isCard ? amount : ""});
    fields.push_back({"card4no", isCard ? "2222" : ""});
    fields.push_back({"card6no", isCard ? "431195" : ""});
    fields.push_back({"eci", isCard ? "5" : ""});
    fields.push_back({"stage", isCard ? "0" : ""});
    fields.push_back({"PeriodType", trade.field("PeriodType")});
    fields.push_back({"Frequency", trade.field("Frequency")});
    fields.push_back({"ExecTimes", trade.field("ExecTimes")});
    fields.push_back({"PeriodAmount", trade.field("PeriodAmount")});
    fields.push_back({"TotalSuccessTimes", trade.isPeriodic ? std::to_string(trade.successes()) : ""});
}

// What ECPay keeps: 2.75 % of cards, at most 10 dollars of the others.
std::int64_t feeOf(const EcpayTrade& trade)
{
    return trade.charges.empty() ? std::min<std::int64_t>(10, trade.amount / 10)
                                 : trade.amount * 275 / 10'000;
}

bool isPaid(const EcpayTrade& trade)
{
    return trade.state == EcpayTrade::State::Paid;
}

std::int64_t number(const EcpayTrade& trade, std::string_view name)
{
    return wholeNumber(trade.field(name)).value_or(0);
}

Json chargeJson(const EcpayCharge& charge)
{
    const bool isDone = charge.state != EcpayCharge::State::Failed;
    return Json::Object{{"RtnCode", isDone ? 1 : 10200058},
                        {"RtnMsg", isDone ? "Success" : "Declined"},
                        {"TradeNo", charge.tradeNo},
                        {"amount", charge.amount},
                        {"auth_code", isDone ? "777777" : ""},
                        {"gwsr", wholeNumber(charge.gwsr).value_or(0)},
                        {"process_date", taiwanTime(charge.at)}};
}

} // namespace

int EcpayTrade::successes() const
{
    return static_cast<int>(std::ranges::count_if(
        charges, [](const EcpayCharge& each) { return each.state != EcpayCharge::State::Failed; }));
}

Fields paymentNotice(const EcpayTrade& trade, std::string_view merchantId, bool isSimulated)
{
    const bool isGood = isPaid(trade) || isSimulated;
    Fields fields{{"MerchantID", std::string(merchantId)},
                  {"MerchantTradeNo", trade.merchantTradeNo},
                  {"StoreID", trade.field("StoreID")},
                  {"RtnCode", isGood ? "1" : "10200058"},
                  {"RtnMsg", isGood ? "交易成功" : "Card declined"},
                  {"TradeNo", trade.tradeNo},
                  {"TradeAmt", std::to_string(trade.amount)},
                  {"PaymentDate", trade.paidAt ? taiwanTime(*trade.paidAt) : taiwanTime(trade.createdAt)},
                  {"PaymentType", trade.paymentType.empty() ? "Credit_CreditCard" : trade.paymentType},
                  {"PaymentTypeChargeFee", std::to_string(isGood ? feeOf(trade) : 0)},
                  {"TradeDate", taiwanTime(trade.createdAt)},
                  {"SimulatePaid", isSimulated ? "1" : "0"}};
    addCustomFields(fields, trade);
    addExtraFields(fields, trade);
    return fields;
}

Fields codeNotice(const EcpayTrade& trade, std::string_view merchantId)
{
    const bool isAtm = trade.paymentType.starts_with("ATM");
    Fields fields{{"MerchantID", std::string(merchantId)},
                  {"MerchantTradeNo", trade.merchantTradeNo},
                  {"StoreID", trade.field("StoreID")},
                  {"RtnCode", isAtm ? "2" : "10100073"},
                  {"RtnMsg", isAtm ? "Get VirtualAccount Succeeded" : "Get CVS Code Succeeded."},
                  {"TradeNo", trade.tradeNo},
                  {"TradeAmt", std::to_string(trade.amount)},
                  {"PaymentType", trade.paymentType},
                  {"TradeDate", taiwanTime(trade.createdAt)}};
    addCustomFields(fields, trade);
    fields.insert(fields.end(), trade.codeFields.begin(), trade.codeFields.end());
    fields.push_back(
        {"ExpireDate", isAtm ? taiwanDate(trade.codeExpiresAt) : taiwanTime(trade.codeExpiresAt)});
    return fields;
}

Fields periodNotice(const EcpayTrade& trade, const EcpayCharge& charge, std::string_view merchantId)
{
    const bool isDone = charge.state != EcpayCharge::State::Failed;
    Fields fields{{"MerchantID", std::string(merchantId)},
                  {"MerchantTradeNo", trade.merchantTradeNo},
                  {"StoreID", trade.field("StoreID")},
                  {"RtnCode", isDone ? "1" : "10200058"},
                  {"RtnMsg", isDone ? "paid" : "Card declined"},
                  {"PeriodType", trade.field("PeriodType")},
                  {"Frequency", trade.field("Frequency")},
                  {"ExecTimes", trade.field("ExecTimes")},
                  {"Amount", std::to_string(charge.amount)},
                  {"Gwsr", charge.gwsr},
                  {"ProcessDate", taiwanTime(charge.at)},
                  {"AuthCode", isDone ? "777777" : ""},
                  {"FirstAuthAmount", std::to_string(trade.amount)},
                  {"TotalSuccessTimes", std::to_string(trade.successes())}};
    addCustomFields(fields, trade);
    return fields;
}

Fields tradeAnswer(const EcpayTrade& trade, std::string_view merchantId, bool isPaymentSeen)
{
    const bool isSeen = isPaid(trade) && isPaymentSeen;
    std::string status = isSeen ? "1" : "0";
    if (trade.state == EcpayTrade::State::Declined)
        status = "10200095";
    Fields fields{{"MerchantID", std::string(merchantId)},
                  {"MerchantTradeNo", trade.merchantTradeNo},
                  {"StoreID", trade.field("StoreID")},
                  {"TradeNo", trade.tradeNo},
                  {"TradeAmt", std::to_string(trade.amount)},
                  {"PaymentDate", isSeen ? taiwanTime(*trade.paidAt) : ""},
                  {"PaymentType", trade.paymentType},
                  {"HandlingCharge", std::to_string(isSeen ? feeOf(trade) : 0)},
                  {"PaymentTypeChargeFee", std::to_string(isSeen ? feeOf(trade) : 0)},
                  {"TradeDate", taiwanTime(trade.createdAt)},
                  {"TradeStatus", status},
                  {"ItemName", trade.field("ItemName")}};
    addCustomFields(fields, trade);
    addExtraFields(fields, trade);
    return fields;
}

std::string periodAnswer(const EcpayTrade& trade, std::string_view merchantId)
{
    Json::Array log;
    std::int64_t total = 0;
    for (const auto& charge : trade.charges) {
        log.push_back(chargeJson(charge));
        total += charge.state == EcpayCharge::State::Failed ? 0 : charge.amount;
    }
    const auto status = trade.isRunning ? "1" : trade.successes() >= trade.times ? "2" : "0";
    Json::Object answer{{"MerchantID", merchantId},
                        {"MerchantTradeNo", trade.merchantTradeNo},
                        {"RtnCode", 1},
                        {"PeriodType", trade.field("PeriodType")},
                        {"Frequency", number(trade, "Frequency")},
                        {"ExecTimes", number(trade, "ExecTimes")},
                        {"PeriodAmount", number(trade, "PeriodAmount")},
                        {"card4no", "2222"},
                        {"card6no", "431195"},
                        {"TotalSuccessTimes", trade.successes()},
                        {"TotalSuccessAmount", total},
                        {"ExecStatus", status},
                        {"ExecLog", std::move(log)}};
    if (!trade.charges.empty()) {
        const auto first = chargeJson(trade.charges.front());
        for (const auto* name : {"TradeNo", "amount", "auth_code", "gwsr", "process_date"})
            answer.emplace(name, *first.find(name));
    }
    return Json(std::move(answer)).dump();
}

} // namespace vidgo::sandbox
