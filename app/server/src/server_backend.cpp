#include "vidgo/app_server/server_backend.h"

#include <thread>

#include "account_work.h"
#include "change_bus.h"
#include "daily_backup.h"
#include "everything_open.h"
#include "example_shelf.h"
#include "online_desk.h"
#include "pack_shelf.h"
#include "pregenerate.h"
#include "server_keys.h"
#include "server_rules.h"
#include "vidgo/accounts/account_mailer.h"
#include "vidgo/accounts/account_sweeper.h"
#include "vidgo/accounts/api_request.h"
#include "vidgo/api/router.h"
#include "vidgo/app_server/app_server_error.h"
#include "vidgo/backup/restore.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/endpoints/account_events.h"
#include "vidgo/endpoints/endpoints.h"
#include "vidgo/materials/material_count.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/storage/migrate.h"

namespace vidgo::app_server {
namespace {

constexpr std::string_view kModule = "server";
constexpr int kMailsAtOnce = 50;
constexpr std::string_view kBearer = "Bearer ";

Result<std::unique_ptr<storage::Database>> openDatabase(const ServerConfig& config,
                                                        const ServerBackend::Parts& parts)
{
    if (config.database.backend == storage::Backend::Sqlite)
        if (auto made = makeFolder(config.data); !made)
            return failure(made);
    if (auto finished =
            backup::finishRestore({.database = config.database, .folder = config.data}, parts.log);
        !finished)
        return failure(finished);
    auto steps = storage::loadMigrations(config.resources / "sql");
    if (!steps)
        return failure(steps);
    auto database = storage::Database::open(config.database);
    if (!database)
        return failure(database);
    auto report = storage::migrate(**database, *steps, storage::MigrationMode::Apply, parts.clock, parts.log);
    if (!report)
        return failure(report);
    if (!report->usable())
        return fail(report->outcome == storage::MigrationOutcome::TooNew
                        ? storage::StorageError::TooNew
                        : storage::StorageError::MigrationFailed,
                    report->failure, {{"file", "database"}, {"backup", toUtf8(report->backup.filename())}});
    return database;
}

// Of those that share a folder one begins after the other, so that keys, tables and examples are made once.
// Who waits for too long goes on: nothing is lost by that but the same work done twice.
Result<std::optional<FileLock>> waitForTurn(const ServerConfig& config)
{
    constexpr auto kLookEvery = std::chrono::milliseconds(50);
    const auto end = std::chrono::steady_clock::now() + config.startupTimeout;
    for (;;) {
        auto turn = FileLock::tryTake(config.data / "start.lock");
        if (!turn || *turn || std::chrono::steady_clock::now() >= end)
            return turn;
        std::this_thread::sleep_for(kLookEvery);
    }
}

/// A server without examples would show empty pages: it does not start, unless it is told to.
Outcome checkExamples(storage::Database& database, const ServerConfig& config, const Catalog& catalog)
{
    std::map<Tool, int> minimums;
    for (const auto& tool : catalog.tools)
        minimums[tool.tool] = config.minimumMaterials;
    auto stock = materials::stockOf(database, minimums);
    if (!stock)
        return failure(stock);
    std::string missing;
    for (const auto& tool : *stock)
        if (!tool.isEnough())
            missing += (missing.empty() ? "" : ", ") + std::string(toolId(tool.tool)) + " " +
                       std::to_string(tool.shown) + " of " + std::to_string(tool.minimum);
    if (missing.empty() || config.allowsEmptyMaterials)
        return {};
    return fail(AppServerError::TooFewExamples, missing, {{"tools", missing}});
}

/// Those who have an account that is not deleted.
class AccountPeople final : public billing::People
{
public:
    Result<bool> exists(storage::Work& work, const AccountId& account) override
    {
        bool isThere = false;
        auto asked = work.query("SELECT 1 FROM accounts WHERE id = :1 AND state = 'active'",
                                {account.value()}, [&](const storage::Row&) { isThere = true; });
        if (!asked)
            return failure(asked);
        return isThere;
    }
};

} // namespace

// In the order in which they are needed; destroyed the other way round.
struct ServerBackend::Graph
{
    Graph(const ServerConfig& given, const Parts& givenParts, ServerRules read,
          accounts::AccountKeys madeKeys, std::unique_ptr<storage::Database> opened)
        : config(given)
        , parts(givenParts)
        , rules(std::move(read))
        , keys(std::move(madeKeys))
        , database(std::move(opened))
        , hasher(accounts::makeBcryptHasher(
              parts.passwordCost > 0 ? parts.passwordCost : rules.accounts.passwords.cost, parts.random))
        , accountParts{.database = *database,
                       .rules = rules.accounts,
                       .keys = keys,
                       .clock = parts.clock,
                       .random = parts.random,
                       .hasher = *hasher,
                       .log = parts.log}
        , tokens(keys, {.issuer = config.address, .audience = "vidgo-api"}, rules.accounts.sessions)
        , accountWork(desk)
        , accounts(accountParts, {&accountWork})
        , registrations(accountParts)
        , sessions(accountParts, tokens)
        , passwords(accountParts)
        , apiKeys(accountParts)
        , bans(accountParts)
        , sweeper(accountParts, {&accountWork})
        , ledger({.database = *database,
                  .catalog = rules.catalog,
                  .rules = rules.credits,
                  .clock = parts.clock,
                  .random = parts.random})
        , budget({.database = *database,
                  .prices = rules.providerPrices,
                  .rules = rules.credits,
                  .clock = parts.clock,
                  .random = parts.random})
        , http({.userAgent = "VidGo"},
               {.log = parts.log, .clock = parts.clock, .random = parts.random, .pause = pause})
        , promotions({.database = *database, .clock = parts.clock, .random = parts.random})
        , invoices({.database = *database, .clock = parts.clock, .seller = rules.seller})
        , idempotency(*database, parts.clock, Secret(keys.derive("idempotency", {})), {})
    {}

