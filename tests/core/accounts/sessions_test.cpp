#include <latch>
#include <thread>

#include "accounts_fixture.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;

/// Signing in, staying so, and signing out.
class SessionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whoSignsInIsKnownByTheToken_data() { addBackendRows(); }
    void whoSignsInIsKnownByTheToken()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto signedIn = f.signIn(" Ann@EXAMPLE.com");
        const auto caller = f.sessions().check(signedIn.access.reveal(), "192.0.2.1");
        VIDGO_VERIFY(caller);
        QCOMPARE(caller->account, account);
        QCOMPARE(caller->session, signedIn.session);
        QVERIFY(caller->roles == std::set<Role>{Role::User});
        QCOMPARE(signedIn.accessExpiresAt - std::chrono::floor<std::chrono::seconds>(f.clock.now()), 15min);
        QCOMPARE(signedIn.refreshExpiresAt - f.clock.now(), 7 * 24h);
        f.clock.advance(16min);
        VIDGO_VERIFY_ERROR(f.sessions().check(signedIn.access.reveal(), "192.0.2.1"),
                           AccountsError::AccessExpired);
    }

    void aSignInCostsOnePasswordWhetherThereIsAnAccountOrNot_data() { addBackendRows(); }
    void aSignInCostsOnePasswordWhetherThereIsAnAccountOrNot()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto cost = [&](const char* address) {
            const int hashed = f.hasher.hashed;
            const int compared = f.hasher.compared;
            QStringList statements;
            f.before = [&](std::string_view sql) -> Outcome {
                statements += QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()));
                return {};
            };
            const auto answer = f.sessions().signIn(f.credentials(address, "not the password"));
            f.before = {};
            return QStringLiteral("%1 %2 %3 %4")
                .arg(QString::fromStdString(answer ? "in" : answer.error().external()))
                .arg(f.hasher.hashed - hashed)
                .arg(f.hasher.compared - compared)
                .arg(statements.join(u'\n'));
        };
        QCOMPARE(cost("ann@example.com"), cost("nobody@example.com"));
    }

    void eachRefreshTokenWorksOnceAndGivesTheNext_data() { addBackendRows(); }
    void eachRefreshTokenWorksOnceAndGivesTheNext()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        auto current = f.signIn();
        for (int day = 0; day < 5; ++day) {
            f.clock.advance(24h);
            auto next = f.sessions().refresh(current.refresh, "192.0.2.9");
            VIDGO_VERIFY(next);
            QVERIFY(next->refresh.reveal() != current.refresh.reveal());
            QCOMPARE(next->session, current.session);
            VIDGO_VERIFY(f.sessions().check(next->access.reveal(), "192.0.2.9"));
            current = std::move(*next);
        }
        const auto sessions = f.sessions().list(account);
        VIDGO_VERIFY(sessions);
        QCOMPARE(sessions->size(), std::size_t{1});
        QCOMPARE(sessions->front().origin, std::string("192.0.2.9"));
        QCOMPARE(sessions->front().deviceName, std::string("Ann's laptop"));
        f.clock.advance(7 * 24h);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(current.refresh, "192.0.2.9"), AccountsError::SessionEnded);
    }

    void aUsedTokenThatComesAgainEndsTheSession_data() { addBackendRows(); }
    void aUsedTokenThatComesAgainEndsTheSession()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto first = f.signIn();
        const auto other = f.signIn(); // another device: not concerned
        const auto second = f.sessions().refresh(first.refresh, "192.0.2.1");
        VIDGO_VERIFY(second);
        f.clock.advance(11s);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(first.refresh, "198.51.100.1"), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(second->refresh, "192.0.2.1"), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().check(second->access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        VIDGO_VERIFY(f.sessions().refresh(other.refresh, "192.0.2.1"));
        const auto events = f.accounts().events(account, 1);
        VIDGO_VERIFY(events);
        QCOMPARE(events->front().kind, std::string("token_reused"));
        QCOMPARE(events->front().origin, std::string("198.51.100.1"));
        QVERIFY(f.log.text.find("refresh token came again") != std::string::npos);
    }

    void aClientThatLostTheAnswerGetsItAgainForAWhile_data() { addBackendRows(); }
    void aClientThatLostTheAnswerGetsItAgainForAWhile()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto first = f.signIn();
        const auto lost = f.sessions().refresh(first.refresh, "192.0.2.1");
        VIDGO_VERIFY(lost);
        f.clock.advance(9s);
        const auto again = f.sessions().refresh(first.refresh, "192.0.2.1");
        VIDGO_VERIFY(again);
        QVERIFY(again->refresh.reveal() == lost->refresh.reveal());
        VIDGO_VERIFY(f.sessions().refresh(again->refresh, "192.0.2.1"));
        // Once the successor was used the answer cannot have been lost.
        VIDGO_VERIFY_ERROR(f.sessions().refresh(first.refresh, "192.0.2.1"), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(again->refresh, "192.0.2.1"), AccountsError::SessionEnded);
    }

    void ofManyRefreshesAtOnceOneWins_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("hasGrace");
        for (const bool hasGrace : {false, true}) {
            const char* name = hasGrace ? "with grace" : "without grace";
            QTest::addRow("sqlite %s", name) << static_cast<int>(storage::Backend::Sqlite) << hasGrace;
            QTest::addRow("postgresql %s", name)
                << static_cast<int>(storage::Backend::PostgreSql) << hasGrace;
        }
    }
    void ofManyRefreshesAtOnceOneWins()
    {
        QFETCH(bool, hasGrace);
        AccountsFixture f(backendOfRow(), m_server.get(), 8);
        f.rules.sessions.refreshGrace = hasGrace ? 10s : 0s;
        const auto account = f.register_();
        const auto signedIn = f.signIn();
        constexpr int kThreads = 8;
        std::latch start(kThreads);
        std::mutex mutex;
        std::set<std::string> tokens;
        int winners = 0;
        int others = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(kThreads);
            for (int i = 0; i < kThreads; ++i)
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    const auto next = f.sessions().refresh(signedIn.refresh, "192.0.2.1");
                    const std::scoped_lock lock(mutex);
                    winners += next ? 1 : 0;
                    others += !next && !next.error().is(AccountsError::SessionEnded) ? 1 : 0;
                    if (next)
                        tokens.emplace(next->refresh.reveal());
                });
        }
        QCOMPARE(others, 0);
        QCOMPARE(tokens.size(), std::size_t{1});
        QCOMPARE(winners, hasGrace ? kThreads : 1);
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_refresh_tokens"), std::int64_t{2});
        QCOMPARE(f.sessions().list(account)->size(), std::size_t{hasGrace ? 1U : 0U});
        QCOMPARE(f.eventsOf(account).count(QStringLiteral("token_reused")), hasGrace ? 0 : 1);
    }

    void noSessionLivesForEver_data() { addBackendRows(); }
    void noSessionLivesForEver()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        auto current = f.signIn();
        const auto start = f.clock.now();
        for (;;) {
            f.clock.advance(6 * 24h);
            auto next = f.sessions().refresh(current.refresh, "192.0.2.1");
            if (!next) {
                VIDGO_VERIFY_ERROR(next, AccountsError::SessionEnded);
                break;
            }
            QVERIFY(next->refreshExpiresAt <= start + 90 * 24h);
            current = std::move(*next);
        }
        QCOMPARE(f.clock.now() - start, 90 * 24h);
    }

    void whoSignsOutIsOutAtOnce_data() { addBackendRows(); }
    void whoSignsOutIsOutAtOnce()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto bob = f.register_("bob@example.com");
        const auto here = f.signIn();
        const auto there = f.signIn();
        const auto third = f.signIn();
        VIDGO_VERIFY_ERROR(f.sessions().signOut(bob, here.session), AccountsError::KeyMissing);
        VIDGO_VERIFY(f.sessions().signOut(account, here.session));
        VIDGO_VERIFY(f.sessions().signOut(account, here.session));
        VIDGO_VERIFY_ERROR(f.sessions().check(here.access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(here.refresh, "192.0.2.1"), AccountsError::SessionEnded);
        VIDGO_VERIFY(f.sessions().check(there.access.reveal(), "192.0.2.1"));
        const auto ended = f.sessions().signOutEverywhere(account, third.session);
        VIDGO_VERIFY(ended);
        QCOMPARE(*ended, std::int64_t{1});
        VIDGO_VERIFY_ERROR(f.sessions().check(there.access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        VIDGO_VERIFY(f.sessions().check(third.access.reveal(), "192.0.2.1"));
        QCOMPARE(f.sessions().list(account)->size(), std::size_t{1});
    }

    void aNewPasswordSignsOutAllOthers_data() { addBackendRows(); }
    void aNewPasswordSignsOutAllOthers()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto here = f.signIn();
        const auto there = f.signIn();
        const auto caller = f.callerOf(here);
        const Secret old(std::string(f.kPassword));
        const Secret chosen(std::string("a wild river 9"));
        VIDGO_VERIFY_ERROR(f.passwords().change(caller, chosen, chosen, "192.0.2.1"),
                           AccountsError::PasswordRefused);
        VIDGO_VERIFY_ERROR(f.passwords().change(caller, old, Secret(std::string("password123")), "192.0.2.1"),
                           AccountsError::PasswordTooCommon);
        VIDGO_VERIFY(f.passwords().change(caller, old, chosen, "192.0.2.1"));
        VIDGO_VERIFY(f.sessions().check(here.access.reveal(), "192.0.2.1"));
        VIDGO_VERIFY_ERROR(f.sessions().check(there.access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.passwords().change(caller, old, chosen, "192.0.2.1"),
                           AccountsError::PasswordRefused);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials("ann@example.com", "a wild river 9")));
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_devices"),
                 std::int64_t{2}); // this one, and the new one
    }

    void whoStoleASessionDoesNotGuessThePasswordForLong_data() { addBackendRows(); }
    void whoStoleASessionDoesNotGuessThePasswordForLong()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto caller = f.callerOf(f.signIn());
        const Secret chosen(std::string("a wild river 9"));
        for (int i = 0; i < 5; ++i)
            VIDGO_VERIFY_ERROR(
                f.passwords().change(caller, Secret("guess " + std::to_string(i)), chosen, "192.0.2.1"),
                AccountsError::PasswordRefused);
        VIDGO_VERIFY_ERROR(
            f.passwords().change(caller, Secret(std::string(f.kPassword)), chosen, "192.0.2.1"),
            AccountsError::TooManyTries);
    }

    void aMailTellsOfANewDeviceOnly_data() { addBackendRows(); }
    void aMailTellsOfANewDeviceOnly()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        f.box.mails.clear();
        auto credentials = f.credentials();
        const auto first = f.sessions().signIn(credentials);
        VIDGO_VERIFY(first);
        QVERIFY(f.deliver().sent == 0); // the first device of all
        credentials.device = first->device;
        const auto again = f.sessions().signIn(credentials);
        VIDGO_VERIFY(again);
        QVERIFY(again->device.reveal() == first->device.reveal());
        QVERIFY(f.deliver().sent == 0);
        auto strange = f.credentials();
        strange.deviceName = "A phone";
        strange.origin = "2001:db8::7";
        VIDGO_VERIFY(f.sessions().signIn(strange));
        QVERIFY(f.deliver().sent == 1);
        const auto& text = f.box.mails.back().text;
        for (const char* part : {"A phone", "Debian 12", "2001:db8::7", "2026-09-21"})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    }

    void aStrongerHashIsMadeAtTheNextSignIn_data() { addBackendRows(); }
    void aStrongerHashIsMadeAtTheNextSignIn()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto stronger = makeBcryptHasher(5, f.random);
        auto parts = f.parts();
        const AccountParts changed{.database = parts.database,
                                   .rules = parts.rules,
                                   .keys = parts.keys,
                                   .clock = parts.clock,
                                   .random = parts.random,
                                   .hasher = *stronger,
                                   .log = parts.log,
                                   .beforeStatement = {}};
        VIDGO_VERIFY(Sessions(changed, f.tokens).signIn(f.credentials()));
        QCOMPARE(f.number("SELECT COUNT(*) FROM accounts WHERE password_hash LIKE 'v1:$2b$05$%'"),
                 std::int64_t{1});
        VIDGO_VERIFY(Sessions(changed, f.tokens).signIn(f.credentials()));
    }

    void sessionsAndDevicesAreBounded_data() { addBackendRows(); }
    void sessionsAndDevicesAreBounded()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.rules.sessions.maxPerAccount = 3;
        f.rules.sessions.maxDevices = 2;
        const auto account = f.register_();
        const auto first = f.signIn();
        for (int i = 0; i < 4; ++i) {
            f.clock.advance(1s);
            f.signIn();
        }
        QCOMPARE(f.sessions().list(account)->size(), std::size_t{3});
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_devices"), std::int64_t{2});
        VIDGO_VERIFY_ERROR(f.sessions().check(first.access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
    }

    void aTokenOfOneServerIsNothingToAnother_data() { addBackendRows(); }
    void aTokenOfOneServerIsNothingToAnother()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto signedIn = f.signIn();
        const auto otherKeys = AccountsFixture::makeKeys("second");
        const AccessTokens other(otherKeys, {.issuer = "https://vidgo.example", .audience = "vidgo"},
                                 f.rules.sessions);
        VIDGO_VERIFY_ERROR(Sessions(f.parts(), other).check(signedIn.access.reveal(), "192.0.2.1"),
                           AccountsError::AccessRefused);
        // A good signature over a session that is somebody else's.
        AccessClaims claims{.account = AccountId("somebody"),
                            .session = signedIn.session,
                            .roles = {Role::Admin},
                            .issuedAt = std::chrono::floor<std::chrono::seconds>(f.clock.now()),
                            .expiresAt = std::chrono::floor<std::chrono::seconds>(f.clock.now()) + 15min,
                            .tokenId = "x"};
        VIDGO_VERIFY_ERROR(f.sessions().check(f.tokens.issue(claims).reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        claims.account = signedIn.account; // a role that the account does not have
        const auto caller = f.sessions().check(f.tokens.issue(claims).reveal(), "192.0.2.1");
        VIDGO_VERIFY(caller);
        VIDGO_VERIFY_ERROR(requireRole(*caller, Role::Admin), AccountsError::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "sessions_test.moc"
