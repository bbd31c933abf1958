#include "desktop_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace vidgo {

namespace {

constexpr QLatin1String kService("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");

} // namespace

BusDesktop::BusDesktop()
{
    QDBusConnection::sessionBus().connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                                          SLOT(onActionInvoked(uint, QString)));
}

void BusDesktop::notify(const QString& title, const QString& text, std::function<void()> otherwise)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return otherwise();
    auto call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("category"), QStringLiteral("transfer.complete")}};
    constexpr int kItsOwnTime = -1;
    // Application, what it replaces, icon, summary, body, actions, hints, time on the screen.
    call.setArguments({QGuiApplication::applicationDisplayName(), m_shown, QGuiApplication::desktopFileName(),
                       title, text.toHtmlEscaped(), QStringList{QStringLiteral("default"), QString()}, hints,
                       kItsOwnTime});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, otherwise = std::move(otherwise)] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isError())
                    otherwise();
                else
                    m_shown = reply.value();
            });
}

void BusDesktop::showProgress(double fraction, int jobs)
{
    auto update = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/vidgo"),
                                             QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                             QStringLiteral("Update"));
    const QVariantMap looks{{QStringLiteral("progress"), fraction},
                            {QStringLiteral("progress-visible"), jobs > 0},
                            {QStringLiteral("count"), qint64{jobs}},
                            {QStringLiteral("count-visible"), jobs > 0}};
    const auto entry = QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
    update.setArguments({entry, looks});
    QDBusConnection::sessionBus().send(update);
}

void BusDesktop::onActionInvoked(uint id, const QString&)
{
    if (id == m_shown)
        Q_EMIT notificationChosen();
}

std::unique_ptr<Desktop> makeDesktop()
{
    return std::make_unique<BusDesktop>();
}

} // namespace vidgo
