#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QString>

namespace vidgo {

/// What the desktop around the window can show of the work in it.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// A notification of the system. `otherwise` is called when there is nobody who shows them.
    virtual void notify(const QString& title, const QString& text, std::function<void()> otherwise) = 0;
    /// In the taskbar: how far the work is (0..1) and how many jobs there are; none when `jobs` is 0.
    virtual void showProgress(double fraction, int jobs) = 0;

Q_SIGNALS:
    /// The person chose a notification.
    void notificationChosen();
};

/// The desktop that the program runs on. On Linux it speaks to org.freedesktop.Notifications and
/// com.canonical.Unity.LauncherEntry, which KDE's and Ubuntu's taskbars listen to. Where there is neither,
/// `otherwise` is called and no progress is shown outside the window.
std::unique_ptr<Desktop> makeDesktop();

} // namespace vidgo
