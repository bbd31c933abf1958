#pragma once

#include "vidgo/jobs/gate.h"
#include "vidgo/moderation/moderator.h"

namespace vidgo::jobs {

/// Asks moderation::Moderator.
class ModeratorGate final : public Gate
{
public:
    /// `ownKeys` is who is judged where no account pays: this installation. The moderator outlives it.
    ModeratorGate(moderation::Moderator& moderator, AccountId ownKeys)
        : m_moderator(moderator)
        , m_ownKeys(std::move(ownKeys))
    {}
    Result<std::optional<Error>> check(const GateQuestion& question, const std::stop_token& stop) override;

private:
    moderation::Moderator& m_moderator;
    AccountId m_ownKeys;
};

} // namespace vidgo::jobs
