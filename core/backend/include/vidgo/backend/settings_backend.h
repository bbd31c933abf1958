#pragma once

#include <filesystem>
#include <mutex>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/log.h"
#include "vidgo/service/settings_service.h"

namespace vidgo::backend {

/// Settings in one JSON file, written whole and atomically. A damaged file is put aside, never overwritten;
/// keys that this version does not know are kept.
class SettingsBackend final : public service::SettingsService
{
public:
    /// Reads `file`; a missing one means the defaults. `usualDataFolder` is used when the settings name none;
    /// `forcedDataFolder` (from the command line or the environment) wins over both when it is not empty.
    SettingsBackend(std::filesystem::path file, std::filesystem::path usualDataFolder,
                    std::filesystem::path forcedDataFolder, const Clock& clock, Log& log);

    Settings settings() const override;
    Outcome save(const Settings& settings) override;
    bool wereReset() const override { return m_wereReset; }
    std::filesystem::path dataFolder() const override { return m_dataFolder; }

private:
    void load(const Clock& clock);

    const std::filesystem::path m_file;
    Log& m_log;
    mutable std::mutex m_mutex;
    Settings m_settings;
    Json m_unknown; ///< Members of the file that belong to another version.
    std::filesystem::path m_dataFolder;
    bool m_wereReset = false;
};

} // namespace vidgo::backend
