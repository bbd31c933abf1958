#include "shop_values.h"

namespace vidgo::backend {

ShopOffer offerOf(billing::Offer offer)
{
    return {.item = std::move(offer.item),
            .credits = offer.credits,
            .price = offer.price,
            .isAllowed = offer.isAllowed,
            .isCurrent = offer.isCurrent};
}

CodePreview previewOf(billing::Evaluation evaluation)
{
    CodePreview preview{
        .lines = {}, .refused = {}, .total = evaluation.total, .bonusCredits = evaluation.bonusCredits};
    for (auto& line : evaluation.lines)
        preview.lines.push_back(
            {.code = std::move(line.code), .off = line.off, .bonusCredits = line.bonusCredits});
    for (auto& code : evaluation.refused)
        preview.refused.push_back({.code = std::move(code.code), .reason = std::move(code.reason)});
    return preview;
}

ShopOrder orderOf(billing::Order order)
{
    return {.id = std::move(order.id),
            .item = std::move(order.item),
            .state = order.state,
            .credits = order.credits,
            .bonusCredits = order.bonusCredits,
            .total = order.total,
            .lines = std::move(order.lines),
            .createdAt = order.createdAt,
            .expiresAt = order.expiresAt,
            .paidAt = order.paidAt};
}

ShopCheckout checkoutOf(billing::Checkout checkout, const std::string& address)
{
    ShopCheckout shown;
    shown.gateway = checkout.attempt.gateway;
    shown.origins = checkout.origins();
    if (!checkout.isManual())
        shown.ends.push_back(address);
    shown.order = orderOf(std::move(checkout.order));
    for (auto& field : checkout.page.fields)
        shown.fields.push_back({.name = std::move(field.name), .value = std::move(field.value)});
    // A form needs a page of a server to be sent from.
    if (shown.fields.empty())
        shown.page = checkout.page.url;
    shown.url = std::move(checkout.page.url);
    shown.instructions = std::move(checkout.instructions);
    return shown;
}

ShopSubscription subscriptionOf(billing::Subscription subscription)
{
    return {.id = std::move(subscription.id),
            .plan = std::move(subscription.plan),
            .state = subscription.state,
            .endReason = subscription.endReason,
            .price = subscription.price,
            .startedAt = subscription.startedAt,
            .paidUntil = subscription.paidUntil,
            .nextPlan = std::move(subscription.nextPlan),
            .gateway = subscription.gateway};
}

ShopRefund refundOf(const billing::Refund& refund)
{
    return {.id = refund.id,
            .order = refund.order,
            .state = refund.state,
            .amount = refund.amount,
            .createdAt = refund.createdAt};
}

ShopReceipt receiptOf(const Invoice& invoice)
{
    return {.number = invoice.number,
            .kind = invoice.kind,
            .order = OrderId(invoice.order),
            .issuedAt = invoice.issuedAt,
            .total = invoice.total};
}

} // namespace vidgo::backend
