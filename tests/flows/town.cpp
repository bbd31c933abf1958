#include "town.h"

#include <algorithm>

#include <QtTest/QtTest>

#include "vidgo/sandbox/http_sender.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

using namespace billing;

namespace {

template <class Value>
Value taken(Result<Value> result)
{
    if (!result)
        qFatal("%s", result.error().internal().c_str());
    return std::move(*result);
}

void done(const Outcome& outcome)
{
    if (!outcome)
        qFatal("%s", outcome.error().internal().c_str());
}

std::string priceId(int number)
{
    return "pri_01kdva0000000000000000000" + std::to_string(number);
}

struct Price
{
    SoldItem::Kind kind;
    std::string item;
    int months;
    Money amount;
};

std::vector<Price> prices()
{
    using enum SoldItem::Kind;
    return {{Package, "small", 0, {299, Currency::usd()}},
            {Package, "small", 0, {9'900, Currency::twd()}},
            {Plan, "starter", 1, {999, Currency::usd()}},
            {Plan, "pro", 1, {1'899, Currency::usd()}}};
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString moneyText(const Money& money)
{
    return text(toDecimal(money));
}

void makeSchema(storage::Database& database)
{
    const ManualClock clock;
    NullLog log;
    const auto steps = taken(storage::loadMigrations(sourcePath("resources/sql")));
    const auto report = taken(storage::migrate(database, steps, storage::MigrationMode::Apply, clock, log));
    if (!report.usable())
        qFatal("%s", report.failure.c_str());
}

} // namespace

Delivered::Delivered()
    : catalog(taken(loadCatalog(sourcePath("resources/catalog"))))
    , credits(taken(loadCreditRules(sourcePath("resources/catalog"), catalog)))
    , billing(taken(loadBillingRules(sourcePath("resources/catalog"), catalog)))
    , empty(std::make_unique<TestDatabase>(storage::Backend::Sqlite, nullptr))
{
    const auto database = empty->open();
    makeSchema(*database);
}

class Town::Residents final : public People
{
public:
    explicit Residents(const std::set<AccountId>& accounts)
        : m_accounts(accounts)
    {}
    Result<bool> exists(storage::Work&, const AccountId& account) override
    {
        return m_accounts.contains(account);
    }

private:
    const std::set<AccountId>& m_accounts;
};

class Town::NoPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds, const std::stop_token&) override {}
};

Town::Town(const Delivered& delivered, storage::Backend backend, const PostgresServer* server,
           Trouble trouble)
    : m_delivered(delivered)
    , m_trouble(trouble)
    , m_place(backend, server)
    , m_residents(std::make_unique<Residents>(residents))
    , m_pause(std::make_unique<NoPause>())
{
    m_place.options.connections = 2;
    if (backend == storage::Backend::Sqlite)
        std::filesystem::copy_file(delivered.empty->options.file, m_place.options.file);
    else
        makeSchema(*m_place.open());
    m_server = taken(sandbox::HttpListener::open(
        {.recorder = &m_received}, [this](const sandbox::Request& request) { return serve(request); }));
    openGateways();
    start();
}

Town::~Town()
{
    m_server.reset();
}

void Town::openGateways()
{
    ecpay = taken(sandbox::EcpayStandIn::open({.bankDelay = 5min}, clock));
    sandbox::PaddleStandIn::Options options{.webhookUrl = m_server->url() + "/payments/paddle/notice"};
    int number = 0;
    for (const auto& price : prices()) {
        const std::string currency(price.amount.currency.code());
        options.prices.push_back({.id = priceId(++number),
                                  .name = price.item,
                                  .amounts = {{currency, price.amount.minor}},
                                  .months = price.months});
    }
    paddle = taken(sandbox::PaddleStandIn::open(options, clock));
}

void Town::start()
{
    const auto hook = [this](std::string_view sql) { return beforeStatement(sql); };
    m_database = m_place.open();
    m_ledger = std::make_unique<credits::Ledger>(credits::Ledger::Parts{.database = *m_database,
                                                                        .catalog = m_delivered.catalog,
                                                                        .rules = m_delivered.credits,
                                                                        .clock = clock,
                                                                        .random = m_random,
                                                                        .beforeStatement = hook});
    m_http = std::make_unique<net::CurlHttpClient>(
        net::HttpOptions{},
        net::HttpParts{.log = m_log, .clock = clock, .random = m_random, .pause = *m_pause});
    EcpaySettings atEcpay{.account = {.merchantId = "3002607",
                                      .hashKey = Secret("pwFHCqoQZGmho4w6"),
                                      .hashIv = Secret("EkRm7iFT261dpevs"),
                                      .reach = ecpay::Reach::Loopback},
                          .host = this->ecpay->url(),
                          .baseUrl = m_server->url(),
                          .hasSubscriptions = true,
                          .sellsPackagesInStores = true};
    atEcpay.ways.insert({PayBy::StoreCode, PayBy::StoreBarcode, PayBy::QrPayment, PayBy::Wallet});
    m_ecpayGateway = std::make_unique<EcpayGateway>(std::move(atEcpay), *m_http, clock);
    PaddleSettings atPaddle{.host = this->paddle->url(),
                            .apiKey = Secret("pdl_sdbx_apikey_sandbox"),
                            .webhookSecret = Secret("pdl_ntfset_sandbox")};
    int number = 0;
    for (const auto& price : prices())
        atPaddle.prices.push_back({.kind = price.kind,
                                   .item = price.item,
                                   .amount = price.amount,
                                   .price = paddle::PriceId(priceId(++number))});
    m_paddleGateway = std::make_unique<PaddleGateway>(std::move(atPaddle), *m_http, clock, m_log);
    m_billing =
        std::make_unique<Billing>(Billing::Parts{.database = *m_database,
                                                 .ledger = *m_ledger,
                                                 .catalog = m_delivered.catalog,
                                                 .rules = m_delivered.billing,
                                                 .clock = clock,
                                                 .random = m_random,
                                                 .log = m_log,
                                                 .people = *m_residents,
                                                 .gateways = {m_ecpayGateway.get(), m_paddleGateway.get()},
                                                 .beforeStatement = hook});
}

void Town::restart()
{
    m_billing.reset();
    m_ledger.reset();
    m_database.reset();
    m_isDead = false;
    start();
}

void Town::giveUp(const Error& error)
{
    qFatal("%s: %s", std::string(error.id()).c_str(), error.internal().c_str());
}

// Whoever is dead does nothing more, in no thread.
Outcome Town::beforeStatement(std::string_view)
{
    if (!m_isDead && m_left > 0 && --m_left == 0) {
        m_isDead = true;
        ++m_deaths;
    }
    return m_isDead ? Outcome(fail(storage::StorageError::CannotOpen, "crash")) : Outcome();
}

// What the web server of the program does: hands the bytes over.
sandbox::Answer Town::serve(const sandbox::Request& request)
{
    const auto path = request.path();
    const auto kind = path.substr(path.rfind('/') + 1);
    const auto gateway = path.starts_with("/payments/paddle/") ? GatewayId::Paddle : GatewayId::Ecpay;
    if (m_isDead)
        return {.status = 502, .headers = {}};
    const auto answer = m_billing->receive(gateway, {.path = kind,
                                                     .contentType = request.header("Content-Type"),
                                                     .signature = request.header("Paddle-Signature"),
                                                     .body = request.body});
    if (m_isDead)
        return {.status = 502, .headers = {}};
    sandbox::Answer said{
        .status = answer.status, .contentType = answer.contentType, .body = answer.body, .headers = {}};
    if (!isAccepted(said, gateway))
        ++m_refusals;
    return said;
}

bool Town::isAccepted(const sandbox::Answer& answer, GatewayId gateway) const
{
    const auto good = gateway == GatewayId::Paddle ? m_paddleGateway->accepted() : m_ecpayGateway->accepted();
    return answer.status == good.status && answer.body == good.body;
}

// ---- what the person does ----------------------------------------------------------------------

void Town::becomeSubscriber(const std::string& plan)
{
    const auto id = order(SoldItem::Kind::Plan, plan, Currency::twd());
    const auto checkout =
        taken(m_billing->checkout(id, {.email = "ann@example.com"}, PayBy::Any, {}, GatewayId::Manual));
    taken(m_billing->confirmManual(id, "admin", "seen on the account", checkout.order.total));
    sweep();
}

OrderId Town::order(SoldItem::Kind kind, const std::string& item, Currency currency)
{
    clock.advance(1s); // orders are listed by their time
    const auto key = "order " + std::to_string(++m_orders);
    return insist([&] {
               return m_billing->placeOrder(
                   {.account = ann, .key = key, .kind = kind, .item = item, .currency = currency});
           })
        ->id;
}

std::string Town::goToPay(const OrderId& order, PayBy payBy, GatewayId gateway)
{
    const auto checkout =
        insist([&] { return m_billing->checkout(order, {.email = "ann@example.com"}, payBy, {}, gateway); });
    if (checkout->isManual())
        qFatal("no gateway took the order: %s", checkout->attempt.message.c_str());
    if (checkout->attempt.gateway == GatewayId::Paddle)
        return checkout->page.reference;
    sandbox::Fields fields;
    for (const auto& field : checkout->page.fields)
        fields.push_back({field.name, field.value});
    taken(sandbox::postForm(checkout->page.url, fields));
    return checkout->page.reference;
}

void Town::atEcpay(const std::string& trade, sandbox::EcpayChoice choice)
{
    const auto form = taken(ecpay->choose(trade, choice));
    if (!form || m_trouble == Trouble::ClientGone)
        return;
    taken(sandbox::postForm(form->url, form->fields));
    if (m_isDead)
        restart();
}

void Town::atPaddle(const std::string& transaction, sandbox::PaddleChoice choice)
{
    done(paddle->choose(transaction, choice));
}

void Town::spend(std::int64_t clips)
{
    const auto tier = insist([&] { return m_billing->tierOf(ann); });
    const auto hold = insist([&] {
        return m_ledger->reserve({.account = ann,
                                  .key = "reserve",
                                  .job = JobId("job"),
                                  .tier = *tier,
                                  .items = {{"leonardo_video_1080p", clips}},
                                  .shownTotal = 10 * clips});
    });
    insist([&] { return m_ledger->settle({.hold = hold->id, .key = "settle", .amount = 10 * clips}); });
}

void Town::lookIntoRefunds(bool paysBack)
{
    heal(50h);
    const auto open = insist([this] { return m_billing->refunds(ann, RefundState::ByHand, 10); });
    for (const auto& refund : *open) {
        const auto payment = insist([&] { return m_billing->payment(refund.payment); });
        const auto attempts = insist([&] { return m_billing->attempts(payment->order); });
        const auto attempt = std::ranges::find(*attempts, payment->attempt, &Attempt::id);
        if (payment->gateway == GatewayId::Ecpay && taken(ecpay->refunded(attempt->reference)) == 0)
            done(ecpay->giveBack(attempt->reference));
        insist([&] {
            auto finished = m_billing->finishByHand(refund.id, paysBack, "admin", "seen in the console");
            const bool isFinished = !finished && finished.error().is(BillingError::RefundNotByHand);
            return isFinished ? m_billing->refund(refund.id) : finished;
        });
    }
}

// ---- what the world does -----------------------------------------------------------------------

void Town::deliver()
{
    // What dies in the middle is started again, and told again.
    for (int i = 0; i < 3; ++i) {
        ecpay->outbox().deliverAll();
        paddle->outbox().deliverAll();
        if (!m_isDead)
            return;
        restart();
    }
}

void Town::forge()
{
    const auto before = summary();
    const int refused = m_refusals;
    int sent = 0;
    for (const auto& trade : ecpay->trades()) {
        taken(ecpay->forge(trade));
        ++sent;
    }
    for (const auto& transaction : paddle->transactions()) {
        taken(paddle->forge(transaction));
        ++sent;
    }
    work();
    m_forged += sent;
    if (summary() != before || m_refusals - refused != sent)
        qFatal("a forged notice was believed");
}

void Town::work()
{
    insist([this] { return m_billing->workNotices(); });
}

void Town::notices(Order order, std::chrono::milliseconds patience)
{
    switch (m_trouble) {
    case Trouble::Lost:
        ecpay->outbox().lose();
        paddle->outbox().lose();
        heal(patience);
        return;
    case Trouble::Late:
        heal(patience);
        break;
    case Trouble::Doubled:
        ecpay->outbox().duplicate();
        paddle->outbox().duplicate();
        break;
    case Trouble::Reordered:
        if (order == Order::WithNext)
            return;
        ecpay->outbox().reverse();
        paddle->outbox().reverse();
        break;
    case Trouble::Forged:
        forge();
        break;
    case Trouble::None:
    case Trouble::ClientGone:
        break;
    }
    deliver();
    work();
    sweep();
}

void Town::sweep()
{
    // The first one may find what only a second one can end.
    for (int i = 0; i < 10; ++i)
        if (insist([this] { return m_billing->sweep({}); })->total() == 0)
            return;
}

void Town::heal(std::chrono::milliseconds patience)
{
    for (int i = 0; i < 2; ++i) {
        clock.advance(patience);
        sweep();
    }
}

// ---- what came of it ---------------------------------------------------------------------------

QString Town::summary()
{
    QStringList lines;
    auto orders = taken(m_billing->orders(ann, 100));
    std::ranges::reverse(orders);
    for (const auto& it : orders) {
        lines << text(it.item.id) + QLatin1Char(' ') + text(orderStateId(it.state));
        auto payments = taken(m_billing->payments(it.id));
        for (const auto& payment : payments)
            lines << QStringLiteral("  %1 %2 %3 of %4")
                         .arg(text(paymentPurposeId(payment.purpose)),
                              text(paymentStandingId(payment.standing)), moneyText(payment.returned),
                              moneyText(payment.amount));
    }
    auto subscriptions = taken(m_billing->subscriptions(ann));
    std::ranges::reverse(subscriptions);
    for (const auto& it : subscriptions)
        lines << QStringLiteral("plan %1 %2 %3")
                     .arg(text(it.plan), text(subscriptionStateId(it.state)),
                          it.schedule == Schedule::None ? QStringLiteral("paid by hand")
                                                        : text(scheduleId(it.schedule)));
    for (const auto& it : taken(m_billing->refunds(ann, RefundState::None, 100)))
        lines << QStringLiteral("refund %1 %2").arg(text(refundStateId(it.state)), moneyText(it.amount));
    const auto balance = taken(m_ledger->balance(ann));
    lines << QStringLiteral("credits %1 debt %2").arg(balance.available).arg(balance.debt);
    return lines.join(QLatin1Char('\n'));
}

QString Town::complaints()
{
    QStringList lines;
    for (const auto& what : ecpay->recorder().unexpected())
        lines << text(what);
    for (const auto& what : paddle->recorder().unexpected())
        lines << text(what);
    for (const auto& parked : taken(m_billing->parkedNotices(100)))
        lines << QStringLiteral("parked: ") + text(parked.reason);
    if (m_refusals != m_forged)
        lines << QStringLiteral("%1 notices were not taken").arg(m_refusals - m_forged);
    if (auto missing = missingMoney(); !missing.isEmpty())
        lines << missing;
    if (!taken(m_ledger->verify()).isGood())
        lines << QStringLiteral("the ledger does not verify");
    return lines.join(QLatin1Char('\n'));
}

QString Town::missingMoney()
{
    std::map<std::string, std::int64_t> known;
    for (const auto& it : taken(m_billing->orders({}, 100)))
        for (const auto& payment : taken(m_billing->payments(it.id)))
            known[std::string(gatewayId(payment.gateway)) + std::string(payment.amount.currency.code())] +=
                payment.amount.minor;
    std::map<std::string, std::int64_t> there;
    there["ecpayTWD"] = ecpay->taken() * 100;
    for (const auto& [currency, total] : paddle->taken())
        there["paddle" + currency] = total;
    known.erase("manualTWD");
    QStringList lines;
    for (const auto& [place, total] : there)
        if (known[place] != total)
            lines << QStringLiteral("%1: %2 came in, %3 is known")
                         .arg(text(place))
                         .arg(total)
                         .arg(known[place]);
    return lines.join(QLatin1Char('\n'));
}

} // namespace vidgo::test
