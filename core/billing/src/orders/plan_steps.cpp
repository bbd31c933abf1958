#include <algorithm>

#include "steps.h"

namespace vidgo::billing {

namespace {

int rankOf(const Billing::Parts& parts, std::string_view tier)
{
    const auto* found = parts.catalog.tier(tier);
    return found ? found->rank : -1;
}

Subscription subscriptionFor(OpenAccount& account, const StoredOrder& stored, const Attempt& attempt,
                             const std::string& reference, const Payment& payment)
{
    const auto& order = stored.order;
    Subscription it;
    it.id = SubscriptionId(newId(account.parts().random, "VS"));
    it.account = order.account;
    it.plan = order.item.id;
    it.order = order.id;
    it.attempt = attempt.id;
    it.gateway = attempt.gateway;
    it.reference = !reference.empty() ? reference : attempt.reference;
    it.price = order.total;
    it.startedAt = payment.paidAt;
    it.paidUntil = monthsAfter(it.startedAt, 1);
    it.nextAt = account.now();
    return it;
}

// The payment of the period that is running; none when it went back.
Result<std::optional<Payment>> paymentOfPeriod(Work& work, const Subscription& it)
{
    return firstOf(readPayments(work,
                                "WHERE subscription_id = :1 AND standing = 'kept' AND period_until = :2 "
                                "ORDER BY learned_at DESC, id LIMIT 1",
                                {it.id.value(), toMs(it.paidUntil)}));
}

Outcome payUnusedDaysBack(OpenAccount& account, const Subscription& old, const Subscription& next)
{
    auto paid = paymentOfPeriod(account.work(), old);
    if (!paid)
        return failure(paid);
    if (!*paid || !(*paid)->periodFrom)
        return {};
    auto payment = std::move(**paid);
    auto amount = unusedShare(payment.amount, *payment.periodFrom, old.paidUntil, account.now());
    amount.minor = std::min(amount.minor, payment.left().minor);
    if (amount.minor <= 0)
        return {};
    auto queued = queueRefund(account, payment,
                              {.key = "unused days",
                               .cause = RefundCause::UnusedDays,
                               .credits = RefundCredits::Keep,
                               .amount = amount,
                               .reason = "unused days of " + old.plan + ", replaced by " + next.plan,
                               .actor = "billing"});
    if (!queued)
        return failure(queued);
    return {};
}

Outcome replaceOthers(OpenAccount& account, const Subscription& next)
{
    auto others = readSubscriptions(
        account.work(), "WHERE account_id = :1 AND id <> :2 AND state <> 'ended' ORDER BY started_at",
        {account.account().value(), next.id.value()});
    if (!others)
        return failure(others);
    for (auto& old : *others) {
        if (auto paid = payUnusedDaysBack(account, old, next); !paid)
            return paid;
        if (auto ended = endNow(account, old, EndReason::Replaced, "billing"); !ended)
            return ended;
    }
    return {};
}

void stopSchedule(Subscription& it, Timestamp now)
{
    if (it.schedule != Schedule::Running)
        return;
    it.schedule = Schedule::ToStop;
    it.tries = 0;
    it.nextAt = now;
}

} // namespace

std::optional<Money> priceOfPlan(const Billing::Parts& parts, std::string_view tier, Currency currency)
{
    const auto* found = parts.catalog.tier(tier);
    if (!found)
        return std::nullopt;
    if (currency == Currency::twd())
        return found->monthlyPriceTwd && found->monthlyPriceTwd->minor > 0 ? found->monthlyPriceTwd
                                                                           : std::nullopt;
    for (const auto& price : parts.rules.planPrices)
        if (price.tier == tier && price.price.currency == currency)
            return price.price;
    return std::nullopt;
}

Timestamp accessUntil(const Subscription& it, const BillingRules& rules)
{
    if (it.state == SubscriptionState::Active || it.state == SubscriptionState::PastDue)
        return it.paidUntil + std::chrono::days(rules.graceDays);
    return it.paidUntil;
}

Result<std::optional<Subscription>> currentIn(Work& work, const Billing::Parts& parts,
                                              const AccountId& account, Timestamp now)
{
    auto live = readSubscriptions(work, "WHERE account_id = :1 AND state <> 'ended' ORDER BY started_at, id",
                                  {account.value()});
    if (!live)
        return failure(live);
    std::optional<Subscription> best;
    for (auto& it : *live)
        if (it.isLive() && accessUntil(it, parts.rules) > now &&
            (!best || rankOf(parts, it.plan) >= rankOf(parts, best->plan)))
            best = std::move(it);
    return best;
}

Result<std::string> tierIn(Work& work, const Billing::Parts& parts, const AccountId& account, Timestamp now)
{
    auto current = currentIn(work, parts, account, now);
    if (!current)
        return failure(current);
    if (*current && parts.catalog.tier((*current)->plan))
        return (*current)->plan;
    const auto lowest = std::ranges::min_element(parts.catalog.tiers, {}, &Tier::rank);
    return lowest != parts.catalog.tiers.end() ? lowest->id : std::string();
}

Outcome beginSubscription(OpenAccount& account, const StoredOrder& order, const Attempt& attempt,
                          const std::string& reference, Payment& payment)
{
    auto it = subscriptionFor(account, order, attempt, reference, payment);
    it.state = SubscriptionState::Active;
    it.schedule = Schedule::Running;
    if (attempt.gateway == GatewayId::Manual) {
        it.state = SubscriptionState::Ending;
        it.schedule = Schedule::None;
        it.endReason = EndReason::NotRenewing;
    }
    payment.subscription = it.id;
    payment.periodFrom = it.startedAt;
    payment.periodUntil = it.paidUntil;
    if (auto replaced = replaceOthers(account, it); !replaced)
        return replaced;
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), "subscription.begun", "gateway", it.plan);
}

