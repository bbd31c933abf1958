#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include <QString>

#include "vidgo/billing/billing.h"
#include "vidgo/billing/ecpay_gateway.h"
#include "vidgo/billing/paddle_gateway.h"
#include "vidgo/catalog/load_billing_rules.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/sandbox/paddle_stand_in.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// The data files as they are delivered, read once for all towns.
struct Delivered
{
    Delivered();
    Catalog catalog;
    CreditRules credits;
    BillingRules billing;
    /// A database with its schema and nothing in it, to be copied.
    std::unique_ptr<TestDatabase> empty;
};

/// What the world does to notices and to the person's browser.
enum class Trouble { None, Lost, Doubled, Reordered, Late, Forged, ClientGone };

/// Everything that takes part in a payment: a person, our program with its database, the two gateways, and
/// the wires between them. The program is the real one: billing, ledger, gateways, libcurl. It can die before
/// any statement, and is started again then.
class Town
{
public:
    Town(const Delivered& delivered, storage::Backend backend, const PostgresServer* server,
         Trouble trouble = Trouble::None);
    ~Town();
    Town(const Town&) = delete;
    Town& operator=(const Town&) = delete;

    // ---- the program ------------------------------------------------------------------------------------

    /// It dies before its statement with this number, counted from now and from 1; 0: never.
    void dieAt(std::int64_t statement) { m_left = statement; }
    bool hasDied() const { return m_deaths > 0; }
    billing::Billing& billing() { return *m_billing; }
    credits::Ledger& ledger() { return *m_ledger; }

    /// Calls it until it has an answer: after a death the program is started again, as a person's client
    /// tries again. Stops the test when it fails otherwise.
    template <class Call>
    auto insist(Call call)
    {
        for (;;) {
            auto result = call();
            if (result)
                return result;
            if (!m_isDead)
                giveUp(result.error());
            restart();
        }
    }

    // ---- what the person does ---------------------------------------------------------------------------

    /// A plan that was paid by hand, so that packages are sold to the person.
    void becomeSubscriber(const std::string& plan);
    billing::OrderId order(billing::SoldItem::Kind kind, const std::string& item, Currency currency);
    /// Goes to the gateway's page. Returns the gateway's number of the attempt.
    std::string goToPay(const billing::OrderId& order, billing::PayBy payBy,
                        billing::GatewayId gateway = billing::GatewayId::None);
    /// Does this on ECPay's page, and comes back if the browser is still there.
    void atEcpay(const std::string& trade, sandbox::EcpayChoice choice);
    void atPaddle(const std::string& transaction, sandbox::PaddleChoice choice);
    /// Uses so many credits.
    void spend(std::int64_t clips);

    /// Two days later an administrator looks into the refunds of which billing can't know whether they were
    /// sent, and pays back what was not, or decides against it.
    void lookIntoRefunds(bool paysBack = true);

    // ---- what the world does ----------------------------------------------------------------------------

    /// The notices so far go out, and meet the trouble that the town has. `sooner`: in a town where notices
    /// change their order these wait for the next ones. `patience`: how long it takes until the program has
    /// looked by itself, where notices are lost.
    enum class Order { Now, WithNext };
    void notices(Order order = Order::Now, std::chrono::milliseconds patience = 70min);
    /// Time passes and the sweeper works, until there is nothing left to do.
    void heal(std::chrono::milliseconds patience = 70min);
    void sweep();

    // ---- what came of it --------------------------------------------------------------------------------

    /// Orders, subscriptions, payments, refunds and the balance, in one line each.
    QString summary();
    /// What was sent to the program so far, and where.
    const sandbox::Recorder& received() const { return m_received; }
    std::string serverUrl() const { return m_server->url(); }
    /// Whether an answer is the one that this gateway takes for "understood".
    bool isAccepted(const sandbox::Answer& answer, billing::GatewayId gateway) const;

    /// What neither gateway would have taken, and what is wrong in the ledger; empty when all is well.
    QString complaints();
    /// What the gateways took and billing does not know, or the other way round; empty when all is known.
    QString missingMoney();

    const AccountId ann{"ann"};
    ManualClock clock;
    std::set<AccountId> residents{AccountId("ann")};
    std::unique_ptr<sandbox::EcpayStandIn> ecpay;
    std::unique_ptr<sandbox::PaddleStandIn> paddle;

private:
    class Residents;
    class NoPause;

    sandbox::Answer serve(const sandbox::Request& request);
    Outcome beforeStatement(std::string_view sql);
    void openGateways();
    void start();
    void restart();
    [[noreturn]] static void giveUp(const Error& error);
    void deliver();
    void forge();
    void work();

    const Delivered& m_delivered;
    Trouble m_trouble;
    NullLog m_log;
    CountingRandom m_random;
    TestDatabase m_place;
    sandbox::Recorder m_received;
    std::atomic<std::int64_t> m_left = 0;
    std::atomic<bool> m_isDead = false;
    std::atomic<int> m_deaths = 0;
    std::atomic<int> m_refusals = 0; ///< Notices that our server did not take, while it was alive.
    int m_forged = 0;
    int m_orders = 0;

    std::unique_ptr<Residents> m_residents;
    std::unique_ptr<NoPause> m_pause;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<credits::Ledger> m_ledger;
    std::unique_ptr<net::CurlHttpClient> m_http;
    std::unique_ptr<billing::EcpayGateway> m_ecpayGateway;
    std::unique_ptr<billing::PaddleGateway> m_paddleGateway;
    std::unique_ptr<billing::Billing> m_billing;
    std::unique_ptr<sandbox::HttpListener> m_server; // ends before what it serves
};

} // namespace vidgo::test
