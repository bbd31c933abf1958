#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "clip_export_options.h"
#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace fs = std::filesystem;

namespace {

struct ExportFileOptions
{
    std::string input;
    std::string output;
    ClipExportOptions clip;
    bool overwrite = false;
    bool list = false;
};

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

Json presetJson(const ExportPreset& preset)
{
    Json::Array sizes;
    for (const auto& size : preset.sizes)
        sizes.emplace_back(Json::Object{{"width", size.width}, {"height", size.height}});
    Json::Object names;
    for (const auto& [language, name] : preset.name.all())
        names.emplace(std::string(languageCode(language)), name);
    return Json::Object{{"id", preset.id},
                        {"name", std::move(names)},
                        {"format", preset.format},
                        {"sizes", std::move(sizes)},
                        {"max_seconds", preset.maxSeconds > 0 ? Json(preset.maxSeconds) : Json()}};
}

ExitCode listPresets(const Context& context)
{
    const auto& presets = context.services.catalog.catalog().exportPresets;
    if (context.terminal.isJson()) {
        Json::Array all;
        for (const auto& preset : presets)
            all.push_back(presetJson(preset));
        context.terminal.print(Json(Json::Object{{"presets", std::move(all)}}));
        return ExitCode::Done;
    }
    for (const auto& preset : presets) {
        QStringList sizes;
        for (const auto& size : preset.sizes)
            sizes << QStringLiteral("%1×%2").arg(size.width).arg(size.height);
        context.terminal.print(
            padded(ui::toQString(preset.id), 18) + padded(ui::toQString(preset.format), 6) +
            padded(ui::toQString(preset.name.in(context.language)), 28) + sizes.join(QStringLiteral(", ")));
    }
    return ExitCode::Done;
}

// An MP4 that is to stay as it is gets copied; what comes in another container is written anew.
Result<ClipExport> wantedIn(const Context& context, const ExportFileOptions& options, const fs::path& output)
{
    auto how = options.clip.readFor(output, context.services.catalog.catalog());
    if (!how || !how->preset.empty())
        return how;
    const auto info = context.services.clips.check(pathFromUtf8(options.input), context.stop);
    if (!info)
        return std::unexpected(info.error());
    if (info->container != "mp4")
        how->preset = "original";
    return how;
}

Outcome checkOutput(const ExportFileOptions& options, const fs::path& output)
{
    std::error_code ignored;
    const bool isThere = fs::exists(output, ignored);
    if (isThere && (!options.overwrite || fs::is_directory(output, ignored)))
        return fail(service::ServiceError::NameTaken, "output exists", {{"file", toUtf8(output.filename())}});
    return {};
}

ExitCode say(const Context& context, const fs::path& output, const std::string& preset)
{
    if (!context.terminal.isJson()) {
        context.terminal.print(ui::pathText(output));
        return ExitCode::Done;
    }
    const auto info = context.services.clips.check(output, context.stop);
    if (!info)
        return context.terminal.report(info.error());
    context.terminal.print(
        Json(Json::Object{{"output", toUtf8(output)},
                          {"preset", preset.empty() ? Json() : Json(preset)},
                          {"width", info->video ? Json(info->video->width) : Json()},
                          {"height", info->video ? Json(info->video->height) : Json()},
                          {"frames_per_second", info->video ? Json(info->video->frameRate.value()) : Json()},
                          {"duration", static_cast<double>(info->durationUs) / 1e6},
                          {"bytes", info->bytes}}));
    return ExitCode::Done;
}

ExitCode exportFile(const Context& context, const ExportFileOptions& options)
{
    if (options.list)
        return listPresets(context);
    if (options.input.empty() || options.output.empty())
        return context.terminal.report(wrong("a clip and an output (-o) are needed").error());
    const auto output = pathFromUtf8(options.output);
    const auto how = wantedIn(context, options, output);
    if (!how)
        return context.terminal.report(how.error());
    if (auto free = checkOutput(options, output); !free)
        return context.terminal.report(free.error());
    const auto done = context.services.clips.exportFile(pathFromUtf8(options.input), output, *how,
                                                        context.terminal.progress(), context.stop);
    return done ? say(context, output, how->preset) : context.terminal.report(done.error());
}

} // namespace

void addExport(CLI::App& app, Command& chosen)
{
    const auto kept = std::make_shared<ExportFileOptions>();
    auto& options = *kept;
    auto* command = app.add_subcommand(
        "export", help(QT_TRANSLATE_NOOP3("CommandLine", "Write a clip as a place wants it",
                                          "Help of the command export")));
    command->add_option("input", options.input,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "The clip or animated picture",
                                                "Help of the option input of the command export")));
    command->add_option("-o,--output", options.output,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "Where to write: .mp4, .gif or .webp",
                                                "Help of the option -o,--output of the command export")));
    options.clip.addTo(*command);
    command->add_flag("--overwrite", options.overwrite,
                      help(QT_TRANSLATE_NOOP3("CommandLine", "Replace the output if it is there",
                                              "Help of the option --overwrite")));
    command->add_flag("--list", options.list,
                      help(QT_TRANSLATE_NOOP3("CommandLine", "List the presets and do nothing else",
                                              "Help of the option --list of the command export")));
    command->callback(
        [&chosen, kept] { chosen = [kept](const Context& context) { return exportFile(context, *kept); }; });
}

} // namespace vidgo::cli
