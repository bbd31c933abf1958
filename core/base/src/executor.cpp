#include "vidgo/base/executor.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace vidgo {

struct ThreadPool::Impl
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<std::function<void()>> queue;
    std::vector<std::jthread> threads; // last: joined before the rest goes

    void run(const std::stop_token& stop)
    {
        while (true) {
            std::function<void()> work;
            {
                std::unique_lock lock(mutex);
                if (!wake.wait(lock, stop, [&] { return !queue.empty(); }) || stop.stop_requested())
                    return;
                work = std::move(queue.front());
                queue.pop_front();
            }
            work();
        }
    }
};

namespace {

unsigned threadCount(unsigned wanted)
{
    return wanted != 0 ? wanted : std::max(1u, std::thread::hardware_concurrency());
}

} // namespace

ThreadPool::ThreadPool(unsigned threads)
    : m_impl(std::make_unique<Impl>())
{
    for (unsigned i = 0; i < threadCount(threads); ++i)
        m_impl->threads.emplace_back([impl = m_impl.get()](const std::stop_token& stop) { impl->run(stop); });
}

ThreadPool::~ThreadPool()
{
    for (auto& thread : m_impl->threads)
        thread.request_stop();
    m_impl->threads.clear(); // joins, while what they may still post to is whole
}

void ThreadPool::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_impl->mutex);
        m_impl->queue.push_back(std::move(work));
    }
    m_impl->wake.notify_one();
}

unsigned ThreadPool::threads() const
{
    return static_cast<unsigned>(m_impl->threads.size());
}

void parallelFor(int count, const std::function<void(int)>& work, unsigned threads)
{
    std::atomic<int> next = 0;
    const auto drain = [&] {
        for (int i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    const int extra = std::min(count, static_cast<int>(threadCount(threads))) - 1;
    try {
        for (int i = 0; i < extra; ++i)
            helpers.emplace_back(drain);
    } catch (const std::system_error&) {
        // The system gives no more threads: those that there are do the work.
    }
    drain();
}

} // namespace vidgo
