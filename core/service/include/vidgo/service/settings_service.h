#pragma once

#include <filesystem>

#include "vidgo/base/result.h"
#include "vidgo/model/settings.h"

namespace vidgo::service {

/// What the person chose. Safe to call from any thread.
class SettingsService
{
public:
    virtual ~SettingsService() = default;

    /// The current settings.
    virtual Settings settings() const = 0;
    /// Keeps them, on the disk before it returns. On failure the old ones stay in force.
    virtual Outcome save(const Settings& settings) = 0;
    /// True when the file was damaged at the start, was put aside, and the settings began anew.
    virtual bool wereReset() const = 0;
    /// Where results, examples and the log are kept in this session.
    virtual std::filesystem::path dataFolder() const = 0;
};

} // namespace vidgo::service
