#include "report_json.h"

#include "table.h"

namespace vidgo::billing {

namespace {

Json jsonOf(const std::optional<Money>& money)
{
    if (!money)
        return {};
    return Json::Object{{"currency", money->currency.code()}, {"minor", money->minor}};
}

std::optional<Money> moneyIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    if (!member || !member->asObject())
        return std::nullopt;
    const auto currency = Currency::fromCode(textIn(*member, "currency"));
    if (!currency)
        return std::nullopt;
    return Money{integerIn(*member, "minor"), *currency};
}

Json jsonOf(const std::optional<Timestamp>& time)
{
    return time ? Json(toMs(*time)) : Json();
}

std::optional<Timestamp> timeIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* ms = member ? member->asInt() : nullptr;
    return ms ? std::optional(fromMs(*ms)) : std::nullopt;
}

bool flagIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* flag = member ? member->asBool() : nullptr;
    return flag && *flag;
}

template <class Enum>
Json numberOf(Enum value)
{
    return {static_cast<std::int64_t>(value)};
}

template <class Enum>
Enum valueIn(const Json& json, std::string_view key, Enum last)
{
    const auto number = integerIn(json, key);
    return number >= 0 && number <= static_cast<std::int64_t>(last) ? static_cast<Enum>(number) : Enum{};
}

Json jsonOf(const PaymentReport& it)
{
    return Json::Object{{"amount", jsonOf(it.amount)},
                        {"attempt", it.attempt.value()},
                        {"code", it.code ? billing::jsonOf(*it.code) : Json()},
                        {"customer", it.gatewayCustomer},
                        {"fee", jsonOf(it.fee)},
                        {"message", it.message},
                        {"method", it.method},
                        {"paid_at", jsonOf(it.paidAt)},
                        {"payment", it.payment},
                        {"reference", it.reference},
                        {"state", numberOf(it.state)},
                        {"subscription", it.subscription},
                        {"what", "payment"}};
}

PaymentReport paymentFrom(const Json& json)
{
    PaymentReport it;
    it.amount = moneyIn(json, "amount");
    it.attempt = AttemptId(textIn(json, "attempt"));
    const auto* code = json.find("code");
    if (code && code->asObject())
        it.code = codeFrom(*code);
    it.gatewayCustomer = textIn(json, "customer");
    it.fee = moneyIn(json, "fee");
    it.message = textIn(json, "message");
    it.method = textIn(json, "method");
    it.paidAt = timeIn(json, "paid_at");
    it.payment = textIn(json, "payment");
    it.reference = textIn(json, "reference");
    it.state = valueIn(json, "state", PaymentState::Declined);
    it.subscription = textIn(json, "subscription");
    return it;
}

Json jsonOf(const RenewalReport& it)
{
    return Json::Object{{"amount", jsonOf(it.amount)},
                        {"charge", it.charge},
                        {"charged_at", jsonOf(it.chargedAt)},
                        {"is_paid", it.isPaid},
                        {"is_plan_change", it.isPlanChange},
                        {"is_simulated", it.isSimulated},
                        {"message", it.message},
                        {"payment", it.payment},
                        {"subscription", it.subscription},
                        {"what", "renewal"}};
}

RenewalReport renewalFrom(const Json& json)
{
    RenewalReport it;
    it.amount = moneyIn(json, "amount");
    it.charge = textIn(json, "charge");
    it.chargedAt = timeIn(json, "charged_at");
    it.isPaid = flagIn(json, "is_paid");
    it.isPlanChange = flagIn(json, "is_plan_change");
    it.isSimulated = flagIn(json, "is_simulated");
    it.message = textIn(json, "message");
    it.payment = textIn(json, "payment");
    it.subscription = textIn(json, "subscription");
    return it;
}

Json jsonOf(const SubscriptionReport& it)
{
    Json plan;
    if (it.plan)
        plan = Json::Object{{"id", it.plan->id}, {"kind", numberOf(it.plan->kind)}};
    return Json::Object{{"as_of", toMs(it.asOf)},
                        {"attempt", it.attempt.value()},
                        {"ends_with_period", it.endsWithPeriod},
                        {"paid_until", jsonOf(it.paidUntil)},
                        {"plan", std::move(plan)},
                        {"state", numberOf(it.state)},
                        {"subscription", it.subscription},
                        {"what", "subscription"}};
}

SubscriptionReport subscriptionFrom(const Json& json)
{
    SubscriptionReport it;
    it.asOf = fromMs(integerIn(json, "as_of"));
    it.attempt = AttemptId(textIn(json, "attempt"));
    it.endsWithPeriod = flagIn(json, "ends_with_period");
    it.paidUntil = timeIn(json, "paid_until");
    const auto* plan = json.find("plan");
    if (plan && plan->asObject())
        it.plan = SoldItem{
            .kind = valueIn(*plan, "kind", SoldItem::Kind::Plan), .id = textIn(*plan, "id"), .name = {}};
    it.state = valueIn(json, "state", SubscriptionReport::State::Cancelled);
    it.subscription = textIn(json, "subscription");
    return it;
}

Json jsonOf(const ReversalReport& it)
{
    return Json::Object{{"amount", jsonOf(it.amount)}, {"as_of", toMs(it.asOf)}, {"kind", numberOf(it.kind)},
                        {"payment", it.payment},       {"reason", it.reason},    {"reference", it.reference},
                        {"state", numberOf(it.state)}, {"what", "reversal"}};
}

ReversalReport reversalFrom(const Json& json)
{
    ReversalReport it;
    it.amount = moneyIn(json, "amount");
    it.asOf = fromMs(integerIn(json, "as_of"));
    it.kind = valueIn(json, "kind", ReversalReport::Kind::ChargeBackReversed);
    it.payment = textIn(json, "payment");
    it.reason = textIn(json, "reason");
    it.reference = textIn(json, "reference");
    it.state = valueIn(json, "state", ReversalReport::State::Refused);
    return it;
}

} // namespace

std::string textIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::int64_t integerIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* number = member ? member->asInt() : nullptr;
    return number ? *number : 0;
}

Json jsonOf(const PayLaterCode& code)
{
    return Json::Object{{"bank", code.bankCode},
                        {"barcode_1", code.barcodes[0]},
                        {"barcode_2", code.barcodes[1]},
                        {"barcode_3", code.barcodes[2]},
                        {"expires_at", jsonOf(code.expiresAt)},
                        {"number", code.number}};
}

PayLaterCode codeFrom(const Json& json)
{
    return {.bankCode = textIn(json, "bank"),
            .number = textIn(json, "number"),
            .barcodes = {textIn(json, "barcode_1"), textIn(json, "barcode_2"), textIn(json, "barcode_3")},
            .expiresAt = timeIn(json, "expires_at")};
}

Json jsonOf(const std::vector<Report>& reports)
{
    Json::Array array;
    for (const auto& report : reports)
        array.push_back(std::visit([](const auto& it) { return jsonOf(it); }, report));
    return array;
}

std::vector<Report> reportsFrom(const Json& json)
{
    std::vector<Report> reports;
    const auto* array = json.asArray();
    if (!array)
        return reports;
    for (const auto& report : *array) {
        const auto what = textIn(report, "what");
        if (what == "payment")
            reports.emplace_back(paymentFrom(report));
        else if (what == "renewal")
            reports.emplace_back(renewalFrom(report));
        else if (what == "subscription")
            reports.emplace_back(subscriptionFrom(report));
        else if (what == "reversal")
            reports.emplace_back(reversalFrom(report));
    }
    return reports;
}

} // namespace vidgo::billing
