#include "remote_desk.h"

#include <map>

#include "server_fixture.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/client/account_client.h"
#include "vidgo/client/credit_client.h"
#include "vidgo/client/shop_client.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/secrets/memory_secret_store.h"

namespace vidgo::test {

namespace {

/// Lets no time pass.
class NoPause final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds, const std::stop_token&) override {}
};

/// The studio on a computer, as long as its program runs.
struct Program
{
    Program(const client::ServerAddress& address, const client::ServerLink::Parts& parts)
        : link(address, parts)
        , account({.link = link, .secrets = parts.secrets, .log = parts.log, .clock = parts.clock})
        , credits(link)
        , shop(link)
    {}

    client::ServerLink link;
    client::AccountClient account;
    client::CreditClient credits;
    client::ShopClient shop;
};

/// Its keychain outlives it.
struct Computer
{
    secrets::MemorySecretStore keychain;
    std::unique_ptr<Program> program;
};

class RemoteDesk final : public AccountDesk
{
public:
    RemoteDesk(storage::Backend backend, const PostgresServer* postgres)
        : m_server(backend, postgres, {}, [](app_server::ServerConfig& config) {
            config.port = 0;
            config.requestsPerMinute = 1'000'000; // a test asks faster than a person
        })
    {}
    ~RemoteDesk() override
    {
        m_computers.clear();
        m_front->stop(1s);
    }

    Studio studio(int number) override
    {
        auto& computer = m_computers[number];
        if (!computer.program)
            computer.program =
                std::make_unique<Program>(m_address, client::ServerLink::Parts{.http = m_http,
                                                                               .downloader = m_http,
                                                                               .streams = m_http,
                                                                               .secrets = computer.keychain,
                                                                               .log = m_server.log,
                                                                               .random = m_server.random,
                                                                               .pause = m_pause,
                                                                               .clock = m_server.clock});
        return {.account = computer.program->account,
                .credits = computer.program->credits,
                .shop = computer.program->shop};
    }
    void restart(int computer) override { m_computers[computer].program.reset(); }
    void tend() override { m_server.deliver(); }

    ManualClock& clock() override { return m_server.clock; }
    sandbox::MailStandIn& mail() override { return *m_server.mail; }
    sandbox::EcpayStandIn& ecpay() override { return *m_server.ecpay; }
    credits::Ledger& ledger() override { return m_ledger; }
    billing::Promotions& promotions() override { return m_promotions; }

private:
    ServerFixture m_server;
    std::unique_ptr<app_server::ServerFront> m_front =
        Visit::must(app_server::ServerFront::open(m_server.config, {.backend = *m_server.backend_,
                                                                    .clock = m_server.clock,
                                                                    .random = m_server.random,
                                                                    .log = m_server.log}));
    client::ServerAddress m_address =
        Visit::must(client::ServerAddress::from("http://127.0.0.1:" + std::to_string(m_front->port())));
    NoPause m_pause;
    net::CurlHttpClient m_http{
        {.proxy = {.use = net::ProxySettings::Use::None}, .retry = client::kPatience},
        {.log = m_server.log, .clock = m_server.clock, .random = m_server.random, .pause = m_pause}};
    std::map<int, Computer> m_computers;

    // What jobs and administrators do is done beside the server, on its database.
    std::unique_ptr<storage::Database> m_database = m_server.place.open();
    std::filesystem::path m_rules = sourcePath("resources") / "catalog";
    Catalog m_catalog = Visit::must(loadCatalog(m_rules));
    CreditRules m_creditRules = Visit::must(loadCreditRules(m_rules, m_catalog));
    credits::Ledger m_ledger{{.database = *m_database,
                              .catalog = m_catalog,
                              .rules = m_creditRules,
                              .clock = m_server.clock,
                              .random = m_server.random}};
    billing::Promotions m_promotions{
        {.database = *m_database, .clock = m_server.clock, .random = m_server.random}};
};

} // namespace

std::unique_ptr<AccountDesk> openRemoteDesk(storage::Backend backend, const PostgresServer* postgres)
{
    return std::make_unique<RemoteDesk>(backend, postgres);
}

} // namespace vidgo::test
