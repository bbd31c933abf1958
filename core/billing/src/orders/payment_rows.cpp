#include "payment_rows.h"

#include "vidgo/billing/billing_error.h"

namespace vidgo::billing {

namespace {

const Table& paymentTable()
{
    static const Table table("billing_payments",
                             "id, purpose, standing, account_id, order_id, attempt_id, subscription_id, "
                             "gateway, reference, charge, amount, currency, expected, expected_currency, "
                             "returned, method, paid_at, learned_at, credits, plan, period_from, "
                             "period_until, grant_key, is_charged_back, charge_back_at");
    return table;
}

const Table& subscriptionTable()
{
    static const Table table("billing_subscriptions",
                             "id, account_id, plan, order_id, attempt_id, gateway, reference, state, "
                             "end_reason, schedule, price, currency, started_at, paid_until, "
                             "past_due_since, cancelled_at, next_plan, change_state, change_to, changes, "
                             "reported_at, asked_at, ended_at, tries, next_at");
    return table;
}

const Table& refundTable()
{
    static const Table table("billing_refunds",
                             "id, payment_id, request_key, order_id, account_id, gateway, cause, credits, "
                             "credit_amount, amount, currency, state, reference, reason, actor, message, "
                             "tries, created_at, state_since, next_at");
    return table;
}

Payment paymentIn(const Row& row)
{
    Columns from(row);
    Payment it;
    it.id = PaymentId(from.text());
    it.purpose = paymentPurposeFromId(from.text()).value_or(PaymentPurpose::None);
    it.standing = paymentStandingFromId(from.text()).value_or(PaymentStanding::None);
    it.account = AccountId(from.text());
    it.order = OrderId(from.text());
    it.attempt = AttemptId(from.text());
    it.subscription = SubscriptionId(from.text());
    it.gateway = gatewayFromId(from.text()).value_or(GatewayId::None);
    it.reference = from.text();
    it.charge = from.text();
    it.amount = from.money();
    it.expected = from.money();
    it.returned = {from.integer(), it.amount.currency};
    it.method = from.text();
    it.paidAt = from.time();
    it.learnedAt = from.time();
    it.credits = from.integer();
    it.plan = from.text();
    it.periodFrom = from.maybeTime();
    it.periodUntil = from.maybeTime();
    it.grantKey = from.text();
    it.isChargedBack = from.flag();
    it.chargeBackAt = from.maybeTime();
    return it;
}

Subscription subscriptionIn(const Row& row)
{
    Columns from(row);
    Subscription it;
    it.id = SubscriptionId(from.text());
    it.account = AccountId(from.text());
    it.plan = from.text();
    it.order = OrderId(from.text());
    it.attempt = AttemptId(from.text());
    it.gateway = gatewayFromId(from.text()).value_or(GatewayId::None);
    it.reference = from.text();
    it.state = subscriptionStateFromId(from.text()).value_or(SubscriptionState::None);
    it.endReason = endReasonFromId(from.text()).value_or(EndReason::None);
    it.schedule = scheduleFromId(from.text()).value_or(Schedule::None);
    it.price = from.money();
    it.startedAt = from.time();
    it.paidUntil = from.time();
    it.pastDueSince = from.maybeTime();
    it.cancelledAt = from.maybeTime();
    it.nextPlan = from.text();
    it.change = changeStateFromId(from.text()).value_or(ChangeState::None);
    it.changeTo = from.text();
    it.changes = from.integer();
    it.reportedAt = from.time();
    it.askedAt = from.maybeTime();
    it.endedAt = from.maybeTime();
    it.tries = from.integer();
    it.nextAt = from.time();
    return it;
}

StoredRefund refundIn(const Row& row)
{
    Columns from(row);
    StoredRefund stored;
    auto& it = stored.refund;
    it.id = RefundId(from.text());
    it.payment = PaymentId(from.text());
    stored.key = from.text();
    it.order = OrderId(from.text());
    it.account = AccountId(from.text());
    it.gateway = gatewayFromId(from.text()).value_or(GatewayId::None);
    it.cause = refundCauseFromId(from.text()).value_or(RefundCause::None);
    it.credits = refundCreditsFromId(from.text()).value_or(RefundCredits::Keep);
    it.creditAmount = from.integer();
    it.amount = from.money();
    it.state = refundStateFromId(from.text()).value_or(RefundState::None);
    it.reference = from.text();
    it.reason = from.text();
    it.actor = from.text();
    it.message = from.text();
    it.tries = from.integer();
    it.createdAt = from.time();
    it.stateSince = from.time();
    it.nextAt = from.time();
    return stored;
}

} // namespace

Result<std::vector<Payment>> readPayments(Work& work, std::string_view rest, const Parameters& values)
{
    return readRows<Payment>(work, paymentTable(), rest, values, paymentIn);
}

Result<Payment> readPayment(Work& work, const PaymentId& id)
{
    auto found = firstOf(readPayments(work, "WHERE id = :1", {id.value()}));
    if (!found)
        return failure(found);
    if (!*found)
        return fail(BillingError::PaymentMissing, "payment " + id.value());
    return std::move(**found);
}

Outcome savePayment(Work& work, const Payment& it)
{
    return without(work.execute(paymentTable().save(), {it.id.value(),
                                                        std::string(paymentPurposeId(it.purpose)),
                                                        std::string(paymentStandingId(it.standing)),
                                                        it.account.value(),
                                                        it.order.value(),
                                                        it.attempt.value(),
                                                        it.subscription.value(),
                                                        std::string(gatewayId(it.gateway)),
                                                        it.reference,
                                                        it.charge,
                                                        it.amount.minor,
                                                        std::string(it.amount.currency.code()),
                                                        it.expected.minor,
                                                        std::string(it.expected.currency.code()),
                                                        it.returned.minor,
                                                        it.method,
                                                        toMs(it.paidAt),
                                                        toMs(it.learnedAt),
                                                        it.credits,
                                                        it.plan,
                                                        toMs(it.periodFrom),
                                                        toMs(it.periodUntil),
                                                        it.grantKey,
                                                        std::int64_t{it.isChargedBack},
                                                        toMs(it.chargeBackAt)}));
}

Result<std::vector<Subscription>> readSubscriptions(Work& work, std::string_view rest,
                                                    const Parameters& values)
{
    return readRows<Subscription>(work, subscriptionTable(), rest, values, subscriptionIn);
}

Result<Subscription> readSubscription(Work& work, const SubscriptionId& id)
{
    auto found = firstOf(readSubscriptions(work, "WHERE id = :1", {id.value()}));
    if (!found)
        return failure(found);
    if (!*found)
        return fail(BillingError::SubscriptionMissing, "subscription " + id.value());
    return std::move(**found);
}

Outcome saveSubscription(Work& work, const Subscription& it)
{
    return without(work.execute(subscriptionTable().save(), {it.id.value(),
                                                             it.account.value(),
                                                             it.plan,
                                                             it.order.value(),
                                                             it.attempt.value(),
                                                             std::string(gatewayId(it.gateway)),
                                                             it.reference,
                                                             std::string(subscriptionStateId(it.state)),
                                                             std::string(endReasonId(it.endReason)),
                                                             std::string(scheduleId(it.schedule)),
                                                             it.price.minor,
                                                             std::string(it.price.currency.code()),
                                                             toMs(it.startedAt),
                                                             toMs(it.paidUntil),
                                                             toMs(it.pastDueSince),
                                                             toMs(it.cancelledAt),
                                                             it.nextPlan,
                                                             std::string(changeStateId(it.change)),
                                                             it.changeTo,
                                                             it.changes,
                                                             toMs(it.reportedAt),
                                                             toMs(it.askedAt),
                                                             toMs(it.endedAt),
                                                             it.tries,
                                                             toMs(it.nextAt)}));
}

Result<std::vector<StoredRefund>> readRefunds(Work& work, std::string_view rest, const Parameters& values)
{
    return readRows<StoredRefund>(work, refundTable(), rest, values, refundIn);
}

Result<StoredRefund> readRefund(Work& work, const RefundId& id)
{
    auto found = firstOf(readRefunds(work, "WHERE id = :1", {id.value()}));
    if (!found)
        return failure(found);
    if (!*found)
        return fail(BillingError::RefundMissing, "refund " + id.value());
    return std::move(**found);
}

Outcome saveRefund(Work& work, const StoredRefund& stored)
{
    const auto& it = stored.refund;
    return without(work.execute(refundTable().save(), {it.id.value(),
                                                       it.payment.value(),
                                                       stored.key,
                                                       it.order.value(),
                                                       it.account.value(),
                                                       std::string(gatewayId(it.gateway)),
                                                       std::string(refundCauseId(it.cause)),
                                                       std::string(refundCreditsId(it.credits)),
                                                       it.creditAmount,
                                                       it.amount.minor,
                                                       std::string(it.amount.currency.code()),
                                                       std::string(refundStateId(it.state)),
                                                       it.reference,
                                                       it.reason,
                                                       it.actor,
                                                       it.message,
                                                       it.tries,
                                                       toMs(it.createdAt),
                                                       toMs(it.stateSince),
                                                       toMs(it.nextAt)}));
}

} // namespace vidgo::billing
