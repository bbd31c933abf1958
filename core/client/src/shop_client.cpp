#include "vidgo/client/shop_client.h"

#include "answer_fields.h"
#include "told_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::client {
namespace {

Tier tierFrom(const AnswerFields& fields)
{
    Tier tier{.id = fields.text("id"),
              .rank = static_cast<int>(fields.integer("rank")),
              .name = localized(fields, "name"),
              .monthlyPriceTwd = {},
              .monthlyCredits = fields.integer("monthly_credits"),
              .maxHeight = static_cast<int>(fields.integer("max_height")),
              .maxFps = static_cast<int>(fields.integer("max_fps")),
              .watermark = fields.flag("watermark"),
              .downloads = fields.flag("downloads"),
              .priority = fields.flag("priority"),
              .features = fields.texts("features")};
    for (const auto& price : fields.list("prices", moneyFrom))
        if (price.currency == Currency::twd())
            tier.monthlyPriceTwd = price;
    return tier;
}

PlanTable plansFrom(const AnswerFields& fields)
{
    PlanTable table{.tiers = fields.list("items", tierFrom), .features = {}};
    const auto features = fields.object("features");
    for (const auto& id : features.names())
        table.features.push_back({.id = id, .name = localized(features, id)});
    return table;
}

SoldItem itemFrom(const AnswerFields& fields)
{
    return {.kind = fields.known("kind", &soldKindFromId),
            .id = fields.text("item"),
            .name = fields.text("name")};
}

ShopOffer offerFrom(const AnswerFields& fields)
{
    return {.item = itemFrom(fields),
            .credits = fields.integer("credits"),
            .price = fields.money("price"),
            .isAllowed = fields.flag("is_allowed"),
            .isCurrent = fields.flag("is_current")};
}

// A reason as it is told within an answer.
Error reasonFrom(const AnswerFields& fields, std::string_view id)
{
    const auto arguments = fields.words("arguments");
    const auto reason = errorFrom(api::Problem{.status = 200,
                                               .code = fields.text(id),
                                               .text = fields.text("text"),
                                               .arguments = {arguments.begin(), arguments.end()},
                                               .faults = {},
                                               .retryAfter = {},
                                               .request = {}});
    if (!reason)
        fields.wrong(id);
    return reason.value_or(Error(net::NetError::AnswerInvalid, "no reason"));
}

CodePreview previewFrom(const AnswerFields& fields)
{
    const auto line = [](const AnswerFields& one) {
        return CodeLine{
            .code = one.text("code"), .off = one.money("off"), .bonusCredits = one.integer("bonus_credits")};
    };
    const auto refusal = [](const AnswerFields& one) {
        return CodeRefusal{.code = one.text("code"), .reason = reasonFrom(one, "reason")};
    };
    return {.lines = fields.list("lines", line),
            .refused = fields.list("refused", refusal),
            .total = fields.money("total"),
            .bonusCredits = fields.integer("bonus_credits")};
}

ShopOrder orderFrom(const AnswerFields& fields)
{
    const auto line = [](const AnswerFields& one) {
        return OrderLine{
            .code = one.text("code"), .amount = one.money("amount"), .credits = one.integer("credits")};
    };
    return {.id = OrderId(fields.text("id")),
            .item = itemFrom(fields),
            .state = fields.known("state", &orderStateFromId),
            .credits = fields.integer("credits"),
            .bonusCredits = fields.integer("bonus_credits"),
            .total = fields.money("total"),
            .lines = fields.list("lines", line),
            .createdAt = fields.moment("created_at"),
            .expiresAt = fields.moment("expires_at"),
            .paidAt = fields.known("gateway", &gatewayFromId)};
}

ShopCheckout checkoutFrom(const AnswerFields& fields)
{
    const auto field = [](const AnswerFields& one) {
        return ShopCheckout::Field{.name = one.text("name"), .value = one.text("value")};
    };
    return {.order = orderFrom(fields.object("order")),
            .gateway = fields.known("gateway", &gatewayFromId),
            .url = fields.text("url"),
            .fields = fields.list("fields", field),
            .page = fields.text("page"),
            .origins = fields.texts("origins"),
            .ends = fields.texts("ends"),
            .instructions = fields.text("instructions")};
}

ShopReceipt receiptFrom(const AnswerFields& fields)
{
    return {.number = fields.text("number"),
            .kind = fields.known("kind", &invoiceKindFromId),
            .order = OrderId(fields.text("order")),
            .issuedAt = fields.moment("issued_at"),
            .total = fields.money("total")};
}

ShopRefund refundFrom(const AnswerFields& fields)
{
    return {.id = RefundId(fields.text("id")),
            .order = OrderId(fields.text("order")),
            .state = fields.known("state", &refundStateFromId),
            .amount = fields.money("amount"),
            .createdAt = fields.moment("created_at")};
}

ShopSubscription subscriptionFrom(const AnswerFields& fields)
{
    return {.id = SubscriptionId(fields.text("id")),
            .plan = fields.text("plan"),
            .state = fields.known("state", &subscriptionStateFromId),
            .endReason = fields.known("end_reason", &endReasonFromId),
            .price = fields.money("price"),
            .startedAt = fields.moment("started_at"),
            .paidUntil = fields.moment("paid_until"),
            .nextPlan = fields.text("next_plan"),
            .gateway = fields.known("gateway", &gatewayFromId)};
}

Json::Object bodyOf(const service::OrderWish& wish)
{
    Json::Array codes;
    for (const auto& code : wish.codes)
        codes.emplace_back(code);
    Json::Object body;
    body["kind"] = soldKindId(wish.kind);
    body["item"] = wish.item;
    body["currency"] = wish.currency.code();
    body["codes"] = std::move(codes);
    body["language"] = languageCode(wish.language);
    return body;
}

// A key may be any bytes, and a header takes few of them.
std::string headerKey(const std::string& key)
{
    return sha256(key);
}

Ask about(const OrderId& order)
{
    Ask ask;
    ask.parameters = Json::Object{{"order", order.value()}};
    return ask;
}

} // namespace

