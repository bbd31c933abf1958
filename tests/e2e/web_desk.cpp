#include "web_desk.h"

#include <QTimer>
#include <QtTest/QtTest>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::test {

namespace {

QStringList listOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list << ui::toQString(text);
    return list;
}

} // namespace

// Later, as a program starts later: whoever opens a window does not wait for it.
void WebDesk::open(const ShopCheckout& checkout, Language language,
                   std::function<void(ui::CheckoutEnd)> ended)
{
    m_checkout = checkout;
    m_ended = std::move(ended);
    QTimer::singleShot(0, this, [this, language] {
        if (m_hands.open({.start = QUrl(ui::toQString(m_checkout.page)),
                          .ends = listOf(m_checkout.ends),
                          .origins = listOf(m_checkout.origins),
                          .language = ui::toQString(languageCode(language))}))
            connect(m_hands.window(), SIGNAL(left(QString)), this, SLOT(leave(QString)));
        else
            leave(QStringLiteral("failed"));
    });
}

bool WebDesk::waitForWindow() const
{
    return QTest::qWaitFor([this] { return isOpen() && m_hands.isAtRest(); }, CheckoutHands::kPatienceMs);
}

bool WebDesk::payAtEcpay(const char* picture) const
{
    const auto site = ui::toQString(m_checkout.origins.front());
    const auto isThere = [&] { return m_hands.address().startsWith(site) && m_hands.isAtRest(); };
    if (!QTest::qWaitFor(isThere, CheckoutHands::kPatienceMs))
        return false;
    m_hands.save(picture);
    return m_hands.click("Pay by card");
}

// Paddle's form is in a frame of another host, where only keys get.
bool WebDesk::payAtPaddle(const char* picture) const
{
    if (!m_hands.waitUntil(QStringLiteral("document.getElementById('opened')?.hidden === false")))
        return false;
    m_hands.save(picture);
    m_hands.key(Qt::Key_Tab);
    m_hands.key(Qt::Key_Return);
    return true;
}

void WebDesk::leave(const QString& how)
{
    const auto end = how == QStringLiteral("finished")  ? ui::CheckoutEnd::Finished
                     : how == QStringLiteral("browser") ? ui::CheckoutEnd::Browser
                     : how == QStringLiteral("closed")  ? ui::CheckoutEnd::Closed
                                                        : ui::CheckoutEnd::Failed;
    // The window tells of its end itself, and can't go meanwhile.
    QTimer::singleShot(0, this, [this, end] {
        m_hands.close();
        if (const auto ended = std::exchange(m_ended, {}))
            ended(end);
    });
}

} // namespace vidgo::test
