#include "paddle_records.h"

#include <algorithm>
#include <numeric>

#include "taiwan_time.h"

namespace vidgo::sandbox {

namespace {

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

std::int64_t sumOf(const std::vector<PaddleItem>& items)
{
    return std::accumulate(items.begin(), items.end(), std::int64_t{0},
                           [](std::int64_t sum, const PaddleItem& item) { return sum + item.total; });
}

// The tax inside of an amount.
std::int64_t taxOf(std::int64_t amount, int percent)
{
    return amount - amount * 100 / (100 + percent);
}

Json::Object totalsJson(std::int64_t total, int taxPercent)
{
    const auto tax = taxOf(total, taxPercent);
    return {{"subtotal", std::to_string(total - tax)},
            {"tax", std::to_string(tax)},
            {"discount", "0"},
            {"total", std::to_string(total)}};
}

Json cycleJson(int months)
{
    return months == 0 ? Json() : Json(Json::Object{{"interval", "month"}, {"frequency", months}});
}

Json itemPrice(const PaddleItem& item, const std::string& currency, const PaddleBooks& books)
{
    const auto* price = books.price(item.price);
    const auto found = price->amounts.find(currency);
    const auto amount = found == price->amounts.end() ? 0 : found->second;
    return Json::Object{
        {"id", price->id},
        {"product_id", "pro_" + price->id.substr(4)},
        {"name", price->name},
        {"unit_price", Json::Object{{"amount", std::to_string(amount)}, {"currency_code", currency}}},
        {"billing_cycle", cycleJson(price->months)},
        {"custom_data", nullptr}};
}

Json detailsJson(const PaddleTransaction& transaction, const PaddleBooks& books)
{
    auto totals = totalsJson(transaction.total(), books.taxPercent);
    totals.emplace("grand_total", std::to_string(transaction.total()));
    totals.emplace("grand_total_tax", std::to_string(taxOf(transaction.total(), books.taxPercent)));
    totals.emplace("credit", "0");
    totals.emplace("credit_to_balance", "0");
    totals.emplace("balance", transaction.status == "completed" ? "0" : std::to_string(transaction.total()));
    totals.emplace("fee", transaction.status == "completed" ? Json(std::to_string(transaction.total() / 20))
                                                            : Json());
    totals.emplace("earnings", transaction.status == "completed"
                                   ? Json(std::to_string(transaction.total() - transaction.total() / 20))
                                   : Json());
    totals.emplace("currency_code", transaction.currency);
    Json::Array lines;
    for (const auto& item : transaction.items)
        lines.emplace_back(Json::Object{{"id", item.lineItem},
                                        {"price_id", item.price},
                                        {"quantity", item.quantity},
                                        {"proration", nullptr},
                                        {"tax_rate", "0.0" + std::to_string(books.taxPercent)},
                                        {"totals", totalsJson(item.total, books.taxPercent)},
                                        {"product", Json::Object{{"id", "pro_" + item.price.substr(4)},
                                                                 {"name", books.price(item.price)->name}}}});
    return Json::Object{{"totals", std::move(totals)},
                        {"line_items", std::move(lines)},
                        {"payout_totals", nullptr},
                        {"tax_rates_used", Json::Array{}}};
}

Json paymentJson(const PaddleTransaction& transaction, const PaddleTry& attempt)
{
    return Json::Object{
        {"payment_attempt_id", "7c9f1d0e-0000-4000-8000-000000000001"},
        {"amount", std::to_string(transaction.total())},
        {"status", attempt.isPaid ? "captured" : "error"},
        {"error_code", attempt.isPaid ? Json() : Json("declined")},
        {"method_details",
         Json::Object{{"type", "card"}, {"card", Json::Object{{"type", "visa"}, {"last4", "4242"}}}}},
        {"created_at", toIso8601(attempt.at)},
        {"captured_at", attempt.isPaid ? Json(toIso8601(attempt.at)) : Json()}};
}

Json periodJson(const PaddleSubscription& subscription)
{
    return Json::Object{{"starts_at", toIso8601(subscription.periodStart())},
                        {"ends_at", toIso8601(subscription.periodEnd())}};
}

Json changeJson(const PaddleSubscription& subscription)
{
    if (!subscription.isEnding || subscription.canceledAt)
        return nullptr;
    return Json::Object{
        {"action", "cancel"}, {"effective_at", toIso8601(subscription.periodEnd())}, {"resume_at", nullptr}};
}

} // namespace

std::int64_t PaddleTransaction::total() const
{
    return sumOf(items);
}

std::int64_t PaddleAdjustment::total() const
{
    return sumOf(items);
}

Timestamp PaddleSubscription::periodStart() const
{
    return monthsLater(startedAt, months * (periods - 1));
}

Timestamp PaddleSubscription::periodEnd() const
{
    return monthsLater(startedAt, months * periods);
}

const PaddlePrice* PaddleBooks::price(std::string_view id) const
{
    const auto found = std::ranges::find(prices, id, &PaddlePrice::id);
    return found == prices.end() ? nullptr : &*found;
}

Json customerJson(const PaddleCustomer& customer)
{
    return Json::Object{{"id", customer.id},
                        {"email", customer.email},
                        {"name", textOrNull(customer.name)},
                        {"locale", customer.locale},
                        {"status", "active"},
                        {"marketing_consent", false},
                        {"custom_data", customer.customData},
                        {"created_at", toIso8601(customer.createdAt)},
                        {"updated_at", toIso8601(customer.createdAt)}};
}

Json priceJson(const PaddlePrice& price)
{
    Json::Array overrides;
    for (const auto& [currency, amount] : price.amounts)
        overrides.emplace_back(Json::Object{
            {"country_codes", Json::Array{}},
            {"unit_price", Json::Object{{"amount", std::to_string(amount)}, {"currency_code", currency}}}});
    return Json::Object{{"id", price.id},
                        {"product_id", "pro_" + price.id.substr(4)},
                        {"name", price.name},
                        {"description", price.name},
                        {"status", "active"},
                        {"tax_mode", "internal"},
                        {"billing_cycle", cycleJson(price.months)},
                        {"unit_price_overrides", std::move(overrides)},
                        {"quantity", Json::Object{{"minimum", 1}, {"maximum", 100}}}};
}

Json transactionJson(const PaddleTransaction& transaction, const PaddleBooks& books)
{
    Json::Array items;
    for (const auto& item : transaction.items)
        items.emplace_back(Json::Object{{"price", itemPrice(item, transaction.currency, books)},
                                        {"price_id", item.price},
                                        {"quantity", item.quantity},
                                        {"proration", nullptr}});
    Json::Array payments;
    for (const auto& attempt : transaction.tries)
        payments.push_back(paymentJson(transaction, attempt));
    const bool isInvoiced = !transaction.invoiceNumber.empty();
    return Json::Object{{"id", transaction.id},
                        {"status", transaction.status},
                        {"customer_id", textOrNull(transaction.customer)},
                        {"address_id", nullptr},
                        {"business_id", nullptr},
                        {"custom_data", transaction.customData},
                        {"currency_code", transaction.currency},
                        {"origin", transaction.origin},
                        {"subscription_id", textOrNull(transaction.subscription)},
                        {"invoice_id", isInvoiced ? Json("inv_" + transaction.id.substr(4)) : Json()},
                        {"invoice_number", textOrNull(transaction.invoiceNumber)},
                        {"collection_mode", "automatic"},
                        {"discount_id", nullptr},
                        {"billing_period", nullptr},
                        {"items", std::move(items)},
                        {"details", detailsJson(transaction, books)},
                        {"payments", std::move(payments)},
                        {"checkout", Json::Object{{"url", textOrNull(transaction.checkoutUrl)}}},
                        {"created_at", toIso8601(transaction.createdAt)},
                        {"updated_at", toIso8601(transaction.updatedAt)},
                        {"billed_at", isInvoiced ? Json(toIso8601(transaction.updatedAt)) : Json()}};
}

Json subscriptionJson(const PaddleSubscription& subscription, const PaddleBooks& books, bool withTransaction)
{
    const bool isOver = subscription.status == "canceled";
    Json::Array items;
    for (const auto& item : subscription.items)
        items.emplace_back(
            Json::Object{{"status", isOver ? "inactive" : "active"},
                         {"quantity", item.quantity},
                         {"recurring", true},
                         {"previously_billed_at", toIso8601(subscription.periodStart())},
                         {"next_billed_at", isOver ? Json() : Json(toIso8601(subscription.periodEnd()))},
                         {"trial_dates", nullptr},
                         {"price", itemPrice(item, subscription.currency, books)}});
    const bool isBilled = !isOver && !subscription.isEnding;
    Json::Object out{
        {"id", subscription.id},
        {"status", subscription.status},
        {"customer_id", subscription.customer},
        {"address_id", nullptr},
        {"business_id", nullptr},
        {"currency_code", subscription.currency},
        {"created_at", toIso8601(subscription.startedAt)},
        {"updated_at", toIso8601(subscription.updatedAt)},
        {"started_at", toIso8601(subscription.startedAt)},
        {"first_billed_at", toIso8601(subscription.startedAt)},
        {"next_billed_at", isBilled ? Json(toIso8601(subscription.periodEnd())) : Json()},
        {"paused_at", nullptr},
        {"canceled_at", subscription.canceledAt ? Json(toIso8601(*subscription.canceledAt)) : Json()},
        {"collection_mode", "automatic"},
        {"billing_details", nullptr},
        {"discount", nullptr},
        {"current_billing_period", isOver ? Json() : periodJson(subscription)},
        {"billing_cycle", cycleJson(subscription.months)},
        {"scheduled_change", changeJson(subscription)},
        {"custom_data", subscription.customData},
        {"items", std::move(items)}};
    if (withTransaction)
        out.emplace("transaction_id", subscription.transaction);
    return out;
}

Json adjustmentJson(const PaddleAdjustment& adjustment)
{
    Json::Array items;
    for (const auto& item : adjustment.items)
        items.emplace_back(Json::Object{{"id", "adjitm_" + item.lineItem.substr(7)},
                                        {"item_id", item.lineItem},
                                        {"type", adjustment.type},
                                        {"amount", std::to_string(item.total)},
                                        {"proration", nullptr},
                                        {"totals", totalsJson(item.total, 0)}});
    auto totals = totalsJson(adjustment.total(), 0);
    totals.erase("discount");
    totals.emplace("fee", "0");
    totals.emplace("earnings", std::to_string(adjustment.total()));
    totals.emplace("currency_code", adjustment.currency);
    return Json::Object{{"id", adjustment.id},
                        {"action", adjustment.action},
                        {"type", adjustment.type},
                        {"transaction_id", adjustment.transaction},
                        {"subscription_id", textOrNull(adjustment.subscription)},
                        {"customer_id", adjustment.customer},
                        {"reason", adjustment.reason},
                        {"credit_applied_to_balance", nullptr},
                        {"currency_code", adjustment.currency},
                        {"status", adjustment.status},
                        {"items", std::move(items)},
                        {"totals", std::move(totals)},
                        {"payout_totals", nullptr},
                        {"created_at", toIso8601(adjustment.createdAt)},
                        {"updated_at", toIso8601(adjustment.updatedAt)}};
}

Json eventJson(const PaddleEvent& event)
{
    return Json::Object{{"event_id", event.id},
                        {"event_type", event.type},
                        {"occurred_at", event.occurredAt},
                        {"data", event.data}};
}

std::string paddlePage(const PaddleTransaction& transaction, const PaddleBooks& books)
{
    std::string lines;
    for (const auto& item : transaction.items)
        lines += "<li>" + escapeHtml(books.price(item.price)->name) + "</li>";
    const auto button = [&](std::string_view choice, std::string_view label) {
        return "<form method=\"post\" action=\"/_page/choose\"><input type=\"hidden\" name=\"transaction\" "
               "value=\"" +
               transaction.id + "\"><input type=\"hidden\" name=\"choice\" value=\"" + std::string(choice) +
               "\"><button type=\"submit\">" + std::string(label) + "</button></form>";
    };
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Paddle "
           "(sandbox)</title></head>"
           "<body><h1>Paddle (sandbox)</h1><ul>" +
           lines + "</ul><p>" + std::to_string(transaction.total()) + " " + transaction.currency +
           " (lowest denomination)</p>" + button("pay", "Pay") +
           button("decline", "Pay by a card that is declined") + button("leave", "Leave without paying") +
           "</body></html>";
}

} // namespace vidgo::sandbox
