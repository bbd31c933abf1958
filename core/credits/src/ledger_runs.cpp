#include <algorithm>

#include "requests.h"
#include "run_quotas.h"

namespace vidgo::credits {

namespace {

Json toJson(const std::vector<PriceItem>& items)
{
    Json::Array all;
    for (const auto& item : items)
        all.emplace_back(Json::Array{item.service, item.quantity});
    return all;
}

Json describeRequest(const ReserveRequest& request)
{
    return Json::Object{{"hold_for", std::int64_t{request.holdFor.count()}},
                        {"items", toJson(request.items)},
                        {"job", request.job.value()},
                        {"shown", request.shownTotal},
                        {"tier", request.tier},
                        {"tool", toolId(request.tool)},
                        {"what", "reserve"}};
}

Json describeRequest(const SettleRequest& request)
{
    return Json::Object{{"amount", request.amount},
                        {"hold", request.hold.value()},
                        {"reason", request.reason},
                        {"what", "settle"}};
}

Json describeRequest(const ReleaseRequest& request)
{
    return Json::Object{{"hold", request.hold.value()}, {"reason", request.reason}, {"what", "release"}};
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ",") + word;
    return all;
}

std::unexpected<Error> notEnough(const Price& price, std::int64_t available, const Alternatives& instead)
{
    std::vector<std::string> fitting;
    fitting.reserve(instead.fitting.size());
    for (const auto& item : instead.fitting)
        fitting.push_back(item.service + "=" + std::to_string(item.quantity));
    return fail(CreditsError::NotEnough, "needs " + std::to_string(price.total),
                {{"needed", std::to_string(price.total)},
                 {"available", std::to_string(available)},
                 {"missing", std::to_string(price.total - available)},
                 {"fitting", joined(fitting)},
                 {"packages", joined(instead.packages)}});
}

Outcome check(const ReserveRequest& request, const CreditRules& rules)
{
    if (auto good = checkAccount(request.account); !good)
        return good;
    if (auto good = checkKey(request.key); !good)
        return good;
    if (auto good = checkTexts({request.actor, request.tier, request.job.value()}); !good)
        return good;
    if (request.job.isEmpty())
        return invalidRequest("credits are set aside for a job");
    if (request.holdFor.count() < 0 || request.holdFor > std::chrono::minutes(rules.longestHoldMinutes))
        return invalidRequest("credits can't be set aside for so long");
    return {};
}

// Everything that is not about the balance. Returns the runs of today.
Result<std::int64_t> admit(Book& book, const ReserveRequest& request, const Price& price,
                           const TierLimit& limit)
{
    if (price.total > request.shownTotal)
        return fail(CreditsError::PriceChanged, "shown " + std::to_string(request.shownTotal),
                    {{"shown", std::to_string(request.shownTotal)}, {"now", std::to_string(price.total)}});
    auto found =
        runsOf(book.work(),
               {.account = book.account(), .now = book.now(), .tool = request.tool, .job = request.job});
    if (!found)
        return failure(found);
    if (!found->openHold.isEmpty())
        return fail(CreditsError::JobHasHold, "hold " + found->openHold.value());
    if (auto within = checkQuota(limit, found->use, request.tool, price.runs); !within)
        return failure(within);
    return found->use.runsToday;
}

Json detailsOf(const ReserveRequest& request, const Price& price, Timestamp expiresAt, bool hasPriority)
{
    Json::Array items;
    for (const auto& line : price.lines)
        items.emplace_back(Json::Array{line.item.service, line.item.quantity, line.each});
    return Json::Object{{"amount", price.total},     {"expires_at", toMs(expiresAt)},
                        {"items", std::move(items)}, {"job", request.job.value()},
                        {"priority", hasPriority},   {"runs", price.runs},
                        {"tier", request.tier},      {"tool", toolId(request.tool)}};
}

std::vector<Entry> takeFrom(const std::vector<Bucket>& buckets, std::int64_t amount)
{
    std::vector<Entry> entries;
    for (const auto& bucket : buckets) {
        const auto part = std::min(amount, bucket.on(Side::Available));
        if (part <= 0)
            break;
        entries.push_back({Side::Available, bucket.number, -part});
        entries.push_back({Side::Held, bucket.number, part});
        amount -= part;
    }
    return entries;
}

// A hold that a writer may end: its own transaction, if the request was carried out before, or the open hold.
struct Ending
{
    OpenBook opened;
    std::optional<Transaction> earlier;
    SharedHold held;
};

Result<Ending> beginEnding(const Ledger::Parts& parts, const HoldId& id, const RequestMark& mark)
{
    auto opened = openBook(parts, id, mark.key);
    if (!opened)
        return failure(opened);
    auto earlier = opened->book.earlier(mark);
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return Ending{.opened = std::move(*opened), .earlier = std::move(*earlier), .held = {}};
    if (auto cleared = opened->book.clearDue(); !cleared)
        return failure(cleared);
    auto held = readSharedHold(*opened->work, id); // nobody else writes it now
    if (!held)
        return failure(held);
    if (held->hold.state != HoldState::Open)
        return fail(CreditsError::HoldEnded, "hold " + id.value(),
                    {{"state", std::string(holdStateId(held->hold.state))}});
    return Ending{.opened = std::move(*opened), .earlier = {}, .held = std::move(*held)};
}

// Books the end of a hold; credits that came back too late lapse at once.
Result<Receipt> finish(Ending& ending, const Transaction& prepared, std::int64_t charged)
{
    auto& book = ending.opened.book;
    auto number = book.endHold(ending.held, charged, prepared);
    if (!number)
        return failure(number);
    if (auto lapsed = book.lapse(); !lapsed)
        return failure(lapsed);
    if (auto closed = book.close(); !closed)
        return failure(closed);
    const bool isSettled = prepared.kind == TransactionKind::Settle;
    return Receipt{.account = ending.held.hold.account,
                   .number = *number,
                   .amount = isSettled ? charged : ending.held.hold.amount};
}

Result<Hold> writeHold(Book& book, Transaction transaction, const Json& details, std::int64_t amount)
{
    transaction.details = details;
    transaction.entries = takeFrom(book.usable(), amount);
    auto hold = holdOf(transaction);
    auto number = book.post(std::move(transaction));
    if (!number)
        return failure(number);
    hold.number = *number;
    if (auto written = insertHold(book.work(), hold); !written)
        return failure(written);
    if (auto closed = book.close(); !closed)
        return failure(closed);
    return hold;
}

} // namespace

