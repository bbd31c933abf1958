#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include "vidgo/sandbox/mail_page.h"
#include "vidgo/sandbox/mail_stand_in.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::sandbox;

namespace {

/// A mail client that says what the test tells it.
class Client
{
public:
    explicit Client(std::uint16_t port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
        answer();
    }
    /// The first three digits of what is answered; empty when the connection ended.
    QByteArray say(const QByteArray& line)
    {
        m_socket.write(line + "\r\n");
        return answer();
    }

private:
    QByteArray answer()
    {
        for (;;) {
            while (!m_socket.canReadLine())
                if (!m_socket.waitForReadyRead(5000))
                    return {};
            const auto line = m_socket.readLine();
            if (line.size() < 4 || line[3] != '-')
                return line.left(3);
        }
    }
    QTcpSocket m_socket;
};

QByteArray mailOf(const QByteArray& headers, const QByteArray& body)
{
    return "Date: Sun, 22 Nov 2026 10:00:00 +0000\r\nFrom: VidGo <no-reply@vidgo.example>\r\n"
           "To: ann@example.com\r\nMessage-ID: <1@vidgo.example>\r\nMIME-Version: 1.0\r\n" +
           headers + "\r\n" + body + "\r\n.";
}

QStringList listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list << QString::fromStdString(text);
    return list;
}

} // namespace

class MailStandInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MailStandIn> m_server;

    void begin(Client& client) const
    {
        QCOMPARE(client.say("EHLO studio"), QByteArray("250"));
        QCOMPARE(client.say("MAIL FROM:<no-reply@vidgo.example> SIZE=100"), QByteArray("250"));
        QCOMPARE(client.say("RCPT TO:<ann@example.com>"), QByteArray("250"));
        QCOMPARE(client.say("DATA"), QByteArray("354"));
    }

