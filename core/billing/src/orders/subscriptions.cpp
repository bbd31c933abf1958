#include "credit_moves.h"
#include "reports.h"

namespace vidgo::billing {

namespace {

std::unexpected<Error> missing(const AccountId& account)
{
    return fail(BillingError::SubscriptionMissing, "account " + account.value());
}

std::string actorOr(const std::string& actor)
{
    return actor.empty() ? "person" : actor;
}

Outcome checkChange(const Billing::Parts& parts, const Subscription& it, const std::string& plan)
{
    if (!priceOfPlan(parts, plan, it.price.currency))
        return fail(BillingError::UnknownItem, "plan " + plainText(plan, 64),
                    {{"item", plainText(plan, 64)}});
    if (plan == it.plan)
        return fail(BillingError::HasPlan, plan, {{"plan", plan}});
    if (it.state == SubscriptionState::PastDue)
        return fail(BillingError::PaymentDue, it.id.value());
    return {};
}

// What is left to do after the gateway was told, or could not be.
PlanChange::Kind kindOf(const Subscription& it, const std::string& plan, bool isUp)
{
    if (it.plan == plan)
        return PlanChange::Kind::Done;
    if (it.change != ChangeState::None)
        return PlanChange::Kind::Underway;
    if (isUp)
        return PlanChange::Kind::OrderNeeded;
    return it.state == SubscriptionState::Ending ? PlanChange::Kind::OrderAtEnd
                                                 : PlanChange::Kind::AtPeriodEnd;
}

} // namespace

Result<Subscription> Billing::cancelSubscription(const SubscriptionId& id, const std::string& actor,
                                                 const std::stop_token& stop)
{
    auto known = subscription(id);
    if (!known)
        return known;
    {
        auto opened = OpenAccount::open(m_parts, known->account);
        if (!opened)
            return failure(opened);
        auto it = readSubscription((*opened)->work(), id);
        if (!it)
            return failure(it);
        if (it->state == SubscriptionState::Ended)
            return fail(BillingError::SubscriptionEnded, id.value());
        if (auto ending = endWithPeriod(**opened, *it, EndReason::Cancelled, actorOr(actor)); !ending)
            return failure(ending);
        if (auto closed = (*opened)->close(); !closed)
            return failure(closed);
        known = std::move(it);
    }
    if (known->schedule == Schedule::ToStop)
        if (auto stopped = stopSchedule(m_parts, *known, stop); !stopped)
            m_parts.log.failure("billing", "a schedule is left to the sweeper", stopped.error());
    return subscription(id);
}

Result<Subscription> Billing::keepSubscription(const SubscriptionId& id, const std::string& actor,
                                               const std::stop_token& stop)
{
    auto known = subscription(id);
    if (!known)
        return known;
    if (known->state == SubscriptionState::Active)
        return known;
    if (known->state != SubscriptionState::Ending)
        return fail(BillingError::SubscriptionEnded, id.value());
    auto* gateway = gatewayOf(m_parts, known->gateway);
    // A schedule that is not stopped yet may be on its way to be: the gateway is asked to keep it either way.
    Result<GatewayOutcome> outcome = GatewayOutcome{.state = GatewayOutcome::State::Refused};
    if (gateway && known->schedule != Schedule::None)
        outcome = gateway->keepSubscription(known->reference, stop);
    if (!outcome)
        return failure(outcome);
    if (outcome->state != GatewayOutcome::State::Done)
        return fail(BillingError::CannotKeep, outcome->message,
                    {{"date", toIso8601(known->paidUntil).substr(0, 10)}});
    auto opened = OpenAccount::open(m_parts, known->account);
    if (!opened)
        return failure(opened);
    auto it = readSubscription((*opened)->work(), id);
    if (!it)
        return failure(it);
    if (it->state == SubscriptionState::Ending) {
        it->state = SubscriptionState::Active;
        it->endReason = EndReason::None;
        it->schedule = Schedule::Running;
        it->cancelledAt.reset();
        it->nextPlan.clear();
        if (auto saved = saveSubscription((*opened)->work(), *it); !saved)
            return failure(saved);
        if (auto noted = (*opened)->note(id.value(), "subscription.kept", actorOr(actor)); !noted)
            return failure(noted);
    }
    if (auto closed = (*opened)->close(); !closed)
        return failure(closed);
    return it;
}

Result<PlanChange> Billing::changePlan(const AccountId& owner, const std::string& plan,
                                       const std::string& actor, const std::stop_token& stop)
{
    std::optional<Subscription> known;
    bool isUp = false;
    {
        auto opened = OpenAccount::open(m_parts, owner);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto current = currentIn(account.work(), m_parts, owner, account.now());
        if (!current)
            return failure(current);
        if (!*current)
            return missing(owner);
        auto& it = **current;
        if (auto good = checkChange(m_parts, it, plan); !good)
            return failure(good);
        isUp = m_parts.catalog.tier(plan)->rank > m_parts.catalog.tier(it.plan)->rank;
        if (it.state == SubscriptionState::Ending)
            return PlanChange{.kind = isUp ? PlanChange::Kind::OrderNeeded : PlanChange::Kind::OrderAtEnd,
                              .subscription = std::move(it)};
        if (it.change == ChangeState::None) {
            it.change = ChangeState::ToSend;
            it.changeTo = plan;
            it.tries = 0;
            it.nextAt = account.now();
            if (auto saved = saveSubscription(account.work(), it); !saved)
                return failure(saved);
            if (auto noted = account.note(it.id.value(), "subscription.change_wanted", actorOr(actor), plan);
                !noted)
                return failure(noted);
            if (auto closed = account.close(); !closed)
                return failure(closed);
        }
        known = std::move(it);
    }
    if (known->change == ChangeState::ToSend)
        if (auto worked = workChange(m_parts, *known, stop); !worked)
            return failure(worked);
    auto after = subscription(known->id);
    if (!after)
        return failure(after);
    const auto kind = kindOf(*after, plan, isUp);
    return PlanChange{.kind = kind, .subscription = std::move(*after)};
}

Outcome Billing::closeAccount(const AccountId& owner)
{
    auto opened = OpenAccount::open(m_parts, owner);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto orders = readOrders(account.work(), "WHERE account_id = :1 AND state IN ('open', 'awaiting')",
                             {owner.value()});
    if (!orders)
        return failure(orders);
    for (auto& order : *orders)
        if (auto given = giveUp(account, order, OrderState::Cancelled, "billing"); !given)
            return given;
    auto live =
        readSubscriptions(account.work(), "WHERE account_id = :1 AND state <> 'ended'", {owner.value()});
    if (!live)
        return failure(live);
    for (auto& it : *live)
        if (auto ended = endNow(account, it, EndReason::AccountGone, "billing"); !ended)
            return ended;
    return account.close();
}

} // namespace vidgo::billing
