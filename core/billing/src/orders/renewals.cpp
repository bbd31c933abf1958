#include <algorithm>

#include "credit_moves.h"
#include "reports.h"

namespace vidgo::billing {

namespace {

constexpr std::string_view kActor = "gateway";

Result<std::optional<Subscription>> subscriptionOf(const Billing::Parts& parts, GatewayId gateway,
                                                   const std::string& reference)
{
    auto work = reading(parts);
    if (!work)
        return failure(work);
    return firstOf(readSubscriptions(
        **work,
        "WHERE gateway = :1 AND reference = :2 AND reference <> '' ORDER BY started_at DESC, id LIMIT 1",
        {std::string(gatewayId(gateway)), reference}));
}

Payment paymentOf(OpenAccount& account, const Subscription& it, const RenewalReport& report)
{
    const auto said = report.chargedAt.value_or(account.now());
    Payment payment;
    payment.id = PaymentId(newId(account.parts().random, "VP"));
    payment.purpose = report.isPlanChange ? PaymentPurpose::PlanChange : PaymentPurpose::Period;
    payment.account = it.account;
    payment.order = it.order;
    payment.attempt = it.attempt;
    payment.subscription = it.id;
    payment.gateway = it.gateway;
    payment.reference = report.payment;
    payment.charge = "charge:" + report.subscription + ":" + report.charge;
    payment.amount = report.amount.value_or(Money{0, it.price.currency});
    payment.amount.minor = std::max<std::int64_t>(payment.amount.minor, 0);
    payment.expected = it.price;
    payment.returned = {0, payment.amount.currency};
    payment.paidAt = std::min(said, account.now());
    payment.learnedAt = account.now();
    payment.plan = it.plan;
    return payment;
}

// The charge as it was kept before, also when it was told as the first payment of the order.
Result<std::optional<Payment>> knownPayment(Work& work, const Payment& payment)
{
    auto same = firstOf(readPayments(work, "WHERE gateway = :1 AND charge = :2",
                                     {std::string(gatewayId(payment.gateway)), payment.charge}));
    if (!same || *same || payment.reference.empty())
        return same;
    return firstOf(readPayments(work, "WHERE gateway = :1 AND reference = :2",
                                {std::string(gatewayId(payment.gateway)), payment.reference}));
}

// A charge of the next plan's price moves to that plan.
void agreeOnPlan(const Billing::Parts& parts, const Subscription& it, Payment& payment)
{
    const auto next = it.nextPlan.empty() ? std::nullopt : priceOfPlan(parts, it.nextPlan, it.price.currency);
    if (!next || payment.amount != *next)
        return;
    payment.plan = it.nextPlan;
    payment.expected = *next;
}

bool isWanted(const Subscription& it, const Payment& payment)
{
    switch (it.state) {
    case SubscriptionState::Active:
    case SubscriptionState::PastDue:
        return true;
    case SubscriptionState::Ending: // charged before it was cancelled, and told later
        return it.cancelledAt && payment.paidAt <= *it.cancelledAt;
    case SubscriptionState::Ended:
        return it.endReason == EndReason::Unpaid;
    case SubscriptionState::None:
        break;
    }
    return false;
}

Result<PaymentStanding> standingOf(OpenAccount& account, const Subscription& it, const Payment& payment)
{
    auto exists = account.exists();
    if (!exists)
        return failure(exists);
    if (!*exists)
        return PaymentStanding::Owed;
    if (payment.purpose == PaymentPurpose::PlanChange)
        return PaymentStanding::Kept;
    auto others = readSubscriptions(account.work(), "WHERE account_id = :1 AND id <> :2 AND state <> 'ended'",
                                    {it.account.value(), it.id.value()});
    if (!others)
        return failure(others);
    if (!isWanted(it, payment) || (it.state == SubscriptionState::Ended && !others->empty()))
        return PaymentStanding::Surplus;
    return payment.amount == payment.expected ? PaymentStanding::Kept : PaymentStanding::Review;
}

Outcome sendBack(OpenAccount& account, Subscription& it, Payment& payment)
{
    const bool isOwed = payment.standing == PaymentStanding::Owed;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (it.isLive()) {
        if (isOwed)
            if (auto ended = endNow(account, it, EndReason::AccountGone, "billing"); !ended)
                return ended;
    } else if (it.gateway != GatewayId::Manual) {
        it.schedule = Schedule::ToStop; // it charges all the same
        it.nextAt = account.now();
        if (auto saved = saveSubscription(account.work(), it); !saved)
            return saved;
    }
    if (auto noted = account.note(payment.id.value(), isOwed ? "payment.owed" : "payment.surplus", kActor,
                                  toDecimal(payment.amount));
        !noted)
        return noted;
    if (payment.amount.minor == 0)
        return {};
    auto queued = queueRefund(account, payment,
                              {.key = "whole",
                               .cause = isOwed ? RefundCause::AccountGone : RefundCause::PaidTwice,
                               .amount = payment.amount,
                               .reason = isOwed ? "the account is gone" : "charged after the end",
                               .actor = "billing"});
    if (!queued)
        return failure(queued);
    return {};
}

// What the rest of a period in another plan cost: its credits are there with the plan.
Outcome keepPlanChange(OpenAccount& account, const Subscription& it, Payment& payment)
{
    payment.expected = payment.amount;
    payment.periodFrom = account.now();
    payment.periodUntil = it.paidUntil;
    // The charge may be told before the plan that it is for.
    const auto change = it.changes + (it.change != ChangeState::None ? 1 : 0);
    if (change > 0)
        payment.grantKey = "plan:" + it.id.value() + ":" + std::to_string(change);
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    return account.note(payment.id.value(), "payment.plan_change", kActor, toDecimal(payment.amount));
}

Outcome keepPaid(OpenAccount& account, Subscription& it, const RenewalReport& report)
{
    auto payment = paymentOf(account, it, report);
    auto known = knownPayment(account.work(), payment);
    if (!known)
        return failure(known);
    if (*known) {
        if (!(*known)->reference.empty() || payment.reference.empty())
            return {};
        (*known)->reference = payment.reference; // needed for a refund
        return savePayment(account.work(), **known);
    }
    if (payment.purpose == PaymentPurpose::Period)
        agreeOnPlan(account.parts(), it, payment);
    auto standing = standingOf(account, it, payment);
    if (!standing)
        return failure(standing);
    payment.standing = *standing;
    switch (payment.standing) {
    case PaymentStanding::Kept:
        return payment.purpose == PaymentPurpose::PlanChange ? keepPlanChange(account, it, payment)
                                                             : keepPeriod(account, payment, kActor);
    case PaymentStanding::Review:
        if (auto saved = savePayment(account.work(), payment); !saved)
            return saved;
        return account.note(payment.id.value(), "payment.review", kActor,
                            "came in " + toDecimal(payment.amount) + ", asked for " +
                                toDecimal(payment.expected));
    default:
        return sendBack(account, it, payment);
    }
}

Outcome noteFailure(OpenAccount& account, Subscription& it, const RenewalReport& report)
{
    // Of a period that was paid meanwhile: old news.
    const auto when = report.chargedAt.value_or(account.now());
    const bool isAboutNext = when + account.parts().rules.renewalSlack >= it.paidUntil;
    if (it.state != SubscriptionState::Active || !isAboutNext)
        return {};
    it.state = SubscriptionState::PastDue;
    it.pastDueSince = account.now();
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    return account.note(it.id.value(), "subscription.past_due", kActor, report.message);
}

} // namespace

Outcome keepPeriod(OpenAccount& account, Payment& payment, std::string_view actor)
{
    const auto& parts = account.parts();
    auto found = readSubscription(account.work(), payment.subscription);
    if (!found)
        return failure(found);
    auto& it = *found;
    const auto* tier = parts.catalog.tier(payment.plan);
    payment.standing = PaymentStanding::Kept;
    payment.credits = tier ? tier->monthlyCredits : 0;
    payment.periodUntil =
        paidUntilAfter(it.startedAt, it.paidUntil, payment.paidAt, parts.rules.renewalSlack);
    payment.periodFrom = std::max(it.paidUntil, monthsAfter(*payment.periodUntil, -1));
    if (payment.credits > 0)
        payment.grantKey = "charge:" + payment.id.value();
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (payment.plan != it.plan || payment.plan == it.nextPlan) {
        it.plan = payment.plan;
        it.price = payment.expected;
        it.nextPlan.clear();
    }
    it.paidUntil = *payment.periodUntil;
    it.pastDueSince.reset();
    if (it.state == SubscriptionState::PastDue)
        it.state = SubscriptionState::Active;
    if (it.state == SubscriptionState::Ended && it.endReason == EndReason::Unpaid) {
        const bool isStopped = it.schedule == Schedule::Stopped || it.schedule == Schedule::None;
        it.state = isStopped ? SubscriptionState::Ending : SubscriptionState::Active;
        it.endReason = isStopped ? EndReason::NotRenewing : EndReason::None;
        it.schedule = isStopped ? it.schedule : Schedule::Running;
        it.endedAt.reset();
    }
    if (auto saved = saveSubscription(account.work(), it); !saved)
        return saved;
    if (auto noted = account.note(it.id.value(), "subscription.renewed", actor, toDecimal(payment.amount));
        !noted)
        return noted;
    if (payment.credits == 0)
        return {};
    return account.post({.action = MoveAction::Grant,
                         .key = payment.grantKey,
                         .kind = BucketKind::Plan,
                         .amount = payment.credits,
                         .expiresAt = payment.periodUntil,
                         .order = payment.order,
                         .payment = payment.id,
                         .reason = payment.plan});
}

Result<ReportFate> workRenewal(const Billing::Parts& parts, GatewayId gateway, const RenewalReport& report)
{
    auto known = subscriptionOf(parts, gateway, report.subscription);
    if (!known)
        return failure(known);
    if (!*known) {
        if (!report.isPaid)
            return ReportFate{.kind = ReportFate::Kind::Foreign};
        return ReportFate{.kind = ReportFate::Kind::Waiting, .reason = "its subscription is not known"};
    }
    {
        auto opened = OpenAccount::open(parts, (*known)->account);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto it = readSubscription(account.work(), (*known)->id);
        if (!it)
            return failure(it);
        Outcome done;
        if (report.isSimulated)
            done = account.note(it->id.value(), "payment.simulated", kActor);
        else
            done = report.isPaid ? keepPaid(account, *it, report) : noteFailure(account, *it, report);
        if (!done)
            return failure(done);
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(parts, (*known)->account);
    return ReportFate{};
}

} // namespace vidgo::billing
