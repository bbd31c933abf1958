#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/model/language.h"
#include "vidgo/model/proxy.h"

namespace vidgo {

enum class ThemeChoice { System, Light, Dark, HighContrast };

std::string_view themeChoiceId(ThemeChoice theme); ///< "system", "light", "dark", "high_contrast".
std::optional<ThemeChoice> themeChoiceFromId(std::string_view id);

/// How much moves in the window.
enum class MotionChoice { Full, Reduced };

std::string_view motionChoiceId(MotionChoice motion); ///< "full", "reduced".
std::optional<MotionChoice> motionChoiceFromId(std::string_view id);

/// When the new examples of the server come to this computer.
enum class ExampleArrival {
    Unmetered, ///< By themselves, but not over a link that is paid for by what goes through it.
    Always,    ///< By themselves.
    Asked,     ///< When the person asks for them.
};

std::string_view exampleArrivalId(ExampleArrival arrival); ///< "unmetered", "always", "asked".
std::optional<ExampleArrival> exampleArrivalFromId(std::string_view id);

/// How large everything in the window is, in percent of what the screen asks for.
inline constexpr int kSmallestUiScale = 100;
inline constexpr int kLargestUiScale = 300;

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
    int uiScalePercent = kSmallestUiScale; ///< Used from the next start on.
    MotionChoice motion = MotionChoice::Full;
    /// Keys that differ from the usual ones, by action: "Ctrl+Shift+P", or empty for an action without keys.
    std::map<std::string, std::string> shortcuts;

    /// Of the server that keeps the person's account, as typed; empty: none. Used from the next start on.
    std::string serverAddress;
    ExampleArrival newExamples = ExampleArrival::Unmetered;
    ProxyChoice proxy; ///< Used from the next start on.

    bool operator==(const Settings&) const = default;
};

} // namespace vidgo
