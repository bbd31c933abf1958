#include "handler_lane.h"

namespace vidgo::server {

HandlerLane::HandlerLane(const LaneOptions& options, ServerObserver& observer)
    : m_options(options)
    , m_observer(observer)
{
    for (unsigned i = 0; i < std::max(1U, options.threads); ++i)
        m_threads.emplace_back([this] { run(); });
    m_idle = m_threads.size();
}

HandlerLane::~HandlerLane()
{
    stop();
}

bool HandlerLane::submit(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        // What idle threads are about to take does not wait.
        if (m_isStopped || m_queue.size() >= m_options.queue + m_idle)
            return false;
        m_observer.requestQueued(m_options.name);
        m_queue.push_back({std::move(work), std::chrono::steady_clock::now()});
    }
    m_changed.notify_one();
    return true;
}

void HandlerLane::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isStopped || !m_queue.empty(); });
        if (m_isStopped)
            return;
        auto next = std::move(m_queue.front());
        m_queue.pop_front();
        --m_idle;
        lock.unlock();
        m_observer.requestBegan(m_options.name, std::chrono::steady_clock::now() - next.since);
        next.work();
        next.work = nullptr;
        m_observer.requestEnded(m_options.name);
        lock.lock();
        ++m_idle;
    }
}

void HandlerLane::stop()
{
    std::deque<Waiting> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
        dropped.swap(m_queue);
    }
    m_changed.notify_all();
    for (auto& thread : m_threads)
        if (thread.joinable())
            thread.join();
}

} // namespace vidgo::server
