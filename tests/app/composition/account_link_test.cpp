#include "vidgo/composition/account_link.h"

#include <atomic>

#include "server_fixture.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

/// What was told, counted.
struct Heard
{
    std::atomic<bool> isLost = false;
    std::atomic<int> losses = 0;
    std::atomic<int> accounts = 0;
    std::atomic<int> openings = 0;
    std::atomic<int> balances = 0;
    std::atomic<bool> isSignedOut = false;
};

/// A server that listens on a port which it keeps, and a studio with a link to it.
struct World
{
    World()
        : server(storage::Backend::Sqlite, nullptr, {}, [](app_server::ServerConfig& config) {
            config.port = 0;
            config.requestsPerMinute = 10'000;
        })
    {
        openFront();
        server.config.port = front->port();
        open();
    }
    ~World()
    {
        link.reset();
        closeFront();
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    void openFront()
    {
        front = ServerFixture::must(app_server::ServerFront::open(server.config, {.backend = *server.backend_,
                                                                                  .clock = server.clock,
                                                                                  .random = server.random,
                                                                                  .log = server.log}));
    }
    void closeFront()
    {
        if (front)
            front->stop(1s);
        front.reset();
    }
    void open()
    {
        const auto address = ServerFixture::must(
            client::ServerAddress::from("http://127.0.0.1:" + std::to_string(server.config.port)));
        link = std::make_unique<composition::AccountLink>(
            address, composition::AccountLink::Parts{.secrets = keychain,
                                                     .log = server.log,
                                                     .clock = server.clock,
                                                     .random = server.random,
                                                     .answers = answers.path()});
    }
    void follow()
    {
        link->follow({.serverLost =
                          [this](bool isLost) {
                              heard.isLost = isLost;
                              heard.losses += isLost ? 1 : 0;
                          },
                      .accountChanged = [this] { ++heard.accounts; },
                      .signedOut = [this](const Error&) { heard.isSignedOut = true; },
                      .opened = [this] { ++heard.openings; },
                      .balanceChanged = [this] { ++heard.balances; }});
    }
    Result<Account> signIn(service::AccountService& account, const char* device)
    {
        return account.signIn({.address = server.email,
                               .password = Secret(ServerFixture::kPassword),
                               .deviceName = device,
                               .platform = "Debian 12"},
                              {});
    }
    Result<Account> signIn() { return signIn(link->services().account, "this computer"); }

    TestFolder answers;
    ServerFixture server;
    std::unique_ptr<app_server::ServerFront> front;
    secrets::MemorySecretStore keychain;
    Heard heard;
    std::unique_ptr<composition::AccountLink> link;
};

} // namespace

