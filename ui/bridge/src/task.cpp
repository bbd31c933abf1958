#include "vidgo/ui/bridge/task.h"

#include <chrono>

#include <QCoreApplication>

namespace vidgo::ui {

void callOnUiThread(const QPointer<QObject>& receiver, std::function<void()> call)
{
    auto* application = QCoreApplication::instance();
    if (!application)
        return;
    QMetaObject::invokeMethod(
        application,
        [receiver, call = std::move(call)] {
            if (receiver)
                call();
        },
        Qt::QueuedConnection);
}

Progress progressOnUiThread(QObject* receiver, std::function<void(double)> sink)
{
    using Clock = std::chrono::steady_clock;
    auto last = std::make_shared<Clock::time_point>();
    // Progress calls its sink under a lock, so `last` needs none of its own.
    return Progress([guard = QPointer<QObject>(receiver), sink = std::move(sink), last](double fraction) {
        const auto now = Clock::now();
        if (fraction < 1.0 && now - *last < std::chrono::milliseconds(30))
            return;
        *last = now;
        callOnUiThread(guard, [sink, fraction] { sink(fraction); });
    });
}

} // namespace vidgo::ui
