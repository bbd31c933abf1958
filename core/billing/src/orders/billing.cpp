#include "vidgo/billing/billing.h"

#include "open_account.h"
#include "order_rows.h"
#include "payment_rows.h"
#include "steps.h"

namespace vidgo::billing {

Billing::Billing(Parts parts)
    : m_parts(std::move(parts))
{}

Billing::~Billing() = default;

Result<Order> Billing::order(const OrderId& id)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    auto stored = readOrder(**work, id);
    if (!stored)
        return failure(stored);
    return std::move(stored->order);
}

// By time and id: two of one millisecond may lie on two pages.
Result<std::vector<Order>> Billing::orders(const AccountId& account, int limit, const OrderId& after)
{
    static const std::string kThen = "(SELECT created_at FROM billing_orders WHERE id = :2)";
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    auto stored =
        readOrders(**work,
                   "WHERE (account_id = :1 OR :1 = '') AND (:2 = '' OR created_at < " + kThen +
                       " OR (created_at = " + kThen + " AND id > :2)) ORDER BY created_at DESC, id LIMIT :3",
                   {account.value(), after.value(), std::int64_t{limit}});
    if (!stored)
        return failure(stored);
    std::vector<Order> orders;
    for (auto& it : *stored)
        orders.push_back(std::move(it.order));
    return orders;
}

Result<std::vector<Attempt>> Billing::attempts(const OrderId& id)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    if (auto order = readOrder(**work, id); !order)
        return failure(order);
    return attemptsOf(**work, id);
}

Result<std::vector<Payment>> Billing::payments(const OrderId& id)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return readPayments(**work, "WHERE order_id = :1 ORDER BY learned_at, id", {id.value()});
}

Result<Payment> Billing::payment(const PaymentId& id)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return readPayment(**work, id);
}

Result<std::vector<Payment>> Billing::paymentsOf(const AccountId& account, PaymentStanding standing,
                                                 int limit)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return readPayments(**work,
                        "WHERE (account_id = :1 OR :1 = '') AND (standing = :2 OR :2 = '') "
                        "ORDER BY learned_at DESC, id LIMIT :3",
                        {account.value(), std::string(paymentStandingId(standing)), std::int64_t{limit}});
}

Result<std::optional<Subscription>> Billing::currentSubscription(const AccountId& account)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return currentIn(**work, m_parts, account, m_parts.clock.now());
}

Result<std::vector<Subscription>> Billing::subscriptions(const AccountId& account)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return readSubscriptions(**work, "WHERE account_id = :1 ORDER BY started_at DESC, id", {account.value()});
}

Result<Subscription> Billing::subscription(const SubscriptionId& id)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    return readSubscription(**work, id);
}

Result<Refund> Billing::refund(const RefundId& id)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    auto stored = readRefund(**work, id);
    if (!stored)
        return failure(stored);
    return std::move(stored->refund);
}

Result<std::vector<Refund>> Billing::refunds(const AccountId& account, RefundState state, int limit)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    auto stored = readRefunds(**work,
                              "WHERE (account_id = :1 OR :1 = '') AND (state = :2 OR :2 = '') "
                              "ORDER BY created_at DESC, id LIMIT :3",
                              {account.value(), std::string(refundStateId(state)), std::int64_t{limit}});
    if (!stored)
        return failure(stored);
    std::vector<Refund> refunds;
    for (auto& it : *stored)
        refunds.push_back(std::move(it.refund));
    return refunds;
}

Result<std::vector<BillingEvent>> Billing::events(const AccountId& account, int limit, std::int64_t before)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    std::vector<BillingEvent> events;
    auto done =
        (*work)->query("SELECT number, happened_at, subject, what, actor, details FROM billing_events "
                       "WHERE account_id = :1 AND (number < :2 OR :2 = 0) ORDER BY number DESC LIMIT :3",
                       {account.value(), before, std::int64_t{limit}}, [&](const Row& row) {
                           Columns from(row);
                           BillingEvent it{.account = account, .number = from.integer()};
                           it.happenedAt = from.time();
                           it.subject = from.text();
                           it.what = from.text();
                           it.actor = from.text();
                           it.details = from.text();
                           events.push_back(std::move(it));
                       });
    if (!done)
        return failure(done);
    return events;
}

} // namespace vidgo::billing
