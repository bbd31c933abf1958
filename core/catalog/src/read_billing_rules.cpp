#include <algorithm>
#include <optional>

#include "catalog_file.h"
#include "sections.h"
#include "vidgo/catalog/load_billing_rules.h"

namespace vidgo {

namespace {

constexpr std::int64_t kMaxPriceMinor = 100'000'000;
constexpr std::int64_t kMaxMinutes = 60LL * 24 * 90;
constexpr std::int64_t kMaxHours = 24LL * 90;
constexpr std::size_t kMaxInstructions = 1000;

void readSource(JsonCursor& rule)
{
    rule.oneOf("source", {"seeds", "contract", "web_version", "chosen"});
}

std::chrono::minutes minutesIn(JsonCursor& rule, std::string_view key)
{
    return std::chrono::minutes(rule.integer(key, 0, kMaxMinutes));
}

std::chrono::hours hoursIn(JsonCursor& rule, std::string_view key)
{
    return std::chrono::hours(rule.integer(key, 1, kMaxHours));
}

Money readPlanAmount(JsonCursor& item, Currency currency)
{
    const auto money = moneyFromDecimal(item.text("amount", 32), currency);
    if (!money || money->minor < 1 || money->minor > kMaxPriceMinor)
        item.refuse("amount", "must be an amount such as 9.99, and at most a million");
    return money.value_or(Money{0, currency});
}

PlanPrice readPlanPrice(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    PlanPrice price;
    price.tier = item.reference("tier", idsOf(catalog.tiers));
    // In New Taiwan dollars the price of a tier stands in tiers.json.
    const auto code = item.oneOf("currency", {"USD"});
    if (!price.tier.empty() && !code.empty())
        item.refuseRepeat("tier", price.tier + " " + code, seen);
    price.price = readPlanAmount(item, Currency::fromCode(code).value_or(Currency::usd()));
    const auto* tier = catalog.tier(price.tier);
    if (tier && (!tier->monthlyPriceTwd || tier->monthlyPriceTwd->minor == 0))
        item.refuse("tier", "is free");
    return price;
}

GatewayOrder readGatewayOrder(JsonCursor& item, Ids& seen)
{
    GatewayOrder order;
    order.currency = item.oneOf("currency", {"TWD", "USD"});
    if (!order.currency.empty())
        item.refuseRepeat("currency", order.currency, seen);
    order.gateways = item.references("gateways", {"ecpay", "paddle"});
    return order;
}

PayingTimes readPayingTimes(JsonCursor& item, Ids& seen)
{
    PayingTimes times;
    times.waysToPay = item.references("ways", {"any", "card", "bank_transfer", "web_transfer", "store_code",
                                               "store_barcode", "wallet", "apple_pay", "qr_payment",
                                               "pay_later", "wechat"});
    for (const auto& way : times.waysToPay)
        item.refuseRepeat("ways", way, seen);
    times.openFor = minutesIn(item, "open_minutes");
    times.firstQuestion = minutesIn(item, "first_question_minutes");
    times.nextQuestions = minutesIn(item, "next_questions_minutes");
    times.margin = minutesIn(item, "margin_minutes");
    if (times.openFor.count() < 1)
        item.refuse("open_minutes", "must be more than 0");
    if (times.nextQuestions.count() < 1)
        item.refuse("next_questions_minutes", "must be more than 0");
    return times;
}

void readPrices(JsonCursor& root, const Catalog& catalog, BillingRules& rules)
{
    root.object("plan_prices", [&](JsonCursor& rule) {
        readSource(rule);
        Ids seen;
        rules.planPrices =
            rule.items("prices", [&](JsonCursor& item) { return readPlanPrice(item, catalog, seen); });
    });
    root.object("gateway_order", [&](JsonCursor& rule) {
        readSource(rule);
        Ids seen;
        rules.gatewayOrders =
            rule.items("currencies", [&](JsonCursor& item) { return readGatewayOrder(item, seen); });
    });
}

void readPaying(JsonCursor& root, BillingRules& rules)
{
    root.object("paying", [&](JsonCursor& rule) {
        readSource(rule);
        Ids seen;
        rules.payingTimes =
            rule.items("times", [&](JsonCursor& item) { return readPayingTimes(item, seen); });
        if (!seen.contains("any"))
            rule.refuse("times", "any is missing");
        rules.mostAttempts = static_cast<int>(rule.integer("most_attempts", 1, 1000));
        rules.returnQuestionGap = std::chrono::seconds(rule.integer("return_question_seconds", 1, 3600));
    });
    root.object("manual", [&](JsonCursor& rule) {
        readSource(rule);
        rules.manualOpenFor = hoursIn(rule, "open_hours");
        rules.manualInstructions = rule.localized("instructions", kMaxInstructions);
    });
}

void readLater(JsonCursor& root, BillingRules& rules)
{
    root.object("subscriptions", [&](JsonCursor& rule) {
        readSource(rule);
        rules.graceDays = static_cast<int>(rule.integer("grace_days", 0, 90));
        rules.renewalSlack = hoursIn(rule, "renewal_slack_hours");
        rules.subscriptionQuestionGap = hoursIn(rule, "question_hours");
        if (rules.renewalSlack > std::chrono::days(rules.graceDays))
            rule.refuse("renewal_slack_hours", "must not be more than the grace");
    });
    root.object("healing", [&](JsonCursor& rule) {
        readSource(rule);
        rules.retryFirst = minutesIn(rule, "retry_first_minutes");
        rules.retryLongest = hoursIn(rule, "retry_longest_hours");
        rules.unknownRefundWait = hoursIn(rule, "unknown_refund_hours");
        rules.noticeWait = hoursIn(rule, "notice_hours");
        rules.sweepMost = static_cast<int>(rule.integer("sweep_most", 1, 10'000));
        if (rules.retryFirst.count() < 1)
            rule.refuse("retry_first_minutes", "must be more than 0");
    });
}

} // namespace

Result<BillingRules> parseBillingRules(std::string_view text, const Catalog& catalog)
{
    BillingRules rules;
    auto read = parseCatalogFile(kBillingRulesFile, text, [&](JsonCursor& root) {
        readPrices(root, catalog, rules);
        readPaying(root, rules);
        readLater(root, rules);
    });
    if (!read)
        return failure(read);
    return rules;
}

Result<BillingRules> loadBillingRules(const std::filesystem::path& folder, const Catalog& catalog)
{
    auto text = readCatalogFile(folder, kBillingRulesFile);
    if (!text)
        return failure(text);
    return parseBillingRules(*text, catalog);
}

} // namespace vidgo
