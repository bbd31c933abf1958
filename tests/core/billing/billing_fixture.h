#pragma once

#include "../credits/ledger_fixture.h"
#include "fake_gateway.h"
#include "vidgo/billing/billing.h"
#include "vidgo/billing/promotions.h"
#include "vidgo/catalog/load_billing_rules.h"

namespace vidgo::test {

/// The catalogue, the rules of credits and those of billing as they are delivered.
struct Market : Shop
{
    Market()
    {
        auto read = loadBillingRules(sourcePath("resources/catalog"), catalog);
        if (!read)
            qFatal("%s", read.error().internal().c_str());
        billingRules = std::move(*read);
    }
    BillingRules billingRules;
};

/// Everybody but those who are gone.
class SomePeople final : public People
{
public:
    Result<bool> exists(storage::Work&, const AccountId& account) override { return !gone.contains(account); }
    std::set<AccountId> gone;
};

/// Billing with a ledger and two scripted gateways in a database of its own. The ledger and billing share the
/// hook before each statement, and one program is one connection when crashes are tested.
class BillingFixture : public LedgerFixture
{
public:
    BillingFixture(storage::Backend backend, const PostgresServer* server, const Market& market,
                   std::size_t connections = 4)
        : LedgerFixture(backend, server, market, connections)
        , m_market(market)
    {
        makeBilling();
    }

    void reopenAll()
    {
        billing.reset();
        promotions.reset();
        reopen();
        makeBilling();
    }
    void makeBilling()
    {
        promotions = std::make_unique<Promotions>(Promotions::Parts{
            .database = *database, .clock = clock, .random = random, .beforeStatement = before});
        billing = std::make_unique<Billing>(
            Billing::Parts{.database = *database,
                           .ledger = *ledger,
                           .catalog = m_market.catalog,
                           .rules = m_market.billingRules,
                           .clock = clock,
                           .random = random,
                           .log = log,
                           .people = people,
                           .gateways = {&ecpay, &paddle},
                           .promotions = promotions.get(),
                           .beforeStatement = [this](std::string_view sql) -> Outcome {
                               return before ? before(sql) : Outcome();
                           }});
    }

    OrderRequest wish(SoldItem::Kind kind, const std::string& item, Currency currency = Currency::twd())
    {
        return {.account = ann,
                .key = "order " + std::to_string(++m_keys),
                .kind = kind,
                .item = item,
                .currency = currency};
    }
    Order place(SoldItem::Kind kind, const std::string& item, Currency currency = Currency::twd())
    {
        return must(billing->placeOrder(wish(kind, item, currency)));
    }
    Checkout begin(const Order& order, GatewayId only = GatewayId::None)
    {
        return must(billing->checkout(order.id, {.email = "ann@example.com"}, PayBy::Card, {}, only));
    }
    FakeGateway& at(const Attempt& attempt) { return attempt.gateway == GatewayId::Ecpay ? ecpay : paddle; }
    Completion complete(const Attempt& attempt, const PaymentReport& report)
    {
        return must(billing->complete(attempt.order, {.gateway = attempt.gateway, .report = report}));
    }
    /// From the order to the credits.
    Order buy(SoldItem::Kind kind, const std::string& item, Currency currency = Currency::twd())
    {
        const auto checkout = begin(place(kind, item, currency));
        return complete(checkout.attempt, at(checkout.attempt).pay(checkout.attempt.id)).order;
    }
    /// A plan, which is what packages are sold to.
    Subscription subscribe(const std::string& plan, Currency currency = Currency::twd())
    {
        buy(SoldItem::Kind::Plan, plan, currency);
        return current();
    }
    Subscription current()
    {
        const auto now = must(billing->currentSubscription(ann));
        return now ? *now : Subscription();
    }
    Order order(const OrderId& id) { return must(billing->order(id)); }
    QString stateOf(const OrderId& id)
    {
        return QString::fromStdString(std::string(orderStateId(order(id).state)));
    }
    QString stateOf(const Subscription& it)
    {
        const auto now = must(billing->subscription(it.id));
        return QString::fromStdString(std::string(subscriptionStateId(now.state)));
    }
    QString stateOf(const Refund& it)
    {
        const auto now = must(billing->refund(it.id));
        return QString::fromStdString(std::string(refundStateId(now.state)));
    }
    QString tier() { return QString::fromStdString(must(billing->tierOf(ann))); }
    SweepReport sweep() { return must(billing->sweep({})); }
    void tell(FakeGateway& gateway, const std::string& key, std::vector<Report> reports)
    {
        const auto body = gateway.tell(key, clock.now(), std::move(reports));
        const auto answer = billing->receive(gateway.id(), {.path = kNoticePath, .body = body});
        if (answer.status != 200)
            qFatal("a notice was refused");
    }
    RenewalReport renewalOf(const Subscription& it, const std::string& charge) const
    {
        return {.subscription = it.reference,
                .charge = charge,
                .payment = "pay-" + charge,
                .isPaid = true,
                .amount = it.price,
                .chargedAt = clock.now()};
    }
    Payment paymentOf(const Order& order) { return must(billing->payment(this->order(order.id).payment)); }
    std::vector<Refund> refunds() { return must(billing->refunds(ann, RefundState::None, 100)); }
    /// How many credits were ever granted.
    std::int64_t granted() const
    {
        return -number("SELECT CAST(COALESCE(SUM(issued), 0) AS BIGINT) FROM credit_buckets");
    }

    template <class Value>
    static Value must(Result<Value> value)
    {
        if (!value)
            qFatal("%s: %s", std::string(value.error().id()).c_str(), value.error().internal().c_str());
        return std::move(*value);
    }

    SomePeople people;
    FakeGateway ecpay{GatewayId::Ecpay, {Currency::twd()}};
    FakeGateway paddle{GatewayId::Paddle, {Currency::usd(), Currency::twd()}};
    std::unique_ptr<Promotions> promotions;
    std::unique_ptr<Billing> billing;

private:
    const Market& m_market;
    int m_keys = 0;
};

inline constexpr auto kPackage = SoldItem::Kind::Package;
inline constexpr auto kPlan = SoldItem::Kind::Plan;

} // namespace vidgo::test
