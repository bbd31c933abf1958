#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

#include <QObject>

#include "vidgo/service/example_sync_service.h"

namespace vidgo {

/// Brings new examples of the server without anybody's asking: at the start, every few hours, and whenever
/// there is a reason. On a thread of its own, which ends with it.
class ExampleKeeper : public QObject
{
    Q_OBJECT

public:
    /// `sync` outlives it. `setMetered` is told what the system says of the link to the net, where it says
    /// anything, before anything is brought; on the thread of the window.
    ExampleKeeper(service::ExampleSyncService& sync, std::function<void(bool isMetered)> setMetered);
    ~ExampleKeeper() override;

    /// There is a reason to look: the server is back, or the person chose something else.
    void look();
    /// The link is metered now, or is no more: what comes is paused at once, or goes on.
    void linkChanged(bool isMetered);

private:
    void followLink();
    void work(const std::stop_token& stop);

    service::ExampleSyncService& m_sync;
    std::function<void(bool isMetered)> m_setMetered;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_isWanted = true;
    std::stop_source m_going; ///< Of what goes on.
    std::jthread m_thread;
};

} // namespace vidgo
