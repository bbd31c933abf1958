#include "codecs.h"

namespace vidgo::endpoints {
namespace {

std::string_view kindId(billing::SoldItem::Kind kind)
{
    return kind == billing::SoldItem::Kind::Plan ? "plan" : "package";
}

} // namespace

Json toJson(const Money& money)
{
    return Json::Object{{"amount", money.minor}, {"currency", money.currency.code()}};
}

Json toJson(const billing::Order& order)
{
    Json::Array lines;
    for (const auto& line : order.lines)
        lines.emplace_back(
            Json::Object{{"code", line.code}, {"amount", toJson(line.amount)}, {"credits", line.credits}});
    return Json::Object{{"id", order.id.value()},
                        {"kind", kindId(order.item.kind)},
                        {"item", order.item.id},
                        {"name", order.item.name},
                        {"state", billing::orderStateId(order.state)},
                        {"credits", order.credits},
                        {"bonus_credits", order.bonusCredits},
                        {"total", toJson(order.total)},
                        {"lines", std::move(lines)},
                        {"created_at", toIso8601(order.createdAt)},
                        {"expires_at", toIso8601(order.expiresAt)},
                        {"payment", order.payment.value()},
                        {"gateway", billing::gatewayId(order.paidAt)}};
}

Json toJson(const billing::Checkout& checkout)
{
    Json::Array fields;
    for (const auto& [name, value] : checkout.page.fields)
        fields.emplace_back(Json::Object{{"name", name}, {"value", value}});
    return Json::Object{{"order", toJson(checkout.order)},
                        {"attempt", checkout.attempt.id.value()},
                        {"gateway", billing::gatewayId(checkout.attempt.gateway)},
                        {"url", checkout.page.url},
                        {"fields", std::move(fields)},
                        {"instructions", checkout.instructions}};
}

Json toJson(const billing::Subscription& subscription)
{
    return Json::Object{{"id", subscription.id.value()},
                        {"plan", subscription.plan},
                        {"state", billing::subscriptionStateId(subscription.state)},
                        {"end_reason", billing::endReasonId(subscription.endReason)},
                        {"price", toJson(subscription.price)},
                        {"started_at", toIso8601(subscription.startedAt)},
                        {"paid_until", toIso8601(subscription.paidUntil)},
                        {"next_plan", subscription.nextPlan},
                        {"gateway", billing::gatewayId(subscription.gateway)}};
}

Json toJson(const billing::Refund& refund)
{
    return Json::Object{{"id", refund.id.value()},         {"payment", refund.payment.value()},
                        {"order", refund.order.value()},   {"state", billing::refundStateId(refund.state)},
                        {"amount", toJson(refund.amount)}, {"created_at", toIso8601(refund.createdAt)}};
}

Json toJson(const billing::Offer& offer)
{
    return Json::Object{{"kind", kindId(offer.item.kind)}, {"item", offer.item.id},
                        {"name", offer.item.name},         {"credits", offer.credits},
                        {"price", toJson(offer.price)},    {"is_allowed", offer.isAllowed},
                        {"is_current", offer.isCurrent}};
}

Json toJson(const Invoice& invoice)
{
    return Json::Object{{"number", invoice.number},
                        {"kind", invoiceKindId(invoice.kind)},
                        {"order", invoice.order},
                        {"issued_at", toIso8601(invoice.issuedAt)},
                        {"total", toJson(invoice.total)}};
}

Json toJson(const credits::Balance& balance)
{
    Json::Array buckets;
    for (const auto& bucket : balance.buckets)
        buckets.emplace_back(Json::Object{{"kind", bucketKindId(bucket.kind)},
                                          {"available", bucket.on(credits::Side::Available)},
                                          {"held", bucket.on(credits::Side::Held)},
                                          {"expires_at", endpoints::toJson(bucket.expiresAt)}});
    return Json::Object{{"available", balance.available},
                        {"held", balance.held},
                        {"debt", balance.debt},
                        {"buckets", std::move(buckets)}};
}

} // namespace vidgo::endpoints
