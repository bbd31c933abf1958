#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// What a stand-in received, and which of it the real service would not have taken. Safe to use from any
/// thread. Keys are left out: the values of the headers Authorization and Cookie are not kept.
class Recorder
{
public:
    static constexpr std::size_t kMost = 10'000; ///< Entries of each kind; what comes after is dropped.

    struct Seen
    {
        Request request;
        int status = 0; ///< Of the answer; 0 when the connection was cut.
    };

    void saw(const Request& request, int status);
    /// Something that a client of the real service must not do.
    void unexpected(std::string what);

    std::vector<Seen> seen() const;
    /// Empty is what a test expects at its end.
    std::vector<std::string> unexpected() const;
    /// Forgets what was unexpected, for tests that provoke it.
    std::vector<std::string> takeUnexpected();

private:
    mutable std::mutex m_mutex;
    std::vector<Seen> m_seen;
    std::vector<std::string> m_unexpected;
};

} // namespace vidgo::sandbox
