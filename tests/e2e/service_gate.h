#pragma once

#include <memory>

#include "vidgo/base/executor.h"

namespace vidgo::test {

/// Stands between the window and the services. Closed, it holds back what the window asks for, so that what
/// it shows meanwhile can be looked at; opened, the services are asked, in the order in which it came. The
/// services themselves are the real ones.
class ServiceGate
{
public:
    ServiceGate();
    ~ServiceGate();

    /// Runs what passes the gate on threads of its own. One at a time.
    std::unique_ptr<Executor> executor();
    void close();
    void open();
    /// How many calls wait.
    std::size_t waiting() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace vidgo::test
