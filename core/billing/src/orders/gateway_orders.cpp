#include "credit_moves.h"
#include "reports.h"

// What gateways are told to do. Before each call it is written down that it is about to happen, so that after
// a crash nobody repeats what may have happened.
namespace vidgo::billing {

namespace {

constexpr std::string_view kModule = "billing";
using OutcomeState = GatewayOutcome::State;

std::string messageOf(const Result<GatewayOutcome>& outcome)
{
    return outcome ? outcome->message : std::string(outcome.error().id());
}

// Opens the account of a subscription, has `change` change it and writes it.
template <class Change>
Outcome changeSubscription(const Billing::Parts& parts, const Subscription& known, const Change& change)
{
    auto opened = OpenAccount::open(parts, known.account);
    if (!opened)
        return failure(opened);
    auto it = readSubscription((*opened)->work(), known.id);
    if (!it)
        return failure(it);
    if (Outcome changed = change(**opened, *it); !changed)
        return changed;
    if (auto saved = saveSubscription((*opened)->work(), *it); !saved)
        return saved;
    return (*opened)->close();
}

SoldItem planItem(const Billing::Parts& parts, const std::string& plan)
{
    const auto* tier = parts.catalog.tier(plan);
    return {.kind = SoldItem::Kind::Plan, .id = plan, .name = tier ? tier->name.in(Language::English) : plan};
}

bool isHigher(const Billing::Parts& parts, const std::string& plan, const std::string& than)
{
    const auto* a = parts.catalog.tier(plan);
    const auto* b = parts.catalog.tier(than);
    return a && b && a->rank > b->rank;
}

// The gateway can't: the higher plan needs an order, the lower one as well when the period is over.
Outcome refuseChange(OpenAccount& account, Subscription& it, const std::string& plan, bool isUp)
{
    it.change = ChangeState::None;
    it.changeTo.clear();
    if (isUp)
        return account.note(it.id.value(), "subscription.order_needed", "gateway", plan);
    it.nextPlan = plan;
    return endWithPeriod(account, it, EndReason::Downgrade, "person");
}

Outcome noteChange(const Billing::Parts& parts, const Subscription& known,
                   const Result<GatewayOutcome>& outcome)
{
    return changeSubscription(parts, known, [&](OpenAccount& account, Subscription& it) -> Outcome {
        const auto plan = it.changeTo;
        if (it.change != ChangeState::Sending || plan.empty())
            return {}; // a report was faster
        if (!outcome) {
            it.change = ChangeState::None;
            it.changeTo.clear();
            return account.note(it.id.value(), "subscription.change_failed", "gateway", messageOf(outcome));
        }
        switch (outcome->state) {
        case OutcomeState::Done:
            return applyPlan(account, it, plan, "gateway");
        case OutcomeState::Refused:
            return refuseChange(account, it, plan, isHigher(parts, plan, it.plan));
        case OutcomeState::Pending:
        case OutcomeState::Unknown:
            break;
        }
        it.nextAt = account.now() + waitAfter(parts.rules, ++it.tries);
        return {};
    });
}

struct RefundOrder
{
    StoredRefund refund;
    RefundRequest request;
};

// Writes down that the gateway is about to be told; none when there is nothing to tell it now.
Result<std::optional<RefundOrder>> aboutToSend(const Billing::Parts& parts, const RefundId& id,
                                               const AccountId& owner)
{
    auto opened = OpenAccount::open(parts, owner);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto stored = readRefund(account.work(), id);
    if (!stored)
        return failure(stored);
    auto& refund = stored->refund;
    if (refund.state != RefundState::Ready || refund.nextAt > account.now())
        return std::optional<RefundOrder>();
    auto payment = readPayment(account.work(), refund.payment);
    if (!payment)
        return failure(payment);
    auto attempt = readAttempt(account.work(), payment->attempt);
    if (!attempt)
        return failure(attempt);
    const bool canSend = gatewayOf(parts, refund.gateway) && *attempt && !payment->reference.empty();
    refund.nextAt = account.now() + parts.rules.retryFirst;
    ++refund.tries;
    if (auto settled = settleRefund(account, *stored, canSend ? RefundState::Sending : RefundState::ByHand,
                                    {}, canSend ? "" : "the gateway can't pay this back");
        !settled)
        return failure(settled);
    if (auto closed = account.close(); !closed)
        return failure(closed);
    if (!canSend)
        return std::optional<RefundOrder>();
    RefundRequest request{.reference = (*attempt)->reference,
                          .payment = payment->reference,
                          .amount = refund.amount,
                          .paidAmount = payment->amount,
                          .reason = refund.reason,
                          .payBy = (*attempt)->payBy,
                          .key = refund.id.value()};
    return std::optional(RefundOrder{.refund = std::move(*stored), .request = std::move(request)});
}

RefundState stateAfter(const Result<GatewayOutcome>& outcome)
{
    if (!outcome)
        return RefundState::Ready; // it surely did not happen
    switch (outcome->state) {
    case OutcomeState::Done:
        return RefundState::Done;
    case OutcomeState::Pending:
        return RefundState::Sent;
    case OutcomeState::Refused:
        return RefundState::ByHand;
    case OutcomeState::Unknown:
        break;
    }
    return RefundState::Unknown;
}

Outcome noteSent(const Billing::Parts& parts, const Refund& sent, const Result<GatewayOutcome>& outcome)
{
    auto opened = OpenAccount::open(parts, sent.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto stored = readRefund(account.work(), sent.id);
    if (!stored)
        return failure(stored);
    if (stored->refund.state != RefundState::Sending && stored->refund.state != RefundState::Unknown)
        return {}; // a report was faster
    stored->refund.nextAt = account.now() + waitAfter(parts.rules, stored->refund.tries);
    if (auto settled = settleRefund(account, *stored, stateAfter(outcome), outcome ? outcome->reference : "",
                                    messageOf(outcome));
        !settled)
        return settled;
    return account.close();
}

// After a crash, or without a clear answer: the gateway is asked what became of it.
Outcome clearUp(const Billing::Parts& parts, const Refund& refund, const std::stop_token& stop)
{
    std::optional<Attempt> attempt;
    {
        auto work = reading(parts);
        if (!work)
            return failure(work);
        auto payment = readPayment(**work, refund.payment);
        if (!payment)
            return failure(payment);
        auto found = readAttempt(**work, payment->attempt);
        if (!found)
            return failure(found);
        attempt = std::move(*found);
    }
    Outcome asked;
    if (attempt)
        asked = askAttempt(parts, *attempt, stop);
    auto opened = OpenAccount::open(parts, refund.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto stored = readRefund(account.work(), refund.id);
    if (!stored)
        return failure(stored);
    auto& it = stored->refund;
    if (it.state != RefundState::Sending && it.state != RefundState::Unknown)
        return asked; // the answer settled it
    const bool isHopeless =
        it.state == RefundState::Unknown && it.stateSince + parts.rules.unknownRefundWait <= account.now();
    it.nextAt = account.now() + waitAfter(parts.rules, ++it.tries);
    Outcome done;
    if (isHopeless)
        done = settleRefund(account, *stored, RefundState::ByHand, {}, "nobody knows whether it was sent");
    else if (it.state == RefundState::Sending)
        done = settleRefund(account, *stored, RefundState::Unknown, {}, "no answer");
    else
        done = saveRefund(account.work(), *stored);
    if (!done)
        return done;
    if (auto closed = account.close(); !closed)
        return closed;
    return asked;
}

} // namespace

Outcome stopSchedule(const Billing::Parts& parts, const Subscription& known, const std::stop_token& stop)
{
    auto* gateway = gatewayOf(parts, known.gateway);
    Result<GatewayOutcome> outcome = GatewayOutcome{};
    if (gateway)
        outcome = gateway->cancelSubscription(known.reference, stop);
    const bool isStopped =
        outcome && (outcome->state == OutcomeState::Done || outcome->state == OutcomeState::Pending);
    if (!isStopped)
        parts.log.warning(kModule, "a schedule is not stopped yet",
                          {{"subscription", known.id.value()}, {"reason", messageOf(outcome)}});
    return changeSubscription(parts, known, [&](OpenAccount& account, Subscription& it) -> Outcome {
        if (it.schedule != Schedule::ToStop)
            return {};
        if (isStopped) {
            it.schedule = Schedule::Stopped;
            it.tries = 0;
            return account.note(it.id.value(), "subscription.schedule_stopped", "gateway");
        }
        it.nextAt = account.now() + waitAfter(parts.rules, ++it.tries);
        return {};
    });
}

Outcome workChange(const Billing::Parts& parts, const Subscription& known, const std::stop_token& stop)
{
    if (known.change == ChangeState::Sending)
        return askSubscription(parts, known, stop);
    bool isUp = false;
    std::string plan;
    auto marked = changeSubscription(parts, known, [&](OpenAccount& account, Subscription& it) -> Outcome {
        if (it.change != ChangeState::ToSend)
            return {};
        plan = it.changeTo;
        isUp = isHigher(parts, plan, it.plan);
        it.change = ChangeState::Sending;
        it.nextAt = account.now() + parts.rules.retryFirst;
        return {};
    });
    if (!marked || plan.empty())
        return marked;
    auto* gateway = gatewayOf(parts, known.gateway);
    Result<GatewayOutcome> outcome = GatewayOutcome{.state = OutcomeState::Refused};
    if (gateway)
        outcome = gateway->changePlan(known.reference, planItem(parts, plan), isUp, stop);
    if (!outcome)
        parts.log.failure(kModule, "a plan was not changed", outcome.error());
    if (auto noted = noteChange(parts, known, outcome); !noted)
        return noted;
    workMovesOrLeave(parts, known.account);
    return outcome ? Outcome() : Outcome(std::unexpected(outcome.error()));
}

Outcome workRefund(const Billing::Parts& parts, const RefundId& id, const std::stop_token& stop)
{
    std::optional<Refund> refund;
    {
        auto work = reading(parts);
        if (!work)
            return failure(work);
        auto stored = readRefund(**work, id);
        if (!stored)
            return failure(stored);
        refund = std::move(stored->refund);
    }
    if (refund->nextAt > parts.clock.now())
        return {}; // somebody may be sending it just now
    if (refund->state == RefundState::Sending || refund->state == RefundState::Unknown)
        return clearUp(parts, *refund, stop);
    auto order = aboutToSend(parts, id, refund->account);
    if (!order)
        return failure(order);
    if (!*order)
        return {};
    auto outcome = gatewayOf(parts, refund->gateway)->refund((*order)->request, stop);
    if (auto noted = noteSent(parts, (*order)->refund.refund, outcome); !noted)
        return noted;
    workMovesOrLeave(parts, refund->account);
    return outcome ? Outcome() : Outcome(failure(outcome));
}

} // namespace vidgo::billing