Outcome refuseSubscription(OpenAccount& account, const StoredOrder& order, const Attempt& attempt,
                           const std::string& reference, EndReason reason, Payment& payment)
{
    auto it = subscriptionFor(account, order, attempt, reference, payment);
    it.state = SubscriptionState::Ended;
    it.endReason = reason;
    it.endedAt = account.now();
    it.paidUntil = it.startedAt;
    it.schedule = attempt.gateway == GatewayId::Manual ? Schedule::None : Schedule::ToStop;
    payment.subscription = it.id;
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), "subscription.refused", "billing", endReasonId(reason));
}

Outcome endNow(OpenAccount& account, Subscription& it, EndReason reason, std::string_view actor)
{
    if (it.state == SubscriptionState::Ended)
        return {};
    it.state = SubscriptionState::Ended;
    it.endReason = reason;
    it.endedAt = account.now();
    it.change = ChangeState::None;
    it.changeTo.clear();
    stopSchedule(it, account.now());
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), "subscription.ended", actor, endReasonId(reason));
}

Outcome endWithPeriod(OpenAccount& account, Subscription& it, EndReason reason, std::string_view actor)
{
    if (it.state != SubscriptionState::Active && it.state != SubscriptionState::PastDue)
        return {};
    it.state = SubscriptionState::Ending;
    it.endReason = reason;
    it.cancelledAt = account.now();
    it.change = ChangeState::None;
    it.changeTo.clear();
    stopSchedule(it, account.now());
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), "subscription.ending", actor, endReasonId(reason));
}

Outcome applyPlan(OpenAccount& account, Subscription& it, const std::string& plan, std::string_view actor)
{
    const auto& parts = account.parts();
    const auto* tier = parts.catalog.tier(plan);
    const auto price = priceOfPlan(parts, plan, it.price.currency);
    it.change = ChangeState::None;
    it.changeTo.clear();
    if (!tier || !price || plan == it.plan) {
        if (plan == it.plan)
            it.nextPlan.clear();
        return saveSubscription(account.work(), it);
    }
    const bool isHigher = tier->rank > rankOf(parts, it.plan);
    if (isHigher) {
        it.plan = plan;
        it.price = *price;
        it.nextPlan.clear();
        ++it.changes;
        Move move{.action = MoveAction::Grant,
                  .key = "plan:" + it.id.value() + ":" + std::to_string(it.changes),
                  .kind = BucketKind::Plan,
                  .amount = tier->monthlyCredits,
                  .expiresAt = it.paidUntil,
                  .order = it.order,
                  .reason = "plan " + plan};
        if (move.amount > 0)
            if (auto posted = account.post(std::move(move)); !posted)
                return posted;
    } else {
        it.nextPlan = plan;
    }
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), isHigher ? "subscription.plan" : "subscription.next_plan", actor,
                        plan);
}

} // namespace vidgo::billing
