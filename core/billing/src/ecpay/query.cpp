#include "vidgo/billing/ecpay_query.h"

#include "ascii.h"
#include "ecpay/field_reader.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::string_view kAlreadyStopped = "90100149";

std::string unixSeconds(Timestamp time)
{
    return std::to_string(std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
}

std::unexpected<Error> noTradeNo(std::string_view tradeNo)
{
    return fail(BillingError::OrderInvalid, "no trade number: " + std::string(tradeNo.substr(0, 40)),
                {{"reason", "no order number"}});
}

Result<FormFields> timedQuery(std::string_view tradeNo, Timestamp now, const Account& account)
{
    if (!isTradeNo(tradeNo))
        return noTradeNo(tradeNo);
    return sign({{"MerchantID", account.merchantId},
                 {"MerchantTradeNo", std::string(tradeNo)},
                 {"TimeStamp", unixSeconds(now)},
                 {"PlatformID", ""}},
                account);
}

TradeStatus statusOf(std::string_view code)
{
    if (code == "0")
        return TradeStatus::NotPaid;
    if (code == "1")
        return TradeStatus::Paid;
    if (code == "10200095")
        return TradeStatus::NotCompleted;
    if (code == "10200163")
        return TradeStatus::Refused;
    if (code == "10200047")
        return TradeStatus::NotFound;
    return TradeStatus::Unknown;
}

Result<FormFields> verifiedAnswer(std::string_view body, std::string_view tradeNo, const Account& account)
{
    auto fields = parseForm(body, kGateway);
    if (!fields)
        return fields;
    if (auto valid = verify(*fields, account); !valid)
        return failure(std::move(valid));
    const auto* answered = findField(*fields, "MerchantTradeNo");
    if (!answered || *answered != tradeNo)
        return malformed("the answer is about another order");
    return fields;
}

std::string_view actionValue(CreditAction action)
{
    switch (action) {
    case CreditAction::Capture:
        return "C";
    case CreditAction::Refund:
        return "R";
    case CreditAction::CancelCapture:
        return "E";
    case CreditAction::GiveUp:
        return "N";
    }
    return {};
}

ActionAnswer actionAnswer(FieldReader& fields)
{
    ActionAnswer answer{.isDone = false, .code = fields.needed("RtnCode"), .message = fields.text("RtnMsg")};
    answer.isDone = answer.code == "1";
    return answer;
}

} // namespace

Result<FormFields> tradeQuery(std::string_view tradeNo, Timestamp now, const Account& account)
{
    return timedQuery(tradeNo, now, account);
}

Result<TradeState> readTradeAnswer(std::string_view body, std::string_view tradeNo, const Account& account)
{
    auto form = verifiedAnswer(body, tradeNo, account);
    if (!form)
        return failure(form);
    FieldReader fields(*form);
    TradeState state{.status = TradeStatus::Unknown,
                     .statusCode = fields.needed("TradeStatus"),
                     .tradeNo = std::string(tradeNo),
                     .gatewayTradeNo = fields.text("TradeNo"),
                     .paymentType = fields.text("PaymentType"),
                     .amount = fields.amountIfAny("TradeAmt"),
                     .paidAt = fields.time("PaymentDate"),
                     .customFields = fields.customFields()};
    state.status = statusOf(state.statusCode);
    if (state.status == TradeStatus::Paid) {
        fields.needed("TradeNo");
        state.amount = fields.amount("TradeAmt");
    }
    if (auto valid = fields.outcome(); !valid)
        return failure(std::move(valid));
    return state;
}

Result<FormFields> periodQuery(std::string_view tradeNo, Timestamp now, const Account& account)
{
    return timedQuery(tradeNo, now, account);
}

Result<FormFields> periodAction(PeriodAction action, std::string_view tradeNo, Timestamp now,
                                const Account& account)
{
    if (!isTradeNo(tradeNo))
        return noTradeNo(tradeNo);
    return sign({{"MerchantID", account.merchantId},
                 {"MerchantTradeNo", std::string(tradeNo)},
                 {"Action", action == PeriodAction::Cancel ? "Cancel" : "ReAuth"},
                 {"TimeStamp", unixSeconds(now)}},
                account);
}

Result<ActionAnswer> readPeriodActionAnswer(std::string_view body, std::string_view tradeNo,
                                            const Account& account)
{
    auto form = verifiedAnswer(body, tradeNo, account);
    if (!form)
        return failure(form);
    FieldReader fields(*form);
    auto answer = actionAnswer(fields);
    answer.isDone = answer.isDone || answer.code == kAlreadyStopped;
    if (auto valid = fields.outcome(); !valid)
        return failure(std::move(valid));
    return answer;
}

Result<FormFields> creditAction(CreditAction action, std::string_view tradeNo,
                                std::string_view gatewayTradeNo, const Money& amount, const Account& account)
{
    const auto dollars = wholeDollars(amount);
    if (!dollars)
        return std::unexpected(dollars.error());
    if (!isTradeNo(tradeNo))
        return noTradeNo(tradeNo);
    if (!isTradeNo(gatewayTradeNo))
        return noTradeNo(gatewayTradeNo);
    return sign({{"MerchantID", account.merchantId},
                 {"MerchantTradeNo", std::string(tradeNo)},
                 {"TradeNo", std::string(gatewayTradeNo)},
                 {"Action", std::string(actionValue(action))},
                 {"TotalAmount", std::to_string(*dollars)},
                 {"PlatformID", ""}},
                account);
}

Result<ActionAnswer> readCreditActionAnswer(std::string_view body, std::string_view tradeNo,
                                            const Account& account)
{
    if (const auto bar = body.find('|'); bar != std::string_view::npos && bar <= 10 && body.size() <= 1000 &&
                                         isAsciiDigits(body.substr(0, bar)) && isUtf8(body))
        return ActionAnswer{.isDone = body.substr(0, bar) == "1",
                            .code = std::string(body.substr(0, bar)),
                            .message = std::string(body.substr(bar + 1))};
    auto form = parseForm(body, kGateway);
    if (!form)
        return failure(form);
    FieldReader fields(*form);
    auto answer = actionAnswer(fields);
    if (auto valid = fields.outcome(); !valid)
        return failure(std::move(valid));
    if (fields.text("MerchantID") != account.merchantId || fields.text("MerchantTradeNo") != tradeNo)
        return malformed("the answer is about another order");
    return answer;
}

} // namespace vidgo::billing::ecpay
