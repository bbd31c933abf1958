#include <algorithm>

#include "credit_moves.h"
#include "reports.h"
#include "steps.h"

namespace vidgo::billing {

namespace {

std::unexpected<Error> invalid(const std::string& reason)
{
    return fail(BillingError::InvalidRequest, reason, {{"reason", reason}});
}

std::unexpected<Error> mismatch(const OrderId& order)
{
    return fail(BillingError::ReportMismatch, "order " + order.value());
}

// The attempt that a report is about; it has to be one of the order's at this gateway.
Result<Attempt> attemptOf(Work& work, const OrderId& order, const Evidence& evidence)
{
    auto attempts = attemptsOf(work, order);
    if (!attempts)
        return failure(attempts);
    const auto& report = evidence.report;
    for (const auto& it : *attempts) {
        const bool isNamed = !report.attempt.isEmpty()
                                 ? it.id == report.attempt
                                 : !report.reference.empty() && it.reference == report.reference;
        if (isNamed && it.gateway == evidence.gateway)
            return it;
    }
    return mismatch(order);
}

// An administrator's word for a payment: the order waits for one, or did until lately.
Result<Attempt> attemptByHand(OpenAccount& account, StoredOrder& order)
{
    auto attempts = attemptsOf(account.work(), order.order.id);
    if (!attempts)
        return failure(attempts);
    const auto known = std::ranges::find(*attempts, GatewayId::Manual, &Attempt::gateway);
    if (known != attempts->end())
        return *known;
    Attempt attempt;
    attempt.id = AttemptId(newId(account.parts().random, "VG"));
    attempt.order = order.order.id;
    attempt.gateway = GatewayId::Manual;
    attempt.isRecurring = order.order.isRecurring();
    attempt.state = AttemptState::CodeIssued;
    attempt.createdAt = attempt.expiresAt = account.now();
    if (auto saved = saveAttempt(account.work(), attempt, order.order.account); !saved)
        return failure(saved);
    return attempt;
}

Outcome acceptReview(OpenAccount& account, StoredOrder& order, Payment& payment,
                     const std::string& administrator)
{
    auto attempt = readAttempt(account.work(), payment.attempt);
    if (!attempt)
        return failure(attempt);
    if (!*attempt)
        return mismatch(payment.order);
    return keepPayment(account, order, **attempt, {}, payment, administrator);
}

Outcome acceptPeriod(OpenAccount& account, Payment& payment, const std::string& administrator)
{
    auto subscription = readSubscription(account.work(), payment.subscription);
    if (!subscription)
        return failure(subscription);
    if (!subscription->isLive() && subscription->endReason != EndReason::Unpaid)
        return invalid("the plan has ended; send the payment back");
    return keepPeriod(account, payment, administrator);
}

Outcome sendReviewBack(OpenAccount& account, StoredOrder& order, Payment& payment,
                       const std::string& administrator, const std::string& reason)
{
    auto attempt = readAttempt(account.work(), payment.attempt);
    if (!attempt)
        return failure(attempt);
    payment.standing = PaymentStanding::Surplus;
    const bool isFirst = payment.purpose == PaymentPurpose::Order;
    if (*attempt && (*attempt)->isRecurring && isFirst && payment.subscription.isEmpty())
        if (auto refused = refuseSubscription(account, order, **attempt, {}, EndReason::Surplus, payment);
            !refused)
            return refused;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (isFirst && order.order.state == OrderState::Review)
        if (auto moved = account.step(order, OrderState::Refunding, administrator, reason); !moved)
            return moved;
    if (payment.left().minor == 0)
        return {};
    auto queued = queueRefund(account, payment,
                              {.key = "whole",
                               .cause = RefundCause::Review,
                               .credits = RefundCredits::Keep,
                               .amount = payment.left(),
                               .reason = reason,
                               .actor = administrator});
    if (!queued)
        return failure(queued);
    return {};
}

} // namespace

Result<Completion> Billing::complete(const OrderId& id, const Evidence& evidence)
{
    AccountId owner;
    {
        auto work = reading(m_parts);
        if (!work)
            return failure(work);
        auto found = accountOf(**work, id);
        if (!found)
            return failure(found);
        owner = *found;
    }
    auto effect = ReportEffect::None;
    {
        auto opened = OpenAccount::open(m_parts, owner);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto order = readOrder(account.work(), id);
        if (!order)
            return failure(order);
        auto attempt = attemptOf(account.work(), id, evidence);
        if (!attempt)
            return failure(attempt);
        auto applied = applyReport(account, *order, *attempt, evidence);
        if (!applied)
            return failure(applied);
        effect = *applied;
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(m_parts, owner);
    auto after = order(id);
    if (!after)
        return failure(after);
    return Completion{.order = std::move(*after), .effect = effect};
}

Result<Order> Billing::confirmManual(const OrderId& id, const std::string& administrator,
                                     const std::string& reason, const Money& amount)
{
    if (administrator.empty() || reason.empty())
        return invalid("an administrator gives a reason");
    if (amount.minor <= 0)
        return invalid("the sum must be more than 0");
    auto known = order(id);
    if (!known)
        return known;
    {
        auto opened = OpenAccount::open(m_parts, known->account);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto stored = readOrder(account.work(), id);
        if (!stored)
            return failure(stored);
        auto attempt = attemptByHand(account, *stored);
        if (!attempt)
            return failure(attempt);
        if (attempt->state == AttemptState::Paid)
            return fail(BillingError::OrderEnded, "order " + id.value() + " was confirmed before",
                        {{"state", std::string(orderStateId(stored->order.state))}});
        if (auto noted = account.note(id.value(), "order.confirmed_by_hand", administrator, reason); !noted)
            return failure(noted);
        const Evidence evidence{.gateway = GatewayId::Manual,
                                .report = {.state = PaymentState::Paid,
                                           .attempt = attempt->id,
                                           .payment = attempt->id.value(),
                                           .amount = amount,
                                           .method = "by hand",
                                           .paidAt = account.now()},
                                .source = ReportSource::Administrator};
        if (auto applied = applyReport(account, *stored, *attempt, evidence); !applied)
            return failure(applied);
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(m_parts, known->account);
    return order(id);
}

Result<Order> Billing::decideReview(const PaymentId& id, ReviewDecision decision,
                                    const std::string& administrator, const std::string& reason)
{
    if (administrator.empty() || reason.empty())
        return invalid("an administrator gives a reason");
    auto known = payment(id);
    if (!known)
        return failure(known);
    {
        auto opened = OpenAccount::open(m_parts, known->account);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto paid = readPayment(account.work(), id);
        if (!paid)
            return failure(paid);
        auto stored = readOrder(account.work(), paid->order);
        if (!stored)
            return failure(stored);
        if (paid->standing != PaymentStanding::Review)
            return fail(BillingError::NotInReview, "payment " + id.value());
        const bool isAccepted = decision == ReviewDecision::Accept;
        // What was paid for already, or is a later period, can't be paid again by accepting.
        if (isAccepted && (!stored->order.payment.isEmpty() && paid->purpose == PaymentPurpose::Order))
            return invalid("the order has been paid by another payment; send this one back");
        if (auto noted = account.note(id.value(), isAccepted ? "review.accepted" : "review.sent_back",
                                      administrator, reason);
            !noted)
            return failure(noted);
        Outcome done;
        if (!isAccepted)
            done = sendReviewBack(account, *stored, *paid, administrator, reason);
        else if (paid->purpose == PaymentPurpose::Order)
            done = acceptReview(account, *stored, *paid, administrator);
        else
            done = acceptPeriod(account, *paid, administrator);
        if (!done)
            return failure(done);
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(m_parts, known->account);
    return order(known->order);
}

Result<Order> Billing::cancelOrder(const OrderId& id, const std::string& actor)
{
    auto known = order(id);
    if (!known)
        return known;
    auto opened = OpenAccount::open(m_parts, known->account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto stored = readOrder(account.work(), id);
    if (!stored)
        return failure(stored);
    if (stored->order.state == OrderState::Cancelled)
        return std::move(stored->order);
    if (!isWaiting(stored->order.state))
        return fail(BillingError::OrderEnded, "order " + id.value(),
                    {{"state", std::string(orderStateId(stored->order.state))}});
    if (auto given = giveUp(account, *stored, OrderState::Cancelled, actor.empty() ? "person" : actor);
        !given)
        return failure(given);
    if (auto closed = account.close(); !closed)
        return failure(closed);
    return std::move(stored->order);
}

Result<Order> Billing::askOrder(const OrderId& id, const std::stop_token& stop)
{
    auto all = attempts(id);
    if (!all)
        return failure(all);
    const auto now = m_parts.clock.now();
    for (const auto& attempt : *all) {
        const bool isTooSoon = attempt.askedAt && *attempt.askedAt + m_parts.rules.returnQuestionGap > now;
        if (!attempt.askAt || isTooSoon || stop.stop_requested())
            continue;
        if (auto asked = askAttempt(m_parts, attempt, stop); !asked)
            m_parts.log.failure("billing", "a gateway gave no answer", asked.error());
    }
    return order(id);
}

} // namespace vidgo::billing
