#include <thread>

#include "accounts_fixture.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;

/// From the wish for an account to the account, and back into one whose password was forgotten.
class RegistrationTest : public QObject
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

    void aCodeMakesTheAccountOnce_data() { addBackendRows(); }
    void aCodeMakesTheAccountOnce()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto registration = f.registrations().begin(f.wish("Ann@Bücher.example"));
        VIDGO_VERIFY(registration);
        QCOMPARE(f.number("SELECT COUNT(*) FROM accounts"), std::int64_t{0});
        QCOMPARE(f.deliver().sent, 1);
        QCOMPARE(f.box.mails.front().to, std::string("Ann@xn--bcher-kva.example"));
        QCOMPARE(f.box.mails.front().language, std::string("en"));
        const auto code = f.codeOfLastMail();
        const auto account = f.registrations().confirm(registration->token, code, "192.0.2.1");
        VIDGO_VERIFY(account);
        const auto again = f.registrations().confirm(registration->token, code, "192.0.2.1");
        VIDGO_VERIFY(again); // the answer was lost
        QCOMPARE(*again, *account);
        QCOMPARE(f.number("SELECT COUNT(*) FROM accounts"), std::int64_t{1});
        const auto found = f.accounts().find("ann@BÜCHER.example");
        VIDGO_VERIFY(found);
        QCOMPARE(found->email, std::string("Ann@Bücher.example"));
        QCOMPARE(found->name, std::string("Ann"));
        QCOMPARE(f.eventsOf(*account), "registered");
    }

    void theLinkNeedsThePassword_data() { addBackendRows(); }
    void theLinkNeedsThePassword()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        VIDGO_VERIFY(f.registrations().begin(f.wish()));
        f.deliver();
        const auto link = f.linkOfLastMail();
        VIDGO_VERIFY_ERROR(
            f.registrations().confirmByLink(link, Secret(std::string("another one")), "192.0.2.1"),
            AccountsError::LinkRefused);
        VIDGO_VERIFY_ERROR(f.registrations().confirmByLink(Secret(std::string("x")),
                                                           Secret(std::string(f.kPassword)), "192.0.2.1"),
                           AccountsError::LinkRefused);
        VIDGO_VERIFY(f.registrations().confirmByLink(link, Secret(std::string(f.kPassword)), "192.0.2.1"));
        VIDGO_VERIFY_ERROR(
            f.registrations().confirmByLink(link, Secret(std::string(f.kPassword)), "192.0.2.1"),
            AccountsError::LinkRefused);
    }

    void nobodyIsToldWhetherThereIsAnAccount_data() { addBackendRows(); }
    void nobodyIsToldWhetherThereIsAnAccount()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto work = [&](const std::string& address) {
            const int hashed = f.hasher.hashed;
            const auto rows = f.number("SELECT COUNT(*) FROM account_registrations");
            const auto mails = f.number("SELECT COUNT(*) FROM account_mails");
            int statements = 0;
            f.before = [&](std::string_view) -> Outcome {
                ++statements;
                return {};
            };
            const auto registration = f.registrations().begin(f.wish(address));
            f.before = {};
            return QStringLiteral("%1 %2 %3 %4 %5 %6")
                .arg(registration.has_value())
                .arg(registration ? registration->token.size() : 0)
                .arg(f.hasher.hashed - hashed)
                .arg(f.number("SELECT COUNT(*) FROM account_registrations") - rows)
                .arg(f.number("SELECT COUNT(*) FROM account_mails") - mails)
                .arg(statements);
        };
        QCOMPARE(work("ANN@example.com"), work("bob@example.com"));
        f.box.mails.clear();
        f.deliver();
        QCOMPARE(f.box.mails.size(), std::size_t{2});
        const auto hers = std::ranges::find(f.box.mails, "ann@example.com", &net::Mail::to);
        QVERIFY(hers != f.box.mails.end());
        QCOMPARE(hers->subject, std::string("You already have a VidGo account"));
    }

    void nothingConfirmsTheRegistrationOfATakenAddress_data() { addBackendRows(); }
    void nothingConfirmsTheRegistrationOfATakenAddress()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto code = f.codeOfLastMail();
        const auto second = f.registrations().begin(f.wish("ann@example.com", "another river 8"));
        VIDGO_VERIFY(second);
        f.deliver();
        VIDGO_VERIFY_ERROR(f.registrations().confirm(second->token, code, "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY_ERROR(f.registrations().confirm(second->token, "", "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
    }

    void anAddressBelongsToWhoReadsItsMails_data() { addBackendRows(); }
    void anAddressBelongsToWhoReadsItsMails()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        // Somebody else registers Ann's address first, with a password of their own.
        const auto theirs = f.registrations().begin(f.wish("ann@example.com", "their own river"));
        VIDGO_VERIFY(theirs);
        f.deliver();
        const auto hers = f.registrations().begin(f.wish());
        VIDGO_VERIFY(hers);
        const auto theirCode = f.codeOfLastMail();
        f.deliver();
        const auto herCode = f.codeOfLastMail();
        // A code is good for its own registration only.
        VIDGO_VERIFY_ERROR(f.registrations().confirm(theirs->token, herCode, "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY(f.registrations().confirm(hers->token, herCode, "192.0.2.1"));
        VIDGO_VERIFY_ERROR(f.registrations().confirm(theirs->token, theirCode, "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials("ann@example.com", "their own river")),
                           AccountsError::SignInRefused);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials()));
    }

    void aCodeIsGoodForFiveTriesAndAQuarterOfAnHour_data() { addBackendRows(); }
    void aCodeIsGoodForFiveTriesAndAQuarterOfAnHour()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        auto registration = f.registrations().begin(f.wish());
        f.deliver();
        auto code = f.codeOfLastMail();
        const auto wrong = code == "000000" ? "000001" : "000000";
        for (int i = 0; i < 5; ++i)
            VIDGO_VERIFY_ERROR(f.registrations().confirm(registration->token, wrong, "192.0.2.1"),
                               AccountsError::CodeRefused);
        VIDGO_VERIFY_ERROR(f.registrations().confirm(registration->token, code, "192.0.2.1"),
                           AccountsError::CodeRefused);
        f.clock.advance(61s);
        VIDGO_VERIFY(f.registrations().resend(registration->token, "192.0.2.1"));
        f.deliver();
        f.clock.advance(15min);
        VIDGO_VERIFY_ERROR(f.registrations().confirm(registration->token, f.codeOfLastMail(), "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY(f.registrations().resend(registration->token, "192.0.2.1"));
        f.deliver();
        code = f.codeOfLastMail();
        f.clock.advance(14min);
        VIDGO_VERIFY(f.registrations().confirm(registration->token, code.substr(0, 3) + " " + code.substr(3),
                                               "192.0.2.1"));
    }

    void anotherMailIsSentNowAndThenOnly_data() { addBackendRows(); }
    void anotherMailIsSentNowAndThenOnly()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto registration = f.registrations().begin(f.wish());
        VIDGO_VERIFY_ERROR(f.registrations().resend(registration->token, "192.0.2.1"),
                           AccountsError::TooManyTries);
        for (int i = 0; i < 4; ++i) {
            f.clock.advance(61s);
            VIDGO_VERIFY(f.registrations().resend(registration->token, "192.0.2.1"));
        }
        f.clock.advance(61s);
        VIDGO_VERIFY_ERROR(f.registrations().resend(registration->token, "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY_ERROR(f.registrations().resend(Secret(std::string("x")), "192.0.2.1"),
                           AccountsError::CodeRefused);
        QCOMPARE(f.deliver().sent, 5);
    }

    void anAddressIsNotFloodedWithMails_data() { addBackendRows(); }
    void anAddressIsNotFloodedWithMails()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        for (int i = 0; i < 30; ++i) { // from everywhere
            auto wish = f.wish();
            wish.origin = "198.51.100." + std::to_string(i);
            VIDGO_VERIFY(f.registrations().begin(wish));
            VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", wish.origin));
        }
        f.deliver();
        QVERIFY(f.box.mails.size() >= 10 && f.box.mails.size() <= 30);
        f.box.mails.clear();
        for (int i = 0; i < 10; ++i)
            VIDGO_VERIFY(f.passwords().requestReset("bob@example.com", "198.51.100.66"));
        VIDGO_VERIFY(f.registrations().begin(f.wish("bob@example.com")));
        f.deliver();
        QCOMPARE(f.box.mails.size(), std::size_t{1}); // Bob's own is sent all the same
    }

    void nobodyPushesOutTheRegistrationOfSomebodyElse_data() { addBackendRows(); }
    void nobodyPushesOutTheRegistrationOfSomebodyElse()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto hers = f.registrations().begin(f.wish());
        f.deliver();
        const auto code = f.codeOfLastMail();
        for (int i = 0; i < 15; ++i) {
            auto wish = f.wish();
            wish.origin = "198.51.100.66";
            VIDGO_VERIFY(f.registrations().begin(wish));
        }
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_registrations"), std::int64_t{6});
        VIDGO_VERIFY(f.registrations().confirm(hers->token, code, "192.0.2.1"));
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_registrations"), std::int64_t{1});
    }

    void severalProgramsSendEachMailOnce_data() { addBackendRows(); }
    void severalProgramsSendEachMailOnce()
    {
        AccountsFixture f(backendOfRow(), m_server.get(), 8);
        for (int i = 0; i < 15; ++i)
            VIDGO_VERIFY(f.registrations().begin(f.wish("a" + std::to_string(i) + "@example.com")));
        std::atomic<int> sent = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(4);
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] { sent += f.deliver().sent; });
        }
        QCOMPARE(sent.load(), 15);
        std::set<std::string> addresses;
        for (const auto& mail : f.box.mails)
            addresses.insert(mail.to);
        QCOMPARE(addresses.size(), std::size_t{15});
        QCOMPARE(f.box.mails.size(), std::size_t{15});
    }

    void oneNetworkRegistersSlowlyOnly_data() { addBackendRows(); }
    void oneNetworkRegistersSlowlyOnly()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        for (int i = 0; i < 20; ++i)
            VIDGO_VERIFY(f.registrations().begin(f.wish("a" + std::to_string(i) + "@example.com")));
        const auto refused = f.registrations().begin(f.wish("b@example.com"));
        VIDGO_VERIFY_ERROR(refused, AccountsError::TooManyTries);
        QCOMPARE(refused.error().arguments().at("seconds"), std::string("30"));
        f.clock.advance(30s);
        VIDGO_VERIFY(f.registrations().begin(f.wish("b@example.com")));
        VIDGO_VERIFY_ERROR(f.registrations().begin(f.wish("c@example.com")), AccountsError::TooManyTries);
    }

    void whoHasNotConfirmedIsToldSoWithTheRightPasswordOnly_data() { addBackendRows(); }
    void whoHasNotConfirmedIsToldSoWithTheRightPasswordOnly()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        VIDGO_VERIFY(f.registrations().begin(f.wish()));
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials()), AccountsError::NotConfirmed);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials("ann@example.com", "another river")),
                           AccountsError::SignInRefused);
    }

    void aLinkSetsANewPasswordOnce_data() { addBackendRows(); }
    void aLinkSetsANewPasswordOnce()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto signedIn = f.signIn();
        VIDGO_VERIFY(f.passwords().requestReset("ANN@example.com", "192.0.2.7"));
        f.deliver();
        const auto link = f.linkOfLastMail();
        const Secret chosen(std::string("a wild river 9"));
        VIDGO_VERIFY_ERROR(f.passwords().reset(link, Secret(std::string("short")), "192.0.2.7"),
                           AccountsError::PasswordTooShort); // the link still works
        VIDGO_VERIFY(f.passwords().reset(link, chosen, "192.0.2.7"));
        VIDGO_VERIFY_ERROR(f.passwords().reset(link, chosen, "192.0.2.7"), AccountsError::LinkRefused);
        VIDGO_VERIFY_ERROR(f.sessions().check(signedIn.access.reveal(), "192.0.2.1"),
                           AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().refresh(signedIn.refresh, "192.0.2.1"), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().signIn(f.credentials()), AccountsError::SignInRefused);
        VIDGO_VERIFY(f.sessions().signIn(f.credentials("ann@example.com", "a wild river 9")));
        QCOMPARE(f.eventsOf(account).count(QStringLiteral("password_reset")), 1);
        f.deliver();
        QVERIFY(std::ranges::any_of(f.box.mails, [](const net::Mail& mail) {
            return mail.subject == "Your VidGo password was changed" &&
                   mail.text.find("192.0.2.7") != std::string::npos;
        }));
    }

    void onlyTheNewestLinkWorksAndNotForLong_data() { addBackendRows(); }
    void onlyTheNewestLinkWorksAndNotForLong()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", "192.0.2.7"));
        f.deliver();
        const auto first = f.linkOfLastMail();
        VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", "192.0.2.7"));
        f.deliver();
        const auto second = f.linkOfLastMail();
        const Secret chosen(std::string("a wild river 9"));
        VIDGO_VERIFY_ERROR(f.passwords().reset(first, chosen, "192.0.2.7"), AccountsError::LinkRefused);
        f.clock.advance(30min);
        VIDGO_VERIFY_ERROR(f.passwords().reset(second, chosen, "192.0.2.7"), AccountsError::LinkRefused);
    }

    void aResetTellsNobodyWhetherThereIsAnAccount_data() { addBackendRows(); }
    void aResetTellsNobodyWhetherThereIsAnAccount()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        const auto work = [&](const char* address) {
            const auto mails = f.number("SELECT COUNT(*) FROM account_mails");
            QStringList statements;
            f.before = [&](std::string_view sql) -> Outcome {
                statements += QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()));
                return {};
            };
            const bool isDone = f.passwords().requestReset(address, "192.0.2.7").has_value();
            f.before = {};
            return std::pair(QStringLiteral("%1 %2").arg(isDone).arg(
                                 f.number("SELECT COUNT(*) FROM account_mails") - mails),
                             statements);
        };
        QCOMPARE(work("ann@example.com"), work("nobody@example.com"));
        f.box.mails.clear();
        const auto report = f.deliver();
        QCOMPARE(report.sent, 1);
        QCOMPARE(report.dropped, 1);
    }

    void aMailThatCannotBeSentIsSentLaterWithAnotherCode_data() { addBackendRows(); }
    void aMailThatCannotBeSentIsSentLaterWithAnotherCode()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto registration = f.registrations().begin(f.wish());
        f.box.isDown = true;
        QCOMPARE(f.deliver().failed, 1);
        QCOMPARE(f.deliver().failed, 0); // not at once again
        f.box.isDown = false;
        f.clock.advance(61s);
        QCOMPARE(f.deliver().sent, 1);
        VIDGO_VERIFY(f.registrations().confirm(registration->token, f.codeOfLastMail(), "192.0.2.1"));
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_mails"), std::int64_t{0});
    }

    void aMailThatCannotBeSentForADayIsGivenUp_data() { addBackendRows(); }
    void aMailThatCannotBeSentForADayIsGivenUp()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        f.register_();
        VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", "192.0.2.7"));
        f.box.isDown = true;
        int tries = 0;
        for (int hour = 0; hour < 30; ++hour) {
            tries += f.deliver().failed;
            f.clock.advance(1h);
        }
        QVERIFY(tries > 5 && tries <= 24);
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_mails"), std::int64_t{0});
    }

    void noSecretIsInTheDatabaseOrTheLog_data() { addBackendRows(); }
    void noSecretIsInTheDatabaseOrTheLog()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto registration = f.registrations().begin(f.wish());
        f.deliver();
        const auto code = f.codeOfLastMail();
        const auto link = f.linkOfLastMail();
        const QString all = everything(f);
        VIDGO_VERIFY(f.registrations().confirm(registration->token, code, "192.0.2.1"));
        const auto signedIn = f.signIn();
        VIDGO_VERIFY(f.passwords().requestReset("ann@example.com", "192.0.2.7"));
        f.deliver();
        const auto reset = f.linkOfLastMail();
        const QString after = everything(f);
        for (const auto& secret :
             {std::string(f.kPassword), code, std::string(link.reveal()),
              std::string(registration->token.reveal()), std::string(signedIn.refresh.reveal()),
              std::string(signedIn.access.reveal()), std::string(signedIn.device.reveal()),
              std::string(reset.reveal())})
            QVERIFY2(!(all + after).contains(QString::fromStdString(secret)), secret.c_str());
    }

    void textsOfAttackersAreOnlyTexts_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"'; DROP TABLE accounts; --", "\" OR 1=1 --", ":1", "$1", "%s%n", "\\", "{code} {link}",
              "<script>alert(1)</script>", "Robert'); DELETE FROM account_sessions; --"}) {
            QTest::addRow("sqlite %s", text)
                << static_cast<int>(storage::Backend::Sqlite) << QByteArray(text);
            QTest::addRow("postgresql %s", text)
                << static_cast<int>(storage::Backend::PostgreSql) << QByteArray(text);
        }
    }
    void textsOfAttackersAreOnlyTexts()
    {
        QFETCH(QByteArray, text);
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto bad = text.toStdString();
        auto wish = f.wish("ann@example.com", bad + " and a river");
        wish.name = bad;
        const auto registration = f.registrations().begin(wish);
        VIDGO_VERIFY(registration);
        f.deliver();
        VIDGO_VERIFY_ERROR(f.registrations().confirm(Secret(bad), bad, "192.0.2.1"),
                           AccountsError::CodeRefused);
        VIDGO_VERIFY_ERROR(f.registrations().confirm(registration->token, bad, "192.0.2.1"),
                           AccountsError::CodeRefused);
        const auto account = f.registrations().confirm(registration->token, f.codeOfLastMail(), "192.0.2.1");
        VIDGO_VERIFY(account);
        QCOMPARE(f.accounts().account(*account)->name, bad);
        auto credentials = f.credentials("ann@example.com", bad + " and a river");
        credentials.deviceName = bad;
        credentials.platform = bad;
        credentials.device = Secret(bad);
        VIDGO_VERIFY(f.sessions().signIn(credentials));
        VIDGO_VERIFY(f.sessions().signIn(credentials));
        f.deliver();
        QVERIFY(f.box.mails.back().text.find(bad) != std::string::npos); // as it is, with nothing filled in
        VIDGO_VERIFY_ERROR(f.sessions().refresh(Secret(bad), "192.0.2.1"), AccountsError::SessionEnded);
        VIDGO_VERIFY_ERROR(f.sessions().check(bad, "192.0.2.1"), AccountsError::AccessRefused);
        VIDGO_VERIFY_ERROR(f.sessions().check(bad, bad), AccountsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(f.sessions().signOut(*account, SessionId(bad)), AccountsError::KeyMissing);
        VIDGO_VERIFY_ERROR(f.passwords().reset(Secret(bad), Secret(bad), "192.0.2.1"),
                           AccountsError::LinkRefused);
        VIDGO_VERIFY_ERROR(f.accounts().account(AccountId(bad)), AccountsError::AccountMissing);
        VIDGO_VERIFY_ERROR(f.accounts().find(bad), AccountsError::InvalidAddress);
        VIDGO_VERIFY(f.bans().banAccount(*account, {.actor = bad, .reason = bad}, bad));
        QCOMPARE(f.bans().ofAccount(*account)->front().reason, bad);
        QCOMPARE(f.sessions().list(*account)->size(), std::size_t{0});
    }

    void whatIsNoTextOrTooMuchOfItIsRefused_data() { addBackendRows(); }
    void whatIsNoTextOrTooMuchOfItIsRefused()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        using namespace std::string_literals;
        for (const auto& bad : {"a\0b"s, "a\nb"s, "\xC3\x28"s, std::string(1 << 20, 'x'), "\x7F"s}) {
            auto wish = f.wish("bob@example.com");
            wish.name = bad;
            VIDGO_VERIFY_ERROR(f.registrations().begin(wish), AccountsError::InvalidRequest);
            auto credentials = f.credentials();
            credentials.deviceName = bad;
            VIDGO_VERIFY_ERROR(f.sessions().signIn(credentials), AccountsError::InvalidRequest);
            credentials = f.credentials("ann@example.com", bad);
            VIDGO_VERIFY_ERROR(f.sessions().signIn(credentials), AccountsError::SignInRefused);
            VIDGO_VERIFY_ERROR(f.sessions().refresh(Secret(bad), "192.0.2.1"), AccountsError::SessionEnded);
            VIDGO_VERIFY_ERROR(f.sessions().signOut(account, SessionId(bad)), AccountsError::KeyMissing);
            VIDGO_VERIFY_ERROR(f.accounts().setProfile(account, bad, Language::Korean),
                               AccountsError::InvalidRequest);
            VIDGO_VERIFY_ERROR(f.bans().banAccount(account, {.actor = "a", .reason = bad}, ""),
                               AccountsError::InvalidRequest);
            VIDGO_VERIFY_ERROR(f.apiKeys().make(account, bad, {"run_tools"}), AccountsError::InvalidRequest);
            VIDGO_VERIFY_ERROR(f.apiKeys().revoke(account, ApiKeyId(bad)), AccountsError::KeyMissing);
        }
    }

private:
    // Every text in every table of accounts, and the log.
    static QString everything(const AccountsFixture& f)
    {
        QString all = QString::fromStdString(f.log.text);
        auto session = f.database->session();
        for (const auto& [table, columns] :
             std::initializer_list<std::pair<const char*, int>>{{"accounts", 7},
                                                                {"account_registrations", 8},
                                                                {"account_resets", 2},
                                                                {"account_devices", 4},
                                                                {"account_sessions", 6},
                                                                {"account_refresh_tokens", 3},
                                                                {"account_mails", 4},
                                                                {"account_throttles", 1},
                                                                {"account_events", 8}}) {
            const auto done =
                session->query(std::string("SELECT * FROM ") + table, {}, [&](const storage::Row& row) {
                    for (int i = 0; i < columns; ++i)
                        all += QString::fromStdString(std::string(row.text(static_cast<std::size_t>(i)))) +
                               u'\n';
                });
            if (!done)
                qFatal("%s", done.error().internal().c_str());
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
