#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "vidgo/server/server_observer.h"
#include "vidgo/server/server_options.h"

namespace vidgo::server {

/// Threads that call handlers, and the short queue before them.
class HandlerLane
{
public:
    HandlerLane(const LaneOptions& options, ServerObserver& observer);
    ~HandlerLane();
    HandlerLane(const HandlerLane&) = delete;
    HandlerLane& operator=(const HandlerLane&) = delete;

    /// False at once when the queue is full or the lane has stopped.
    bool submit(std::function<void()> work);
    /// Drops what has not begun and waits for what has.
    void stop();

private:
    struct Waiting
    {
        std::function<void()> work;
        std::chrono::steady_clock::time_point since;
    };

    void run();

    const LaneOptions m_options;
    ServerObserver& m_observer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_queue;
    std::size_t m_idle = 0; ///< Threads that wait for work and have none on its way to them.
    bool m_isStopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace vidgo::server