Result<Quote> Ledger::quote(const QuoteRequest& request)
{
    auto price = m_prices.price(request.tier, request.items);
    if (!price)
        return failure(price);
    auto balance = this->balance(request.account);
    if (!balance)
        return failure(balance);
    Quote quote{.price = std::move(*price), .available = balance->available, .missing = 0, .instead = {}};
    if (quote.price.total > quote.available) {
        quote.missing = quote.price.total - quote.available;
        quote.instead = m_prices.alternatives(request.tier, quote.price, quote.available);
    }
    return quote;
}

Result<Hold> Ledger::reserve(const ReserveRequest& request)
{
    if (auto good = check(request, m_parts.rules); !good)
        return failure(good);
    auto opened = openBook(m_parts, request.account, request.key);
    if (!opened)
        return failure(opened);
    auto& book = opened->book;
    const auto mark = markOf(request.key, describeRequest(request));
    auto earlier = book.earlier(mark);
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return readHold(book.work(), (*earlier)->hold);
    if (auto cleared = book.clearDue(); !cleared)
        return failure(cleared);
    auto price = m_prices.price(request.tier, request.items);
    auto limit = m_prices.limits(request.tier);
    if (!price || !limit)
        return !price ? failure(price) : failure(limit);
    auto runsToday = admit(book, request, *price, **limit);
    if (!runsToday)
        return failure(runsToday);
    if (price->total > book.available())
        return notEnough(*price, book.available(),
                         m_prices.alternatives(request.tier, *price, book.available()));
    const auto holdFor = request.holdFor.count() > 0
                             ? request.holdFor
                             : std::chrono::milliseconds(std::chrono::minutes(m_parts.rules.holdMinutes));
    auto transaction = book.begin(TransactionKind::Reserve, mark);
    transaction.actor = request.actor;
    transaction.hold = HoldId(makeUuid(m_parts.random));
    return writeHold(
        book, std::move(transaction),
        detailsOf(request, *price, book.now() + holdFor, *runsToday < m_prices.priorityRuns(request.tier)),
        price->total);
}

Result<Receipt> Ledger::settle(const SettleRequest& request)
{
    if (auto good = checkKey(request.key); !good)
        return failure(good);
    if (auto good = checkTexts({request.reason, request.actor}); !good)
        return failure(good);
    if (request.amount < 0)
        return invalidRequest("a charge is not below zero");
    const auto mark = markOf(request.key, describeRequest(request));
    auto ending = beginEnding(m_parts, request.hold, mark);
    if (!ending)
        return failure(ending);
    if (ending->earlier)
        return receiptOf(*ending->earlier, true);
    if (request.amount > ending->held.hold.amount)
        return fail(
            CreditsError::TooMuchCharged, "hold " + request.hold.value(),
            {{"amount", std::to_string(request.amount)}, {"held", std::to_string(ending->held.hold.amount)}});
    auto transaction = ending->opened.book.begin(TransactionKind::Settle, mark);
    transaction.reason = request.reason;
    transaction.actor = request.actor;
    return finish(*ending, transaction, request.amount);
}

Result<Receipt> Ledger::release(const ReleaseRequest& request)
{
    if (auto good = checkKey(request.key); !good)
        return failure(good);
    if (auto good = checkTexts({request.reason, request.actor}); !good)
        return failure(good);
    const auto mark = markOf(request.key, describeRequest(request));
    auto ending = beginEnding(m_parts, request.hold, mark);
    if (!ending)
        return failure(ending);
    if (ending->earlier)
        return receiptOf(*ending->earlier, true);
    auto transaction = ending->opened.book.begin(TransactionKind::Release, mark);
    transaction.reason = request.reason;
    transaction.actor = request.actor;
    return finish(*ending, transaction, 0);
}

} // namespace vidgo::credits
