#include "credit_moves.h"
#include "reports.h"

namespace vidgo::billing {

namespace {

std::unexpected<Error> invalid(const std::string& reason)
{
    return fail(BillingError::InvalidRequest, reason, {{"reason", reason}});
}

Outcome check(const RefundWish& wish, const Payment& payment)
{
    if (wish.key.empty() || wish.key.size() > 128 || plainText(wish.key, 128) != wish.key)
        return invalid("the key of the request is malformed");
    const bool isPerson = wish.actor.empty();
    if (!isPerson && wish.reason.empty())
        return invalid("an administrator gives a reason");
    if (isPerson && wish.amount && *wish.amount != payment.left())
        return invalid("only the whole payment can be asked back");
    if (isPerson && !payment.plan.empty())
        return fail(BillingError::PlanNotRefundable, "payment " + payment.id.value());
    if (payment.standing == PaymentStanding::Review)
        return invalid("somebody has to decide about the payment first");
    if (payment.isChargedBack)
        return fail(BillingError::NothingToReturn, "the bank took it back");
    return {};
}

Outcome checkByRules(const Payment& payment)
{
    RefundWish wish;
    wish.payment = payment.id;
    wish.key = "check";
    if (auto good = check(wish, payment); !good)
        return good;
    if (payment.left().minor <= 0)
        return fail(BillingError::NothingToReturn, "payment " + payment.id.value());
    return {};
}

// The ledger's words for a refund that it refused.
Error verdictOf(const Refund& refund)
{
    if (refund.message == describe(credits::CreditsError::RefundTooLate).id)
        return {credits::CreditsError::RefundTooLate, "refund " + refund.id.value()};
    if (refund.message == describe(credits::CreditsError::GrantUsed).id)
        return {credits::CreditsError::GrantUsed, "refund " + refund.id.value()};
    return {BillingError::NothingToReturn, "refund " + refund.id.value() + ": " + refund.message};
}

} // namespace

Result<Refund> Billing::requestRefund(const RefundWish& wish, const std::stop_token& stop)
{
    auto known = payment(wish.payment);
    if (!known)
        return failure(known);
    RefundId id;
    {
        auto opened = OpenAccount::open(m_parts, known->account);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto paid = readPayment(account.work(), wish.payment);
        if (!paid)
            return failure(paid);
        if (auto good = check(wish, *paid); !good)
            return failure(good);
        const bool isPerson = wish.actor.empty();
        auto queued = queueRefund(account, *paid,
                                  {.key = "wish:" + wish.key,
                                   .cause = isPerson ? RefundCause::Person : RefundCause::Administrator,
                                   .credits = isPerson ? RefundCredits::ByRules : wish.credits,
                                   .amount = wish.amount.value_or(paid->left()),
                                   .reason = wish.reason,
                                   .actor = isPerson ? "person" : wish.actor});
        if (!queued)
            return failure(queued);
        id = queued->refund.id;
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    if (auto moved = workMoves(m_parts, known->account); !moved)
        return failure(moved);
    auto after = refund(id);
    if (!after)
        return after;
    if (after->state == RefundState::Refused)
        return std::unexpected(verdictOf(*after));
    if (auto worked = workRefund(m_parts, id, stop); !worked)
        m_parts.log.failure("billing", "a refund is left to the sweeper", worked.error());
    return refund(id);
}

Result<std::optional<Error>> Billing::refundRefusal(const OrderId& id)
{
    auto bought = order(id);
    if (!bought)
        return failure(bought);
    if (bought->payment.isEmpty())
        return Error(BillingError::PaymentMissing, "order " + id.value());
    auto paid = payment(bought->payment);
    if (!paid)
        return failure(paid);
    auto checked = checkByRules(*paid);
    if (checked && !paid->grantKey.empty())
        checked = m_parts.ledger.checkRefund(paid->account, paid->grantKey);
    if (checked)
        return std::nullopt;
    const bool isVerdict =
        checked.error().id().starts_with("billing.") || checked.error().id().starts_with("credits.");
    return isVerdict ? Result<std::optional<Error>>(checked.error()) : failure(checked);
}

Result<Refund> Billing::finishByHand(const RefundId& id, bool wasPaidBack, const std::string& administrator,
                                     const std::string& reason)
{
    if (administrator.empty() || reason.empty())
        return invalid("an administrator gives a reason");
    auto known = refund(id);
    if (!known)
        return known;
    {
        auto opened = OpenAccount::open(m_parts, known->account);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto stored = readRefund(account.work(), id);
        if (!stored)
            return failure(stored);
        if (stored->refund.state != RefundState::ByHand)
            return fail(BillingError::RefundNotByHand, id.value(),
                        {{"state", std::string(refundStateId(stored->refund.state))}});
        if (auto noted = account.note(id.value(), wasPaidBack ? "refund.paid_by_hand" : "refund.given_up",
                                      administrator, reason);
            !noted)
            return failure(noted);
        auto paid = readPayment(account.work(), stored->refund.payment);
        if (!paid)
            return failure(paid);
        auto done = wasPaidBack ? settleRefund(account, *stored, RefundState::Done, {}, reason)
                                : refuseRefund(account, *stored, *paid);
        if (!done)
            return failure(done);
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(m_parts, known->account);
    return refund(id);
}

} // namespace vidgo::billing
