#include <QRegularExpression>
#include <QtTest/QtTest>

#include "studio_driver.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using test::StudioDriver;

namespace {

constexpr auto kAddress = "ann@example.com";
constexpr auto kPassword = "correct horse battery";

} // namespace

/// `vidgo-studio --sandbox` with its server and its stand-ins, all of them programs: somebody gets an
/// account, by pointer and keys.
class AccountStoryTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};

    const service::AccountServices& atServer() const { return *m_studio.app().hub()->services().atServer; }
    /// What the page with the mails says; a person gets there by a button.
    QString mails() const
    {
        const auto address = m_studio.window()->property("sandboxMailbox").toString().toStdString();
        const auto page = sandbox::send("GET", address + "/", {}, {});
        return page ? QString::fromStdString(page->body) : QString();
    }
    QString codeInMail() const
    {
        static const QRegularExpression kCode(QStringLiteral("\\b(\\d{6})\\b"));
        QString code;
        const auto look = [&] { return !(code = kCode.match(mails()).captured(1)).isEmpty(); };
        return QTest::qWaitFor(look, 20'000) ? code : QString();
    }
    bool fill(const char* field, const QString& text) const
    {
        if (!m_studio.click(QLatin1String(field)))
            return false;
        m_studio.type(text);
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_studio.setSandboxPrograms(QStringLiteral(VIDGO_PROGRAMS));
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English));
        QVERIFY(m_studio.app().hub()->hasServer());
        QVERIFY(m_studio.isVisible(QStringLiteral("sandboxMailButton")));
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_studio.screenshot(QStringLiteral("account-failed-") +
                                QLatin1String(QTest::currentTestFunction()));
    }

    void somebodyGetsAnAccountWithTheCodeOfAMail()
    {
        // The window is there before the server is.
        QTRY_VERIFY_WITH_TIMEOUT(atServer().shop.plans({}).has_value(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio.app().hub()->serverLost(), 60'000);
        QVERIFY(m_studio.click(QStringLiteral("profileButton")));
        QVERIFY(m_studio.click(QStringLiteral("invitationRegister")));
        QVERIFY(fill("registerAddress", QLatin1String(kAddress)));
        QVERIFY(fill("registerPassword", QLatin1String(kPassword)));
        QVERIFY(fill("registerName", QStringLiteral("Ann")));
        m_studio.screenshot(QStringLiteral("account-register"));
        QVERIFY(m_studio.click(QStringLiteral("registerAccept")));
        QVERIFY(m_studio.waitFor(QStringLiteral("codeField")));
        const auto code = codeInMail();
        QVERIFY(!code.isEmpty());
        QVERIFY(fill("codeField", code));
        m_studio.screenshot(QStringLiteral("account-code"));
        m_studio.key(Qt::Key_Return);
        QVERIFY(m_studio.waitFor(QStringLiteral("accountCard"), 30'000));
        QTRY_VERIFY(m_studio.isVisible(QStringLiteral("creditsCard")));
        m_studio.screenshot(QStringLiteral("account-signed-in"));
        const auto account = atServer().account.account({});
        VIDGO_VERIFY(account);
        QCOMPARE(account->email, std::string(kAddress));
    }
};

QTEST_MAIN(AccountStoryTest)
#include "account_story_test.moc"