// ---- what is for sale ------------------------------------------------------------------------------------

Result<PlanTable> ShopClient::plans(const std::stop_token& stop)
{
    return decoded(m_link.call("plans", {}, stop), m_link.host(), plansFrom);
}

Result<std::vector<ShopOffer>> ShopClient::offers(Currency currency, Language language,
                                                  const std::stop_token& stop)
{
    Ask ask;
    ask.parameters = Json::Object{{"currency", currency.code()}, {"language", languageCode(language)}};
    return decoded(m_link.call("offers", ask, stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.list("items", offerFrom); });
}

Result<CodePreview> ShopClient::tryCodes(const service::OrderWish& wish, const std::stop_token& stop)
{
    Ask ask;
    ask.body = Json(bodyOf(wish));
    return decoded(m_link.call("validateCodes", ask, stop), m_link.host(), previewFrom);
}

// ---- orders ----------------------------------------------------------------------------------------------

Result<ShopOrder> ShopClient::placeOrder(const service::OrderWish& wish, const std::stop_token& stop)
{
    Ask ask;
    ask.body = Json(bodyOf(wish));
    ask.key = headerKey(wish.key);
    return decoded(m_link.call("placeOrder", ask, stop), m_link.host(), orderFrom);
}

Result<std::vector<PayBy>> ShopClient::waysToPay(const OrderId& order, const std::stop_token& stop)
{
    return decoded(m_link.call("waysToPay", about(order), stop), m_link.host(),
                   [](const AnswerFields& fields) {
                       std::vector<PayBy> ways;
                       for (const auto& id : fields.texts("items"))
                           if (const auto way = payByFromId(id))
                               ways.push_back(*way);
                       return ways;
                   });
}

Result<ShopCheckout> ShopClient::checkout(const OrderId& order, PayBy payBy, GatewayId only,
                                          const std::stop_token& stop)
{
    Json::Object body;
    if (payBy != PayBy::None)
        body["pay_by"] = payById(payBy);
    if (only != GatewayId::None)
        body["gateway"] = gatewayId(only);
    auto ask = about(order);
    ask.body = Json(std::move(body));
    return decoded(m_link.call("checkout", ask, stop), m_link.host(), checkoutFrom);
}

