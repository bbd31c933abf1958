#include "vidgo/composition/directories.h"

#include <algorithm>
#include <cstdlib>

#include "vidgo/backend/settings_backend.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/base/log.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

fs::path fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? fs::path(value) : fs::path();
}

[[maybe_unused]] fs::path either(const fs::path& first, const fs::path& second)
{
    return first.empty() ? second : first;
}

struct Usual
{
    fs::path config;
    fs::path data;
};

Usual usualPlaces()
{
#if defined(_WIN32)
    const fs::path roaming = fromEnvironment("APPDATA");
    const fs::path local = fromEnvironment("LOCALAPPDATA");
    return {roaming / "VidGo Studio", local / "VidGo Studio"};
#elif defined(__APPLE__)
    const fs::path support = fromEnvironment("HOME") / "Library" / "Application Support" / "VidGo Studio";
    return {support, support};
#else
    const fs::path home = fromEnvironment("HOME");
    return {either(fromEnvironment("XDG_CONFIG_HOME"), home / ".config") / "vidgo-studio",
            either(fromEnvironment("XDG_DATA_HOME"), home / ".local" / "share") / "vidgo-studio"};
#endif
}

bool isResources(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder / "catalog", ignored);
}

fs::path findResources(const fs::path& program)
{
    if (auto forced = fromEnvironment("VIDGO_RESOURCES_DIR"); !forced.empty())
        return forced;
    const fs::path beside = program.parent_path().parent_path();
    for (const auto& candidate : {beside / "share" / "vidgo", beside / "Resources"})
        if (isResources(candidate))
            return candidate;
    return fs::path(VIDGO_DEVELOPMENT_RESOURCES);
}

} // namespace

Directories systemDirectories(const fs::path& program)
{
    const auto usual = usualPlaces();
    const auto config = fromEnvironment("VIDGO_CONFIG_DIR");
    return {.resources = findResources(program),
            .config = config.empty() ? usual.config : config,
            .data = usual.data,
            .forcedData = fromEnvironment("VIDGO_DATA_DIR")};
}

fs::path chosenDataFolder(const Directories& directories)
{
    if (!directories.forcedData.empty())
        return directories.forcedData;
    const auto json = Json::read(directories.config / "settings.json");
    const auto* folder = json ? json->find("data_folder") : nullptr;
    const auto* text = folder ? folder->asString() : nullptr;
    return text && !text->empty() ? pathFromUtf8(*text) : directories.data;
}

int chosenUiScale(const fs::path& config)
{
    const auto json = Json::read(config / "settings.json");
    const auto* percent = json ? json->find("ui_scale_percent") : nullptr;
    if (!percent || !percent->asInt())
        return kSmallestUiScale;
    return static_cast<int>(std::clamp<std::int64_t>(*percent->asInt(), kSmallestUiScale, kLargestUiScale));
}

Outcome chooseDataFolder(const Directories& directories, const fs::path& folder)
{
    const SystemClock clock;
    NullLog log;
    backend::SettingsBackend store(directories.config / "settings.json", directories.data, {}, clock, log);
    auto settings = store.settings();
    settings.dataFolder = folder;
    return store.save(settings);
}

std::vector<fs::path> watermarkFonts(const fs::path& resources)
{
    const std::vector<fs::path> candidates = {
        resources / "fonts" / "Inter-SemiBold.otf",
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
        "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc",
        "/System/Library/Fonts/Hiragino Sans GB.ttc",
        "/System/Library/Fonts/AppleSDGothicNeo.ttc",
        "C:/Windows/Fonts/msjhbd.ttc",
        "C:/Windows/Fonts/meiryob.ttc",
        "C:/Windows/Fonts/malgunbd.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
    };
    std::vector<fs::path> fonts;
    std::error_code ignored;
    for (const auto& font : candidates)
        if (fs::is_regular_file(font, ignored))
            fonts.push_back(font);
    return fonts;
}

} // namespace vidgo::composition
