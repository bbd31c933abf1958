#include <algorithm>

#include "steps.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing {

namespace {

bool isOwed(RefundCause cause)
{
    return cause != RefundCause::Person && cause != RefundCause::Administrator;
}

bool isOver(RefundState state)
{
    return state == RefundState::Done || state == RefundState::Refused;
}

Move reverseMove(const Payment& payment, const std::string& key, const std::string& reason)
{
    return {.action = MoveAction::Reverse,
            .key = key,
            .grantKey = payment.grantKey,
            .order = payment.order,
            .payment = payment.id,
            .reason = reason};
}

Outcome takeForRefund(OpenAccount& account, const Payment& payment, const Refund& refund)
{
    auto move = reverseMove(payment, "refund:" + refund.id.value(), "refund");
    move.refund = refund.id;
    move.isByRules = refund.credits == RefundCredits::ByRules;
    move.amount = refund.creditAmount;
    if (auto posted = account.post(move); !posted)
        return posted;
    auto order = readOrder(account.work(), payment.order);
    if (!order)
        return failure(order);
    const bool isWhole = refund.creditAmount == 0;
    if (!isWhole || payment.purpose != PaymentPurpose::Order || order->order.bonusCredits == 0)
        return {};
    return account.post({.action = MoveAction::ReverseBonus,
                         .key = move.key + ":bonus",
                         .order = payment.order,
                         .payment = payment.id,
                         .refund = refund.id,
                         .reason = "refund"});
}

// The order goes with its payment.
Outcome stepOfPayment(OpenAccount& account, const Payment& payment, OrderState from, OrderState to,
                      std::string_view actor)
{
    auto order = readOrder(account.work(), payment.order);
    if (!order)
        return failure(order);
    const auto& counts = order->order.payment;
    const bool isIts = counts == payment.id || (counts.isEmpty() && payment.purpose == PaymentPurpose::Order);
    const bool isFrom = order->order.state == from ||
                        (from == OrderState::Delivered && order->order.state == OrderState::Paid);
    if (!isIts || !isFrom)
        return {};
    return account.step(*order, to, actor);
}

// What a move took from somebody. One that is still due is given up instead.
Result<std::int64_t> amountTaken(OpenAccount& account, const std::string& key, const std::string& reason)
{
    auto taken = firstOf(readMoves(account.work(), "WHERE account_id = :1 AND move_key = :2",
                                   {account.account().value(), key}));
    if (!taken)
        return failure(taken);
    if (!*taken)
        return 0;
    auto& move = **taken;
    if (move.state != MoveState::Due)
        return move.state == MoveState::Done ? move.moved : 0;
    move.state = MoveState::Refused;
    move.message = plainText(reason);
    move.doneAt = account.now();
    if (auto saved = updateMove(account.work(), move); !saved)
        return failure(saved);
    return 0;
}

Outcome setState(OpenAccount& account, StoredRefund& stored, RefundState state, const std::string& message)
{
    auto& refund = stored.refund;
    refund.state = state;
    refund.stateSince = account.now();
    refund.message = plainText(message);
    if (auto saved = saveRefund(account.work(), stored); !saved)
        return saved;
    return account.note(refund.id.value(), "refund." + std::string(refundStateId(state)), "billing", message);
}

} // namespace

Result<StoredRefund> queueRefund(OpenAccount& account, Payment& payment, const RefundPlan& plan)
{
    auto known = firstOf(readRefunds(account.work(), "WHERE payment_id = :1 AND request_key = :2",
                                     {payment.id.value(), plan.key}));
    if (!known)
        return failure(known);
    if (*known)
        return std::move(**known);
    const auto left = payment.left();
    if (left.minor <= 0)
        return fail(BillingError::NothingToReturn, "payment " + payment.id.value());
    if (plan.amount.currency != left.currency || plan.amount.minor < 1 || plan.amount.minor > left.minor)
        return fail(BillingError::RefundTooMuch, "payment " + payment.id.value(),
                    {{"left", toDecimal(left) + " " + std::string(left.currency.code())}});
    StoredRefund stored{.refund = {}, .key = plan.key};
    auto& refund = stored.refund;
    refund.id = RefundId(newId(account.parts().random, "VR"));
    refund.payment = payment.id;
    refund.order = payment.order;
    refund.account = payment.account;
    refund.gateway = payment.gateway;
    refund.cause = plan.cause;
    refund.credits = payment.grantKey.empty() ? RefundCredits::Keep : plan.credits;
    refund.amount = plan.amount;
    refund.reason = plainText(plan.reason);
    refund.actor = plan.actor;
    refund.createdAt = refund.stateSince = refund.nextAt = account.now();
    const bool isWhole = plan.amount == payment.amount;
    const bool takes = refund.credits != RefundCredits::Keep;
    if (takes && !isWhole)
        refund.creditAmount =
            std::max<std::int64_t>(payment.credits * plan.amount.minor / payment.amount.minor, 1);
    refund.state = takes ? RefundState::Requested : RefundState::Ready;
    payment.returned.minor += plan.amount.minor;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return failure(saved);
    if (auto saved = setState(account, stored, refund.state, refund.reason); !saved)
        return failure(saved);
    if (takes)
        if (auto posted = takeForRefund(account, payment, refund); !posted)
            return failure(posted);
    if (isWhole)
        if (auto moved =
                stepOfPayment(account, payment, OrderState::Delivered, OrderState::Refunding, plan.actor);
            !moved)
            return failure(moved);
    return stored;
}

