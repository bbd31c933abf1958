#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QtTest>
#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <thread>
#include <unistd.h>

#include "distant_studio.h"
#include "sandbox_person.h"
#include "vidgo/ui/messages/convert.h"
#include "web_desk.h"

// The other side of DistantStudio.
namespace vidgo::test {

namespace {

bool says(QQuickItem* at, const QString& words)
{
    if (!at->isVisible())
        return false;
    const auto children = at->childItems();
    return at->property("text").toString().contains(words) ||
           StudioDriver::accessibleName(at).contains(words) ||
           std::ranges::any_of(children, [&](QQuickItem* child) { return says(child, words); });
}

// A program that this one has started.
qint64 childCalled(const QByteArray& name)
{
    const auto parent = QByteArray::number(::getpid());
    const auto all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const auto& entry : all) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto stat = file.readAll(); // "4711 (vidgo-checkout) S 4700 …"
        const auto end = stat.lastIndexOf(") ");
        if (end > 0 && stat.left(end).endsWith('(' + name) && stat.mid(end + 4).startsWith(parent + ' '))
            return entry.toLongLong();
    }
    return 0;
}

/// The studio, and the hands of whoever sits in front of it.
class Seat
{
public:
    explicit Seat(const QJsonObject& place)
        : m_theme(place[QLatin1String("theme")].toString())
        , m_studio(ui::toPath(QUrl::fromLocalFile(place[QLatin1String("home")].toString())))
    {
        const auto standIns =
            Json::parse(QJsonDocument(place[QLatin1String("standIns")].toObject()).toJson().toStdString());
        if (const auto places = composition::sandboxPlacesFrom(*standIns))
            m_studio.setSandbox(*places);
        m_studio.setResources(ui::toPath(QUrl::fromLocalFile(place[QLatin1String("resources")].toString())));
        m_studio.setServer(place[QLatin1String("server")].toString().toStdString());
        m_studio.setPrograms(QStringLiteral(VIDGO_PROGRAMS));
    }

    QJsonValue done(const QJsonObject& order)
    {
        const auto call = m_calls.find(order[QLatin1String("do")].toString());
        return call == m_calls.end() ? QJsonValue::Null : (this->*call->second)(order);
    }

private:
    using Call = QJsonValue (Seat::*)(const QJsonObject&);
    static QString name(const QJsonObject& order) { return order[QLatin1String("name")].toString(); }
    static QString text(const QJsonObject& order) { return order[QLatin1String("text")].toString(); }

