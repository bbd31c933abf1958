#include <algorithm>
#include <iterator>

#include "codecs.h"
#include "handler.h"
#include "vidgo/base/base_error.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::endpoints {
namespace {

billing::SoldItem::Kind kindOf(const Asked& asked)
{
    return asked.text("kind") == "plan" ? billing::SoldItem::Kind::Plan : billing::SoldItem::Kind::Package;
}

// The order that is asked for, if it is the person's: whose it is otherwise, nobody learns.
Result<billing::Order> ownOrder(billing::Billing& billing, const Asked& asked)
{
    auto order = billing.order(billing::OrderId(asked.text("order")));
    if (order && order->account != asked.account())
        return fail(billing::BillingError::OrderMissing, "of somebody else");
    return order;
}

Result<Reply> told(Result<billing::Order> order)
{
    if (!order)
        return failure(order);
    return Reply(toJson(*order));
}

Result<Reply> placeOrder(billing::Billing& billing, const Asked& asked)
{
    auto currency = Currency::fromCode(asked.text("currency"));
    if (!currency)
        return failure(currency);
    return told(billing.placeOrder({.account = asked.account(),
                                    .key = asked.key,
                                    .kind = kindOf(asked),
                                    .item = asked.text("item"),
                                    .currency = *currency,
                                    .codes = asked.texts("codes"),
                                    .language = asked.language()}));
}

Result<Reply> ordersOf(billing::Billing& billing, const Asked& asked)
{
    const int limit = limitOf(asked);
    auto orders = billing.orders(asked.account(), limit, OrderId(asked.text("cursor")));
    if (!orders)
        return failure(orders);
    const bool hasMore = static_cast<int>(orders->size()) == limit;
    return Reply(pageOf(listOf(*orders), hasMore ? orders->back().id.value() : std::string()));
}

Json::Array textsOf(const std::vector<std::string>& texts)
{
    return {texts.begin(), texts.end()};
}

Result<Reply> beginCheckout(const Endpoints::Parts& parts, const Asked& asked)
{
    auto order = ownOrder(parts.billing, asked);
    if (!order)
        return failure(order);
    auto account = parts.accounts.account(asked.account());
    if (!account)
        return failure(account);
    const auto wanted = asked.text("pay_by");
    const auto payBy = wanted.empty() ? billing::PayBy::Any : billing::payByFromId(wanted);
    if (!payBy) // another page than the person wanted to see would be a surprise
        return fail(BaseError::InvalidArgument, "a way of paying", {{"reason", "pay_by"}});
    const auto only = billing::gatewayFromId(asked.text("gateway")).value_or(billing::GatewayId::None);
    auto checkout =
        parts.billing.checkout(order->id, {.email = account->email, .name = account->name}, *payBy, {}, only);
    if (!checkout)
        return failure(checkout);
    auto page = parts.paymentPages.addressOf(checkout->page, order->language);
    if (!page)
        return failure(page);
    auto told = toJson(*checkout);
    told.asObject()->emplace("page", std::move(*page));
    auto origins = checkout->origins();
    std::ranges::copy(parts.paymentPages.origins(checkout->attempt.gateway), std::back_inserter(origins));
    told.asObject()->emplace("origins", textsOf(origins));
    told.asObject()->emplace("ends", textsOf(parts.paymentPages.ends()));
    return Reply(std::move(told));
}

Result<Reply> waysOf(billing::Billing& billing, const Asked& asked)
{
    auto order = ownOrder(billing, asked);
    if (!order)
        return failure(order);
    auto ways = billing.waysToPay(order->id);
    if (!ways)
        return failure(ways);
    Json::Array items;
    for (const auto way : *ways)
        items.emplace_back(billing::payById(way));
    return Reply(Json::Object{{"items", std::move(items)}});
}

Result<Reply> refundOrder(billing::Billing& billing, const Asked& asked)
{
    auto order = ownOrder(billing, asked);
    if (!order)
        return failure(order);
    if (order->payment.isEmpty())
        return fail(billing::BillingError::PaymentMissing, order->id.value());
    auto refund = billing.requestRefund({.payment = order->payment,
                                         .key = asked.key,
                                         .amount = {},
                                         .credits = billing::RefundCredits::ByRules,
                                         .reason = asked.text("reason"),
                                         .actor = {}},
                                        {});
    if (!refund)
        return failure(refund);
    return Reply(toJson(*refund));
}

Result<Reply> eligibilityOf(billing::Billing& billing, const Asked& asked)
{
    auto order = ownOrder(billing, asked);
    if (!order)
        return failure(order);
    auto reason = billing.refundRefusal(order->id);
    if (!reason)
        return failure(reason);
    Json::Object answer;
    const auto& why = *reason;
    answer["is_eligible"] = !why;
    answer["code"] = why ? why->id() : std::string_view();
    answer["text"] = why ? why->externalTemplate() : std::string_view();
    answer["arguments"] =
        why ? Json::Object(why->arguments().begin(), why->arguments().end()) : Json::Object();
    return Reply(Json(std::move(answer)));
}

Result<Reply> validateCodes(const Endpoints::Parts& parts, const Asked& asked)
{
    auto currency = Currency::fromCode(asked.text("currency"));
    if (!currency)
        return failure(currency);
    auto evaluation = parts.billing.tryCodes({.account = asked.account(),
                                              .key = {},
                                              .kind = kindOf(asked),
                                              .item = asked.text("item"),
                                              .currency = *currency,
                                              .codes = asked.texts("codes"),
                                              .language = asked.language()});
    if (!evaluation)
        return failure(evaluation);
    Json::Array lines;
    for (const auto& line : evaluation->lines)
        lines.emplace_back(Json::Object{
            {"code", line.code}, {"off", toJson(line.off)}, {"bonus_credits", line.bonusCredits}});
    Json::Array refused;
    for (const auto& code : evaluation->refused)
        refused.emplace_back(Json::Object{
            {"code", code.code},
            {"reason", code.reason.id()},
            {"text", code.reason.externalTemplate()},
            {"arguments", Json::Object(code.reason.arguments().begin(), code.reason.arguments().end())}});
    return Reply(Json::Object{{"total", toJson(evaluation->total)},
                              {"bonus_credits", evaluation->bonusCredits},
                              {"lines", std::move(lines)},
                              {"refused", std::move(refused)}});
}

} // namespace

void addOrderHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["placeOrder"] = [parts = given](const Asked& asked) { return placeOrder(parts.billing, asked); };
    handlers["orders"] = [parts = given](const Asked& asked) { return ordersOf(parts.billing, asked); };
    handlers["order"] = [parts = given](const Asked& asked) { return told(ownOrder(parts.billing, asked)); };
    handlers["waysToPay"] = [parts = given](const Asked& asked) { return waysOf(parts.billing, asked); };
    handlers["checkout"] = [parts = given](const Asked& asked) { return beginCheckout(parts, asked); };
    handlers["refundOrder"] = [parts = given](const Asked& asked) {
        return refundOrder(parts.billing, asked);
    };
    handlers["refundEligibility"] = [parts = given](const Asked& asked) {
        return eligibilityOf(parts.billing, asked);
    };
    handlers["validateCodes"] = [parts = given](const Asked& asked) { return validateCodes(parts, asked); };
    handlers["askOrder"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto order = ownOrder(parts.billing, asked);
        return order ? told(parts.billing.askOrder(order->id, {})) : told(std::move(order));
    };
    handlers["cancelOrder"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto order = ownOrder(parts.billing, asked);
        return order ? told(parts.billing.cancelOrder(order->id, asked.account().value()))
                     : told(std::move(order));
    };
}

} // namespace vidgo::endpoints