Result<ShopOrder> ShopClient::orderBy(std::string_view route, const OrderId& order,
                                      const std::stop_token& stop)
{
    return decoded(m_link.call(route, about(order), stop), m_link.host(), orderFrom);
}

Result<ShopOrder> ShopClient::order(const OrderId& order, const std::stop_token& stop)
{
    return orderBy("order", order, stop);
}

Result<ShopOrder> ShopClient::askOrder(const OrderId& order, const std::stop_token& stop)
{
    return orderBy("askOrder", order, stop);
}

Result<ShopOrder> ShopClient::cancelOrder(const OrderId& order, const std::stop_token& stop)
{
    return orderBy("cancelOrder", order, stop);
}

Result<ShopOrderPage> ShopClient::orders(int limit, const std::string& cursor, const std::stop_token& stop)
{
    return decoded(
        m_link.call("orders", pageOf(limit, cursor), stop), m_link.host(), [](const AnswerFields& fields) {
            return ShopOrderPage{.orders = fields.list("items", orderFrom), .next = nextOf(fields)};
        });
}

// ---- receipts, and money that goes back ------------------------------------------------------------------

Result<std::vector<ShopReceipt>> ShopClient::receipts(const std::stop_token& stop)
{
    return decoded(m_link.call("invoices", {}, stop), m_link.host(),
                   [](const AnswerFields& fields) { return fields.list("items", receiptFrom); });
}

Result<Bytes> ShopClient::receiptPdf(const std::string& number, const std::stop_token& stop)
{
    Ask ask;
    ask.parameters = Json::Object{{"invoice", number}};
    return m_link.bytes("invoicePdf", ask, stop);
}

Result<RefundEligibility> ShopClient::refundEligibility(const OrderId& order, const std::stop_token& stop)
{
    return decoded(m_link.call("refundEligibility", about(order), stop), m_link.host(),
                   [](const AnswerFields& fields) {
                       RefundEligibility answer{.isEligible = fields.flag("is_eligible"), .reason = {}};
                       if (!answer.isEligible)
                           answer.reason = reasonFrom(fields, "code");
                       return answer;
                   });
}

Result<ShopRefund> ShopClient::refund(const OrderId& order, const std::string& key, const std::string& reason,
                                      const std::stop_token& stop)
{
    auto ask = about(order);
    ask.body = Json::Object{{"reason", reason}};
    ask.key = headerKey(key);
    return decoded(m_link.call("refundOrder", ask, stop), m_link.host(), refundFrom);
}

// ---- the subscription ------------------------------------------------------------------------------------

Result<PlanStanding> ShopClient::planStanding(const std::stop_token& stop)
{
    return decoded(m_link.call("subscription", {}, stop), m_link.host(), [](const AnswerFields& fields) {
        PlanStanding standing{.tier = fields.text("tier"), .subscription = {}};
        if (const auto subscription = fields.objectIfAny("subscription"))
            standing.subscription = subscriptionFrom(*subscription);
        return standing;
    });
}

Result<ShopPlanChange> ShopClient::changePlan(const std::string& plan, const std::stop_token& stop)
{
    Ask ask;
    ask.body = Json::Object{{"plan", plan}};
    return decoded(m_link.call("changePlan", ask, stop), m_link.host(), [](const AnswerFields& fields) {
        return ShopPlanChange{.kind = fields.needed("result", &planChangeKindFromId),
                              .subscription = subscriptionFrom(fields.object("subscription"))};
    });
}

Result<ShopSubscription> ShopClient::subscriptionBy(std::string_view route, const std::stop_token& stop)
{
    return decoded(m_link.call(route, {}, stop), m_link.host(), subscriptionFrom);
}

Result<ShopSubscription> ShopClient::cancelSubscription(const std::stop_token& stop)
{
    return subscriptionBy("cancelSubscription", stop);
}

Result<ShopSubscription> ShopClient::resumeSubscription(const std::stop_token& stop)
{
    return subscriptionBy("keepSubscription", stop);
}

} // namespace vidgo::client
