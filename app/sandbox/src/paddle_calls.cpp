#include <algorithm>
#include <set>

#include "control.h"
#include "paddle_desk.h"

// The calls of the API that change something.
namespace vidgo::sandbox {

namespace {

using Is = PaddleMember::Is;

PaddleError business(std::string code, std::string detail, int status = 400)
{
    return {.status = status, .code = std::move(code), .detail = std::move(detail), .isBusiness = true};
}

bool isOf(const Json& value, Is is)
{
    switch (is) {
    case Is::Text:
        return value.asString() != nullptr;
    case Is::Object:
        return value.asObject() != nullptr;
    case Is::Array:
        return value.asArray() != nullptr;
    case Is::Whole:
        return value.asInt() != nullptr;
    }
    return false;
}

// An object with at least one member, or null; no number beyond what a double holds exactly.
std::optional<PaddleError> wrongCustomData(const Json& body)
{
    constexpr std::int64_t kLargest = 9'007'199'254'740'991;
    const auto* data = body.find("custom_data");
    if (!data || data->isNull())
        return std::nullopt;
    if (data->asObject()->empty())
        return invalidField("custom_data", "must have at least one key");
    for (const auto& [key, value] : *data->asObject())
        if (value.asInt() && (*value.asInt() > kLargest || *value.asInt() < -kLargest))
            return invalidField("custom_data." + key, "is too large a number");
    return std::nullopt;
}

Json memberOf(const Json& body, std::string_view name)
{
    const auto* member = body.find(name);
    return member ? *member : Json();
}

std::string small(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool isMailAddress(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           !text.ends_with('.') && text.find(' ') == std::string_view::npos && text.size() <= 320;
}

bool isPageAddress(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://127.0.0.1") ||
           url.starts_with("http://localhost");
}

// Rounded to the nearest, halves up.
std::int64_t share(std::int64_t amount, std::chrono::milliseconds part, std::chrono::milliseconds whole)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(part).count();
    const auto all = std::chrono::duration_cast<std::chrono::minutes>(whole).count();
    return all <= 0 ? 0 : (amount * minutes * 2 + all) / (all * 2);
}

} // namespace

PaddleError invalidField(std::string_view field, std::string_view reason)
{
    return {.code = "invalid_field",
            .detail = std::string(field) + " " + std::string(reason),
            .field = std::string(field)};
}

std::optional<PaddleError> wrongMember(const Json& body, std::initializer_list<PaddleMember> members)
{
    if (!body.asObject())
        return PaddleError{.code = "bad_request", .detail = "the body is no JSON object"};
    for (const auto& [name, value] : *body.asObject()) {
        const auto member = std::ranges::find(members, name, &PaddleMember::name);
        if (member == members.end())
            return invalidField(name, "is unknown");
        if (!isOf(value, member->is) && !(value.isNull() && member->mayBeNull))
            return invalidField(name, "is of a wrong type");
    }
    for (const auto& member : members)
        if (member.isNeeded && !body.find(member.name))
            return invalidField(member.name, "is missing");
    return std::nullopt;
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::createCustomer(const Json& body)
{
    if (auto wrong = wrongMember(body, {{"email", Is::Text, true},
                                        {"name", Is::Text, false, true},
                                        {"locale", Is::Text},
                                        {"custom_data", Is::Object, false, true}}))
        return std::unexpected(*wrong);
    if (auto wrong = wrongCustomData(body))
        return std::unexpected(*wrong);
    const auto email = small(textOf(body, "email"));
    if (!isMailAddress(email))
        return std::unexpected(business("customer_email_invalid", "not a mail address"));
    if (std::ranges::find(m_customers, email, &PaddleCustomer::email) != m_customers.end())
        return std::unexpected(
            business("customer_already_exists", "there is a customer with this email", 409));
    PaddleCustomer customer{.id = nextId("ctm"),
                            .email = email,
                            .name = textOf(body, "name"),
                            .customData = memberOf(body, "custom_data"),
                            .createdAt = m_clock.now()};
    if (body.find("locale"))
        customer.locale = textOf(body, "locale");
    m_customers.push_back(customer);
    tell("customer.created", customerJson(customer));
    return customerJson(customer);
}

std::expected<std::vector<PaddleItem>, PaddleError>
PaddleStandIn::Desk::readItems(const Json& items, const std::string& currency)
{
    std::vector<PaddleItem> out;
    std::set<std::string> seen;
    int months = -1;
    for (const auto& each : *items.asArray()) {
        if (auto wrong = wrongMember(each, {{"price_id", Is::Text, true}, {"quantity", Is::Whole, true}}))
            return std::unexpected(*wrong);
        const auto id = textOf(each, "price_id");
        const auto quantity = *each.find("quantity")->asInt();
        const auto* price = books().price(id);
        if (!price)
            return std::unexpected(
                PaddleError{.code = "transaction_price_not_found", .detail = "no price " + id});
        if (!seen.insert(id).second)
            return std::unexpected(PaddleError{.code = "transaction_duplicate_price_ids", .detail = id});
        if (quantity < 1 || quantity > 100)
            return std::unexpected(
                PaddleError{.code = "transaction_item_quantity_out_of_range", .detail = "1 to 100"});
        const auto amount = price->amounts.find(currency);
        if (amount == price->amounts.end())
            return std::unexpected(invalidField("currency_code", "is not one of the price"));
        if (price->months > 0 && months > 0 && months != price->months)
            return std::unexpected(
                PaddleError{.code = "transaction_price_different_billing_cycle", .detail = "two intervals"});
        months = std::max(months, price->months);
        out.push_back({.price = id,
                       .quantity = quantity,
                       .total = amount->second * quantity,
                       .lineItem = nextId("txnitm")});
    }
    if (out.empty())
        return std::unexpected(invalidField("items", "is empty"));
    return out;
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::createTransaction(const Json& body)
{
    if (auto wrong = wrongMember(body, {{"items", Is::Array, true},
                                        {"customer_id", Is::Text, false, true},
                                        {"custom_data", Is::Object, false, true},
                                        {"currency_code", Is::Text},
                                        {"collection_mode", Is::Text},
                                        {"checkout", Is::Object, false, true}}))
        return std::unexpected(*wrong);
    if (auto wrong = wrongCustomData(body))
        return std::unexpected(*wrong);
    PaddleTransaction transaction{.currency =
                                      body.find("currency_code") ? textOf(body, "currency_code") : "USD",
                                  .customData = memberOf(body, "custom_data"),
                                  .createdAt = m_clock.now()};
    const auto currency =
        std::ranges::find(m_options.currencies, transaction.currency, &PaddleCurrency::code);
    if (currency == m_options.currencies.end())
        return std::unexpected(invalidField("currency_code", "is not supported"));
    if (body.find("collection_mode") && textOf(body, "collection_mode") != "automatic")
        return std::unexpected(invalidField("collection_mode", "is not automatic"));
    auto items = readItems(*body.find("items"), transaction.currency);
    if (!items)
        return std::unexpected(items.error());
    transaction.items = std::move(*items);
    if (transaction.total() < currency->lowestPayment)
        return std::unexpected(business("transaction_balance_less_than_charge_limit", "too little"));
    transaction.customer = textOf(body, "customer_id");
    if (!transaction.customer.empty() && !find(m_customers, transaction.customer))
        return std::unexpected(PaddleError{.status = 404, .code = "not_found", .detail = "no such customer"});
    auto page = m_options.checkoutUrl.empty() ? m_listener->url() + "/checkout" : m_options.checkoutUrl;
    if (const auto* checkout = body.find("checkout"); checkout && checkout->asObject()) {
        if (auto wrong = wrongMember(*checkout, {{"url", Is::Text, false, true}}))
            return std::unexpected(*wrong);
        if (const auto given = textOf(*checkout, "url"); !given.empty())
            page = given;
    }
    if (!isPageAddress(page))
        return std::unexpected(
            PaddleError{.code = "transaction_checkout_url_domain_is_not_approved", .detail = page});
    transaction.id = nextId("txn");
    transaction.status = transaction.customer.empty() ? "draft" : "ready";
    transaction.checkoutUrl =
        page + (page.find('?') == std::string::npos ? "?" : "&") + "_ptxn=" + transaction.id;
    m_transactions.push_back(std::move(transaction));
    tell("created", m_transactions.back());
    if (m_transactions.back().status == "ready")
        tell("ready", m_transactions.back());
    return transactionJson(m_transactions.back(), books());
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::cancelSubscription(PaddleSubscription& subscription,
                                                                      const Json& body)
{
    if (auto wrong = wrongMember(body, {{"effective_from", Is::Text, false, true}}))
        return std::unexpected(*wrong);
    const auto from = body.find("effective_from") ? textOf(body, "effective_from") : "next_billing_period";
    if (from != "next_billing_period" && from != "immediately")
        return std::unexpected(invalidField("effective_from", "is unknown"));
    if (subscription.status == "canceled")
        return std::unexpected(business("subscription_update_when_canceled", "it is canceled"));
    // What is past due has no paid period to run to.
    if (from == "immediately" || subscription.status == "past_due") {
        endSubscription(subscription);
    } else {
        subscription.isEnding = true;
        tell("updated", subscription);
    }
    return subscriptionJson(subscription, books(), false);
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::patchSubscription(PaddleSubscription& subscription,
                                                                     const Json& body)
{
    if (auto wrong = wrongMember(body, {{"scheduled_change", Is::Object, false, true},
                                        {"items", Is::Array},
                                        {"proration_billing_mode", Is::Text},
                                        {"on_payment_failure", Is::Text},
                                        {"custom_data", Is::Object, false, true}}))
        return std::unexpected(*wrong);
    if (subscription.status == "canceled")
        return std::unexpected(business("subscription_update_when_canceled", "it is canceled"));
    if (body.find("items"))
        return changeItems(subscription, body);
    if (const auto* change = body.find("scheduled_change")) {
        if (!change->isNull())
            return std::unexpected(invalidField("scheduled_change", "can only be taken back"));
        subscription.isEnding = false;
    }
    if (const auto* data = body.find("custom_data"))
        subscription.customData = *data;
    tell("updated", subscription);
    return subscriptionJson(subscription, books(), false);
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::changeItems(PaddleSubscription& subscription,
                                                               const Json& body)
{
    static constexpr std::array<std::string_view, 5> kModes = {
        "prorated_immediately", "prorated_next_billing_period", "full_immediately",
        "full_next_billing_period", "do_not_bill"};
    const auto mode = textOf(body, "proration_billing_mode");
    if (mode.empty())
        return std::unexpected(
            PaddleError{.code = "subscription_items_update_missing_proration_billing_mode"});
    if (std::ranges::find(kModes, mode) == kModes.end())
        return std::unexpected(invalidField("proration_billing_mode", "is unknown"));
    const auto onFailure = textOf(body, "on_payment_failure");
    if (!onFailure.empty() && onFailure != "prevent_change" && onFailure != "apply_change")
        return std::unexpected(invalidField("on_payment_failure", "is unknown"));
    if (subscription.status == "past_due")
        return std::unexpected(business("subscription_update_when_past_due", "a charge is due"));
    auto items = readItems(*body.find("items"), subscription.currency);
    if (!items)
        return std::unexpected(items.error());
    auto charged = *items;
    if (mode == "prorated_immediately") {
        const auto left = subscription.periodEnd() - m_clock.now();
        const auto whole = subscription.periodEnd() - subscription.periodStart();
        const auto before = subscription.items.front().total;
        charged.resize(1);
        charged.front().total = share(items->front().total - before, left, whole);
    }
    const bool isCharged = mode.ends_with("immediately") && charged.front().total > 0;
    if (isCharged && m_areChangesDeclined)
        return std::unexpected(business("subscription_payment_declined", "the card was declined"));
    subscription.items = std::move(*items);
    tell("updated", subscription);
    if (isCharged) {
        auto& transaction = bill(subscription, "subscription_update", std::move(charged));
        transaction.tries.push_back({.isPaid = true, .at = m_clock.now()});
        complete(transaction);
    }
    return subscriptionJson(subscription, books(), false);
}

std::optional<PaddleError> PaddleStandIn::Desk::takeParts(const Json& body, PaddleTransaction& transaction,
                                                          PaddleAdjustment& adjustment)
{
    if (adjustment.type == "full") {
        if (body.find("items"))
            return invalidField("items", "does not go with full");
        adjustment.items = transaction.items;
        for (auto& item : adjustment.items)
            item.total -= item.adjusted;
    } else {
        const auto* parts = body.find("items");
        if (adjustment.type != "partial" || !parts || parts->asArray()->empty())
            return invalidField("type", "is neither full nor partial with items");
        for (const auto& part : *parts->asArray()) {
            if (auto wrong = wrongMember(
                    part,
                    {{"item_id", Is::Text, true}, {"type", Is::Text, true}, {"amount", Is::Text, true}}))
                return wrong;
            const auto amount = wholeNumber(textOf(part, "amount"));
            if (!amount || *amount == 0)
                return business("adjustment_amount_cannot_be_zero", "nothing to give back");
            adjustment.items.push_back({.total = *amount, .lineItem = textOf(part, "item_id")});
        }
    }
    for (const auto& part : adjustment.items) {
        const auto item = std::ranges::find(transaction.items, part.lineItem, &PaddleItem::lineItem);
        if (item == transaction.items.end())
            return PaddleError{.code = "adjustment_transaction_item_invalid", .detail = part.lineItem};
        if (part.total > item->total - item->adjusted)
            return business("adjustment_amount_above_remaining_allowed", "more than is left");
    }
    if (adjustment.total() == 0)
        return business("adjustment_transaction_item_has_already_been_fully_adjusted", "nothing is left");
    return std::nullopt;
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::createAdjustment(const Json& body)
{
    if (auto wrong = wrongMember(body, {{"action", Is::Text, true},
                                        {"type", Is::Text},
                                        {"transaction_id", Is::Text, true},
                                        {"reason", Is::Text, true},
                                        {"items", Is::Array}}))
        return std::unexpected(*wrong);
    if (textOf(body, "action") != "refund" || textOf(body, "reason").empty())
        return std::unexpected(invalidField("action", "is not refund, or reason is empty"));
    auto* transaction = find(m_transactions, textOf(body, "transaction_id"));
    if (!transaction)
        return std::unexpected(
            PaddleError{.status = 404, .code = "not_found", .detail = "no such transaction"});
    if (transaction->status != "completed")
        return std::unexpected(
            business("adjustment_transaction_invalid_status_for_refund", "it is " + transaction->status));
    for (const auto& known : m_adjustments)
        if (known.transaction == transaction->id && known.status == "pending_approval")
            return std::unexpected(business("adjustment_pending_refund_request", "one is pending"));
    PaddleAdjustment adjustment{.type = body.find("type") ? textOf(body, "type") : "partial",
                                .transaction = transaction->id,
                                .subscription = transaction->subscription,
                                .customer = transaction->customer,
                                .reason = textOf(body, "reason"),
                                .currency = transaction->currency,
                                .createdAt = m_clock.now()};
    if (auto wrong = takeParts(body, *transaction, adjustment))
        return std::unexpected(*wrong);
    for (const auto& part : adjustment.items)
        std::ranges::find(transaction->items, part.lineItem, &PaddleItem::lineItem)->adjusted += part.total;
    adjustment.id = nextId("adj");
    m_adjustments.push_back(std::move(adjustment));
    tell("created", m_adjustments.back());
    return adjustmentJson(m_adjustments.back());
}

} // namespace vidgo::sandbox
