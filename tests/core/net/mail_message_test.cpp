#include <QtTest/QtTest>

#include "vidgo/net/mail_message.h"
#include "vidgo/net/net_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::net;

namespace {

const Timestamp kNow{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::seconds(3723)};

Mail mail(std::string subject = "Your code", std::string text = "Hello\n")
{
    return {
        .to = "ann@example.com", .subject = std::move(subject), .text = std::move(text), .language = "en"};
}

Result<std::string> composed(const Mail& mail,
                             const MailFrom& from = {.address = "no-reply@vidgo.example", .name = {}})
{
    return composeMail(mail, from, kNow, "id-1@vidgo.example");
}

// The value of a header with its continuation lines.
QByteArray header(const std::string& message, const QByteArray& name)
{
    const auto head = QByteArray::fromStdString(message.substr(0, message.find("\r\n\r\n")));
    const auto at = ("\r\n" + head).indexOf("\r\n" + name + ": ");
    if (at < 0)
        return {};
    auto value = head.mid(at + name.size() + 2);
    for (qsizetype end = 0; (end = value.indexOf("\r\n", end)) >= 0; ++end)
        if (end + 2 >= value.size() || value[end + 2] != ' ')
            return value.left(end);
    return value;
}

QByteArray body(const std::string& message)
{
    return QByteArray::fromStdString(message.substr(message.find("\r\n\r\n") + 4));
}

QByteArray decodedWords(const QByteArray& value)
{
    QByteArray out;
    const auto words = value.split(' ');
    for (auto word : words) {
        word = word.trimmed();
        if (word.startsWith("=?UTF-8?B?") && word.endsWith("?="))
            out += QByteArray::fromBase64(word.mid(10, word.size() - 12));
    }
    return out;
}

QByteArray fromQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    return QByteArray::fromPercentEncoding(text, '=');
}

