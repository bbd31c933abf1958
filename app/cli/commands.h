#pragma once

#include <stop_token>
#include <string>

#include "terminal.h"
#include "vidgo/model/language.h"
#include "vidgo/model/library.h"
#include "vidgo/model/picture.h"
#include "vidgo/service/services.h"

namespace vidgo::cli {

/// What every command gets.
struct Context
{
    service::Services services;
    const Terminal& terminal;
    Language language = Language::English;
    std::stop_token stop;
};

struct PresetOptions
{
    std::string tool; ///< Id, empty: any.
    std::string topic;
    std::string text;
    int limit = 50;
};

struct RunOptions
{
    std::string tool;
    std::string input;
    std::string output;
    std::string topic;
    std::string subject = "automatic";
    std::string background = "transparent";
    std::string color = "#FFFFFF";
    std::string picture;
    double blur = 0.02;
    double softness = 0.5;
    int quality = 92;
    bool overwrite = false;
};

struct WatermarkFileOptions
{
    std::string input;
    std::string output;
    std::string place = "bottom_right";
    WatermarkOptions look;
    bool overwrite = false;
};

struct LibraryOptions
{
    std::string text;
    std::string tool;
    int limit = 50;
};

ExitCode listTools(const Context& context);
ExitCode listPresets(const Context& context, const PresetOptions& options);
ExitCode showPreset(const Context& context, const std::string& id);
ExitCode runTool(const Context& context, const RunOptions& options);
ExitCode watermarkFile(const Context& context, const WatermarkFileOptions& options);
ExitCode listLibrary(const Context& context, const LibraryOptions& options);

} // namespace vidgo::cli
