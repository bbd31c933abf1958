#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include <QMetaObject>
#include <QPointer>

#include "vidgo/base/executor.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"

namespace vidgo::ui {

/// A handle on work that runs elsewhere. Letting it go does not stop the work.
class Task
{
public:
    Task() = default;
    explicit Task(std::stop_source stop)
        : m_stop(std::move(stop))
    {}
    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop{std::nostopstate};
};

/// Calls `call` on the thread of the user interface, later, unless `receiver` is gone by then.
void callOnUiThread(const QPointer<QObject>& receiver, std::function<void()> call);

/// The one place where work leaves the thread of the user interface and its answer comes back:
/// `work(stop_token)` runs on `executor` and returns a value, which is handed to `then(value)` on the thread
/// of the user interface, unless `receiver` is gone by then. Call it from that thread. Capture by value only.
template <class Work, class Then>
Task runTask(Executor& executor, const std::stop_source& stop, QObject* receiver, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, std::stop_token>;
    executor.post([stop, guard = QPointer<QObject>(receiver), work = std::make_shared<Work>(std::move(work)),
                   then = std::make_shared<Then>(std::move(then))]() mutable {
        auto answer = std::make_shared<Answer>((*work)(stop.get_token()));
        work.reset();
        callOnUiThread(guard, [then, answer] { (*then)(std::move(*answer)); });
    });
    return Task(stop);
}

/// A Progress whose reports arrive at `sink` on the thread of the user interface, at most every 30 ms and at
/// the end.
Progress progressOnUiThread(QObject* receiver, std::function<void(double)> sink);

} // namespace vidgo::ui