private Q_SLOTS:
    void init()
    {
        auto opened = MailStandIn::open({});
        VIDGO_VERIFY(opened);
        m_server = std::move(*opened);
    }

    void aMailIsKeptDecoded_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("quoted-printable")
            << QByteArray("Subject: =?UTF-8?Q?Caf=C3=A9_?= =?utf-8?B?6bue?= now\r\n"
                          "Content-Transfer-Encoding: quoted-printable\r\n")
            << QByteArray("..one=\r\n dot\r\n=E9=BB=9E");
        QTest::newRow("base64") << QByteArray("Subject: =?UTF-8?B?Q2Fmw6kg6bue?=\r\n now\r\n"
                                              "Content-Transfer-Encoding: base64\r\n")
                                << QByteArray("Lm9uZSBkb3QN\r\nCum7ng0K");
    }
    void aMailIsKeptDecoded()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        Client client(m_server->port());
        begin(client);
        QCOMPARE(client.say(mailOf(headers, body)), QByteArray("250"));
        QCOMPARE(client.say("QUIT"), QByteArray("221"));
        const auto mails = m_server->takeMails();
        QCOMPARE(mails.size(), 1U);
        QCOMPARE(QString::fromStdString(mails[0].subject), QStringLiteral("Café 點 now"));
        QCOMPARE(QString::fromStdString(mails[0].text), QStringLiteral(".one dot\n點\n"));
        QCOMPARE(QString::fromStdString(mails[0].to.at(0)), QStringLiteral("ann@example.com"));
        QVERIFY(m_server->mails().empty());
        QCOMPARE(listed(m_server->recorder().unexpected()), QStringList());
    }

    void peopleReadTheNewestMailFirstAndNothingOfItIsMarkup()
    {
        ReceivedMail first;
        first.to = {"ann@example.com"};
        first.subject = "The <first>";
        first.text = "123456 & <b>more</b>\n";
        ReceivedMail second;
        second.subject = "The second";
        const auto page = mailPage({first, second}, {.method = "GET", .target = "/"});
        QCOMPARE(page.status, 200);
        const auto html = QString::fromStdString(page.body);
        QVERIFY(html.indexOf(QStringLiteral("The second")) <
                html.indexOf(QStringLiteral("The &lt;first&gt;")));
        QVERIFY(html.contains(QStringLiteral("To: ann@example.com")));
        QVERIFY(html.contains(QStringLiteral("123456 &amp; &lt;b&gt;more&lt;/b&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<b>")));
        QCOMPARE(mailPage({first}, {.method = "GET", .target = "/favicon.ico"}).status, 404);
        QCOMPARE(mailPage({first}, {.method = "POST", .target = "/"}).status, 404);
    }

    void anEmptyMailIsAFlaw()
    {
        Client client(m_server->port());
        begin(client);
        QCOMPARE(client.say("."), QByteArray("250"));
        QCOMPARE(m_server->recorder().unexpected().size(), 1U);
    }

    void whatAServerWouldRefuseIsRecorded_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::newRow("bare line feed") << mailOf("Subject: x\r\n", "a\nb");
        QTest::newRow("long line") << mailOf("Subject: x\r\n", QByteArray(999, 'x'));
        QTest::newRow("eight bits") << mailOf("Subject: x\r\n", "\xE9\xBB\x9E");
        QTest::newRow("eight bits in a header") << mailOf("Subject: \xE9\xBB\x9E\r\n", "x");
        QTest::newRow("no subject") << mailOf("", "x");
        QTest::newRow("two subjects") << mailOf("Subject: x\r\nSubject: y\r\n", "x");
        QTest::newRow("not UTF-8") << mailOf("Subject: x\r\nContent-Transfer-Encoding: quoted-printable\r\n",
                                             "=FF");
    }
    void whatAServerWouldRefuseIsRecorded()
    {
        QFETCH(QByteArray, mail);
        Client client(m_server->port());
        begin(client);
        QCOMPARE(client.say(mail), QByteArray("250"));
        QCOMPARE(m_server->recorder().takeUnexpected().size(), 1U);
    }

    void stepsOutOfOrderAreRefused()
    {
        Client client(m_server->port());
        QCOMPARE(client.say("MAIL FROM:<a@b.c>"), QByteArray("503"));
        QCOMPARE(client.say("EHLO studio"), QByteArray("250"));
        QCOMPARE(client.say("RCPT TO:<a@b.c>"), QByteArray("503"));
        QCOMPARE(client.say("MAIL FROM:nobody"), QByteArray("503"));
        QCOMPARE(client.say("DATA"), QByteArray("503"));
        QCOMPARE(m_server->recorder().unexpected().size(), 4U);
    }

    void onlyWhoSignsInSends()
    {
        auto opened = MailStandIn::open({.user = "post", .password = "word"});
        VIDGO_VERIFY(opened);
        {
            Client client((*opened)->port());
            QCOMPARE(client.say("EHLO studio"), QByteArray("250"));
            QCOMPARE(client.say("MAIL FROM:<a@b.c>"), QByteArray("530"));
            QCOMPARE(client.say("AUTH PLAIN " + QByteArray("\0post\0wrong", 11).toBase64()),
                     QByteArray("535"));
            QCOMPARE(client.say("AUTH PLAIN"), QByteArray("334"));
            QCOMPARE(client.say(QByteArray("\0post\0word", 10).toBase64()), QByteArray("235"));
            QCOMPARE(client.say("MAIL FROM:<a@b.c>"), QByteArray("250"));
        }
        Client client((*opened)->port());
        QCOMPARE(client.say("EHLO studio"), QByteArray("250"));
        QCOMPARE(client.say("AUTH LOGIN"), QByteArray("334"));
        QCOMPARE(client.say(QByteArray("post").toBase64()), QByteArray("334"));
        QCOMPARE(client.say(QByteArray("word").toBase64()), QByteArray("235"));
    }

    void faultsHappenOnce()
    {
        using enum MailStandIn::Fault;
        for (const auto fault : {RefuseSender, RefuseRecipient, CutBefore, Busy, Refuse, CutAfter})
            m_server->inject(fault);
        const auto mail = mailOf("Subject: x\r\n", "x");
        {
            Client client(m_server->port());
            client.say("EHLO studio");
            QCOMPARE(client.say("MAIL FROM:<a@b.c>"), QByteArray("550"));
            QCOMPARE(client.say("MAIL FROM:<a@b.c>"), QByteArray("250"));
            QCOMPARE(client.say("RCPT TO:<a@b.c>"), QByteArray("550"));
            QCOMPARE(client.say("RCPT TO:<a@b.c>"), QByteArray("250"));
            QCOMPARE(client.say("DATA"), QByteArray());
        }
        for (const auto* expected : {"451", "554", "", "250"}) {
            Client client(m_server->port());
            begin(client);
            QCOMPARE(client.say(mail), QByteArray(expected));
        }
        QCOMPARE(m_server->mails().size(), 2U); // one whose answer was lost, and the last one
        QCOMPARE(listed(m_server->recorder().unexpected()), QStringList());
    }
};

QTEST_GUILESS_MAIN(MailStandInTest)
#include "mail_stand_in_test.moc"