QByteArray repeated(const char* text, int times)
{
    QByteArray out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainMail()
    {
        const auto message = composed(mail());
        VIDGO_VERIFY(message);
        QCOMPARE(*message, "Date: Sun, 22 Nov 2026 01:02:03 +0000\r\n"
                           "From: <no-reply@vidgo.example>\r\n"
                           "To: <ann@example.com>\r\n"
                           "Message-ID: <id-1@vidgo.example>\r\n"
                           "Subject: Your code\r\n"
                           "Auto-Submitted: auto-generated\r\n"
                           "Content-Language: en\r\n"
                           "MIME-Version: 1.0\r\n"
                           "Content-Type: text/plain; charset=utf-8\r\n"
                           "Content-Transfer-Encoding: quoted-printable\r\n"
                           "\r\n"
                           "Hello\r\n");
    }

    void subjectsComeBackWhole_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addRow("short") << QByteArray("確認碼");
        QTest::addRow("long Chinese") << repeated("您的驗證碼", 30);
        QTest::addRow("long Korean") << repeated("인증 코드입니다 ", 20).trimmed();
        QTest::addRow("signs") << repeated("🎬✨", 40);
        QTest::addRow("mixed") << QByteArray("VidGo Studio – código de confirmación para José y 太郎さん");
        QTest::addRow("long ASCII") << repeated("word ", 40).trimmed();
        QTest::addRow("looks encoded") << QByteArray("=?UTF-8?B?SGk=?=");
        QTest::addRow("blank at its ends") << QByteArray(" code ");
    }
    void subjectsComeBackWhole()
    {
        QFETCH(const QByteArray, subject);
        const auto message = composed(mail(subject.toStdString()));
        VIDGO_VERIFY(message);
        const auto value = header(*message, "Subject");
        QCOMPARE(decodedWords(value), subject);
        const auto words = value.split(' ');
        for (const auto& word : words) { // no character is cut in two
            const auto part = QByteArray::fromBase64(word.trimmed().mid(10).chopped(2));
            QVERIFY(QString::fromUtf8(part).toUtf8() == part && word.trimmed().size() <= 75);
        }
    }

    void theSenderHasAName()
    {
        const auto from = [](const char* name) {
            const auto message = composed(mail(), {.address = "a@b.example", .name = name});
            return message ? header(*message, "From") : QByteArray("failed");
        };
        QCOMPARE(from("VidGo Studio"), "\"VidGo Studio\"\r\n <a@b.example>");
        QCOMPARE(from("The \"best\" \\ one"), "\"The \\\"best\\\" \\\\ one\"\r\n <a@b.example>");
        QCOMPARE(from("a@b, c <d@e>"), "\"a@b, c <d@e>\"\r\n <a@b.example>");
        QCOMPARE(decodedWords(from("影片工作室")), QByteArray("影片工作室"));
    }

    void textsComeBackWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("long line") << repeated("0123456789", 50) + "\n";
        QTest::addRow("blanks at line ends") << QByteArray("a \nb\t\n  \nc ");
        QTest::addRow("equals signs") << QByteArray("a=b ==\n=3D\n");
        QTest::addRow("dots") << QByteArray(".\n..\n.hidden\n");
        QTest::addRow("Spanish") << QByteArray(
            "Introduzca el código. ¿No lo pidió? Ignórelo; nadie más lo ve.\n");
        QTest::addRow("Japanese") << repeated("確認コードを入力してください。", 20) + "\n";
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("control characters") << QByteArray("a\x01\x7f b\n");
    }
    void textsComeBackWhole()
    {
        QFETCH(const QByteArray, text);
        const auto message = composed(mail("x", text.toStdString()));
        VIDGO_VERIFY(message);
        const bool isBase64 = header(*message, "Content-Transfer-Encoding") == "base64";
        auto back = isBase64 ? QByteArray::fromBase64(body(*message)) : fromQuotedPrintable(body(*message));
        back.replace("\r\n", "\n");
        if (!isBase64 && !text.endsWith('\n'))
            back.chop(1); // the line that was left open is closed
        QCOMPARE(back, text);
    }

    void everyLineIsShortAndEndsAsInMails()
    {
        for (const auto& text :
             {repeated("0123456789", 50), repeated("確認コード", 90), QByteArray("a\r\nb\rc\n")}) {
            const auto message = composed(mail(repeated("碼", 100).toStdString(), text.toStdString()));
            VIDGO_VERIFY(message);
            const auto lines = QByteArray::fromStdString(*message).split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                QVERIFY(lines[i].endsWith('\r') && lines[i].count('\r') == 1);
                QVERIFY2(lines[i].size() <= 77, lines[i].constData());
            }
        }
    }

    void nothingBecomesAHeaderOfItsOwn_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        for (const char* field : {"to", "subject", "from", "name", "language"})
            for (const char* value : {"a@b.example\r\nBcc: c@d.example", "a@b.example\nBcc: c@d.example",
                                      "a@b.example\rX", "a@b.example\tX\x01"})
                QTest::addRow("%s %s", field, QByteArray(value).toPercentEncoding().constData())
                    << field << value;
        QTest::addRow("two recipients") << "to"
                                        << "a@b.example, c@d.example";
        QTest::addRow("no recipient") << "to"
                                      << "";
        QTest::addRow("no domain") << "to"
                                   << "a@";
        QTest::addRow("brackets") << "to"
                                  << "<a@b.example>";
        QTest::addRow("space") << "to"
                               << "a b@c.example";
        QTest::addRow("quoted") << "to"
                                << "\"a b\"@c.example";
        QTest::addRow("not ASCII") << "to"
                                   << "josé@c.example";
        QTest::addRow("options") << "to"
                                 << "a@b.example> NOTIFY=NEVER";
        QTest::addRow("no subject") << "subject"
                                    << "";
    }
    void nothingBecomesAHeaderOfItsOwn()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        auto bad = mail();
        MailFrom from{.address = "a@b.example", .name = {}};
        std::map<QString, std::string*> fields{{"to", &bad.to},
                                               {"subject", &bad.subject},
                                               {"from", &from.address},
                                               {"name", &from.name},
                                               {"language", &bad.language}};
        *fields.at(field) = value.toStdString();
        VIDGO_VERIFY_ERROR(composed(bad, from), NetError::MailInvalid);
    }

    void whatIsNotTextIsNotSent()
    {
        VIDGO_VERIFY_ERROR(composed(mail("x", "\xff\xfe")), NetError::MailInvalid);
        VIDGO_VERIFY_ERROR(composed(mail("\xff")), NetError::MailInvalid);
        VIDGO_VERIFY_ERROR(composed(mail("x", std::string(256 * 1024 + 1, 'x'))), NetError::MailInvalid);
        VIDGO_VERIFY_ERROR(composed(mail(std::string(501, 'x'))), NetError::MailInvalid);
    }

    void addresses()
    {
        for (const char* good : {"a@b", "first.last+tag@sub.example.com", "o'neil_1@b-c.example", "{x}@y.z"})
            QVERIFY2(isMailAddress(good), good);
        for (const char* bad :
             {"",     "@",      "a",    "a@",   "@b",    "a@@b",  "a@b@c", ".a@b",  "a.@b",  "a..b@c", "a@b.",
              "a@.b", "a@b..c", "a@-b", "a@b-", "a b@c", "a@b c", "a@b\n", "a\t@b", "a@b_c", "a,b@c"})
            QVERIFY2(!isMailAddress(bad), bad);
        QVERIFY(!isMailAddress(std::string(65, 'a') + "@b"));
        QVERIFY(!isMailAddress("a@" + std::string(254, 'b')));
    }
};

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mail_message_test.moc"