Outcome noteReturned(OpenAccount& account, Payment& payment, std::string_view actor)
{
    payment.standing = PaymentStanding::Returned;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (auto moved = stepOfPayment(account, payment, OrderState::Refunding, OrderState::Refunded, actor);
        !moved)
        return moved;
    if (payment.subscription.isEmpty() || !payment.periodUntil)
        return {};
    auto subscription = readSubscription(account.work(), payment.subscription);
    if (!subscription)
        return failure(subscription);
    // Nobody paid for the period that is running.
    if (subscription->isLive() && subscription->paidUntil <= *payment.periodUntil)
        return endNow(account, *subscription, EndReason::TakenBack, actor);
    return {};
}

Outcome settleRefund(OpenAccount& account, StoredRefund& stored, RefundState state,
                     const std::string& reference, const std::string& message)
{
    auto& refund = stored.refund;
    if (isOver(refund.state))
        return {};
    if (!reference.empty())
        refund.reference = reference;
    if (state == RefundState::Refused && isOwed(refund.cause))
        state = RefundState::ByHand;
    if (auto saved = setState(account, stored, state, message); !saved)
        return saved;
    auto payment = readPayment(account.work(), refund.payment);
    if (!payment)
        return failure(payment);
    if (state == RefundState::Refused)
        return refuseRefund(account, stored, *payment);
    if (state != RefundState::Done || payment->left().minor > 0)
        return {};
    auto open =
        readRefunds(account.work(), "WHERE payment_id = :1 AND state NOT IN ('done', 'refused') AND id <> :2",
                    {payment->id.value(), refund.id.value()});
    if (!open)
        return failure(open);
    return open->empty() ? noteReturned(account, *payment, refund.actor) : Outcome();
}

Outcome refuseRefund(OpenAccount& account, StoredRefund& stored, Payment& payment)
{
    auto& refund = stored.refund;
    if (refund.state != RefundState::Refused)
        if (auto saved = setState(account, stored, RefundState::Refused, refund.message); !saved)
            return saved;
    payment.returned.minor = std::max<std::int64_t>(payment.returned.minor - refund.amount.minor, 0);
    const auto key = "refund:" + refund.id.value();
    if (auto back = giveCreditsBack(account, payment, key, key + ":back", "the refund was refused"); !back)
        return back;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (payment.standing != PaymentStanding::Kept)
        return {};
    return stepOfPayment(account, payment, OrderState::Refunding, OrderState::Delivered, "billing");
}

Outcome takeCredits(OpenAccount& account, const Payment& payment, const std::string& key,
                    const std::string& reason)
{
    if (!payment.grantKey.empty())
        if (auto posted = account.post(reverseMove(payment, key, reason)); !posted)
            return posted;
    auto order = readOrder(account.work(), payment.order);
    if (!order)
        return failure(order);
    if (order->order.payment != payment.id || order->order.bonusCredits == 0)
        return {};
    return account.post({.action = MoveAction::ReverseBonus,
                         .key = key + ":bonus",
                         .order = payment.order,
                         .payment = payment.id,
                         .reason = reason});
}

Outcome giveCreditsBack(OpenAccount& account, Payment& payment, const std::string& takenBy,
                        const std::string& key, const std::string& reason)
{
    const bool isPlan = !payment.plan.empty();
    const bool isLapsed = isPlan && (!payment.periodUntil || *payment.periodUntil <= account.now());
    // Not as credits of a plan: those would end the ones that are there.
    Move grant{.action = MoveAction::Grant,
               .key = key,
               .kind = isPlan ? BucketKind::Refund : BucketKind::Bought,
               .expiresAt = isPlan ? payment.periodUntil : std::nullopt,
               .order = payment.order,
               .payment = payment.id,
               .reason = reason};
    auto amount = amountTaken(account, takenBy, reason);
    if (!amount)
        return failure(amount);
    if (*amount > 0 && !isLapsed) {
        grant.amount = *amount;
        payment.grantKey = key;
        if (auto posted = account.post(grant); !posted)
            return posted;
    }
    amount = amountTaken(account, takenBy + ":bonus", reason);
    if (!amount)
        return failure(amount);
    if (*amount == 0)
        return {};
    grant.key = key + ":bonus";
    grant.kind = BucketKind::Promotional;
    grant.amount = *amount;
    grant.expiresAt.reset();
    return account.post(std::move(grant));
}

} // namespace vidgo::billing
