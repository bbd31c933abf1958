#include <algorithm>
#include <set>

#include "ascii.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/form_fields.h"
#include "vidgo/billing/paddle_api.h"

namespace vidgo::billing::paddle {

namespace {

constexpr std::int64_t kMostOfAPrice = 100; // unless the price itself says otherwise

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(BillingError::OrderInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

bool isPrintable(std::string_view text)
{
    return isUtf8(text) && std::ranges::none_of(
                               text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; });
}

Result<Json> itemsJson(const std::vector<PriceQuantity>& items)
{
    Json::Array out;
    std::set<PriceId> seen;
    for (const auto& item : items) {
        if (!isId("pri", item.price.value()))
            return refuse("not a price id");
        if (!seen.insert(item.price).second)
            return refuse("a price comes twice");
        if (item.quantity < 1 || item.quantity > kMostOfAPrice)
            return refuse("quantity is out of range");
        out.emplace_back(Json::Object{{"price_id", item.price.value()}, {"quantity", item.quantity}});
    }
    if (out.empty())
        return refuse("no items");
    return Json(std::move(out));
}

Result<Json> customJson(const CustomData& data)
{
    Json::Object out;
    for (const auto& [key, value] : data) {
        const bool isKey = !key.empty() && key.size() <= 40 && std::ranges::all_of(key, [](char c) {
            return isAsciiDigit(c) || (c >= 'a' && c <= 'z') || c == '_';
        });
        if (!isKey || value.size() > 200 || !isPrintable(value))
            return refuse("custom data is not printable or too long");
        out.emplace(key, value);
    }
    if (out.empty() || out.size() > 20)
        return refuse("custom data must have 1 to 20 entries");
    return Json(std::move(out));
}

std::string_view effectText(Effect effect)
{
    return effect == Effect::Immediately ? "immediately" : "next_billing_period";
}

std::string_view prorationText(Proration proration)
{
    switch (proration) {
    case Proration::NowInPart:
        return "prorated_immediately";
    case Proration::NextPeriodInPart:
        return "prorated_next_billing_period";
    case Proration::NowInFull:
        return "full_immediately";
    case Proration::NextPeriodInFull:
        return "full_next_billing_period";
    case Proration::Never:
        break;
    }
    return "do_not_bill";
}

// Ids go into the path as they stand, so nothing else may be in them.
Result<std::string> subscriptionPath(const SubscriptionId& id, std::string_view tail = {})
{
    if (!isId("sub", id.value()))
        return refuse("not a subscription id");
    return "/subscriptions/" + id.value() + std::string(tail);
}

Result<Json::Object> adjustment(const TransactionId& id, std::string_view reason, std::string_view type)
{
    if (!isId("txn", id.value()))
        return refuse("not a transaction id");
    if (reason.empty() || reason.size() > 500 || !isPrintable(reason))
        return refuse("a refund needs a reason of up to 500 bytes");
    return Json::Object{
        {"action", "refund"}, {"type", type}, {"transaction_id", id.value()}, {"reason", reason}};
}

constexpr std::string_view kNewestFirst = "order_by=created_at%5BDESC%5D&per_page=30";

Request get(std::string path)
{
    return {.method = "GET", .path = std::move(path), .body = {}};
}

// Paddle's sandbox takes pages of this computer as well; for live it refuses them itself.
bool isPageAddress(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://127.0.0.1:") ||
           url.starts_with("http://localhost:");
}

bool isMailAddress(std::string_view text)
{
    const auto at = text.find('@');
    return at != 0 && at != std::string_view::npos && at + 1 < text.size() && text.size() <= 320 &&
           isPrintable(text) && text.find(' ') == std::string_view::npos;
}

} // namespace

std::string_view localeOf(Language language)
{
    switch (language) {
    case Language::Japanese:
        return "ja";
    case Language::TraditionalChinese:
        return "zh-Hant";
    case Language::Korean:
        return "ko";
    case Language::Spanish:
        return "es";
    case Language::English:
        break;
    }
    return "en";
}

Result<Request> createTransaction(const Checkout& checkout, const CurrencyTable& table)
{
    const std::string code(checkout.currency.code());
    if (!table.contains(code))
        return fail(BillingError::CurrencyUnknown, "decimals of " + code + " are not known",
                    {{"currency", code}});
    auto items = itemsJson(checkout.items);
    if (!items)
        return failure(items);
    auto custom = customJson(checkout.customData);
    if (!custom)
        return failure(custom);
    Json::Object body{{"items", std::move(*items)},
                      {"custom_data", std::move(*custom)},
                      {"currency_code", code},
                      {"collection_mode", "automatic"}};
    if (checkout.customer) {
        if (!isId("ctm", checkout.customer->value()))
            return refuse("not a customer id");
        body.emplace("customer_id", checkout.customer->value());
    }
    if (!checkout.pageUrl.empty()) {
        const bool isUrl = isPageAddress(checkout.pageUrl) && checkout.pageUrl.size() <= 2000 &&
                           std::ranges::all_of(checkout.pageUrl, [](char c) { return c > ' ' && c < 0x7F; });
        if (!isUrl)
            return refuse("the checkout page is neither https nor of this computer");
        body.emplace("checkout", Json::Object{{"url", checkout.pageUrl}});
    }
    return Request{.method = "POST", .path = "/transactions", .body = std::move(body)};
}

Result<Request> getTransaction(const TransactionId& id)
{
    if (!isId("txn", id.value()))
        return refuse("not a transaction id");
    return get("/transactions/" + id.value());
}

Result<Request> listTransactions(const CustomerId& customer)
{
    if (!isId("ctm", customer.value()))
        return refuse("not a customer id");
    return get("/transactions?customer_id=" + customer.value() + "&" + std::string(kNewestFirst));
}

Result<Request> listTransactions(const SubscriptionId& subscription)
{
    if (!isId("sub", subscription.value()))
        return refuse("not a subscription id");
    return get("/transactions?subscription_id=" + subscription.value() + "&" + std::string(kNewestFirst));
}

Request listTransactions()
{
    return get("/transactions?" + std::string(kNewestFirst));
}

Result<Request> listAdjustments(const TransactionId& transaction)
{
    if (!isId("txn", transaction.value()))
        return refuse("not a transaction id");
    return get("/adjustments?transaction_id=" + transaction.value());
}

Result<Request> listAdjustments(const SubscriptionId& subscription)
{
    if (!isId("sub", subscription.value()))
        return refuse("not a subscription id");
    return get("/adjustments?subscription_id=" + subscription.value());
}

Result<Request> findCustomers(std::string_view email)
{
    if (!isMailAddress(email))
        return refuse("not a mail address");
    // Paddle keeps addresses in lower case.
    return get("/customers?" + encodeForm({{"email", asciiLower(email)}}));
}

Result<Request> createCustomer(const NewCustomer& customer)
{
    if (!isMailAddress(customer.email))
        return refuse("not a mail address");
    if (customer.name.size() > 400 || !isPrintable(customer.name))
        return refuse("the name is not printable or too long");
    auto custom = customJson(customer.customData);
    if (!custom)
        return failure(custom);
    Json::Object body{{"email", customer.email},
                      {"locale", localeOf(customer.language)},
                      {"custom_data", std::move(*custom)}};
    if (!customer.name.empty())
        body.emplace("name", customer.name);
    return Request{.method = "POST", .path = "/customers", .body = std::move(body)};
}

Result<Request> getSubscription(const SubscriptionId& id)
{
    auto path = subscriptionPath(id);
    if (!path)
        return failure(path);
    return get(std::move(*path));
}

Result<Request> cancelSubscription(const SubscriptionId& id, Effect effect)
{
    auto path = subscriptionPath(id, "/cancel");
    if (!path)
        return failure(path);
    return Request{.method = "POST",
                   .path = std::move(*path),
                   .body = Json::Object{{"effective_from", effectText(effect)}}};
}

Result<Request> keepSubscription(const SubscriptionId& id)
{
    auto path = subscriptionPath(id);
    if (!path)
        return failure(path);
    return Request{
        .method = "PATCH", .path = std::move(*path), .body = Json::Object{{"scheduled_change", nullptr}}};
}

Result<Request> changePlan(const SubscriptionId& id, const std::vector<PriceQuantity>& items,
                           Proration proration)
{
    auto path = subscriptionPath(id);
    if (!path)
        return failure(path);
    auto list = itemsJson(items);
    if (!list)
        return failure(list);
    return Request{.method = "PATCH",
                   .path = std::move(*path),
                   .body = Json::Object{{"items", std::move(*list)},
                                        {"proration_billing_mode", prorationText(proration)},
                                        {"on_payment_failure", "prevent_change"}}};
}

Result<Request> chargeOnce(const SubscriptionId& id, const std::vector<PriceQuantity>& items, Effect effect)
{
    auto path = subscriptionPath(id, "/charge");
    if (!path)
        return failure(path);
    auto list = itemsJson(items);
    if (!list)
        return failure(list);
    return Request{.method = "POST",
                   .path = std::move(*path),
                   .body = Json::Object{{"items", std::move(*list)},
                                        {"effective_from", effectText(effect)},
                                        {"on_payment_failure", "prevent_change"}}};
}

Result<Request> refundAll(const TransactionId& id, std::string_view reason)
{
    auto body = adjustment(id, reason, "full");
    if (!body)
        return failure(body);
    return Request{.method = "POST", .path = "/adjustments", .body = std::move(*body)};
}

Result<Request> refundPart(const TransactionId& id, std::string_view reason,
                           const std::vector<RefundedItem>& items, const CurrencyTable& table)
{
    auto body = adjustment(id, reason, "partial");
    if (!body)
        return failure(body);
    auto inPaddlesUnits = table; // a part may be less than the lowest payment
    for (auto& [code, facts] : inPaddlesUnits)
        facts.lowestPayment = 0;
    Json::Array list;
    std::set<LineItemId> seen;
    for (const auto& [item, amount] : items) {
        if (!isId("txnitm", item.value()) || !seen.insert(item).second)
            return refuse("not a line item, or one that comes twice");
        if (amount.currency != items.front().amount.currency)
            return refuse("two currencies in one refund");
        auto text = amountText(amount, inPaddlesUnits);
        if (!text)
            return failure(text);
        list.emplace_back(
            Json::Object{{"item_id", item.value()}, {"type", "partial"}, {"amount", std::move(*text)}});
    }
    if (list.empty())
        return refuse("no items");
    body->emplace("items", std::move(list));
    return Request{.method = "POST", .path = "/adjustments", .body = std::move(*body)};
}

Request listCurrencies()
{
    return get("/currencies");
}

Result<Request> listEvents(const std::optional<EventId>& after)
{
    if (after && !isId("evt", after->value()))
        return refuse("not an event id");
    return get("/events?order_by=id%5BASC%5D" + (after ? "&after=" + after->value() : ""));
}

} // namespace vidgo::billing::paddle