    QJsonValue start(const QJsonObject&)
    {
        if (!m_studio.start(m_theme, Language::English))
            return false;
        m_program = m_studio.app().hub()->checkoutDesk();
        m_studio.app().hub()->setCheckoutDesk(&m_web);
        return m_person.waitForServer();
    }
    QJsonValue click(const QJsonObject& order) { return m_studio.click(name(order)); }
    QJsonValue clickWords(const QJsonObject& order) { return m_studio.clickWords(name(order)); }
    QJsonValue fill(const QJsonObject& order)
    {
        if (!m_studio.click(name(order)))
            return false;
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        m_studio.type(text(order));
        return true;
    }
    QJsonValue pressReturn(const QJsonObject&)
    {
        m_studio.key(Qt::Key_Return);
        return true;
    }
    QJsonValue drop(const QJsonObject& order) { return m_studio.drop(name(order), text(order)); }
    QJsonValue openFirst(const QJsonObject& order)
    {
        auto* const list = m_studio.waitFor(name(order));
        if (!list || !waitUntil([&] { return list->property("count").toInt() > 0; }))
            return false;
        list->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Return);
        return true;
    }
    QJsonValue goTo(const QJsonObject& order)
    {
        return QMetaObject::invokeMethod(m_studio.window(), "showPage", Q_ARG(QString, name(order)));
    }
    QJsonValue shows(const QJsonObject& order)
    {
        return m_studio.waitFor(name(order), DistantStudio::kShorterMs) != nullptr;
    }
    QJsonValue isGone(const QJsonObject& order)
    {
        return waitUntil([&] { return !m_studio.isVisible(name(order)); });
    }
    QJsonValue reads(const QJsonObject& order)
    {
        return waitUntil([&] { return says(m_studio.window()->contentItem(), text(order)); });
    }
    QJsonValue insist(const QJsonObject& order)
    {
        return insistOn(name(order), [&] { return m_studio.isVisible(text(order)); });
    }
    QJsonValue isServerBack(const QJsonObject&)
    {
        return waitUntil([this] { return !m_studio.app().hub()->serverLost(); });
    }
    QJsonValue seesCredits(const QJsonObject& order)
    {
        return waitUntil([&] { return m_person.sees(order[QLatin1String("credits")].toInteger()); });
    }
    QJsonValue picture(const QJsonObject& order)
    {
        m_studio.screenshot(text(order));
        return true;
    }
    QJsonValue payInProgram(const QJsonObject& order)
    {
        m_studio.app().hub()->setCheckoutDesk(order[QLatin1String("is")].toBool() ? m_program : &m_web);
        return true;
    }
    QJsonValue paymentProgram(const QJsonObject&)
    {
        qint64 id = 0;
        waitUntil([&] { return (id = childCalled("vidgo-checkout")) != 0; });
        return id;
    }
    QJsonValue insistOnPayment(const QJsonObject&)
    {
        return insistOn(QStringLiteral("purchasePay"), [this] { return m_web.isOpen(); }) &&
               m_web.waitForWindow();
    }
    QJsonValue pay(const QJsonObject& order)
    {
        const auto picture = text(order).toUtf8();
        return order[QLatin1String("is")].toBool() ? m_web.payAtPaddle(picture) : m_web.payAtEcpay(picture);
    }
    QJsonValue isPaymentOver(const QJsonObject&)
    {
        const bool isOver = waitUntil([this] { return !m_web.isOpen(); });
        m_studio.window()->requestActivate();
        return isOver;
    }
    QJsonValue warnings(const QJsonObject&)
    {
        return QJsonArray::fromStringList(StudioDriver::qmlWarnings());
    }
    QJsonValue state(const QJsonObject&);

    template <class Condition>
    static bool waitUntil(Condition condition)
    {
        return QTest::qWaitFor(condition, DistantStudio::kShorterMs);
    }
    template <class Condition>
    bool insistOn(const QString& button, Condition isThere)
    {
        return waitUntil([&] {
            if (isThere())
                return true;
            auto* const item = m_studio.find(button);
            if (item && item->isEnabled() && !item->property("busy").toBool())
                m_studio.click(button);
            return false;
        });
    }

    const std::map<QString, Call> m_calls{{QStringLiteral("start"), &Seat::start},
                                          {QStringLiteral("click"), &Seat::click},
                                          {QStringLiteral("clickWords"), &Seat::clickWords},
                                          {QStringLiteral("fill"), &Seat::fill},
                                          {QStringLiteral("pressReturn"), &Seat::pressReturn},
                                          {QStringLiteral("drop"), &Seat::drop},
                                          {QStringLiteral("openFirst"), &Seat::openFirst},
                                          {QStringLiteral("goTo"), &Seat::goTo},
                                          {QStringLiteral("shows"), &Seat::shows},
                                          {QStringLiteral("isGone"), &Seat::isGone},
                                          {QStringLiteral("reads"), &Seat::reads},
                                          {QStringLiteral("insist"), &Seat::insist},
                                          {QStringLiteral("isServerBack"), &Seat::isServerBack},
                                          {QStringLiteral("seesCredits"), &Seat::seesCredits},
                                          {QStringLiteral("picture"), &Seat::picture},
                                          {QStringLiteral("payInProgram"), &Seat::payInProgram},
                                          {QStringLiteral("paymentProgram"), &Seat::paymentProgram},
                                          {QStringLiteral("insistOnPayment"), &Seat::insistOnPayment},
                                          {QStringLiteral("pay"), &Seat::pay},
                                          {QStringLiteral("isPaymentOver"), &Seat::isPaymentOver},
                                          {QStringLiteral("state"), &Seat::state},
                                          {QStringLiteral("warnings"), &Seat::warnings}};
    QString m_theme;
    WebDesk m_web;
    StudioDriver m_studio;
    SandboxPerson m_person{m_studio};
    ui::CheckoutDesk* m_program = nullptr;
};

QJsonValue Seat::state(const QJsonObject&)
{
    QJsonObject all;
    const auto& server = m_person.atServer();
    if (const auto standing = server.shop.planStanding({}))
        all[QLatin1String("tier")] = ui::toQString(standing->tier);
    if (const auto balance = server.credits.balance({})) {
        std::int64_t bought = 0;
        for (const auto& bucket : balance->buckets)
            bought += bucket.kind == BucketKind::Bought ? bucket.available : 0;
        all[QLatin1String("available")] = static_cast<qint64>(balance->available);
        all[QLatin1String("held")] = static_cast<qint64>(balance->held);
        all[QLatin1String("bought")] = static_cast<qint64>(bought);
    }
    QStringList orders;
    if (const auto page = server.shop.orders(50, {}, {}))
        for (const auto& order : page->orders)
            orders << ui::toQString(order.item.id + " " + std::string(orderStateId(order.state)));
    all[QLatin1String("orders")] = QJsonArray::fromStringList(orders);
    QStringList lines;
    if (const auto page = server.credits.history(50, {}, {}))
        for (const auto& line : page->lines)
            lines << ui::toQString(std::string(transactionKindId(line.kind)));
    all[QLatin1String("lines")] = QJsonArray::fromStringList(lines);
    auto& services = m_studio.app().hub()->services();
    QStringList states;
    const auto jobs = services.jobs.list(50).value_or(std::vector<Job>());
    for (const auto& job : jobs)
        states << ui::toQString(jobStateId(job.state));
    all[QLatin1String("jobs")] = QJsonArray::fromStringList(states);
    return all;
}

} // namespace

int sitAtStudio()
{
    const auto read = [] {
        std::string line;
        std::getline(std::cin, line);
        return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    };
    Seat seat(read());
    std::thread listening([&] {
        while (std::cin) {
            const auto order = read();
            if (order.isEmpty())
                break;
            QMetaObject::invokeMethod(
                qApp,
                [&] {
                    const auto said =
                        QJsonDocument(QJsonArray{seat.done(order)}).toJson(QJsonDocument::Compact);
                    std::cout << said.mid(1, said.size() - 2).toStdString() << std::endl;
                },
                Qt::BlockingQueuedConnection);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    listening.join();
    return code;
}

} // namespace vidgo::test
