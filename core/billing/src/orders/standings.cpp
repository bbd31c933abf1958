#include <utility>

#include "credit_moves.h"
#include "reports.h"

namespace vidgo::billing {

namespace {

using State = SubscriptionReport::State;

constexpr std::string_view kActor = "gateway";

struct Found
{
    std::optional<Subscription> subscription;
    bool isOurs = false; ///< An attempt of ours began it, or will.
};

Result<Found> find(const Billing::Parts& parts, GatewayId gateway, const SubscriptionReport& report)
{
    auto work = reading(parts);
    if (!work)
        return failure(work);
    const std::string at(gatewayId(gateway));
    auto known = firstOf(readSubscriptions(**work,
                                           "WHERE gateway = :1 AND ((reference = :2 AND reference <> '') OR "
                                           "(attempt_id = :3 AND reference = '')) "
                                           "ORDER BY started_at DESC, id LIMIT 1",
                                           {at, report.subscription, report.attempt.value()}));
    if (!known)
        return failure(known);
    if (*known)
        return Found{.subscription = std::move(*known), .isOurs = true};
    auto attempts = readAttempts(
        **work, "WHERE gateway = :1 AND (id = :2 OR (reference = :3 AND reference <> '')) LIMIT 1",
        {at, report.attempt.value(), report.subscription});
    if (!attempts)
        return failure(attempts);
    return Found{.subscription = {}, .isOurs = !attempts->empty()};
}

// A higher plan counts from now on, a lower one from the next period on.
Outcome takePlan(OpenAccount& account, Subscription& it, const SubscriptionReport& report)
{
    const bool isNamed = report.plan && report.plan->kind == SoldItem::Kind::Plan;
    if (!it.isLive() || (!isNamed && it.change == ChangeState::None))
        return {};
    // A gateway that names no plan can't change one: it is the old one.
    const auto plan = isNamed ? report.plan->id : it.plan;
    if (plan == it.nextPlan || (plan == it.plan && it.nextPlan.empty() && it.change == ChangeState::None))
        return {};
    if (plan == it.plan && it.change != ChangeState::None) {
        // The gateway answered with the old plan: what was asked for did not happen.
        if (it.nextAt > account.now())
            return {}; // the order may still be on its way
        it.change = ChangeState::None;
        const auto wanted = std::exchange(it.changeTo, {});
        if (auto saved = saveSubscription(account.work(), it); !saved)
            return saved;
        return account.note(it.id.value(), "subscription.change_failed", kActor, wanted);
    }
    return applyPlan(account, it, plan, kActor);
}

Outcome takeCancelled(OpenAccount& account, Subscription& it)
{
    it.schedule = it.schedule == Schedule::None ? Schedule::None : Schedule::Stopped;
    const bool isOver = it.paidUntil <= account.now();
    if (it.isLive() && isOver)
        return endNow(account, it,
                      it.state == SubscriptionState::PastDue ? EndReason::Unpaid : EndReason::Cancelled,
                      kActor);
    if (it.state == SubscriptionState::Active || it.state == SubscriptionState::PastDue)
        return endWithPeriod(account, it, EndReason::Cancelled, kActor);
    return saveSubscription(account.work(), it);
}

Outcome takeActive(OpenAccount& account, Subscription& it, const SubscriptionReport& report)
{
    const bool isLive = it.state == SubscriptionState::Active || it.state == SubscriptionState::PastDue;
    if (report.endsWithPeriod && isLive) {
        it.schedule = Schedule::Stopped;
        return endWithPeriod(account, it, EndReason::Cancelled, kActor);
    }
    // Somebody took the cancellation back at the gateway.
    const bool isTakenBack = it.state == SubscriptionState::Ending && it.schedule == Schedule::Stopped &&
                             it.cancelledAt && report.asOf > *it.cancelledAt && !report.endsWithPeriod &&
                             it.endReason == EndReason::Cancelled;
    if (!isTakenBack)
        return saveSubscription(account.work(), it);
    it.state = SubscriptionState::Active;
    it.schedule = Schedule::Running;
    it.endReason = EndReason::None;
    it.cancelledAt.reset();
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), "subscription.kept", kActor);
}

Outcome takeState(OpenAccount& account, Subscription& it, const SubscriptionReport& report)
{
    switch (report.state) {
    case State::Active:
        return takeActive(account, it, report);
    case State::PastDue:
        if (it.state != SubscriptionState::Active)
            break;
        it.state = SubscriptionState::PastDue;
        it.pastDueSince = account.now();
        if (auto saved = saveSubscription(account.work(), it); !saved)
            return saved;
        return account.note(it.id.value(), "subscription.past_due", kActor);
    case State::Paused:
    case State::Cancelled:
        return takeCancelled(account, it);
    case State::Unknown:
        break;
    }
    return saveSubscription(account.work(), it);
}

} // namespace

Result<ReportFate> workStanding(const Billing::Parts& parts, GatewayId gateway,
                                const SubscriptionReport& report)
{
    auto found = find(parts, gateway, report);
    if (!found)
        return failure(found);
    if (!found->subscription)
        return ReportFate{.kind = found->isOurs ? ReportFate::Kind::Waiting : ReportFate::Kind::Foreign,
                          .reason = "its subscription has not begun"};
    const auto owner = found->subscription->account;
    {
        auto opened = OpenAccount::open(parts, owner);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto it = readSubscription(account.work(), found->subscription->id);
        if (!it)
            return failure(it);
        if (report.asOf < it->reportedAt)
            return ReportFate{}; // older than what is known
        it->reportedAt = report.asOf;
        if (it->reference.empty())
            it->reference = report.subscription;
        if (auto planned = takePlan(account, *it, report); !planned)
            return failure(planned);
        if (auto taken = takeState(account, *it, report); !taken)
            return failure(taken);
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(parts, owner);
    return ReportFate{};
}

} // namespace vidgo::billing
