#include <csignal>
#include <thread>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/file.h"
#include "vidgo/composition/directories.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/ui/messages/translations.h"

namespace {

using namespace vidgo;
using namespace vidgo::cli;

constexpr const char* kFooter = R"(Exit codes:
  0    done
  1    failed for a reason that is not below
  2    unknown command, option or value
  3    the input is missing, unreadable, damaged or of a wrong kind
  4    no tool, preset or result with that id
  5    the output can't be written (permission, name taken, disk full)
  6    the data folder or its database can't be opened
  130  stopped by Ctrl+C)";

struct Choices
{
    bool json = false;
    std::string dataFolder;
    std::string language;
    PresetOptions presets;
    std::string presetId;
    RunOptions run;
    WatermarkFileOptions watermark;
    LibraryOptions library;
    std::function<ExitCode(const Context&)> command;
};

void addPresets(CLI::App& app, Choices& choices)
{
    auto* presets = app.add_subcommand("presets", "Browse the examples");
    presets->require_subcommand(1);
    auto& options = choices.presets;
    const auto run = [&choices](const Context& context) { return listPresets(context, choices.presets); };
    auto* list = presets->add_subcommand("list", "List them");
    auto* search = presets->add_subcommand("search", "Find them by words in any of the five languages");
    search->add_option("words", options.text, "What to look for")->required();
    for (auto* sub : {list, search}) {
        sub->add_option("--tool", options.tool, "Only of this tool");
        sub->add_option("--topic", options.topic, "Only of this topic");
        sub->add_option("--limit", options.limit, "At most so many")->check(CLI::Range(1, 500));
        sub->callback([&choices, run] { choices.command = run; });
    }
    auto* show = presets->add_subcommand("show", "Show one with its files and credits");
    show->add_option("id", choices.presetId, "Its id")->required();
    show->callback([&choices] {
        choices.command = [&choices](const Context& context) {
            return showPreset(context, choices.presetId);
        };
    });
}

void addRun(CLI::App& app, Choices& choices)
{
    auto& options = choices.run;
    auto* run = app.add_subcommand("run", "Run a tool on a file; the result is kept in the library too");
    run->add_option("tool", options.tool, "Id of the tool, see `vidgo tools`")->required();
    run->add_option("input", options.input, "The picture")->required();
    run->add_option("-o,--output", options.output, "Where to write: .png, .jpg or .webp")->required();
    run->add_option("--topic", options.topic, "Id of a topic");
    run->add_option("--subject", options.subject, "automatic, product or person");
    run->add_option("--background", options.background, "transparent, color, blur or picture");
    run->add_option("--color", options.color, "#RRGGBB, with --background color");
    run->add_option("--picture", options.picture, "A picture, with --background picture");
    run->add_option("--blur", options.blur, "0.002 to 0.1 of the longer side, with --background blur");
    run->add_option("--softness", options.softness, "0 crisp to 1 soft edges");
    run->add_option("--quality", options.quality, "1 to 100, for .jpg and .webp")->check(CLI::Range(1, 100));
    run->add_flag("--overwrite", options.overwrite, "Replace the output if it is there");
    run->callback([&choices] {
        choices.command = [&choices](const Context& context) { return runTool(context, choices.run); };
    });
}

void addWatermark(CLI::App& app, Choices& choices)
{
    auto& options = choices.watermark;
    auto* watermark = app.add_subcommand("watermark", "Write a watermarked copy of a picture");
    watermark->add_option("input", options.input, "The picture")->required();
    watermark->add_option("-o,--output", options.output, "Where to write: .png, .jpg or .webp")->required();
    watermark->add_option("--text", options.look.text, "The text; by default the one of the settings");
    watermark->add_option("--place", options.place, "top_left … bottom_right, center or tiled");
    watermark->add_option("--opacity", options.look.opacity, "0.05 to 1")->check(CLI::Range(0.05, 1.0));
    watermark->add_option("--height", options.look.height, "0.01 to 0.5 of the shorter side")
        ->check(CLI::Range(0.01, 0.5));
    watermark->add_option("--margin", options.look.margin, "0 to 0.3 of the shorter side")
        ->check(CLI::Range(0.0, 0.3));
    watermark->add_flag("--overwrite", options.overwrite, "Replace the output if it is there");
    watermark->callback([&choices] {
        choices.command = [&choices](const Context& context) {
            return watermarkFile(context, choices.watermark);
        };
    });
}

void addLibrary(CLI::App& app, Choices& choices)
{
    auto& options = choices.library;
    auto* library = app.add_subcommand("library", "Look at your results");
    library->require_subcommand(1);
    auto* list = library->add_subcommand("list", "List them, newest first");
    list->add_option("--search", options.text, "Words in the file name, tool or topic");
    list->add_option("--tool", options.tool, "Only of this tool");
    list->add_option("--limit", options.limit, "At most so many")->check(CLI::Range(1, 500));
    list->callback([&choices] {
        choices.command = [&choices](const Context& context) {
            return listLibrary(context, choices.library);
        };
    });
}

void describe(CLI::App& app, Choices& choices)
{
    app.footer(kFooter);
    app.set_version_flag("--version", VIDGO_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", choices.json, "Print results and errors as JSON");
    app.add_option("--data-dir", choices.dataFolder, "Keep everything in this folder");
    app.add_option("--language", choices.language, "en, ja, zh-TW, ko or es; by default as in the settings");
    app.add_subcommand("tools", "List the six tools")->callback([&choices] {
        choices.command = [](const Context& context) { return listTools(context); };
    });
    addPresets(app, choices);
    addRun(app, choices);
    addWatermark(app, choices);
    addLibrary(app, choices);
}

// Turns the first Ctrl+C into a request to stop; a second one ends the program at once.
void stopOnInterrupt(std::stop_source stop)
{
#ifndef _WIN32
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // before any thread begins, so that all inherit it
    std::thread([stop = std::move(stop), signals]() mutable {
        int caught = 0;
        sigwait(&signals, &caught);
        stop.request_stop();
        sigwait(&signals, &caught);
        std::_Exit(static_cast<int>(ExitCode::Stopped));
    }).detach();
#else
    static std::stop_source requested;
    requested = std::move(stop);
    std::signal(SIGINT, [](int) { requested.request_stop(); }); // Windows calls it on a thread of its own
#endif
}

ExitCode perform(const Choices& choices, const std::stop_token& stop)
{
    const Terminal terminal(choices.json ? Terminal::Form::Json : Terminal::Form::Text);
    auto directories =
        composition::systemDirectories(pathFromUtf8(QCoreApplication::applicationFilePath().toStdString()));
    if (!choices.dataFolder.empty())
        directories.forcedData = directories.config = pathFromUtf8(choices.dataFolder);

    ui::Translations translations;
    const auto wanted = languageFromCode(choices.language);
    translations.use(wanted.value_or(ui::Translations::systemLanguage()));
    auto studio = composition::EmbeddedStudio::open(directories);
    if (!studio)
        return terminal.report(studio.error());
    const auto services = (*studio)->services();
    const auto settings = services.settings.settings();
    if (!wanted && settings.language)
        translations.use(*settings.language);
    if (auto prepared = services.examples.prepare(); !prepared)
        terminal.report(prepared.error());
    return choices.command(Context{services, terminal, translations.language(), stop});
}

} // namespace

int main(int argc, char* argv[])
{
    std::stop_source stop;
    stopOnInterrupt(stop);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vidgo"));

    Choices choices;
    CLI::App app("VidGo Studio on the command line", "vidgo");
    describe(app, choices);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::Usage);
    }
    return static_cast<int>(perform(choices, stop.get_token()));
}
