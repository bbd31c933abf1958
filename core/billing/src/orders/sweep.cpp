#include "credit_moves.h"
#include "notices.h"
#include "reports.h"

namespace vidgo::billing {

namespace {

constexpr std::string_view kModule = "billing";

/// One sweep: each part is bounded, and what fails is counted and left for the next one.
class Sweep
{
public:
    Sweep(const Billing::Parts& parts, const std::stop_token& stop)
        : m_parts(parts)
        , m_stop(stop)
        , m_now(parts.clock.now())
        , m_most(parts.rules.sweepMost)
    {}

    SweepReport& report() { return m_report; }
    Outcome readLogs();
    Outcome askAttempts();
    Outcome expireOrders();
    Outcome moveSubscriptions();
    Outcome tellGateways();
    Outcome moveCredits();
    Outcome workRefunds();

private:
    // Reads what is due, and works on each without a connection.
    template <class Value, class Read, class Each>
    Outcome forDue(Read read, std::string_view rest, const Parameters& values, std::int64_t& count, Each each)
    {
        Result<std::vector<Value>> due;
        {
            auto work = reading(m_parts);
            if (!work)
                return failure(work);
            due = read(**work, rest, values);
        }
        if (!due)
            return failure(due);
        for (const auto& it : *due) {
            if (m_stop.stop_requested())
                break;
            if (Outcome done = each(it); done)
                ++count;
            else
                fail(done.error());
        }
        return {};
    }
    void fail(const Error& error)
    {
        ++m_report.failures;
        m_parts.log.failure(kModule, "the sweeper tries again later", error);
    }
    std::int64_t now() const { return toMs(m_now); }
    std::int64_t before(std::chrono::milliseconds time) const { return toMs(m_now - time); }
    Outcome expire(const StoredOrder& due);
    Outcome moveOn(const Subscription& due);

