#include "in_process_desk.h"

#include <map>

#include "vidgo/accounts/account_mailer.h"
#include "vidgo/backend/account_backend.h"
#include "vidgo/backend/credit_backend.h"
#include "vidgo/backend/shop_backend.h"
#include "vidgo/billing/ecpay_gateway.h"
#include "vidgo/catalog/load_account_rules.h"
#include "vidgo/catalog/load_billing_rules.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/net/smtp_mailer.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/storage/migrate.h"

namespace vidgo::test {

namespace {

constexpr int kPasswordCost = 4; // the least that bcrypt has
constexpr const char* kHere = "127.0.0.1";

std::filesystem::path resources()
{
    return sourcePath("resources");
}

accounts::AccountKeys testKeys()
{
    std::vector<accounts::ServerKey> tokens;
    tokens.push_back({.id = "token", .secret = Secret(std::string(32, 't'))});
    std::vector<accounts::ServerKey> masters;
    masters.push_back({.id = "master", .secret = Secret(std::string(32, 'm'))});
    return Visit::must(accounts::AccountKeys::create(std::move(tokens), std::move(masters)));
}

/// The data files that everything goes by.
struct Rules
{
    std::filesystem::path folder = resources() / "catalog";
    Catalog catalog = Visit::must(loadCatalog(folder));
    CreditRules credits = Visit::must(loadCreditRules(folder, catalog));
    AccountRules accounts = Visit::must(loadAccountRules(folder));
    BillingRules billing = Visit::must(loadBillingRules(folder, catalog));
    std::vector<AccountMailText> mails = Visit::must(loadAccountMails(folder));
    InvoiceSeller seller = Visit::must(billing::loadSeller(resources() / "documents" / "seller.json"));
};

const Rules& rules()
{
    static const Rules all;
    return all;
}

/// Everybody is there.
class Everybody final : public billing::People
{
public:
    Result<bool> exists(storage::Work&, const AccountId&) override { return true; }
};

/// What the programs on all computers are made from.
struct Backend
{
    accounts::Accounts& accounts;
    accounts::Registrations& registrations;
    accounts::Sessions& sessions;
    accounts::PasswordChanges& passwords;
    credits::Ledger& ledger;
    billing::Billing& billing;
    billing::Invoices& invoices;
    documents::SharedInvoicePrinter& printer;
    const Clock& clock;
    Log& log;
    std::string address;
};

class Program
{
public:
    Program(const Backend& made, secrets::SecretStore& keychain)
        : m_session({.sessions = made.sessions,
                     .secrets = keychain,
                     .clock = made.clock,
                     .log = made.log,
                     .origin = kHere})
        , m_account({.accounts = made.accounts,
                     .registrations = made.registrations,
                     .sessions = made.sessions,
                     .passwords = made.passwords,
                     .session = m_session,
                     .secrets = keychain,
                     .clock = made.clock})
        , m_credits(m_session, made.ledger, made.billing)
        , m_shop({.session = m_session,
                  .accounts = made.accounts,
                  .billing = made.billing,
                  .invoices = made.invoices,
                  .printer = made.printer,
                  .catalog = rules().catalog,
                  .address = made.address})
    {}
    Studio studio() { return {.account = m_account, .credits = m_credits, .shop = m_shop}; }

private:
    backend::AccountSession m_session;
    backend::AccountBackend m_account;
    backend::CreditBackend m_credits;
    backend::ShopBackend m_shop;
};

/// One computer. Its keychain outlives its program.
struct Computer
{
    secrets::MemorySecretStore keychain;
    std::unique_ptr<Program> program;
};

class InProcessDesk final : public AccountDesk
{
public:
    InProcessDesk(storage::Backend backend, const PostgresServer* postgres);

    Studio studio(int computer) override;
    void restart(int computer) override { m_computers[computer].program.reset(); }
    void tend() override;

    ManualClock& clock() override { return m_clock; }
    sandbox::MailStandIn& mail() override { return *m_mail; }
    sandbox::EcpayStandIn& ecpay() override { return *m_ecpay; }
    credits::Ledger& ledger() override { return m_ledger; }
    billing::Promotions& promotions() override { return m_promotions; }

private:
    std::unique_ptr<storage::Database> openStore();
    sandbox::Answer takeNotice(const sandbox::Request& request);
    billing::EcpaySettings ecpaySettings() const;

    ManualClock m_clock;
    SystemRandom m_random;
    NullLog m_log;
    TestDatabase m_place;
    std::unique_ptr<sandbox::MailStandIn> m_mail = Visit::must(sandbox::MailStandIn::open({}));
    std::unique_ptr<sandbox::EcpayStandIn> m_ecpay = Visit::must(sandbox::EcpayStandIn::open({}, m_clock));
    /// Where ECPay tells what happened.
    std::unique_ptr<sandbox::HttpListener> m_door = Visit::must(sandbox::HttpListener::open(
        {}, [this](const sandbox::Request& request) { return takeNotice(request); }));

