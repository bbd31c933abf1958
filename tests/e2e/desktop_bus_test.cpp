#include <QtTest/QtTest>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

#include "desktop.h"

using namespace vidgo;

namespace {

/// What shows notifications on a desktop.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList texts;
    QList<uint> replaced;

public Q_SLOTS:
    // As the specification of desktop notifications has it.
    uint Notify(const QString&, uint replaces, const QString&, const QString&, const QString& body,
                const QStringList&, const QVariantMap&, int)
    {
        texts << body;
        replaced << replaces;
        return replaces != 0 ? replaces : 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

/// What draws the taskbar.
class Taskbar : public QObject
{
    Q_OBJECT

public:
    QString entry;
    QVariantMap looks;

public Q_SLOTS:
    void onUpdate(const QString& application, const QVariantMap& values)
    {
        entry = application;
        looks = values;
    }
};

} // namespace

/// The studio and a desktop on a real message bus of their own.
class DesktopBusTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("no dbus-daemon on this computer");
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QGuiApplication::setDesktopFileName(QStringLiteral("vidgo-studio"));
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void nobodyWhoShowsNotificationsIsNoticed()
    {
        const auto desktop = makeDesktop();
        bool said = false;
        desktop->notify(QStringLiteral("VidGo"), QStringLiteral("done"), [&] { said = true; });
        QTRY_VERIFY(said);
    }

    void aNotificationTakesThePlaceOfTheLast()
    {
        const auto address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        auto bus = QDBusConnection::connectToBus(address, QStringLiteral("server"));
        NotificationServer server;
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        const auto desktop = makeDesktop();
        const auto never = [] { QFAIL("there is a server"); };
        desktop->notify(QStringLiteral("VidGo"), QStringLiteral("<b>39 made</b>"), never);
        QTRY_COMPARE(server.texts.size(), 1);
        QVERIFY(!server.texts[0].contains(QStringLiteral("<b>"))); // no markup out of file names
        QTest::qWait(50);
        desktop->notify(QStringLiteral("VidGo"), QStringLiteral("again"), never);
        QTRY_COMPARE(server.texts.size(), 2);
        const QList<uint> replaced{0, 7};
        QCOMPARE(server.replaced, replaced);
        QSignalSpy chosen(desktop.get(), &Desktop::notificationChosen);
        Q_EMIT server.ActionInvoked(3, QStringLiteral("default"));
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(chosen.count(), 1);
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    }

    void theTaskbarHearsOfTheProgress()
    {
        auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                                 QStringLiteral("taskbar"));
        Taskbar taskbar;
        QVERIFY(bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                            QStringLiteral("Update"), &taskbar, SLOT(onUpdate(QString, QVariantMap))));
        const auto desktop = makeDesktop();
        desktop->showProgress(0.25, 3);
        QTRY_COMPARE(taskbar.entry, QStringLiteral("application://vidgo-studio.desktop"));
        QCOMPARE(taskbar.looks.value(QStringLiteral("progress")).toDouble(), 0.25);
        QCOMPARE(taskbar.looks.value(QStringLiteral("count")).toInt(), 3);
        QVERIFY(taskbar.looks.value(QStringLiteral("progress-visible")).toBool());
        desktop->showProgress(1, 0);
        QTRY_VERIFY(!taskbar.looks.value(QStringLiteral("progress-visible")).toBool());
        QDBusConnection::disconnectFromBus(QStringLiteral("taskbar"));
    }
};

QTEST_MAIN(DesktopBusTest)
#include "desktop_bus_test.moc"
