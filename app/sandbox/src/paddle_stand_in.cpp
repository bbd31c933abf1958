#include "vidgo/sandbox/paddle_stand_in.h"

#include <array>

#include "paddle_desk.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hmac.h"
#include "vidgo/sandbox/http_sender.h"

// What happens at Paddle.
namespace vidgo::sandbox {

namespace {

std::unexpected<Error> cannot(std::string_view id, std::string_view reason)
{
    return fail(BaseError::InvalidArgument, std::string(id) + " " + std::string(reason),
                {{"reason", std::string(reason)}});
}

// Paddle tells microseconds; a running number keeps what happens in one millisecond in its order.
std::string instantText(Timestamp time, std::int64_t number)
{
    auto text = toIso8601(time);
    text.pop_back();
    const auto micros = std::to_string(1000 + number % 1000).substr(1);
    return text + micros + "Z";
}

} // namespace

PaddleChoice paddleChoiceFromId(std::string_view id)
{
    if (id == "pay")
        return PaddleChoice::Pay;
    if (id == "decline")
        return PaddleChoice::Decline;
    return id == "leave" ? PaddleChoice::Leave : PaddleChoice::None;
}

std::string paddleSignature(std::string_view body, const Secret& secret, Timestamp now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const auto ts = std::to_string(seconds);
    return "ts=" + ts + ";h1=" + hmacSha256(secret, {ts, ":", body});
}

void PaddleStandIn::Desk::setWebhookUrl(std::string url)
{
    const Lock lock(m_mutex);
    m_options.webhookUrl = std::move(url);
}

void PaddleStandIn::Desk::refuseNext(const Refusal& refusal, int times)
{
    const Lock lock(m_mutex);
    m_refusals.insert(m_refusals.end(), static_cast<std::size_t>(times), refusal);
}

void PaddleStandIn::Desk::declineChanges(bool isDeclined)
{
    const Lock lock(m_mutex);
    m_areChangesDeclined = isDeclined;
}

std::string PaddleStandIn::Desk::nextId(std::string_view prefix)
{
    auto digits = std::to_string(++m_lastId);
    return std::string(prefix) + "_01kdva" + std::string(20 - digits.size(), '0') + digits;
}

void PaddleStandIn::Desk::tell(std::string type, Json data)
{
    PaddleEvent event{.id = nextId("evt"), .type = std::move(type), .data = std::move(data)};
    event.occurredAt = instantText(m_clock.now(), m_lastId);
    auto envelope = eventJson(event);
    envelope.asObject()->emplace("notification_id", nextId("ntf"));
    const auto* id = event.data.find("id");
    auto body = envelope.dump();
    m_outbox.post({.about = event.type + (id ? " " + *id->asString() : std::string()),
                   .url = m_options.webhookUrl,
                   .contentType = "application/json",
                   .body = body,
                   .headers =
                       [this, body] {
                           return Headers{{"Paddle-Signature",
                                           paddleSignature(body, m_options.webhookSecret, m_clock.now())},
                                          {"User-Agent", "Paddle"}};
                       },
                   .isAccepted = [](const Answer& answer) { return answer.status == 200; }});
    m_events.push_back(std::move(event));
}

void PaddleStandIn::Desk::tell(std::string_view step, PaddleTransaction& transaction)
{
    transaction.updatedAt = m_clock.now();
    tell("transaction." + std::string(step), transactionJson(transaction, books()));
}

void PaddleStandIn::Desk::tell(std::string_view step, PaddleSubscription& subscription)
{
    subscription.updatedAt = m_clock.now();
    tell("subscription." + std::string(step), subscriptionJson(subscription, books(), step == "created"));
}

void PaddleStandIn::Desk::tell(std::string_view step, PaddleAdjustment& adjustment)
{
    adjustment.updatedAt = m_clock.now();
    tell("adjustment." + std::string(step), adjustmentJson(adjustment));
}

Outcome PaddleStandIn::Desk::choose(std::string_view id, PaddleChoice choice)
{
    const Lock lock(m_mutex);
    auto* transaction = find(m_transactions, id);
    const bool isOpen = transaction && (transaction->status == "draft" || transaction->status == "ready");
    if (!isOpen || choice == PaddleChoice::None)
        return cannot(id, "is no transaction that can be paid");
    if (choice == PaddleChoice::Leave)
        return {};
    if (transaction->customer.empty()) {
        PaddleCustomer customer{.id = nextId("ctm"),
                                .email = "somebody" + std::to_string(m_lastId) + "@example.com",
                                .createdAt = m_clock.now()};
        tell("customer.created", customerJson(customer));
        transaction->customer = customer.id;
        m_customers.push_back(std::move(customer));
    }
    transaction->status = "ready";
    transaction->tries.insert(transaction->tries.begin(),
                              {.isPaid = choice == PaddleChoice::Pay, .at = m_clock.now()});
    if (choice == PaddleChoice::Decline)
        tell("payment_failed", *transaction);
    else
        complete(*transaction);
    return {};
}

void PaddleStandIn::Desk::complete(PaddleTransaction& transaction)
{
    transaction.status = "paid";
    tell("paid", transaction);
    const auto* price = books().price(transaction.items.front().price);
    if (transaction.subscription.empty() && price->months > 0)
        beginSubscription(transaction);
    transaction.status = "completed";
    transaction.invoiceNumber = "100-" + std::to_string(10'000 + m_lastId);
    tell("completed", transaction);
}

void PaddleStandIn::Desk::beginSubscription(PaddleTransaction& transaction)
{
    PaddleSubscription subscription{.id = nextId("sub"),
                                    .customer = transaction.customer,
                                    .transaction = transaction.id,
                                    .currency = transaction.currency,
                                    .customData = transaction.customData,
                                    .items = transaction.items,
                                    .startedAt = m_clock.now()};
    subscription.months = books().price(transaction.items.front().price)->months;
    transaction.subscription = subscription.id;
    m_subscriptions.push_back(std::move(subscription));
    tell("created", m_subscriptions.back());
    tell("activated", m_subscriptions.back());
}

PaddleTransaction& PaddleStandIn::Desk::bill(PaddleSubscription& subscription, std::string origin,
                                             std::vector<PaddleItem> items)
{
    for (auto& item : items) {
        item.lineItem = nextId("txnitm");
        item.adjusted = 0;
    }
    m_transactions.push_back({.id = nextId("txn"),
                              .status = "ready",
                              .customer = subscription.customer,
                              .subscription = subscription.id,
                              .origin = std::move(origin),
                              .currency = subscription.currency,
                              .customData = subscription.customData,
                              .items = std::move(items),
                              .createdAt = m_clock.now()});
    tell("created", m_transactions.back());
    return m_transactions.back();
}

void PaddleStandIn::Desk::endSubscription(PaddleSubscription& subscription)
{
    subscription.status = "canceled";
    subscription.canceledAt = m_clock.now();
    tell("canceled", subscription);
    tell("updated", subscription);
}

Outcome PaddleStandIn::Desk::renew(std::string_view id, bool isPaid)
{
    const Lock lock(m_mutex);
    auto* subscription = find(m_subscriptions, id);
    if (!subscription || subscription->status != "active")
        return cannot(id, "is no subscription that is charged");
    if (subscription->isEnding) {
        endSubscription(*subscription);
        return {};
    }
    auto& transaction = bill(*subscription, "subscription_recurring", subscription->items);
    transaction.tries.insert(transaction.tries.begin(), {.isPaid = isPaid, .at = m_clock.now()});
    ++subscription->periods;
    if (isPaid) {
        tell("updated", *subscription);
        complete(transaction);
        return {};
    }
    transaction.status = "past_due";
    tell("payment_failed", transaction);
    tell("past_due", transaction);
    subscription->status = "past_due";
    subscription->unpaid = transaction.id;
    tell("past_due", *subscription);
    tell("updated", *subscription);
    return {};
}

Outcome PaddleStandIn::Desk::recover(std::string_view id)
{
    const Lock lock(m_mutex);
    auto* subscription = find(m_subscriptions, id);
    if (!subscription || subscription->status != "past_due")
        return cannot(id, "is no subscription that is past due");
    auto* transaction = find(m_transactions, subscription->unpaid);
    transaction->tries.insert(transaction->tries.begin(), {.isPaid = true, .at = m_clock.now()});
    subscription->status = "active";
    subscription->unpaid.clear();
    tell("updated", *subscription);
    complete(*transaction);
    return {};
}

Outcome PaddleStandIn::Desk::giveUp(std::string_view id)
{
    const Lock lock(m_mutex);
    auto* subscription = find(m_subscriptions, id);
    if (!subscription || subscription->status != "past_due")
        return cannot(id, "is no subscription that is past due");
    endSubscription(*subscription);
    return {};
}

Outcome PaddleStandIn::Desk::decideRefund(std::string_view id, bool isApproved)
{
    const Lock lock(m_mutex);
    auto* adjustment = find(m_adjustments, id);
    if (!adjustment || adjustment->status != "pending_approval")
        return cannot(id, "is no refund that is pending");
    adjustment->status = isApproved ? "approved" : "rejected";
    auto* transaction = find(m_transactions, adjustment->transaction);
    for (const auto& part : adjustment->items)
        for (auto& item : transaction->items)
            if (!isApproved && item.lineItem == part.lineItem)
                item.adjusted -= part.total;
    tell("updated", *adjustment);
    return {};
}

Outcome PaddleStandIn::Desk::chargeBack(std::string_view id)
{
    const Lock lock(m_mutex);
    auto* transaction = find(m_transactions, id);
    if (!transaction || transaction->status != "completed")
        return cannot(id, "is no transaction that was paid");
    m_adjustments.push_back({.id = nextId("adj"),
                             .action = "chargeback",
                             .status = "approved",
                             .transaction = transaction->id,
                             .subscription = transaction->subscription,
                             .customer = transaction->customer,
                             .reason = "fraud",
                             .currency = transaction->currency,
                             .items = transaction->items,
                             .createdAt = m_clock.now()});
    tell("created", m_adjustments.back());
    return {};
}

Outcome PaddleStandIn::Desk::reverseChargeBack(std::string_view id)
{
    const Lock lock(m_mutex);
    for (auto& adjustment : m_adjustments) {
        if (adjustment.transaction != id || adjustment.action != "chargeback" ||
            adjustment.status != "approved")
            continue;
        adjustment.status = "reversed";
        auto reversal = adjustment;
        tell("updated", adjustment);
        reversal.id = nextId("adj");
        reversal.action = "chargeback_reverse";
        reversal.status = "approved";
        reversal.createdAt = m_clock.now();
        m_adjustments.push_back(std::move(reversal));
        tell("created", m_adjustments.back());
        return {};
    }
    return cannot(id, "was not charged back");
}

std::string PaddleStandIn::Desk::signedBody(std::string_view id)
{
    const auto* transaction = find(m_transactions, id);
    if (!transaction)
        return {};
    auto claimed = *transaction;
    claimed.status = "completed";
    return Json(Json::Object{{"event_id", nextId("evt")},
                             {"event_type", "transaction.completed"},
                             {"occurred_at", instantText(m_clock.now(), m_lastId)},
                             {"notification_id", nextId("ntf")},
                             {"data", transactionJson(claimed, books())}})
        .dump();
}

Outcome PaddleStandIn::Desk::postForged(std::string_view id)
{
    const Lock lock(m_mutex);
    const auto body = signedBody(id);
    if (body.empty())
        return cannot(id, "is no transaction");
    m_outbox.post({.about = "forged " + std::string(id),
                   .url = m_options.webhookUrl,
                   .contentType = "application/json",
                   .body = body,
                   .headers =
                       [this, body] {
                           return Headers{
                               {"Paddle-Signature", paddleSignature(body, Secret("another"), m_clock.now())}};
                       },
                   .isAccepted = [](const Answer&) { return true; }}); // whatever is said to it: once
    return {};
}

Result<Answer> PaddleStandIn::Desk::forge(std::string_view id)
{
    if (auto posted = postForged(id); !posted)
        return failure(std::move(posted));
    auto delivery = m_outbox.deliver(m_outbox.waiting().back().id);
    if (!delivery)
        return failure(delivery);
    return std::move(delivery->answer);
}

std::vector<std::string> PaddleStandIn::Desk::ids(std::string_view prefix) const
{
    const Lock lock(m_mutex);
    std::vector<std::string> out;
    const auto add = [&](const auto& records) {
        out.reserve(records.size());
        for (const auto& record : records)
            out.push_back(record.id);
    };
    if (prefix == "txn")
        add(m_transactions);
    else if (prefix == "sub")
        add(m_subscriptions);
    else
        add(m_adjustments);
    return out;
}

std::map<std::string, std::int64_t> PaddleStandIn::Desk::taken() const
{
    const Lock lock(m_mutex);
    std::map<std::string, std::int64_t> totals;
    for (const auto& transaction : m_transactions)
        if (transaction.status == "completed")
            totals[transaction.currency] += transaction.total();
    return totals;
}

std::string PaddleStandIn::Desk::statusOf(std::string_view id) const
{
    const Lock lock(m_mutex);
    for (const auto& record : m_transactions)
        if (record.id == id)
            return record.status;
    for (const auto& record : m_subscriptions)
        if (record.id == id)
            return record.status;
    for (const auto& record : m_adjustments)
        if (record.id == id)
            return record.status;
    return {};
}

} // namespace vidgo::sandbox
