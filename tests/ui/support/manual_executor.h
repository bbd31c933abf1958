#pragma once

#include <deque>
#include <functional>
#include <utility>

#include "vidgo/base/executor.h"

namespace vidgo::test {

/// Keeps work until the test lets it run.
class ManualExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override { m_queue.push_back(std::move(work)); }

    int waiting() const { return static_cast<int>(m_queue.size()); }
    /// Runs the oldest piece. Its answer arrives with the next processEvents().
    bool runNext()
    {
        if (m_queue.empty())
            return false;
        auto work = std::move(m_queue.front());
        m_queue.pop_front();
        work();
        return true;
    }
    void drop() { m_queue.clear(); }

private:
    std::deque<std::function<void()>> m_queue;
};

} // namespace vidgo::test
