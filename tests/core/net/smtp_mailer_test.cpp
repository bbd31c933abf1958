#include <fstream>

#include "net_fixture.h"
#include "vidgo/net/smtp_mailer.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace {

/// What a mail server does, and what it was told.
struct MailServer
{
    std::string afterConnect = "220 here";
    std::string afterRecipient = "250 ok";
    std::string afterText = "250 taken";
    std::string afterLogin = "235 welcome";
    bool offersTls = false;
    bool asksForLogin = false;
    Requests commands;
    Requests texts;

    LoopbackServer::Talk talk()
    {
        return [this](Connection& connection) { serve(connection); };
    }

private:
    void serve(Connection& connection)
    {
        if (!say(connection, afterConnect))
            return;
        bool isAuthenticating = false;
        for (auto line = connection.readLine(); !line.empty(); line = connection.readLine()) {
            const bool isLogin = std::exchange(isAuthenticating, line == "AUTH PLAIN");
            commands.add(line);
            if (line == "QUIT") {
                say(connection, "221 bye");
                return;
            }
            if (line == "STARTTLS") {
                say(connection, "220 go on");
                if (!connection.startTls())
                    return;
                offersTls = false;
            } else if (line == "DATA") {
                say(connection, "354 text");
                texts.add(readText(connection));
                if (!say(connection, afterText))
                    return;
            } else if (!say(connection, answerTo(line, isLogin))) {
                return;
            }
        }
    }

    // An empty answer: the connection is cut.
    static bool say(Connection& connection, const std::string& answer)
    {
        if (!answer.empty())
            connection.write(answer + "\r\n");
        return !answer.empty();
    }

    std::string answerTo(const std::string& line, bool isLogin) const
    {
        if (line.starts_with("EHLO"))
            return std::string("250-here\r\n") + (offersTls ? "250-STARTTLS\r\n" : "") +
                   (asksForLogin ? "250-AUTH PLAIN\r\n" : "") + "250 8BITMIME";
        if (line == "AUTH PLAIN")
            return "334 go on";
        if (isLogin)
            return afterLogin;
        return line.starts_with("RCPT") ? afterRecipient : "250 ok";
    }

    static std::string readText(Connection& connection)
    {
        std::string text;
        for (auto line = connection.readLine(); line != "."; line = connection.readLine())
            text += line + "\n";
        return text;
    }
};

Mail code()
{
    return {.to = "ann@example.com", .subject = "確認碼", .text = ".\nhush 123456\n", .language = "zh-TW"};
}

} // namespace

class SmtpMailerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesAsItIs()
    {
        MailServer server;
        LoopbackServer listener(server.talk());
        VIDGO_VERIFY(send(plain(listener)));
        const std::vector<std::string> expected{"EHLO vidgo.example", "MAIL FROM:<no-reply@vidgo.example>",
                                                "RCPT TO:<ann@example.com>", "DATA", "QUIT"};
        auto commands = server.commands.all();
        for (auto& command : commands)
            command = command.substr(0, command.find(" SIZE="));
        QCOMPARE(commands, expected);
        const auto text = server.texts.all().at(0);
        QVERIFY(text.starts_with("Date: "));
        QVERIFY(text.find("\nTo: <ann@example.com>\n") != std::string::npos);
        QVERIFY(text.find("@vidgo.example>\nSubject: =?UTF-8?B?56K66KqN56K8?=\n") != std::string::npos);
        QVERIFY(text.ends_with("\n\n..\nhush 123456\n")); // a dot alone would have ended it
        QVERIFY(m_log.text().find("hush") == std::string::npos);
        QVERIFY(m_log.text().find("ann") == std::string::npos);
    }

    void everyMailHasANumberOfItsOwn()
    {
        MailServer server;
        LoopbackServer listener(server.talk());
        SmtpMailer mailer(plain(listener), m_log, m_clock, m_random);
        VIDGO_VERIFY(mailer.send(code(), {}));
        VIDGO_VERIFY(mailer.send(code(), {}));
        const auto texts = server.texts.all();
        const auto number = [&](std::size_t i) {
            const auto at = texts.at(i).find("Message-ID: ");
            return texts.at(i).substr(at, 64);
        };
        QVERIFY(number(0) != number(1));
    }

    void overTlsAndWithAPassword_data()
    {
        QTest::addColumn<bool>("isTlsFromTheFirstByte");
        QTest::addRow("smtps") << true;
        QTest::addRow("STARTTLS") << false;
    }
    void overTlsAndWithAPassword()
    {
        QFETCH(const bool, isTlsFromTheFirstByte);
        MailServer server;
        server.asksForLogin = true;
        server.offersTls = !isTlsFromTheFirstByte;
        LoopbackServer listener(server.talk(), isTlsFromTheFirstByte ? LoopbackServer::Security::Tls
                                                                     : LoopbackServer::Security::Plain);
        auto settings = plain(listener);
        settings.security =
            isTlsFromTheFirstByte ? SmtpSettings::Security::Tls : SmtpSettings::Security::StartTls;
        settings.caFile = certificateFile();
        settings.user = "me";
        settings.password = Secret(std::string("hush"));
        VIDGO_VERIFY(send(settings));
        QCOMPARE(server.texts.count(), 1);
        const auto commands = server.commands.all();
        QVERIFY(std::ranges::find(commands, "AG1lAGh1c2g=") != commands.end());
        QVERIFY(m_log.text().find("hush") == std::string::npos);
    }

    void aServerThatIsNotTrustedGetsNothing_data() { overTlsAndWithAPassword_data(); }
    void aServerThatIsNotTrustedGetsNothing()
    {
        QFETCH(const bool, isTlsFromTheFirstByte);
        MailServer server;
        server.offersTls = !isTlsFromTheFirstByte;
        LoopbackServer listener(server.talk(), isTlsFromTheFirstByte ? LoopbackServer::Security::Tls
                                                                     : LoopbackServer::Security::Plain);
        auto settings = plain(listener);
        settings.security =
            isTlsFromTheFirstByte ? SmtpSettings::Security::Tls : SmtpSettings::Security::StartTls;
        VIDGO_VERIFY_ERROR(send(settings), NetError::TlsRefused);
        QCOMPARE(server.texts.count(), 0);
    }

    void aServerThatCannotEncryptGetsNothing()
    {
        MailServer server;
        server.asksForLogin = true;
        LoopbackServer listener(server.talk());
        auto settings = plain(listener);
        settings.security = SmtpSettings::Security::StartTls;
        settings.user = "me";
        settings.password = Secret(std::string("hush"));
        VIDGO_VERIFY_ERROR(send(settings), NetError::TlsRefused);
        for (const auto& command : server.commands.all())
            QVERIFY2(command.starts_with("EHLO") || command == "STARTTLS" || command == "QUIT",
                     command.c_str());
    }

    void whatTheServerSaysIsTold_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("error");
        QTest::addRow("unknown person") << "recipient"
                                        << "550 no such person"
                                        << "net.mail_refused";
        QTest::addRow("greylisted") << "recipient"
                                    << "450 come back later"
                                    << "net.mail_postponed";
        QTest::addRow("spam") << "text"
                              << "554 no"
                              << "net.mail_refused";
        QTest::addRow("disk full") << "text"
                                   << "452 full"
                                   << "net.mail_postponed";
        QTest::addRow("cut off") << "text"
                                 << ""
                                 << "net.cut_off";
        QTest::addRow("busy") << "connect"
                              << "421 busy"
                              << "net.mail_postponed";
        QTest::addRow("wrong password") << "login"
                                        << "535 no"
                                        << "net.mail_login_refused";
    }
    void whatTheServerSaysIsTold()
    {
        QFETCH(const QString, where);
        QFETCH(const QString, answer);
        QFETCH(const QString, error);
        MailServer server;
        server.asksForLogin = true;
        const std::map<QString, std::string*> places{{"recipient", &server.afterRecipient},
                                                     {"text", &server.afterText},
                                                     {"connect", &server.afterConnect},
                                                     {"login", &server.afterLogin}};
        *places.at(where) = answer.toStdString();
        LoopbackServer listener(server.talk());
        auto settings = plain(listener);
        settings.user = "me";
        settings.password = Secret(std::string("hush"));
        const auto outcome = send(settings);
        QVERIFY(!outcome);
        QCOMPARE(QString::fromStdString(std::string(outcome.error().id())), error);
    }

    void aSilentServerIsLeft()
    {
        LoopbackServer listener([](Connection& connection) { connection.waitForClose(); });
        auto settings = plain(listener);
        settings.wholeTimeout = 150ms;
        VIDGO_VERIFY_ERROR(send(settings), NetError::TimedOut);
    }

    void aStopIsObeyedAtOnce()
    {
        LoopbackServer listener([](Connection& connection) {
            connection.write("220 here\r\n");
            connection.waitForClose();
        });
        SmtpMailer mailer(plain(listener), m_log, m_clock, m_random);
        const auto time = timeToStop(50ms, [&](const std::stop_token& stop) {
            VIDGO_VERIFY_ERROR(mailer.send(code(), stop), BaseError::Cancelled);
        });
        QVERIFY2(time < 200ms, std::to_string(time.count()).c_str());
    }

    void settingsThatAreNotUsed()
    {
        MailServer server;
        LoopbackServer listener(server.talk());
        auto elsewhere = plain(listener);
        elsewhere.host = "mail.example.com";
        VIDGO_VERIFY_ERROR(send(elsewhere), NetError::RequestInvalid);
        auto injected = plain(listener);
        injected.host = "127.0.0.1/x\r\nRSET";
        VIDGO_VERIFY_ERROR(send(injected), NetError::RequestInvalid);
        auto hello = plain(listener);
        hello.helloName = "a\r\nRSET";
        VIDGO_VERIFY_ERROR(send(hello), NetError::RequestInvalid);
        auto nobody = plain(listener);
        nobody.from.address = "";
        VIDGO_VERIFY_ERROR(send(nobody), NetError::MailInvalid);
        QCOMPARE(listener.connections(), 0);
    }

private:
    static SmtpSettings plain(const LoopbackServer& listener)
    {
        SmtpSettings settings;
        settings.host = "127.0.0.1";
        settings.port = listener.port();
        settings.security = SmtpSettings::Security::Plain;
        settings.from = {.address = "no-reply@vidgo.example", .name = "VidGo"};
        settings.helloName = "vidgo.example";
        return settings;
    }
    Outcome send(const SmtpSettings& settings)
    {
        SmtpMailer mailer(settings, m_log, m_clock, m_random);
        return mailer.send(code(), {});
    }
    std::filesystem::path certificateFile()
    {
        auto file = m_folder.path() / "ca.pem";
        std::ofstream(file) << LoopbackServer::certificate();
        return file;
    }

    ManualClock m_clock;
    CountingRandom m_random;
    KeepingLog m_log;
    TestFolder m_folder;
};

QTEST_GUILESS_MAIN(SmtpMailerTest)
#include "smtp_mailer_test.moc"
