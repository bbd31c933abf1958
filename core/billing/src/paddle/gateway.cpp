#include "vidgo/billing/paddle_gateway.h"

#include <algorithm>
#include <utility>

#include "paddle/gateway_calls.h"
#include "paddle/gateway_reports.h"
#include "vidgo/billing/paddle_event.h"

// What Paddle tells and is asked. How something is sold is in gateway_checkout.cpp, how something that was
// sold is changed in gateway_orders.cpp.
namespace vidgo::billing {

using namespace paddle;

PaddleGateway::PaddleGateway(PaddleSettings settings, net::HttpClient& http, const Clock& clock, Log& log)
    : m_settings(std::move(settings))
    , m_http(http)
    , m_clock(clock)
    , m_log(log)
{}

PaddleGateway::Calls PaddleGateway::calls(const std::stop_token& stop) const
{
    return {m_settings, m_http, stop};
}

Result<CurrencyTable> PaddleGateway::currencies(const std::stop_token& stop) const
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_currencies)
            return *m_currencies;
    }
    auto table = calls(stop).ask(listCurrencies(), &readCurrenciesAnswer);
    if (!table)
        return table;
    const std::lock_guard guard(m_mutex);
    m_currencies = *table;
    return table;
}

// ---- what comes in ----------------------------------------------------------------------------------------

Result<Notice> PaddleGateway::readNotice(const RawNotice& notice) const
{
    if (notice.path != kNoticePath)
        return fail(BillingError::MessageMalformed, "no notices at " + std::string(notice.path.substr(0, 40)),
                    {{"gateway", std::string(kGateway)}, {"reason", "an unknown address"}});
    if (auto valid = verifySignature(notice.signature, notice.body, m_settings.webhookSecret, m_clock.now(),
                                     m_settings.webhookTolerance);
        !valid)
        return failure(std::move(valid));
    const auto event = readEvent(notice.body);
    if (!event)
        return std::unexpected(event.error());
    const auto table = currencies({});
    if (!table)
        return std::unexpected(table.error());
    auto reports = reportsOf(*event, *table, m_settings.prices);
    if (!reports)
        return failure(reports);
    return Notice{.key = event->id.value(),
                  .happenedAt = timestampOf(event->occurredAt),
                  .reports = std::move(*reports)};
}

NoticeAnswer PaddleGateway::accepted() const
{
    return {.status = 200, .contentType = "text/plain", .body = {}};
}

// Anything but 200 has Paddle send it again, for three days. What is forged or broken will never be taken.
NoticeAnswer PaddleGateway::refused(const Error& error) const
{
    const bool isUseless = error.is(BillingError::SignatureWrong) ||
                           error.is(BillingError::SignatureExpired) ||
                           error.is(BillingError::MessageTooLarge);
    return {.status = isUseless ? 400 : 503, .contentType = "text/plain", .body = {}};
}

// ---- questions --------------------------------------------------------------------------------------------

Result<std::vector<Report>> PaddleGateway::askAttempt(const AttemptId& attempt, std::string_view reference,
                                                      const std::stop_token& stop)
{
    PaymentReport unknown;
    unknown.reference = std::string(reference);
    unknown.attempt = attempt;
    if (reference.empty()) {
        const auto found = transactionOf(attempt, std::nullopt, stop);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return reportsOn(**found, stop);
        unknown.state = PaymentState::Pending; // nobody was told where to pay, so it can wait
        return std::vector<Report>{std::move(unknown)};
    }
    const auto request = getTransaction(TransactionId(std::string(reference)));
    if (!request)
        return std::unexpected(request.error());
    const auto answer = calls(stop).askOrRefuse(*request, &readTransactionAnswer);
    if (!answer)
        return std::unexpected(answer.error());
    const auto* refusal = std::get_if<Refusal>(&*answer);
    if (!refusal)
        return reportsOn(std::get<Transaction>(*answer), stop);
    if (refusal->status != 404)
        return std::unexpected(refusalError(*refusal));
    unknown.message = refusal->code;
    return std::vector<Report>{std::move(unknown)};
}

