#include "service_gate.h"

#include <mutex>
#include <utility>
#include <vector>

namespace vidgo::test {

struct ServiceGate::State
{
    std::mutex mutex;
    std::vector<std::function<void()>> held;
    Executor* behind = nullptr;
    bool isClosed = false;
};

namespace {

class GatedExecutor final : public Executor
{
public:
    explicit GatedExecutor(std::shared_ptr<ServiceGate::State> state)
        : m_state(std::move(state))
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->behind = &m_threads;
    }

    ~GatedExecutor() override
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->behind = nullptr;
        m_state->held.clear();
    }

    void post(std::function<void()> work) override
    {
        const std::scoped_lock lock(m_state->mutex);
        if (m_state->isClosed)
            m_state->held.push_back(std::move(work));
        else
            m_threads.post(std::move(work));
    }

private:
    std::shared_ptr<ServiceGate::State> m_state;
    ThreadPool m_threads{4};
};

} // namespace

ServiceGate::ServiceGate()
    : m_state(std::make_shared<State>())
{}

ServiceGate::~ServiceGate() = default;

std::unique_ptr<Executor> ServiceGate::executor()
{
    return std::make_unique<GatedExecutor>(m_state);
}

void ServiceGate::close()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->isClosed = true;
}

void ServiceGate::open()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->isClosed = false;
    for (auto& work : std::exchange(m_state->held, {}))
        if (m_state->behind)
            m_state->behind->post(std::move(work));
}

std::size_t ServiceGate::waiting() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->held.size();
}

} // namespace vidgo::test
