#include "office_json.h"

namespace vidgo::cli {

namespace {

// What is empty is null.
Json textOr(std::string_view text)
{
    return text.empty() ? Json() : Json(text);
}

std::string_view kindId(billing::SoldItem::Kind kind)
{
    switch (kind) {
    case billing::SoldItem::Kind::Package:
        return "package";
    case billing::SoldItem::Kind::Plan:
        return "plan";
    case billing::SoldItem::Kind::None:
        break;
    }
    return {};
}

} // namespace

Json toJson(const Money& amount)
{
    return Json::Object{{"amount", toDecimal(amount)}, {"currency", amount.currency.code()}};
}

Json toJson(const billing::Order& order)
{
    Json::Array lines;
    for (const auto& line : order.lines)
        lines.emplace_back(Json::Object{
            {"code", textOr(line.code)}, {"amount", toJson(line.amount)}, {"credits", line.credits}});
    return Json::Object{{"id", order.id.value()},
                        {"account", order.account.value()},
                        {"kind", kindId(order.item.kind)},
                        {"item", order.item.id},
                        {"name", order.item.name},
                        {"credits", order.credits},
                        {"bonus_credits", order.bonusCredits},
                        {"total", toJson(order.total)},
                        {"lines", std::move(lines)},
                        {"tier", order.tier},
                        {"state", billing::orderStateId(order.state)},
                        {"state_since", toIso8601(order.stateSince)},
                        {"created_at", toIso8601(order.createdAt)},
                        {"expires_at", toIso8601(order.expiresAt)},
                        {"payment", textOr(order.payment.value())},
                        {"paid_at", textOr(billing::gatewayId(order.paidAt))},
                        {"actor", order.actor}};
}

Json toJson(const billing::Attempt& attempt)
{
    return Json::Object{{"id", attempt.id.value()},
                        {"gateway", billing::gatewayId(attempt.gateway)},
                        {"pay_by", billing::payById(attempt.payBy)},
                        {"state", billing::attemptStateId(attempt.state)},
                        {"reference", textOr(attempt.reference)},
                        {"message", textOr(attempt.message)},
                        {"created_at", toIso8601(attempt.createdAt)},
                        {"expires_at", toIso8601(attempt.expiresAt)}};
}

Json toJson(const billing::Payment& payment)
{
    return Json::Object{{"id", payment.id.value()},
                        {"purpose", billing::paymentPurposeId(payment.purpose)},
                        {"standing", billing::paymentStandingId(payment.standing)},
                        {"gateway", billing::gatewayId(payment.gateway)},
                        {"reference", textOr(payment.reference)},
                        {"amount", toJson(payment.amount)},
                        {"expected", toJson(payment.expected)},
                        {"returned", toJson(payment.returned)},
                        {"method", textOr(payment.method)},
                        {"paid_at", toIso8601(payment.paidAt)},
                        {"credits", payment.credits},
                        {"charged_back", payment.isChargedBack}};
}

Json toJson(const billing::Refund& refund)
{
    return Json::Object{{"id", refund.id.value()},
                        {"payment", refund.payment.value()},
                        {"order", refund.order.value()},
                        {"account", refund.account.value()},
                        {"cause", billing::refundCauseId(refund.cause)},
                        {"credits", billing::refundCreditsId(refund.credits)},
                        {"amount", toJson(refund.amount)},
                        {"state", billing::refundStateId(refund.state)},
                        {"reference", textOr(refund.reference)},
                        {"reason", refund.reason},
                        {"actor", refund.actor},
                        {"message", textOr(refund.message)},
                        {"created_at", toIso8601(refund.createdAt)},
                        {"state_since", toIso8601(refund.stateSince)}};
}

Json toJson(const billing::BillingEvent& event)
{
    return Json::Object{{"number", event.number},   {"at", toIso8601(event.happenedAt)},
                        {"subject", event.subject}, {"what", event.what},
                        {"actor", event.actor},     {"details", event.details}};
}

} // namespace vidgo::cli
