#include <optional>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/model/picture.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

struct WatermarkFileOptions
{
    std::string input;
    std::string output;
    std::string place = "bottom_right";
    std::optional<std::string> text;
    WatermarkOptions look;
    bool overwrite = false;
};

ExitCode watermarkFile(const Context& context, const WatermarkFileOptions& options)
{
    const auto output = pathFromUtf8(options.output);
    const auto place = watermarkPlaceFromId(options.place);
    if (!place)
        return context.terminal.report(Error(BaseError::InvalidArgument, "unknown place",
                                             {{"reason", "unknown place " + options.place}}));
    std::error_code ignored;
    if (!options.overwrite && std::filesystem::exists(output, ignored))
        return context.terminal.report(
            Error(service::ServiceError::NameTaken, "output exists", {{"file", toUtf8(output.filename())}}));
    WatermarkOptions look = options.look;
    look.place = *place;
    // A logo stands alone unless words are asked for.
    const auto usual = context.services.settings.settings().watermarkText;
    look.text = options.text.value_or(look.logo.empty() ? usual : std::string());
    auto done = context.services.media.watermark(pathFromUtf8(options.input), output, look,
                                                 context.terminal.progress(), context.stop);
    if (!done)
        return context.terminal.report(done.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"output", toUtf8(output)}}));
    else
        context.terminal.print(ui::pathText(output));
    return ExitCode::Done;
}

} // namespace

void addWatermark(CLI::App& app, Command& chosen)
{
    const auto kept = std::make_shared<WatermarkFileOptions>();
    auto& options = *kept;
    auto* watermark = app.add_subcommand(
        "watermark", help(QT_TRANSLATE_NOOP3("CommandLine", "Write a watermarked copy of a picture or clip",
                                             "Help of the command watermark")));
    watermark
        ->add_option(
            "input", options.input,
            help(QT_TRANSLATE_NOOP3("CommandLine", "The picture or clip", "Help of the option input")))
        ->required();
    watermark
        ->add_option("-o,--output", options.output,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Where to write: .png, .jpg, .webp, .mp4, .gif …",
                                             "Help of the option -o,--output")))
        ->required();
    watermark->add_option(
        "--text", options.text,
        help(QT_TRANSLATE_NOOP3("CommandLine", "The text; by default the one of the settings",
                                "Help of the option --text")));
    watermark->add_option(
        "--logo", options.look.logo,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "A picture in the place of the sign of VidGo; alone unless --text is given",
                                "Help of the option --logo")));
    watermark->add_option("--place", options.place,
                          help(QT_TRANSLATE_NOOP3("CommandLine", "top_left … bottom_right, center or tiled",
                                                  "Help of the option --place")));
    watermark
        ->add_option("--opacity", options.look.opacity,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "0.05 to 1", "Help of the option --opacity")))
        ->check(CLI::Range(0.05, 1.0));
    watermark
        ->add_option("--height", options.look.height,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "0.01 to 0.5 of the shorter side",
                                             "Help of the option --height")))
        ->check(CLI::Range(0.01, 0.5));
    watermark
        ->add_option("--margin", options.look.margin,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "0 to 0.3 of the shorter side",
                                             "Help of the option --margin")))
        ->check(CLI::Range(0.0, 0.3));
    watermark->add_flag("--overwrite", options.overwrite,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "Replace the output if it is there",
                                                "Help of the option --overwrite")));
    watermark->callback([&chosen, kept] {
        chosen = [kept](const Context& context) { return watermarkFile(context, *kept); };
    });
}

} // namespace vidgo::cli
