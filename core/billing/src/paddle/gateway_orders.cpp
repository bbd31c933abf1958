#include <algorithm>
#include <utility>

#include "paddle/gateway_calls.h"
#include "paddle/gateway_reports.h"
#include "vidgo/base/text.h"

namespace vidgo::billing {

using namespace paddle;

namespace {

using State = GatewayOutcome::State;

GatewayOutcome outcomeOf(State state, std::string reference, std::string message = {})
{
    return {.state = state, .reference = std::move(reference), .message = std::move(message)};
}

bool isRunningOn(const Subscription& subscription)
{
    return !subscription.scheduledChange && subscription.status != SubscriptionStatus::Canceled;
}

// The reason that Paddle keeps, with our key in it, by which a refund is known again.
std::string reasonOf(const RefundRequest& request)
{
    constexpr std::size_t kMaxReason = 300;
    auto reason = truncateUtf8(request.reason.empty() ? "refund" : request.reason, kMaxReason);
    return request.key.empty() ? reason : reason + " (" + request.key + ")";
}

State stateOf(AdjustmentStatus status)
{
    switch (status) {
    case AdjustmentStatus::Approved:
        return State::Done;
    case AdjustmentStatus::PendingApproval:
        return State::Pending;
    case AdjustmentStatus::Rejected:
    case AdjustmentStatus::Reversed:
        return State::Refused;
    case AdjustmentStatus::Unknown:
        break;
    }
    return State::Unknown;
}

GatewayOutcome outcomeOf(const Adjustment& adjustment)
{
    return outcomeOf(stateOf(adjustment.status), adjustment.id.value(), adjustment.reason);
}

// Takes the amount from the items that were paid, one after another.
Result<std::vector<RefundedItem>> itemsFor(const Transaction& transaction, const Money& amount,
                                           const CurrencyTable& table)
{
    std::vector<RefundedItem> items;
    auto left = amount;
    for (const auto& line : transaction.lineItems) {
        const auto paid = moneyFromAmount(line.total, transaction.currency, table);
        if (!paid)
            return std::unexpected(paid.error());
        if (paid->currency != amount.currency)
            break;
        const auto part = std::min(left.minor, paid->minor);
        if (part > 0)
            items.push_back({.item = line.id, .amount = {part, amount.currency}});
        left.minor -= part;
    }
    if (left.minor != 0)
        return fail(BillingError::OrderInvalid, "more than was paid, or in another currency",
                    {{"reason", "more than was paid"}});
    return items;
}

} // namespace

// A lost answer, a refusal and “already so” are told apart by looking at how it stands.
Result<GatewayOutcome> PaddleGateway::changeSubscription(const Result<Request>& change,
                                                         const SubscriptionId& id,
                                                         bool (*isThere)(const Subscription&),
                                                         const std::stop_token& stop)
{
    const auto query = getSubscription(id);
    if (!change || !query)
        return std::unexpected(change ? query.error() : change.error());
    const auto sent = calls(stop).order(*change, &readSubscriptionAnswer);
    if (!sent)
        return std::unexpected(sent.error());
    if (const auto* subscription = std::get_if<Subscription>(&*sent); subscription && isThere(*subscription))
        return outcomeOf(State::Done, id.value());
    const auto standing = calls(stop).ask(*query, &readSubscriptionAnswer);
    if (standing && isThere(*standing))
        return outcomeOf(State::Done, id.value());
    if (const auto* refusal = std::get_if<Refusal>(&*sent))
        return outcomeOf(State::Refused, id.value(), refusal->code + " " + refusal->detail);
    const auto* open = std::get_if<OpenEnd>(&*sent);
    return outcomeOf(State::Unknown, id.value(), open ? open->message : "the change does not show yet");
}

Result<GatewayOutcome> PaddleGateway::cancelSubscription(std::string_view subscription,
                                                         const std::stop_token& stop)
{
    const SubscriptionId id{std::string(subscription)};
    return changeSubscription(paddle::cancelSubscription(id, Effect::NextPeriod), id, &isStopped, stop);
}

Result<GatewayOutcome> PaddleGateway::keepSubscription(std::string_view subscription,
                                                       const std::stop_token& stop)
{
    const SubscriptionId id{std::string(subscription)};
    return changeSubscription(paddle::keepSubscription(id), id, &isRunningOn, stop);
}

Result<GatewayOutcome> PaddleGateway::changePlan(std::string_view subscription, const SoldItem& plan,
                                                 bool nowNotNextPeriod, const std::stop_token& stop)
{
    const SubscriptionId id{std::string(subscription)};
    const auto query = getSubscription(id);
    if (!query)
        return std::unexpected(query.error());
    const auto now = calls(stop).ask(*query, &readSubscriptionAnswer);
    if (!now)
        return std::unexpected(now.error());
    const auto price = std::ranges::find_if(m_settings.prices, [&](const PaddlePrice& known) {
        return known.kind == SoldItem::Kind::Plan && known.item == plan.id &&
               known.amount.currency.code() == now->currency;
    });
    if (price == m_settings.prices.end())
        return outcomeOf(State::Refused, id.value(), "no price of " + plan.id + " in " + now->currency);
    const std::vector<PriceQuantity> items{{.price = price->price, .quantity = 1}};
    if (now->items == items)
        return outcomeOf(State::Done, id.value(), "it is this plan already");
    const auto change =
        paddle::changePlan(id, items, nowNotNextPeriod ? Proration::NowInPart : Proration::Never);
    if (!change)
        return std::unexpected(change.error());
    const auto sent = calls(stop).order(*change, &readSubscriptionAnswer);
    if (!sent)
        return std::unexpected(sent.error());
    if (const auto* refusal = std::get_if<Refusal>(&*sent))
        return outcomeOf(State::Refused, id.value(), refusal->code + " " + refusal->detail);
    if (const auto* changed = std::get_if<Subscription>(&*sent); changed && changed->items == items)
        return outcomeOf(State::Done, id.value());
    const auto later = calls(stop).ask(*query, &readSubscriptionAnswer);
    if (later && later->items == items)
        return outcomeOf(State::Done, id.value());
    return outcomeOf(State::Unknown, id.value(), "the change does not show yet");
}

// ---- refunds ----------------------------------------------------------------------------------------------

Result<GatewayOutcome> PaddleGateway::refund(const RefundRequest& request, const std::stop_token& stop)
{
    const auto reason = reasonOf(request);
    if (!request.key.empty()) {
        const auto known = refundAt(request, reason, stop);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return outcomeOf(**known);
    }
    const auto call = refundCall(request, reason, stop);
    if (!call)
        return std::unexpected(call.error());
    const auto sent = calls(stop).order(*call, &readAdjustmentAnswer);
    if (!sent)
        return std::unexpected(sent.error());
    if (const auto* made = std::get_if<Adjustment>(&*sent))
        return outcomeOf(*made);
    if (const auto* refusal = std::get_if<Refusal>(&*sent)) {
        if (refusal->code == "adjustment_pending_refund_request") // another one first
            return fail(BillingError::GatewayBusy, refusal->code, {{"gateway", std::string(kGateway)}});
        return outcomeOf(State::Refused, {}, refusal->code + " " + refusal->detail);
    }
    const auto known = refundAt(request, reason, stop);
    if (known && *known)
        return outcomeOf(**known);
    return outcomeOf(State::Unknown, {}, std::get<OpenEnd>(*sent).message);
}

Result<Request> PaddleGateway::refundCall(const RefundRequest& request, const std::string& reason,
                                          const std::stop_token& stop) const
{
    const TransactionId id(request.payment);
    if (request.amount == request.paidAmount)
        return refundAll(id, reason);
    const auto query = getTransaction(id);
    if (!query)
        return query;
    const auto table = currencies(stop);
    if (!table)
        return std::unexpected(table.error());
    const auto transaction = calls(stop).ask(*query, &readTransactionAnswer);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto items = itemsFor(*transaction, request.amount, *table);
    if (!items)
        return std::unexpected(items.error());
    return refundPart(id, reason, *items, *table);
}

Result<std::optional<Adjustment>> PaddleGateway::refundAt(const RefundRequest& request,
                                                          const std::string& reason,
                                                          const std::stop_token& stop) const
{
    const auto query = listAdjustments(TransactionId(request.payment));
    if (!query)
        return std::unexpected(query.error());
    const auto page = calls(stop).ask(*query, &readAdjustmentsAnswer);
    if (!page)
        return std::unexpected(page.error());
    const auto found = std::ranges::find_if(page->items, [&](const Adjustment& adjustment) {
        return adjustment.action == AdjustmentAction::Refund && adjustment.reason == reason;
    });
    return found == page->items.end() ? std::optional<Adjustment>() : std::optional(*found);
}

} // namespace vidgo::billing
