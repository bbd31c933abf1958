#include "vidgo/ui/shell/window_state.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

namespace {

const auto kGeometry = QStringLiteral("window/geometry");
const auto kMaximized = QStringLiteral("window/maximized");
const auto kPage = QStringLiteral("window/page");

int areaOf(const QRect& rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

void WindowState::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    Q_EMIT hubChanged();
}

QRect WindowState::fitted(const QRect& wanted, const QList<QRect>& screens)
{
    QRect best;
    for (const auto& screen : screens)
        if (areaOf(screen & wanted) > areaOf(best & wanted))
            best = screen;
    if (best.isNull())
        return {};
    QRect placed(wanted.topLeft(), wanted.size().boundedTo(best.size()));
    placed.moveLeft(qBound(best.left(), placed.left(), best.right() - placed.width() + 1));
    placed.moveTop(qBound(best.top(), placed.top(), best.bottom() - placed.height() + 1));
    return placed;
}

void WindowState::restore(QQuickWindow* window) const
{
    if (!m_hub || !window)
        return;
    const QSettings state(file(), QSettings::IniFormat);
    QList<QRect> screens;
    for (const auto* screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const auto place = fitted(state.value(kGeometry).toRect(), screens);
    if (!place.isNull())
        window->setGeometry(place);
    if (state.value(kMaximized).toBool())
        window->setWindowStates(Qt::WindowMaximized);
}

void WindowState::save(const QQuickWindow* window) const
{
    if (!m_hub || !window)
        return;
    QSettings state(file(), QSettings::IniFormat);
    const auto states = window->windowStates();
    state.setValue(kMaximized, states.testFlag(Qt::WindowMaximized));
    if (!(states & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized)))
        state.setValue(kGeometry, window->geometry());
}

QString WindowState::lastPage() const
{
    return m_hub ? QSettings(file(), QSettings::IniFormat).value(kPage).toString() : QString();
}

void WindowState::savePage(const QString& pageId) const
{
    if (m_hub)
        QSettings(file(), QSettings::IniFormat).setValue(kPage, pageId);
}

QString WindowState::file() const
{
    return pathText(m_hub->services().settings.dataFolder() / "window.ini");
}

} // namespace vidgo::ui::shell
