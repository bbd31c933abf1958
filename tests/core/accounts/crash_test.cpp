#include "accounts_fixture.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;

/// Programs and connections that die between any two statements.
class CrashTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    /// Something that is done, and what must be true once it was.
    struct Deed
    {
        const char* name;
        /// Returns what is to be tried until it succeeds.
        std::function<std::function<Outcome()>(AccountsFixture&)> prepare;
        std::function<bool(AccountsFixture&)> isDone;
    };

    template <class Value>
    static Outcome outcomeOf(Result<Value> result)
    {
        if (!result)
            return failure(result);
        return {};
    }
    static Outcome outcomeOf(Outcome outcome) { return outcome; }

    static std::vector<Deed> deeds()
    {
        const auto count = [](const char* sql, std::int64_t wanted) {
            return [=](AccountsFixture& f) { return f.number(sql) == wanted; };
        };
        std::vector<Deed> all;
        all.push_back(
            {"register",
             [](AccountsFixture& f) { return [&f] { return outcomeOf(f.registrations().begin(f.wish())); }; },
             [](AccountsFixture& f) {
                 return f.number("SELECT COUNT(*) FROM account_registrations WHERE mails = 1") ==
                        f.number("SELECT COUNT(*) FROM account_mails");
             }});
        all.push_back({"mail",
                       [](AccountsFixture& f) {
                           static_cast<void>(f.registrations().begin(f.wish()));
                           return [&f] {
                               f.clock.advance(6min); // nobody else's mail for so long
                               AccountMailer mailer(f.parts(), f.box, f.texts,
                                                    {.site = "https://vidgo.example"});
                               return outcomeOf(mailer.deliver(10, {}));
                           };
                       },
                       [](AccountsFixture& f) {
                           return !f.box.mails.empty() && f.number("SELECT COUNT(*) FROM account_mails") == 0;
                       }});
        all.push_back({"confirm",
                       [](AccountsFixture& f) {
                           auto registration = f.registrations().begin(f.wish());
                           f.deliver();
                           return [&f, token = registration->token, code = f.codeOfLastMail()] {
                               return outcomeOf(f.registrations().confirm(token, code, "192.0.2.1"));
                           };
                       },
                       count("SELECT COUNT(*) FROM accounts", 1)});
        all.push_back(
            {"sign in",
             [](AccountsFixture& f) {
                 f.register_();
                 return [&f] { return outcomeOf(f.sessions().signIn(f.credentials())); };
             },
             [](AccountsFixture& f) { return f.number("SELECT COUNT(*) FROM account_sessions") >= 1; }});
        all.push_back({"refresh",
                       [](AccountsFixture& f) {
                           f.register_();
                           return [&f, token = f.signIn().refresh] {
                               return outcomeOf(f.sessions().refresh(token, "192.0.2.1"));
                           };
                       },
                       count("SELECT COUNT(*) FROM account_refresh_tokens", 2)});
        all.push_back({"reuse",
                       [](AccountsFixture& f) {
                           f.register_();
                           const auto token = f.signIn().refresh;
                           static_cast<void>(f.sessions().refresh(token, "192.0.2.1"));
                           f.clock.advance(1min);
                           return [&f, token]() -> Outcome {
                               auto refused = f.sessions().refresh(token, "192.0.2.1");
                               if (refused || refused.error().is(AccountsError::SessionEnded))
                                   return {};
                               return failure(refused);
                           };
                       },
                       count("SELECT COUNT(*) FROM account_sessions WHERE end_reason = 'token_reused'", 1)});
        all.push_back({"sign out everywhere",
                       [](AccountsFixture& f) {
                           const auto account = f.register_();
                           f.signIn();
                           f.signIn();
                           return
                               [&f, account] { return outcomeOf(f.sessions().signOutEverywhere(account)); };
                       },
                       count("SELECT COUNT(*) FROM account_sessions WHERE ended_at = 0", 0)});
        addMore(all);
        return all;
    }

    static void addMore(std::vector<Deed>& all)
    {
        const auto count = [](const char* sql, std::int64_t wanted) {
            return [=](AccountsFixture& f) { return f.number(sql) == wanted; };
        };
        all.push_back({"reset the password",
                       [](AccountsFixture& f) {
                           f.register_();
                           f.signIn();
                           static_cast<void>(f.passwords().requestReset("ann@example.com", "192.0.2.1"));
                           f.deliver();
                           return [&f, link = f.linkOfLastMail()]() -> Outcome {
                               auto device = f.passwords().reset(link, Secret(std::string("a wild river 9")),
                                                                 "192.0.2.1");
                               if (device || device.error().is(AccountsError::LinkRefused))
                                   return {}; // refused: done before the answer was lost
                               return failure(device);
                           };
                       },
                       [](AccountsFixture& f) {
                           return f.number("SELECT COUNT(*) FROM account_resets") == 0 &&
                                  f.number("SELECT COUNT(*) FROM account_sessions WHERE ended_at = 0") == 0 &&
                                  f.sessions().signIn(f.credentials("ann@example.com", "a wild river 9"));
                       }});
        all.push_back({"make an API key",
                       [](AccountsFixture& f) {
                           const auto account = f.register_();
                           return [&f, account] {
                               return outcomeOf(f.apiKeys().make(account, "My script", {"run_tools"}));
                           };
                       },
                       [](AccountsFixture& f) {
                           return f.number("SELECT COUNT(*) FROM account_api_keys") ==
                                  f.number("SELECT COUNT(*) FROM account_events WHERE kind = 'api_key_made'");
                       }});
        all.push_back({"ban",
                       [](AccountsFixture& f) {
                           const auto account = f.register_();
                           f.signIn();
                           return
                               [&f, account] { return outcomeOf(f.bans().banAccount(account, f.admin, "")); };
                       },
                       [](AccountsFixture& f) {
                           return f.number("SELECT COUNT(*) FROM account_bans") ==
                                  f.number("SELECT COUNT(*) FROM account_events WHERE kind = 'banned'");
                       }});
        all.push_back({"delete and erase",
                       [](AccountsFixture& f) {
                           f.register_();
                           const auto caller = f.callerOf(f.signIn());
                           return [&f, caller]() -> Outcome {
                               auto closed =
                                   f.accounts().close(caller, Secret(std::string(f.kPassword)), "192.0.2.1");
                               if (!closed && !closed.error().is(AccountsError::AccountMissing))
                                   return closed;
                               f.clock.advance(8 * 24h);
                               return outcomeOf(f.sweeper().sweep());
                           };
                       },
                       count("SELECT COUNT(*) FROM accounts WHERE state = 'erased' AND email = ''", 1)});
    }

    // What holds at any moment.
    static bool isSound(const AccountsFixture& f)
    {
        const std::initializer_list<const char*> flaws = {
            "SELECT COUNT(*) FROM account_sessions s WHERE s.ended_at = 0 AND (SELECT COUNT(*) FROM "
            "account_refresh_tokens t WHERE t.session_id = s.id AND t.used_at = 0) <> 1",
            "SELECT COUNT(*) FROM account_sessions s JOIN accounts a ON a.id = s.account_id "
            "WHERE s.ended_at = 0 AND a.state <> 'active'",
            "SELECT COUNT(*) FROM account_sessions s JOIN account_bans b ON b.account_id = s.account_id "
            "WHERE s.ended_at = 0 AND b.lifted_at = 0",
            "SELECT COUNT(*) FROM account_api_keys k JOIN accounts a ON a.id = k.account_id "
            "WHERE k.revoked_at = 0 AND a.state <> 'active'",
            "SELECT COUNT(*) FROM accounts a WHERE NOT EXISTS (SELECT 1 FROM account_events e WHERE "
            "e.account_id = a.id AND e.kind = 'registered')",
            "SELECT COUNT(*) FROM account_devices d JOIN accounts a ON a.id = d.account_id WHERE "
            "a.state = 'erased'"};
        return std::ranges::all_of(flaws, [&](const char* sql) { return f.number(sql) == 0; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aCrashBetweenAnyTwoStatementsLeavesNothingHalfDone_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("number");
        const auto all = deeds();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("sqlite %s", all[i].name)
                << static_cast<int>(storage::Backend::Sqlite) << static_cast<int>(i);
            QTest::addRow("postgresql %s", all[i].name)
                << static_cast<int>(storage::Backend::PostgreSql) << static_cast<int>(i);
        }
    }
    void aCrashBetweenAnyTwoStatementsLeavesNothingHalfDone()
    {
        QFETCH(int, number);
        const auto all = deeds();
        const auto& deed = all.at(static_cast<std::size_t>(number));
        AccountsFixture f(backendOfRow(), m_server.get(), 1);
        for (auto* rule : {&f.rules.throttles.signInAddressHere, &f.rules.throttles.registrationNetwork,
                           &f.rules.throttles.codeNetwork, &f.rules.throttles.oldPassword,
                           &f.rules.throttles.mailsToAddressHere, &f.rules.throttles.mailsToAddress})
            rule->freeTries = 1000;
        f.rules.registrations.maxFromOnePlace = 1000;
        f.rules.registrations.codeTries = 1000;
        f.rules.registrations.codeLife = 24h;
        f.rules.apiKeys.maxPerAccount = 1000;
        const auto deed_ = deed.prepare(f);
        int crashes = 0;
        for (;; ++crashes) {
            f.before = [left = crashes + 1](std::string_view) mutable -> Outcome {
                if (--left == 0)
                    return fail(storage::StorageError::Failed, "the test ends it here");
                return {};
            };
            const auto answer = deed_();
            f.before = {};
            QVERIFY(isSound(f));
            if (answer)
                break;
            QVERIFY2(answer.error().internal() == "the test ends it here", answer.error().internal().c_str());
            QVERIFY(crashes < 200);
        }
        QVERIFY(crashes >= 4);
        QVERIFY(deed.isDone(f));
        VIDGO_VERIFY(deed_());
        QVERIFY(isSound(f));
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
