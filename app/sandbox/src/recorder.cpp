#include "vidgo/sandbox/recorder.h"

#include <utility>

namespace vidgo::sandbox {

void Recorder::saw(const Request& request, int status)
{
    Seen seen{.request = request, .status = status};
    for (auto& header : seen.request.headers)
        if (header.name == "Authorization" || header.name == "Cookie")
            header.value = "(not kept)";
    const std::scoped_lock lock(m_mutex);
    if (m_seen.size() < kMost)
        m_seen.push_back(std::move(seen));
}

void Recorder::unexpected(std::string what)
{
    const std::scoped_lock lock(m_mutex);
    if (m_unexpected.size() < kMost)
        m_unexpected.push_back(std::move(what));
}

std::vector<Recorder::Seen> Recorder::seen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

std::vector<std::string> Recorder::unexpected() const
{
    const std::scoped_lock lock(m_mutex);
    return m_unexpected;
}

std::vector<std::string> Recorder::takeUnexpected()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_unexpected, {});
}

} // namespace vidgo::sandbox