    void openGateways();
    void openMail();
    Outcome openPaymentPages();
    Outcome openShelf();
    Outcome openWork();
    Outcome openEvents();
    jobs::NoticePlace noticePlaceOf(std::string_view provider) const;
    Outcome pregenerate(const std::stop_token& stop);
    void publishMadeHere();
    void openEndpoints();

    ServerConfig config;
    Parts parts;
    ServerRules rules;
    accounts::AccountKeys keys;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<accounts::PasswordHasher> hasher;
    accounts::AccountParts accountParts;
    accounts::AccessTokens tokens;
    AccountWork accountWork;
    accounts::Accounts accounts;
    accounts::Registrations registrations;
    accounts::Sessions sessions;
    accounts::PasswordChanges passwords;
    accounts::ApiKeys apiKeys;
    accounts::Bans bans;
    accounts::AccountSweeper sweeper;
    credits::Ledger ledger;
    credits::SpendingBudget budget; ///< Of the examples that are made ahead of time.
    net::SystemPause pause;
    net::CurlHttpClient http;
    AccountPeople people;
    billing::Promotions promotions;
    billing::Invoices invoices;
    endpoints::Idempotency idempotency;
    std::optional<endpoints::PaymentPages> paymentPages;
    std::unique_ptr<net::SmtpMailer> smtp;
    std::unique_ptr<accounts::AccountMailer> mailer;
    std::unique_ptr<billing::EcpayGateway> ecpay;
    std::unique_ptr<billing::PaddleGateway> paddle;
    std::unique_ptr<billing::Billing> billing;
    std::unique_ptr<Bucket> bucket;
    std::unique_ptr<ExampleShelf> shelf;
    std::unique_ptr<PackShelf> packs;
    EverythingOpen session;
    std::unique_ptr<composition::Online> online;
    std::unique_ptr<OnlineDesk> desk;
    std::unique_ptr<endpoints::AccountEvents> events;
    std::unique_ptr<endpoints::Endpoints> endpoints;
    std::unique_ptr<ChangeBus> bus;
    std::jthread telling; ///< Of events.
};

void ServerBackend::Graph::openGateways()
{
    std::vector<billing::Gateway*> gateways;
    if (config.ecpay) {
        ecpay = std::make_unique<billing::EcpayGateway>(*config.ecpay, http, parts.clock);
        gateways.push_back(ecpay.get());
    }
    if (config.paddle) {
        paddle = std::make_unique<billing::PaddleGateway>(*config.paddle, http, parts.clock, parts.log);
        gateways.push_back(paddle.get());
    }
    billing = std::make_unique<billing::Billing>(billing::Billing::Parts{.database = *database,
                                                                         .ledger = ledger,
                                                                         .catalog = rules.catalog,
                                                                         .rules = rules.billing,
                                                                         .clock = parts.clock,
                                                                         .random = parts.random,
                                                                         .log = parts.log,
                                                                         .people = people,
                                                                         .gateways = std::move(gateways),
                                                                         .promotions = &promotions});
}

void ServerBackend::Graph::openMail()
{
    if (!config.smtp) {
        parts.log.warning(kModule, "no mail server is set up: mails wait");
        return;
    }
    smtp = std::make_unique<net::SmtpMailer>(*config.smtp, parts.log, parts.clock, parts.random);
    mailer = std::make_unique<accounts::AccountMailer>(accountParts, *smtp, rules.mails,
                                                       accounts::MailSettings{.site = config.site});
}

Outcome ServerBackend::Graph::openShelf()
{
    if (config.bucket)
        bucket = std::make_unique<Bucket>(*config.bucket, Bucket::Parts{.http = http,
                                                                        .downloader = http,
                                                                        .clock = parts.clock,
                                                                        .random = parts.random,
                                                                        .stop = parts.giveUp});
    auto opened = ExampleShelf::open({.database = *database,
                                      .catalog = rules.catalog,
                                      .clock = parts.clock,
                                      .log = parts.log,
                                      .config = config,
                                      .far = bucket.get()});
    if (!opened)
        return failure(opened);
    shelf = std::move(*opened);
    packs = std::make_unique<PackShelf>(PackShelf::Parts{.database = *database,
                                                         .examples = *shelf,
                                                         .clock = parts.clock,
                                                         .random = parts.random,
                                                         .log = parts.log,
                                                         .work = config.data / "packs"});
    return {};
}

// Without keys nobody is asked, and every order is told so.
Outcome ServerBackend::Graph::openWork()
{
    auto opened = composition::Online::open({.database = *database,
                                             .catalog = rules.catalog,
                                             .credits = rules.credits,
                                             .prices = rules.providerPrices,
                                             .session = session,
                                             .clock = parts.clock,
                                             .random = parts.random,
                                             .log = parts.log,
                                             .resources = config.resources,
                                             .sandbox = parts.sandbox,
                                             .keys = config.providerKeys});
    if (!opened)
        return failure(opened);
    online = std::move(*opened);
    auto built =
        OnlineDesk::open({.online = *online,
                          .database = *database,
                          .cache = shelf->cache(),
                          .watermarker = shelf->watermarker(),
                          .catalog = rules.catalog,
                          .credits = rules.credits,
                          .prices = rules.providerPrices,
                          .ledger = ledger,
                          .budget = budget,
                          .clock = parts.clock,
                          .random = parts.random,
                          .log = parts.log,
                          .resources = config.resources,
                          .home = config.data,
                          .onChange = [this](const AccountId& account) { events->changed(account); },
                          .noticePlaceOf = [this](std::string_view id) { return noticePlaceOf(id); }});
    if (!built)
        return failure(built);
    desk = std::move(*built);
    return {};
}

// That something could not be made keeps nobody from serving what there is.
Outcome ServerBackend::Graph::pregenerate(const std::stop_token& stop)
{
    const auto& wanted = config.pregeneration;
    if (wanted.isSkipped || !wanted.budget)
        return {};
    auto made = budget.set({.limit = *wanted.budget});
    if (made)
        made = app_server::pregenerate({.config = config,
                                        .desk = *desk,
                                        .online = *online,
                                        .shelf = *shelf,
                                        .database = *database,
                                        .catalog = rules.catalog,
                                        .clock = parts.clock,
                                        .random = parts.random,
                                        .log = parts.log,
                                        .isSandbox = !parts.sandbox.isEmpty()},
                                       stop);
    if (!made && made.error().is(BaseError::Cancelled))
        return made;
    if (!made)
        parts.log.failure(kModule, "examples were not made ahead of time", made.error());
    return {};
}

// The same: studios have then what there was before.
void ServerBackend::Graph::publishMadeHere()
{
    if (config.packKey.isEmpty())
        return;
    auto key = SigningKey::fromPem(config.packKey);
    auto published = key ? packs->publishMadeHere(*key) : failure(key);
    if (!published)
        parts.log.failure(kModule, "no pack of the examples was published", published.error());
}

Outcome ServerBackend::Graph::openPaymentPages()
{
    auto pages = endpoints::PaymentPages::open(config.resources, {.database = *database,
                                                                  .clock = parts.clock,
                                                                  .random = parts.random,
                                                                  .address = config.address,
                                                                  .paddle = config.paddlePage});
    if (!pages)
        return failure(pages);
    paymentPages.emplace(std::move(*pages));
    return {};
}

jobs::NoticePlace ServerBackend::Graph::noticePlaceOf(std::string_view provider) const
{
    const auto secret = config.noticeSecrets.find(provider);
    if (secret == config.noticeSecrets.end())
        return {};
    Json::Object place;
    place["provider"] = std::string(provider);
    return {.url = config.address + api::targetOf(api::routeOf("providerNotice"), place),
            .secret = secret->second};
}

// Several servers hear of each other's changes through Redis. Without it, or while it is not there, each
// finds them in the store.
Outcome ServerBackend::Graph::openEvents()
{
    endpoints::AccountEvents::Parts wanted{.work = *desk,
                                           .ledger = ledger,
                                           .sessions = sessions,
                                           .keys = apiKeys,
                                           .clock = parts.clock,
                                           .log = parts.log};
    if (!config.redis.isEmpty())
        wanted.tellOthers = [this](const AccountId& account) { bus->tell(account); };
    events = std::make_unique<endpoints::AccountEvents>(std::move(wanted));
    if (config.redis.isEmpty())
        return {};
    auto opened = ChangeBus::open(config.redis,
                                  {.clock = parts.clock,
                                   .random = parts.random,
                                   .log = parts.log,
                                   .onChange = [this](const AccountId& account) { events->heard(account); },
                                   .onState = [this](bool isHearing) { events->setHearing(isHearing); }});
    if (!opened)
        return failure(opened);
    bus = std::move(*opened);
    return {};
}

void ServerBackend::Graph::openEndpoints()
{
    endpoints =
        std::make_unique<endpoints::Endpoints>(endpoints::Endpoints::Parts{.accounts = accounts,
                                                                           .registrations = registrations,
                                                                           .sessions = sessions,
                                                                           .passwords = passwords,
                                                                           .keys = apiKeys,
                                                                           .bans = bans,
                                                                           .ledger = ledger,
                                                                           .billing = *billing,
                                                                           .promotions = promotions,
                                                                           .invoices = invoices,
                                                                           .examples = shelf->service(),
                                                                           .database = *database,
                                                                           .catalog = rules.catalog,
                                                                           .idempotency = idempotency,
                                                                           .paymentPages = *paymentPages,
                                                                           .clock = parts.clock,
                                                                           .log = parts.log,
                                                                           .resources = config.resources,
                                                                           .address = config.address,
                                                                           .version = parts.version,
                                                                           .work = desk.get(),
                                                                           .events = events.get(),
                                                                           .packs = packs.get()});
}

ServerBackend::ServerBackend(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

ServerBackend::~ServerBackend() = default;

Result<std::unique_ptr<ServerBackend>> ServerBackend::open(const ServerConfig& config, const Parts& parts)
{
    auto rules = readServerRules(config.resources);
    if (!rules)
        return failure(rules);
    auto turn = waitForTurn(config);
    if (!turn)
        return failure(turn);
    auto keys = serverKeys(config, parts.random);
    if (!keys)
        return failure(keys);
    auto database = openDatabase(config, parts);
    if (!database)
        return failure(database);
    auto graph =
        std::make_unique<Graph>(config, parts, std::move(*rules), std::move(*keys), std::move(*database));
    graph->openGateways();
    graph->openMail();
    if (auto opened = graph->openPaymentPages(); !opened)
        return failure(opened);
    if (auto opened = graph->openShelf(); !opened)
        return failure(opened);
    if (auto opened = graph->openWork(); !opened)
        return failure(opened);
    if (auto opened = graph->openEvents(); !opened)
        return failure(opened);
    graph->openEndpoints();
    graph->telling =
        std::jthread([graph = graph.get()](const std::stop_token& stop) { graph->events->watch(stop); });
    return std::unique_ptr<ServerBackend>(new ServerBackend(std::move(graph)));
}

Outcome ServerBackend::prepare(const std::stop_token& stop)
{
    if (auto made = m_graph->pregenerate(stop); !made)
        return made;
    m_graph->publishMadeHere();
    return checkExamples(*m_graph->database, m_graph->config, m_graph->rules.catalog);
}

api::Response ServerBackend::answer(const api::Request& request)
{
    return m_graph->endpoints->answer(request);
}

// Those that are signed are counted by account, for which the database is asked.
bool ServerBackend::isAtHand(const api::Request& request) const
{
    const auto header = request.header("Authorization");
    return (header.empty() || header.starts_with(kBearer)) && m_graph->endpoints->isAtHand(request);
}

std::size_t ServerBackend::maxBody(api::Method method, std::string_view path) const
{
    return m_graph->endpoints->maxBody(method, path);
}

std::string ServerBackend::accountOf(const api::Request& request) const
{
    const auto header = request.header("Authorization");
    if (header.empty())
        return {};
    if (!header.starts_with(kBearer)) {
        const auto signer = m_graph->endpoints->signer(request);
        return signer ? signer->value() : std::string();
    }
    const auto claims = m_graph->tokens.read(header.substr(kBearer.size()), m_graph->parts.clock.now());
    return claims ? claims->account.value() : std::string();
}

bool ServerBackend::mayBring(const api::Request& request) const
{
    const auto header = request.header("Authorization");
    return header.starts_with(kBearer) ? !accountOf(request).empty()
                                       : accounts::readApiAuthorization(header).has_value();
}

Outcome ServerBackend::check()
{
    auto session = m_graph->database->session();
    if (!session)
        return failure(session);
    return session->query("SELECT 1", {}, [](const storage::Row&) {});
}

bool ServerBackend::tendSoon(const std::stop_token& stop)
{
    bool hadWork = false;
    if (m_graph->mailer) {
        const auto report = m_graph->mailer->deliver(kMailsAtOnce, stop);
        if (report)
            hadWork = report->sent > 0;
        else
            m_graph->parts.log.failure(kModule, "mails", report.error());
    }
    const auto notices = m_graph->billing->workNotices();
    if (notices)
        return hadWork || *notices > 0;
    m_graph->parts.log.failure(kModule, "notices", notices.error());
    return hadWork;
}

void ServerBackend::tend(const std::stop_token& stop)
{
    const auto note = [&](std::string_view what, const auto& outcome) {
        if (!outcome)
            m_graph->parts.log.failure(kModule, what, outcome.error());
    };
    tendSoon(stop);
    note("billing", m_graph->billing->sweep(stop));
    note("ledger", m_graph->ledger.sweep());
    note("accounts", m_graph->sweeper.sweep());
    note("keys", m_graph->idempotency.sweep());
    note("payment pages", m_graph->paymentPages->sweep());
    note("work", m_graph->desk->tend());
    note("files", m_graph->shelf->cache().sweepFar());
}

void ServerBackend::backUp(const std::stop_token& stop)
{
    auto& graph = *m_graph;
    DailyBackup daily({.database = *graph.database,
                       .config = graph.config,
                       .clock = graph.parts.clock,
                       .random = graph.parts.random,
                       .log = graph.parts.log,
                       .version = graph.parts.version});
    if (const auto made = daily.makeWhenDue(stop); !made && !made.error().is(BaseError::Cancelled))
        graph.parts.log.failure(kModule, "backup", made.error());
}

void ServerBackend::work(const std::stop_token& stop)
{
    m_graph->desk->work(stop, m_graph->config.workers);
}

accounts::Accounts& ServerBackend::accounts()
{
    return m_graph->accounts;
}

Result<PublishedPack> ServerBackend::publishPack(const std::filesystem::path& pack)
{
    return m_graph->packs->publish(pack);
}

Outcome ServerBackend::withdrawPack(const std::string& id)
{
    return m_graph->packs->withdraw(id);
}

Result<std::vector<PublishedPack>> ServerBackend::publishedPacks()
{
    return m_graph->packs->published();
}

} // namespace vidgo::app_server