/// What an account's server tells by itself, over sockets.
class AccountLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignsInIsToldOfWhatChanges()
    {
        World world;
        const auto token = world.server.signUp();
        world.follow();
        VIDGO_VERIFY(world.signIn());
        QVERIFY(world.heard.accounts > 0);
        QTRY_COMPARE(world.heard.openings.load(), 1);
        QTRY_VERIFY(world.heard.balances > 0); // as it stands
        const int before = world.heard.balances;
        world.server.subscribe(token, "starter");
        QTRY_VERIFY(world.heard.balances > before);
        const auto balance = world.link->services().credits.balance({});
        VIDGO_VERIFY(balance);
        QVERIFY(balance->available > 0);
    }

    void whoStaysSignedInIsFollowedFromTheStart()
    {
        World world;
        world.server.signUp();
        VIDGO_VERIFY(world.signIn());
        world.link.reset(); // the studio ends, and begins anew
        world.open();
        world.follow();
        QTRY_COMPARE(world.heard.openings.load(), 1);
        QCOMPARE(world.heard.accounts.load(), 0);
    }

    void whoSignsOutIsFollowedNoMore()
    {
        World world;
        world.server.signUp();
        world.follow();
        VIDGO_VERIFY(world.signIn());
        QTRY_COMPARE(world.heard.openings.load(), 1);
        VIDGO_VERIFY(world.link->services().account.signOut(service::SignOutFrom::Here, {}));
        QCOMPARE(world.heard.accounts.load(), 2);
        QVERIFY(!world.heard.isSignedOut); // they did it themselves
        VIDGO_VERIFY(world.signIn());      // and somebody signs in again
        QTRY_COMPARE(world.heard.openings.load(), 2);
    }

    void anotherDeviceEndsTheSignInAndThatIsSaid()
    {
        World world;
        world.server.signUp();
        world.follow();
        VIDGO_VERIFY(world.signIn());
        QTRY_COMPARE(world.heard.openings.load(), 1);
        secrets::MemorySecretStore otherKeychain;
        composition::AccountLink other(world.link->server().address(), {.secrets = otherKeychain,
                                                                        .log = world.server.log,
                                                                        .clock = world.server.clock,
                                                                        .random = world.server.random});
        VIDGO_VERIFY(world.signIn(other.services().account, "another computer"));
        VIDGO_VERIFY(other.services().account.endOtherSessions({}));
        QTRY_VERIFY_WITH_TIMEOUT(world.heard.isSignedOut, 20'000);
        QTRY_COMPARE(world.heard.accounts.load(), 2);
        const auto isSignedIn = world.link->services().account.isSignedIn();
        VIDGO_VERIFY(isSignedIn);
        QVERIFY(!*isSignedIn);
    }

    void aServerThatIsGoneIsSaidAndFoundAgain()
    {
        World world;
        world.server.signUp();
        world.follow();
        VIDGO_VERIFY(world.signIn());
        QTRY_COMPARE(world.heard.openings.load(), 1);
        world.closeFront();
        QTRY_VERIFY_WITH_TIMEOUT(world.heard.isLost, 20'000);
        world.openFront();
        QTRY_VERIFY_WITH_TIMEOUT(!world.heard.isLost, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(world.heard.openings > 1, 20'000);
        QVERIFY(!world.heard.isSignedOut);
        QCOMPARE(world.heard.losses.load(), 1);
    }

    void whatItSaidIsThereAfterANewStartWithoutIt()
    {
        World world;
        const auto token = world.server.signUp();
        world.server.subscribe(token, "starter");
        VIDGO_VERIFY(world.signIn());
        const auto isToldAll = [&] {
            const auto& at = world.link->services();
            const auto account = at.account.account({});
            const auto balance = at.credits.balance({});
            const auto orders = at.shop.orders(20, {}, {});
            const auto standing = at.shop.planStanding({});
            return account && account->email == world.server.email && balance && balance->available > 0 &&
                   at.credits.lowBalance({}) && at.credits.history(20, {}, {}) && orders &&
                   orders->orders.size() == 1 && at.shop.receipts({}) && at.shop.plans({}) &&
                   at.shop.offers(Currency::twd(), Language::English, {}) && standing &&
                   standing->tier == "starter";
        };
        QVERIFY(isToldAll());
        QVERIFY(!world.link->services().account.asOf());
        const auto then = world.server.clock.now();
        world.server.clock.advance(24h * 3);
        world.link.reset();
        world.closeFront();
        world.open();
        QVERIFY(isToldAll());
        QVERIFY(world.link->services().account.asOf() == then);
        QVERIFY(!world.link->services().shop.order(OrderId("one"), {})); // money may have come
        static_cast<void>(world.link->services().account.signOut(service::SignOutFrom::Here, {}));
        QVERIFY(!world.link->services().credits.balance({}));
        VIDGO_VERIFY(world.link->services().shop.plans({}));
    }

    void itEndsAtOnceWhateverItWaitsFor()
    {
        World world;
        world.server.signUp();
        world.follow();
        VIDGO_VERIFY(world.signIn());
        QTRY_COMPARE(world.heard.openings.load(), 1);
        QElapsedTimer since;
        since.start();
        world.link.reset();
        QVERIFY(since.elapsed() < 2'000);
    }

    void nobodyIsToldBeforeItIsFollowed()
    {
        World world;
        world.server.signUp();
        VIDGO_VERIFY(world.signIn());
        QCOMPARE(world.heard.accounts.load(), 0);
        QCOMPARE(world.heard.openings.load(), 0);
    }
};

QTEST_GUILESS_MAIN(AccountLinkTest)
#include "account_link_test.moc"
