#pragma once

#include <functional>
#include <memory>

namespace vidgo {

/// Runs pieces of work somewhere. Domain code never chooses; backend, the bridge of the ui and the server do.
class Executor
{
public:
    virtual ~Executor() = default;
    /// Queues `work`, which must not throw. After the executor began to shut down, work is dropped.
    virtual void post(std::function<void()> work) = 0;
};

/// Runs each piece at once, on the caller's thread: for tests and the command line.
class InlineExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override { work(); }
};

/// A fixed number of threads. The destructor lets the running pieces end and drops what has not begun.
class ThreadPool final : public Executor
{
public:
    /// `threads` 0 means one for each processor.
    explicit ThreadPool(unsigned threads = 0);
    ~ThreadPool() override;
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    void post(std::function<void()> work) override;
    unsigned threads() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Calls `work(i)` for i in [0, count) on up to `threads` threads (0: one for each processor) and waits for
/// all. `work` must not throw.
void parallelFor(int count, const std::function<void(int)>& work, unsigned threads = 0);

} // namespace vidgo