Result<std::vector<Report>> PaddleGateway::reportsOn(const Transaction& transaction,
                                                     const std::stop_token& stop) const
{
    const auto table = currencies(stop);
    if (!table)
        return std::unexpected(table.error());
    auto payment = paymentOf(transaction, *table);
    if (!payment)
        return failure(payment);
    std::vector<Report> reports{std::move(*payment)};
    if (transaction.status != TransactionStatus::Completed)
        return reports;
    const auto request = transaction.subscription ? listAdjustments(*transaction.subscription)
                                                  : listAdjustments(transaction.id);
    if (!request)
        return std::unexpected(request.error());
    const auto page = calls(stop).ask(*request, &readAdjustmentsAnswer);
    if (!page)
        return std::unexpected(page.error());
    for (const auto& adjustment : page->items) {
        auto reversal = reversalOf(adjustment, *table, timestampOf(adjustment.updatedAt));
        if (!reversal)
            return failure(reversal);
        if (*reversal)
            reports.emplace_back(std::move(**reversal));
    }
    return reports;
}

Result<std::vector<Report>> PaddleGateway::askSubscription(std::string_view subscription,
                                                           const std::stop_token& stop)
{
    const SubscriptionId id{std::string(subscription)};
    const auto table = currencies(stop);
    if (!table)
        return std::unexpected(table.error());
    const auto request = getSubscription(id);
    const auto charges = listTransactions(id);
    if (!request || !charges)
        return std::unexpected(request ? charges.error() : request.error());
    const auto standing = calls(stop).ask(*request, &readSubscriptionAnswer);
    if (!standing)
        return std::unexpected(standing.error());
    const auto page = calls(stop).ask(*charges, &readTransactionsAnswer);
    if (!page)
        return std::unexpected(page.error());
    std::vector<Report> reports;
    for (const auto& transaction : page->items) {
        const bool isTold = transaction.status == TransactionStatus::Completed ||
                            transaction.status == TransactionStatus::PastDue;
        if (!isTold || !isOfSubscription(transaction) ||
            transaction.origin == "subscription_payment_method_change")
            continue;
        auto report = renewalOf(transaction, *table);
        if (!report)
            return failure(report);
        reports.emplace_back(std::move(*report));
    }
    std::ranges::reverse(reports); // the oldest first
    reports.emplace_back(standingOf(*standing, m_settings.prices, timestampOf(standing->updatedAt)));
    return reports;
}

Result<Page<Event>> PaddleGateway::eventsSince(const std::optional<EventId>& last,
                                               const std::stop_token& stop) const
{
    const auto request = listEvents(last);
    if (!request)
        return std::unexpected(request.error());
    auto answer = calls(stop).askOrRefuse(*request, &readEventsAnswer);
    if (!answer)
        return failure(answer);
    const auto* refusal = std::get_if<Refusal>(&*answer);
    if (!refusal)
        return std::get<Page<Event>>(std::move(*answer));
    // Paddle forgets old events, and with them where we were. What comes twice is known by its key.
    if (last && refusal->advice == Advice::OurMistake)
        return eventsSince(std::nullopt, stop);
    return std::unexpected(refusalError(*refusal));
}

Result<NoticePage> PaddleGateway::noticesSince(std::string_view cursor, const std::stop_token& stop)
{
    const auto table = currencies(stop);
    if (!table)
        return std::unexpected(table.error());
    const auto page =
        eventsSince(cursor.empty() ? std::nullopt : std::optional(EventId(std::string(cursor))), stop);
    if (!page)
        return std::unexpected(page.error());
    NoticePage notices{.notices = {}, .cursor = std::string(cursor), .hasMore = !page->nextPath.empty()};
    for (const auto& event : page->items) {
        notices.cursor = event.id.value();
        auto reports = reportsOf(event, *table, m_settings.prices);
        if (reports)
            notices.notices.push_back({.key = event.id.value(),
                                       .happenedAt = timestampOf(event.occurredAt),
                                       .reports = std::move(*reports)});
        else
            m_log.error(
                "billing", "an event of Paddle can't be read",
                {{"event", event.id.value()}, {"type", event.type}, {"reason", reports.error().internal()}});
    }
    return notices;
}

} // namespace vidgo::billing
