#include <latch>
#include <thread>

#include "accounts_fixture.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;

/// Those who guess are slowed down, and nobody else.
class LockoutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    static SignInRequest guess(const std::string& origin, const std::string& address = "ann@example.com")
    {
        auto request = AccountsFixture::credentials(address, "a guess of mine");
        request.origin = origin;
        return request;
    }
    // How many of so many guesses were looked at.
    static int lookedAt(AccountsFixture& f, int guesses, const std::function<SignInRequest(int)>& request)
    {
        int count = 0;
        for (int i = 0; i < guesses; ++i)
            count += f.sessions().signIn(request(i)).error().is(AccountsError::SignInRefused) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whoGuessesWaitsLongerAndLonger_data() { addBackendRows(); }
    void whoGuessesWaitsLongerAndLonger()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        QCOMPARE(lookedAt(f, 20, [](int) { return guess("192.0.2.66"); }), 5);
        QStringList waits;
        for (int i = 0; i < 12; ++i) {
            const auto refused = f.sessions().signIn(guess("192.0.2.66"));
            VIDGO_VERIFY_ERROR(refused, AccountsError::TooManyTries);
            const auto seconds = std::stoi(refused.error().arguments().at("seconds"));
            waits += QString::number(seconds);
            f.clock.advance(std::chrono::seconds(seconds));
            VIDGO_VERIFY_ERROR(f.sessions().signIn(guess("192.0.2.66")), AccountsError::SignInRefused);
        }
        QCOMPARE(waits.join(u' '), "2 4 8 16 32 64 128 256 512 900 900 900");
    }

    void addressesWithoutAnAccountAreHeldUpAlike_data() { addBackendRows(); }
    void addressesWithoutAnAccountAreHeldUpAlike()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto known = lookedAt(f, 20, [](int) { return guess("192.0.2.66"); });
        QCOMPARE(lookedAt(f, 20, [](int) { return guess("192.0.2.66", "nobody@example.com"); }), known);
    }

    void whoGuessesFromOnePlaceHoldsUpNobodyElse_data() { addBackendRows(); }
    void whoGuessesFromOnePlaceHoldsUpNobodyElse()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        lookedAt(f, 500, [](int) { return guess("192.0.2.66"); });
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
        // An IPv6 connection has 2^64 addresses and is one place.
        QCOMPARE(lookedAt(f, 50, [](int i) { return guess("2001:db8::" + std::to_string(i + 1)); }), 5);
    }

    void aKnownDeviceGetsInWhileTheWholeWorldGuesses_data() { addBackendRows(); }
    void aKnownDeviceGetsInWhileTheWholeWorldGuesses()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto device = f.signIn().device;
        QCOMPARE(lookedAt(f, 200, [](int i) { return guess("198.51.100." + std::to_string(i)); }), 50);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials()), AccountsError::TooManyTries);
        auto hers = f.credentials();
        hers.device = device;
        VIDGO_VERIFY(f.sessions().signIn(hers));
        // From another place it is still her device.
        hers.origin = "203.0.113.99";
        VIDGO_VERIFY(f.sessions().signIn(hers));
        // Somebody else's device secret is none for her account.
        f.register_("bob@example.com");
        auto bobs = f.signIn("bob@example.com").device;
        auto forged = f.credentials();
        forged.device = std::move(bobs);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(forged), AccountsError::TooManyTries);
    }

    void aNewPasswordByMailOpensTheWayForItsDevice_data() { addBackendRows(); }
    void aNewPasswordByMailOpensTheWayForItsDevice()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        lookedAt(f, 200, [](int i) { return guess("198.51.100." + std::to_string(i)); });
        VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", "192.0.2.1"));
        f.deliver();
        auto device =
            f.passwords().reset(f.linkOfLastMail(), Secret(std::string("a wild river 9")), "192.0.2.1");
        VIDGO_VERIFY(device);
        auto hers = f.credentials("ann@example.com", "a wild river 9");
        VIDGO_VERIFY_ERROR(f.sessions().signIn(hers), AccountsError::TooManyTries);
        hers.device = std::move(*device);
        VIDGO_VERIFY(f.sessions().signIn(hers));
    }

    void aStolenDeviceSecretDoesNotHelpToGuess_data() { addBackendRows(); }
    void aStolenDeviceSecretDoesNotHelpToGuess()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto device = f.signIn().device;
        const auto looked = lookedAt(f, 100, [&](int i) {
            auto request = guess("198.51.100." + std::to_string(i));
            request.device = device;
            return request;
        });
        QCOMPARE(looked, 10);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials())); // without it she gets in
    }

    void manyGuessesAtOnceAreCountedToo_data() { addBackendRows(); }
    void manyGuessesAtOnceAreCountedToo()
    {
        AccountsFixture f(backendOfRow(), m_server.get(), 8);
        f.register_();
        std::atomic<int> looked = 0;
        std::latch start(16);
        {
            std::vector<std::jthread> threads;
            threads.reserve(16);
            for (int i = 0; i < 16; ++i)
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    looked +=
                        f.sessions().signIn(guess("192.0.2.66")).error().is(AccountsError::SignInRefused) ? 1
                                                                                                          : 0;
                });
        }
        QCOMPARE(looked.load(), 5);
    }

    void beingRightElsewhereClearsNoWay_data() { addBackendRows(); }
    void beingRightElsewhereClearsNoWay()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        f.register_("eve@example.com");
        // Eve guesses many addresses, and signs in to her own account in between.
        int looked = 0;
        for (int i = 0; i < 300; ++i) {
            looked += lookedAt(
                f, 1, [&](int) { return guess("192.0.2.66", "a" + std::to_string(i) + "@example.com"); });
            auto own = f.credentials("eve@example.com");
            own.origin = "192.0.2.66";
            static_cast<void>(f.sessions().signIn(own));
        }
        QVERIFY2(looked <= 51, std::to_string(looked).c_str());
    }

    void whatWasCountedIsForgottenAndBounded_data() { addBackendRows(); }
    void whatWasCountedIsForgottenAndBounded()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        f.rules.keeping.maxThrottles = 100;
        lookedAt(f, 120, [](int i) {
            return guess("198.51.100." + std::to_string(i), "a" + std::to_string(i) + "@example.com");
        });
        QVERIFY(f.number("SELECT COUNT(*) FROM account_throttles") > 300);
        VIDGO_VERIFY(f.sweeper().sweep());
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_throttles"), std::int64_t{100});
        f.clock.advance(1h);
        VIDGO_VERIFY(f.sweeper().sweep());
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_throttles"), std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(LockoutTest)
#include "lockout_test.moc"
