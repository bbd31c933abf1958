#include <charconv>

#include "codecs.h"
#include "handler.h"

namespace vidgo::endpoints {
namespace {

constexpr int kUsualDays = 30; // of quotaOf()

std::vector<credits::PriceItem> priceItems(const Asked& asked)
{
    std::vector<credits::PriceItem> items;
    for (const auto& item : *asked.call.body.find("items")->asArray()) {
        const auto* const quantity = item.find("quantity");
        items.push_back(
            {.service = *item.find("service")->asString(), .quantity = quantity ? *quantity->asInt() : 1});
    }
    return items;
}

Json toJson(const credits::Quote& quote)
{
    Json::Array lines;
    for (const auto& line : quote.price.lines)
        lines.emplace_back(Json::Object{{"service", line.item.service},
                                        {"quantity", line.item.quantity},
                                        {"each", line.each},
                                        {"credits", line.credits}});
    Json::Array packages;
    for (const auto& package : quote.instead.packages)
        packages.emplace_back(package);
    return Json::Object{{"total", quote.price.total},
                        {"available", quote.available},
                        {"missing", quote.missing},
                        {"lines", std::move(lines)},
                        {"packages", std::move(packages)}};
}

Json toJson(const credits::Transaction& transaction)
{
    std::int64_t amount = 0;
    for (const auto& entry : transaction.entries)
        if (entry.side == credits::Side::Available)
            amount += entry.amount;
    const auto* const job = transaction.details.find("job");
    return Json::Object{{"number", transaction.number},
                        {"kind", credits::transactionKindId(transaction.kind)},
                        {"amount", amount},
                        {"made_at", toIso8601(transaction.madeAt)},
                        {"reason", transaction.reason},
                        {"job", job && job->asString() ? *job->asString() : std::string()}};
}

Result<Reply> transactionsOf(credits::Ledger& ledger, const Asked& asked)
{
    const int limit = limitOf(asked);
    std::int64_t before = 0;
    const auto cursor = asked.text("cursor");
    if (!cursor.empty() && !readNumber(cursor, before))
        return Reply(pageOf({}, {}));
    auto history = ledger.history(asked.account(), limit, before);
    if (!history)
        return failure(history);
    const bool hasMore = static_cast<int>(history->size()) == limit && history->back().number > 1;
    const auto next = hasMore ? std::to_string(history->back().number) : std::string();
    Json::Array items;
    for (const auto& transaction : *history)
        items.push_back(toJson(transaction));
    return Reply(pageOf(std::move(items), next));
}

Result<Reply> lowBalanceOf(credits::Ledger& ledger, const Asked& asked)
{
    auto events = ledger.events(1, asked.account());
    if (!events)
        return failure(events);
    Json::Object answer;
    answer["notice"] = Json();
    if (!events->empty()) {
        const auto& event = events->front();
        answer["notice"] = Json::Object{{"number", event.number},
                                        {"low_balance", event.lowBalance},
                                        {"total", event.total},
                                        {"happened_at", toIso8601(event.happenedAt)}};
    }
    return Reply(Json(std::move(answer)));
}

Result<Reply> noteLowBalance(credits::Ledger& ledger, const Asked& asked)
{
    auto noted = ledger.note({.account = asked.account(),
                              .number = asked.integer("number"),
                              .lowBalance = asked.integer("low_balance"),
                              .total = 0,
                              .happenedAt = {}});
    if (!noted)
        return failure(noted);
    return Reply(Json(Json::Object{}));
}

Result<Reply> quotaOf(const Endpoints::Parts& parts, const Asked& asked)
{
    auto tier = parts.billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    auto use = parts.ledger.quota(asked.account(), *tier);
    if (!use)
        return failure(use);
    const auto days = static_cast<int>(asked.integer("days", kUsualDays));
    auto spent = parts.ledger.spent(asked.account(), days);
    if (!spent)
        return failure(spent);
    Json::Array tools;
    for (const auto& each : *spent)
        tools.emplace_back(
            Json::Object{{"tool", toolId(each.tool)}, {"runs", each.runs}, {"credits", each.credits}});
    return Reply(Json::Object{{"runs_today", use->runsToday},
                              {"daily_limit", use->dailyLimit},
                              {"running", use->running},
                              {"running_limit", use->runningLimit},
                              {"has_priority", use->hasPriority},
                              {"days", days},
                              {"tools", std::move(tools)}});
}

Json plansOf(const Catalog& catalog)
{
    Json::Object features;
    for (const auto& feature : catalog.tierFeatures)
        features[feature.id] = endpoints::toJson(feature.name);
    return Json::Object{{"items", listOf(catalog.tiers)}, {"features", std::move(features)}};
}

} // namespace

bool readNumber(std::string_view text, std::int64_t& number)
{
    const auto* const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && last == end && number >= 0;
}

void addCreditHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["balance"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto balance = parts.ledger.balance(asked.account());
        if (!balance)
            return failure(balance);
        return Reply(toJson(*balance));
    };
    handlers["transactions"] = [parts = given](const Asked& asked) {
        return transactionsOf(parts.ledger, asked);
    };
    handlers["lowBalance"] = [parts = given](const Asked& asked) {
        return lowBalanceOf(parts.ledger, asked);
    };
    handlers["noteLowBalance"] = [parts = given](const Asked& asked) {
        return noteLowBalance(parts.ledger, asked);
    };
    handlers["estimate"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto tier = parts.billing.tierOf(asked.account());
        if (!tier)
            return failure(tier);
        auto quote =
            parts.ledger.quote({.account = asked.account(), .tier = *tier, .items = priceItems(asked)});
        if (!quote)
            return failure(quote);
        return Reply(toJson(*quote));
    };
    handlers["quota"] = [parts = given](const Asked& asked) { return quotaOf(parts, asked); };
    handlers["packages"] = [parts = given](const Asked&) -> Result<Reply> {
        return Reply(itemsOf(parts.catalog.packages));
    };
    handlers["pricing"] = [parts = given](const Asked&) -> Result<Reply> {
        return Reply(itemsOf(parts.catalog.services));
    };
    handlers["plans"] = [parts = given](const Asked&) -> Result<Reply> {
        return Reply(plansOf(parts.catalog));
    };
    handlers["offers"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto currency = Currency::fromCode(asked.text("currency"));
        if (!currency)
            return failure(currency);
        auto offers = parts.billing.offers(asked.account(), *currency, asked.language());
        if (!offers)
            return failure(offers);
        return Reply(itemsOf(*offers));
    };
}

} // namespace vidgo::endpoints
