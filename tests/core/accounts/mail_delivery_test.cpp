#include "accounts_fixture.h"
#include "vidgo/net/smtp_mailer.h"
#include "vidgo/sandbox/mail_stand_in.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;
using sandbox::MailStandIn;

/// The mails of accounts through a real mail server on this computer.
class MailDeliveryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MailStandIn> m_server;
    SystemRandom m_random;

    net::SmtpMailer sender(Log& log, const Clock& clock)
    {
        net::SmtpSettings settings;
        settings.host = "127.0.0.1";
        settings.port = m_server->port();
        settings.security = net::SmtpSettings::Security::Plain;
        settings.from = {.address = "hello@vidgo.example", .name = "VidGo"};
        return {std::move(settings), log, clock, m_random};
    }
    MailReport deliver(AccountsFixture& f)
    {
        auto smtp = sender(f.log, f.clock);
        AccountMailer mailer(f.parts(), smtp, f.texts, {.site = "https://vidgo.example"});
        auto report = mailer.deliver(100, {});
        if (!report)
            qFatal("%s", report.error().internal().c_str());
        return *report;
    }

private Q_SLOTS:
    void init()
    {
        auto server = MailStandIn::open({});
        VIDGO_VERIFY(server);
        m_server = std::move(*server);
    }

    void everyLanguageArrivesAsItIsWritten_data()
    {
        QTest::addColumn<int>("language");
        for (const auto language : kLanguages)
            QTest::newRow(std::string(languageCode(language)).c_str()) << static_cast<int>(language);
    }
    void everyLanguageArrivesAsItIsWritten()
    {
        QFETCH(int, language);
        AccountsFixture f(storage::Backend::Sqlite, nullptr);
        auto wish = f.wish("ann@bücher.example");
        wish.language = static_cast<Language>(language);
        const auto registration = f.registrations().begin(wish);
        VIDGO_VERIFY(registration);
        QCOMPARE(deliver(f).sent, 1);
        const auto mails = m_server->mails();
        QCOMPARE(mails.size(), std::size_t{1});
        const auto text = std::ranges::find(f.texts, AccountMail::VerifyAddress, &AccountMailText::mail);
        QCOMPARE(mails.front().subject, text->subject.in(wish.language));
        QCOMPARE(mails.front().to.front(), std::string("ann@xn--bcher-kva.example"));
        QCOMPARE(mails.front().header("Content-Language"), std::string(languageCode(wish.language)));
        f.box.mails = {{.to = {}, .subject = {}, .text = mails.front().text, .language = {}}};
        VIDGO_VERIFY(f.registrations().confirm(registration->token, f.codeOfLastMail(), "192.0.2.1"));
        QVERIFY(mails.front().text.find("https://vidgo.example/confirm#") != std::string::npos);
    }

    void aServerThatIsBusyGetsTheMailLater()
    {
        AccountsFixture f(storage::Backend::Sqlite, nullptr);
        const auto registration = f.registrations().begin(f.wish());
        m_server->inject(MailStandIn::Fault::Busy);
        QCOMPARE(deliver(f).failed, 1);
        f.clock.advance(2min);
        QCOMPARE(deliver(f).sent, 1);
        QCOMPARE(m_server->mails().size(), std::size_t{1});
    }

    void aCutBehindTheMailLeavesAGoodCodeInTheLastOne()
    {
        AccountsFixture f(storage::Backend::Sqlite, nullptr);
        const auto registration = f.registrations().begin(f.wish());
        m_server->inject(MailStandIn::Fault::CutAfter);
        QCOMPARE(deliver(f).failed, 1);
        f.clock.advance(2min);
        QCOMPARE(deliver(f).sent, 1);
        const auto mails = m_server->mails();
        QCOMPARE(mails.size(), std::size_t{2});
        f.box.mails = {{.to = {}, .subject = {}, .text = mails.back().text, .language = {}}};
        VIDGO_VERIFY(f.registrations().confirm(registration->token, f.codeOfLastMail(), "192.0.2.1"));
    }

    void aMailThatIsRefusedIsDroppedAndNamesNobodyInTheLog()
    {
        AccountsFixture f(storage::Backend::Sqlite, nullptr);
        VIDGO_VERIFY(f.registrations().begin(f.wish()));
        m_server->inject(MailStandIn::Fault::RefuseRecipient);
        QCOMPARE(deliver(f).dropped, 1);
        f.clock.advance(24h);
        QCOMPARE(deliver(f).sent, 0);
        QVERIFY(f.log.text.find("could not be sent") != std::string::npos);
        QVERIFY(f.log.text.find("ann@") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(MailDeliveryTest)
#include "mail_delivery_test.moc"
