#include "ecpay/field_reader.h"
#include "vidgo/base/json.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_query.h"

namespace vidgo::billing::ecpay {

namespace {

constexpr std::size_t kMaxAnswer = 1024 * 1024;

// ECPay writes the same member as a number or as digits in quotation marks.
std::string text(const Json& object, std::string_view key)
{
    const auto* member = object.find(key);
    if (!member)
        return {};
    if (const auto* value = member->asString())
        return *value;
    if (const auto* value = member->asInt())
        return std::to_string(*value);
    return {};
}

std::optional<int> count(const Json& object, std::string_view key)
{
    const auto value = text(object, key);
    if (value == "0")
        return 0;
    const auto dollars = value.size() <= 6 ? dollarsFromText(value) : std::nullopt;
    return dollars ? std::optional(static_cast<int>(dollars->minor / 100)) : std::nullopt;
}

PeriodState::Schedule scheduleOf(std::string_view status)
{
    if (status == "0")
        return PeriodState::Schedule::Stopped;
    if (status == "1")
        return PeriodState::Schedule::Running;
    return status == "2" ? PeriodState::Schedule::Finished : PeriodState::Schedule::Unknown;
}

std::optional<PeriodCharge> readCharge(const Json& entry)
{
    const auto amount = dollarsFromText(text(entry, "amount"));
    PeriodCharge charge{.isPaid = text(entry, "RtnCode") == "1",
                        .message = text(entry, "RtnMsg"),
                        .gatewayTradeNo = text(entry, "TradeNo"),
                        .authorisation = text(entry, "gwsr"),
                        .amount = amount.value_or(Money{0, Currency::twd()}),
                        .processedAt = std::nullopt};
    if (const auto time = timestampFromTaiwanTime(text(entry, "process_date")))
        charge.processedAt = *time;
    const bool isWhole = amount && !charge.authorisation.empty() && !charge.gatewayTradeNo.empty();
    if (charge.isPaid && !isWhole)
        return std::nullopt; // money that can't be told from other money
    return charge;
}

} // namespace

Result<PeriodState> readPeriodAnswer(std::string_view json, std::string_view tradeNo, const Account& account)
{
    if (json.size() > kMaxAnswer)
        return fail(BillingError::MessageTooLarge, std::to_string(json.size()) + " bytes",
                    {{"gateway", std::string(kGateway)}});
    const auto answer = Json::parse(json, kGateway);
    if (!answer || !answer->asObject())
        return malformed("not a JSON object");
    if (text(*answer, "MerchantID") != account.merchantId)
        return fail(BillingError::ForeignMerchant, "MerchantID " + text(*answer, "MerchantID"),
                    {{"gateway", std::string(kGateway)}});
    if (text(*answer, "MerchantTradeNo") != tradeNo)
        return malformed("the answer is about another order");
    const auto amount = dollarsFromText(text(*answer, "PeriodAmount"));
    const auto times = count(*answer, "ExecTimes");
    const auto successes = count(*answer, "TotalSuccessTimes");
    const auto* log = answer->find("ExecLog");
    if (!amount || !times || !successes || !log || !log->asArray())
        return malformed("PeriodAmount, ExecTimes, TotalSuccessTimes or ExecLog is missing or wrong");
    PeriodState state{.schedule = scheduleOf(text(*answer, "ExecStatus")),
                      .tradeNo = std::string(tradeNo),
                      .amount = *amount,
                      .times = *times,
                      .successes = *successes,
                      .firstAuthorisation = text(*answer, "gwsr"),
                      .charges = {}};
    for (const auto& entry : *log->asArray()) {
        auto charge = readCharge(entry);
        if (!charge)
            return malformed("an entry of ExecLog is missing something");
        state.charges.push_back(std::move(*charge));
    }
    return state;
}

} // namespace vidgo::billing::ecpay
