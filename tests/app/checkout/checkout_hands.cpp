#include "checkout_hands.h"

#include <QJSValue>
#include <QtTest/QtTest>

namespace vidgo::test {

namespace {

/// Takes what a script in a page has answered.
class ScriptAnswer : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void take(const QVariant& value)
    {
        answer = value;
        isThere = true;
    }
    QVariant answer;
    bool isThere = false;
};

} // namespace

bool CheckoutHands::open(const Order& order)
{
    close();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("start"), order.start},
                                    {QStringLiteral("ends"), order.ends},
                                    {QStringLiteral("origins"), order.origins},
                                    {QStringLiteral("themeMode"), order.theme},
                                    {QStringLiteral("languageCode"), order.language}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Checkout/CheckoutWindow.qml")));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    m_left = std::make_unique<QSignalSpy>(m_window, SIGNAL(left(QString)));
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window, kPatienceMs);
}

void CheckoutHands::close()
{
    m_left.reset();
    m_window = nullptr;
    m_engine.reset();
}

QQuickItem* CheckoutHands::item(const char* name) const
{
    return m_window->findChild<QQuickItem*>(QString::fromLatin1(name));
}

QVariant CheckoutHands::script(const QString& words) const
{
    ScriptAnswer answer;
    QJSEngine::setObjectOwnership(&answer, QJSEngine::CppOwnership);
    const auto take = m_engine->newQObject(&answer).property(QStringLiteral("take"));
    QMetaObject::invokeMethod(item("checkoutView"), "runJavaScript", Q_ARG(QString, words),
                              Q_ARG(QJSValue, take));
    if (!QTest::qWaitFor([&] { return answer.isThere; }, kPatienceMs))
        qWarning("no answer from the page");
    return answer.answer;
}

bool CheckoutHands::waitUntil(const QString& script) const
{
    return QTest::qWaitFor([&] { return this->script(script).toBool(); }, kPatienceMs);
}

// The middle of what is called so in the page, or a point left of it when there is none.
QPoint CheckoutHands::placeOf(const QString& words) const
{
    const auto rect =
        script(QStringLiteral("(() => { const r = [...document.querySelectorAll('button,a')]"
                              ".find(e => e.textContent === '%1')?.getBoundingClientRect();"
                              " return r?.width ? [r.x + r.width / 2, r.y + r.height / 2] : [] })()")
                   .arg(words))
            .toList();
    if (rect.size() != 2)
        return {-1, -1};
    return item("checkoutView")->mapToScene({rect[0].toDouble(), rect[1].toDouble()}).toPoint();
}

bool CheckoutHands::click(const char* words) const
{
    QPoint place;
    if (!QTest::qWaitFor([&] { return (place = placeOf(QString::fromUtf8(words))).x() >= 0; }, kPatienceMs))
        return false;
    QTest::mouseClick(m_window, Qt::LeftButton, {}, place);
    return true;
}

void CheckoutHands::key(Qt::Key key) const
{
    QTest::keyClick(m_window, key);
}

void CheckoutHands::save(const char* name) const
{
    const auto folder = qEnvironmentVariable("VIDGO_SCREENSHOTS");
    if (!folder.isEmpty())
        m_window->grabWindow().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace vidgo::test

#include "checkout_hands.moc"
