#pragma once

#include <filesystem>
#include <mutex>

#include "vidgo/base/log.h"
#include "vidgo/service/session_service.h"

namespace vidgo::backend {

/// The mode of use in one small JSON file, written atomically. A file that is missing or cannot be read means
/// Visitor: nobody gets more than they chose.
class SessionBackend final : public service::SessionService
{
public:
    /// `log` outlives it.
    SessionBackend(std::filesystem::path file, Log& log);

    StudioMode mode() const override;
    Outcome enter(StudioMode mode) override;

private:
    const std::filesystem::path m_file;
    mutable std::mutex m_mutex;
    StudioMode m_mode = StudioMode::Visitor;
};

} // namespace vidgo::backend
