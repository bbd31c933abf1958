#include "vidgo/base/progress.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include "vidgo/base/base_error.h"

namespace vidgo {

struct Progress::Shared
{
    std::mutex mutex;
    Sink sink;
    double furthest = -1.0;
};

Progress::Progress(Sink sink)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->sink = std::move(sink);
}

void Progress::report(double fraction) const
{
    if (!m_shared || !m_shared->sink || std::isnan(fraction))
        return;
    const double value = m_from + (m_to - m_from) * std::clamp(fraction, 0.0, 1.0);
    const std::lock_guard lock(m_shared->mutex);
    if (value <= m_shared->furthest)
        return;
    m_shared->furthest = value;
    m_shared->sink(value);
}

Progress Progress::part(double from, double to) const
{
    Progress result = *this;
    result.m_from = m_from + (m_to - m_from) * from;
    result.m_to = m_from + (m_to - m_from) * to;
    return result;
}

Outcome checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        return fail(BaseError::Cancelled, "stop requested");
    return {};
}

} // namespace vidgo