    std::unique_ptr<storage::Database> m_database = openStore();
    accounts::AccountKeys m_keys = testKeys();
    std::unique_ptr<accounts::PasswordHasher> m_hasher = accounts::makeBcryptHasher(kPasswordCost, m_random);
    accounts::AccountParts m_parts{.database = *m_database,
                                   .rules = rules().accounts,
                                   .keys = m_keys,
                                   .clock = m_clock,
                                   .random = m_random,
                                   .hasher = *m_hasher,
                                   .log = m_log};
    accounts::AccessTokens m_tokens{
        m_keys, {.issuer = "https://vidgo.example", .audience = "vidgo"}, rules().accounts.sessions};
    accounts::Accounts m_accounts{m_parts, {}};
    accounts::Registrations m_registrations{m_parts};
    accounts::Sessions m_sessions{m_parts, m_tokens};
    accounts::PasswordChanges m_passwords{m_parts};
    net::SmtpMailer m_sender{{.host = kHere,
                              .port = m_mail->port(),
                              .security = net::SmtpSettings::Security::Plain,
                              .from = {.address = "vidgo@vidgo.example", .name = "VidGo"}},
                             m_log,
                             m_clock,
                             m_random};
    accounts::AccountMailer m_mailer{m_parts, m_sender, rules().mails, {.site = "https://vidgo.example"}};

    credits::Ledger m_ledger{{.database = *m_database,
                              .catalog = rules().catalog,
                              .rules = rules().credits,
                              .clock = m_clock,
                              .random = m_random}};
    net::SystemPause m_pause;
    net::CurlHttpClient m_http{{.userAgent = "VidGo"},
                               {.log = m_log, .clock = m_clock, .random = m_random, .pause = m_pause}};
    Everybody m_people;
    billing::Promotions m_promotions{{.database = *m_database, .clock = m_clock, .random = m_random}};
    billing::Invoices m_invoices{{.database = *m_database, .clock = m_clock, .seller = rules().seller}};
    billing::EcpayGateway m_gateway{ecpaySettings(), m_http, m_clock};
    billing::Billing m_billing{{.database = *m_database,
                                .ledger = m_ledger,
                                .catalog = rules().catalog,
                                .rules = rules().billing,
                                .clock = m_clock,
                                .random = m_random,
                                .log = m_log,
                                .people = m_people,
                                .gateways = {&m_gateway},
                                .promotions = &m_promotions}};
    documents::SharedInvoicePrinter m_printer{resources()};
    Backend m_backend{.accounts = m_accounts,
                      .registrations = m_registrations,
                      .sessions = m_sessions,
                      .passwords = m_passwords,
                      .ledger = m_ledger,
                      .billing = m_billing,
                      .invoices = m_invoices,
                      .printer = m_printer,
                      .clock = m_clock,
                      .log = m_log,
                      .address = m_door->url()};
    std::map<int, Computer> m_computers;
};

InProcessDesk::InProcessDesk(storage::Backend backend, const PostgresServer* postgres)
    : m_place(backend, postgres)
{}

std::unique_ptr<storage::Database> InProcessDesk::openStore()
{
    auto database = m_place.open();
    const auto steps = Visit::must(storage::loadMigrations(resources() / "sql"));
    const auto report =
        Visit::must(storage::migrate(*database, steps, storage::MigrationMode::Apply, m_clock, m_log));
    if (!report.usable())
        qFatal("the schema cannot be made: %s", report.failure.c_str());
    return database;
}

billing::EcpaySettings InProcessDesk::ecpaySettings() const
{
    return {.account = {.merchantId = "3002607",
                        .hashKey = Secret("pwFHCqoQZGmho4w6"),
                        .hashIv = Secret("EkRm7iFT261dpevs"),
                        .reach = billing::ecpay::Reach::Loopback},
            .host = m_ecpay->url(),
            .baseUrl = m_door->url(),
            .hasSubscriptions = true};
}

sandbox::Answer InProcessDesk::takeNotice(const sandbox::Request& request)
{
    const auto path = request.path();
    const auto answer =
        m_billing.receive(billing::GatewayId::Ecpay, {.path = path.substr(path.rfind('/') + 1),
                                                      .contentType = request.header("Content-Type"),
                                                      .body = request.body});
    return {.status = answer.status, .contentType = answer.contentType, .body = answer.body, .headers = {}};
}

Studio InProcessDesk::studio(int number)
{
    auto& computer = m_computers[number];
    if (!computer.program)
        computer.program = std::make_unique<Program>(m_backend, computer.keychain);
    return computer.program->studio();
}

void InProcessDesk::tend()
{
    constexpr int kMails = 50;
    Visit::must(m_mailer.deliver(kMails, {}));
    Visit::must(m_billing.workNotices());
}

} // namespace

std::unique_ptr<AccountDesk> openInProcessDesk(storage::Backend backend, const PostgresServer* postgres)
{
    return std::make_unique<InProcessDesk>(backend, postgres);
}

} // namespace vidgo::test
