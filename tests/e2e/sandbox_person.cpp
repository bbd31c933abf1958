#include "sandbox_person.h"

#include <QRegularExpression>
#include <QtTest/QtTest>

#include "vidgo/sandbox/http_sender.h"

namespace vidgo::test {

const service::AccountServices& SandboxPerson::atServer() const
{
    return *m_studio.app().hub()->services().atServer;
}

bool SandboxPerson::waitForServer() const
{
    constexpr int kStartMs = 60'000;
    return QTest::qWaitFor([this] { return atServer().shop.plans({}).has_value(); }, kStartMs) &&
           QTest::qWaitFor([this] { return !m_studio.app().hub()->serverLost(); }, kStartMs);
}

bool SandboxPerson::fill(const char* field, const QString& text) const
{
    if (!m_studio.click(QLatin1String(field)))
        return false;
    m_studio.type(text);
    return true;
}

// The page with the mails is a person's by a button.
QString SandboxPerson::codeInMail() const
{
    static const QRegularExpression kCode(QStringLiteral("\\b(\\d{6})\\b"));
    const auto address = m_studio.window()->property("sandboxMailbox").toString().toStdString();
    QString code;
    const auto look = [&] {
        const auto page = sandbox::send("GET", address + "/", {}, {});
        code = page ? kCode.match(QString::fromStdString(page->body)).captured(1) : QString();
        return !code.isEmpty();
    };
    return QTest::qWaitFor(look, 20'000) ? code : QString();
}

bool SandboxPerson::signUp(const QString& story) const
{
    if (!m_studio.click(QStringLiteral("profileButton")) ||
        !m_studio.click(QStringLiteral("invitationRegister")) ||
        !fill("registerAddress", QLatin1String(kAddress)) ||
        !fill("registerPassword", QLatin1String(kPassword)) || !fill("registerName", QStringLiteral("Ann")))
        return false;
    m_studio.screenshot(story + QStringLiteral("-register"));
    if (!m_studio.click(QStringLiteral("registerAccept")) || !m_studio.waitFor(QStringLiteral("codeField")))
        return false;
    const auto code = codeInMail();
    if (code.isEmpty() || !fill("codeField", code))
        return false;
    m_studio.screenshot(story + QStringLiteral("-code"));
    m_studio.key(Qt::Key_Return);
    return m_studio.waitFor(QStringLiteral("accountCard"), 30'000) &&
           QTest::qWaitFor([this] { return m_studio.isVisible(QStringLiteral("creditsCard")); });
}

bool SandboxPerson::sees(std::int64_t credits) const
{
    auto* const card = m_studio.find(QStringLiteral("creditsCard"));
    return card && StudioDriver::accessibleName(card) == QStringLiteral("Credits: %1").arg(credits);
}

} // namespace vidgo::test
