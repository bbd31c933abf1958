#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "vidgo/model/language.h"

namespace vidgo {

enum class ThemeChoice { System, Light, Dark, HighContrast };

std::string_view themeChoiceId(ThemeChoice theme); ///< "system", "light", "dark", "high_contrast".
std::optional<ThemeChoice> themeChoiceFromId(std::string_view id);

/// What the person chose. Never a secret.
struct Settings
{
    std::optional<Language> language; ///< None: as the system says.
    ThemeChoice theme = ThemeChoice::System;
    std::filesystem::path dataFolder;   ///< Empty: the usual place. Used from the next start on.
    std::filesystem::path exportFolder; ///< Where the last export went; empty: the pictures folder.
    std::string exportTemplate = "{name}-{tool}";
    std::string watermarkText = "VidGo Demo";
    std::filesystem::path mattingModel; ///< A matting model (ONNX) of the person's own; empty: none.
    std::int64_t cacheLimitBytes = 2'000'000'000;

    bool operator==(const Settings&) const = default;
};

} // namespace vidgo