    const Billing::Parts& m_parts;
    const std::stop_token& m_stop;
    Timestamp m_now;
    std::int64_t m_most;
    SweepReport m_report;
};

Outcome Sweep::readLogs()
{
    for (auto* gateway : m_parts.gateways) {
        if (m_stop.stop_requested())
            break;
        if (auto pages = readLog(m_parts, *gateway, m_stop))
            m_report.logPages += *pages;
        else
            fail(pages.error());
    }
    return {};
}

Outcome Sweep::askAttempts()
{
    return forDue<Attempt>(readAttempts, "WHERE ask_at > 0 AND ask_at <= :1 ORDER BY ask_at, id LIMIT :2",
                           {now(), m_most}, m_report.attemptsAsked,
                           [&](const Attempt& it) { return askAttempt(m_parts, it, m_stop); });
}

Outcome Sweep::expire(const StoredOrder& due)
{
    auto opened = OpenAccount::open(m_parts, due.order.account);
    if (!opened)
        return failure(opened);
    auto order = readOrder((*opened)->work(), due.order.id);
    if (!order)
        return failure(order);
    if (!isWaiting(order->order.state) || order->order.expiresAt > m_now)
        return {};
    if (auto given = giveUp(**opened, *order, OrderState::Expired, "sweeper"); !given)
        return given;
    return (*opened)->close();
}

Outcome Sweep::expireOrders()
{
    return forDue<StoredOrder>(
        readOrders,
        "WHERE state IN ('open', 'awaiting') AND expires_at <= :1 ORDER BY expires_at, id LIMIT :2",
        {now(), m_most}, m_report.ordersExpired, [&](const StoredOrder& it) { return expire(it); });
}

Outcome Sweep::moveOn(const Subscription& due)
{
    auto opened = OpenAccount::open(m_parts, due.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto it = readSubscription(account.work(), due.id);
    if (!it)
        return failure(it);
    Outcome done;
    if (it->isLive() && accessUntil(*it, m_parts.rules) <= m_now) {
        const auto reason = it->state == SubscriptionState::Ending ? it->endReason : EndReason::Unpaid;
        done = endNow(account, *it, reason, "sweeper");
    } else if (it->state == SubscriptionState::Active &&
               it->paidUntil + m_parts.rules.renewalSlack <= m_now) {
        it->state = SubscriptionState::PastDue;
        it->pastDueSince = m_now;
        done = saveSubscription(account.work(), *it);
        if (done)
            done = account.note(it->id.value(), "subscription.past_due", "sweeper", "no charge was reported");
    } else {
        return {};
    }
    if (!done)
        return done;
    return account.close();
}

Outcome Sweep::moveSubscriptions()
{
    const std::chrono::milliseconds gap = m_parts.rules.subscriptionQuestionGap;
    // A charge that is due: the gateway is asked before anything is concluded.
    if (auto asked = forDue<Subscription>(
            readSubscriptions,
            "WHERE state IN ('active', 'past_due') AND paid_until <= :1 AND asked_at <= :1 "
            "ORDER BY asked_at, id LIMIT :2",
            {before(gap), m_most}, m_report.subscriptionsAsked,
            [&](const Subscription& it) { return askSubscription(m_parts, it, m_stop); });
        !asked)
        return asked;
    return forDue<Subscription>(
        readSubscriptions,
        "WHERE (state = 'ending' AND paid_until <= :1) OR (state = 'active' AND paid_until <= :2) OR "
        "(state = 'past_due' AND paid_until <= :3) ORDER BY paid_until, id LIMIT :4",
        {now(), before(m_parts.rules.renewalSlack), before(std::chrono::days(m_parts.rules.graceDays)),
         m_most},
        m_report.subscriptionsMoved, [&](const Subscription& it) { return moveOn(it); });
}

Outcome Sweep::tellGateways()
{
    if (auto stopped = forDue<Subscription>(
            readSubscriptions, "WHERE schedule = 'to_stop' AND next_at <= :1 ORDER BY next_at, id LIMIT :2",
            {now(), m_most}, m_report.schedulesStopped,
            [&](const Subscription& it) { return stopSchedule(m_parts, it, m_stop); });
        !stopped)
        return stopped;
    return forDue<Subscription>(
        readSubscriptions,
        "WHERE change_state IN ('to_send', 'sending') AND next_at <= :1 ORDER BY next_at, id LIMIT :2",
        {now(), m_most}, m_report.changesSent,
        [&](const Subscription& it) { return workChange(m_parts, it, m_stop); });
}

Outcome Sweep::moveCredits()
{
    std::vector<AccountId> accounts;
    {
        auto work = reading(m_parts);
        if (!work)
            return failure(work);
        auto done = (*work)->query("SELECT account_id FROM billing_moves WHERE state = 'due' "
                                   "GROUP BY account_id ORDER BY MIN(created_at), account_id LIMIT :1",
                                   {m_most},
                                   [&](const Row& row) { accounts.emplace_back(std::string(row.text(0))); });
        if (!done)
            return done;
    }
    for (const auto& account : accounts) {
        if (auto moved = workMoves(m_parts, account))
            m_report.creditsMoved += *moved;
        else
            fail(moved.error());
    }
    return {};
}

Outcome Sweep::workRefunds()
{
    return forDue<StoredRefund>(
        readRefunds,
        "WHERE state IN ('ready', 'sending', 'unknown') AND next_at <= :1 ORDER BY next_at, id LIMIT :2",
        {now(), m_most}, m_report.refundsWorked,
        [&](const StoredRefund& it) { return workRefund(m_parts, it.refund.id, m_stop); });
}

} // namespace

Result<SweepReport> Billing::sweep(const std::stop_token& stop)
{
    Sweep sweep(m_parts, stop);
    if (auto read = sweep.readLogs(); !read)
        return failure(read);
    if (auto worked = workNotices(m_parts.rules.sweepMost))
        sweep.report().noticesWorked = *worked;
    else
        ++sweep.report().failures;
    for (const auto part :
         {&Sweep::moveCredits, &Sweep::askAttempts, &Sweep::expireOrders, &Sweep::moveSubscriptions,
          &Sweep::tellGateways, &Sweep::moveCredits, &Sweep::workRefunds})
        if (auto done = (sweep.*part)(); !done)
            return failure(done);
    return sweep.report();
}

} // namespace vidgo::billing
