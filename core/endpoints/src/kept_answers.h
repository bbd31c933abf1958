#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "vidgo/api/message.h"
#include "vidgo/base/clock.h"

namespace vidgo::endpoints {

/// Answers of routes that say the same to everybody (Route::isShared), for a second each: whoever asks the
/// same within it is told the same, and the store is not asked. Nobody has to say that something has changed,
/// so what another server on the same store has changed shows as soon as what this one has. Safe to use from
/// any thread.
class KeptAnswers
{
public:
    static constexpr std::chrono::milliseconds kAge{1'000};
    /// Of all answers together, small ones to endless questions among them; with more everything is
    /// forgotten.
    static constexpr std::size_t kMostBytes = std::size_t{32} * 1024 * 1024;
    static constexpr std::size_t kLongestBody = std::size_t{64} * 1024;
    static constexpr std::size_t kMostOrigins = 65'536;

    /// `clock` outlives it.
    explicit KeptAnswers(const Clock& clock);

    /// The answer, where it is kept and the same origin was let in within the last second: bans hold for
    /// these routes as well.
    std::optional<api::Response> find(const api::Request& request) const;
    /// Whether find() will have it for a while yet: for choosing who works on the request.
    bool isAtHand(const api::Request& request) const;
    /// Keeps a good answer to somebody who was let in, as it stood at `asked`, and gives it its entity tag.
    void keep(const api::Request& request, api::Response& response, Timestamp asked);

private:
    struct Kept
    {
        std::shared_ptr<const api::Response> response;
        Timestamp since;
    };
    std::shared_ptr<const api::Response> young(const api::Request& request,
                                               std::chrono::milliseconds age) const;

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Kept> m_answers;
    std::unordered_map<std::string, Timestamp> m_letIn;
    std::size_t m_bytes = 0;
};

} // namespace vidgo::endpoints
