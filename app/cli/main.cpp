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

struct HelpText
{
    const char* text;
    const char* comment;
};

std::string help(HelpText text)
{
    return QCoreApplication::translate("CommandLine", text.text, text.comment).toStdString();
}

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
    auto* presets = app.add_subcommand(
        "presets",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Browse the examples", "Help of the command presets")));
    presets->require_subcommand(1);
    auto& options = choices.presets;
    const auto run = [&choices](const Context& context) { return listPresets(context, choices.presets); };
    auto* list = presets->add_subcommand(
        "list", help(QT_TRANSLATE_NOOP3("CommandLine", "List them", "Help of the command list")));
    auto* search = presets->add_subcommand(
        "search", help(QT_TRANSLATE_NOOP3("CommandLine", "Find them by words in any of the five languages",
                                          "Help of the command search")));
    search
        ->add_option("words", options.text,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "What to look for", "Help of the option words")))
        ->required();
    for (auto* sub : {list, search}) {
        sub->add_option(
            "--tool", options.tool,
            help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this tool", "Help of the option --tool")));
        sub->add_option(
            "--topic", options.topic,
            help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this topic", "Help of the option --topic")));
        sub->add_option(
               "--limit", options.limit,
               help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many", "Help of the option --limit")))
            ->check(CLI::Range(1, 500));
        sub->callback([&choices, run] { choices.command = run; });
    }
    auto* show = presets->add_subcommand(
        "show", help(QT_TRANSLATE_NOOP3("CommandLine", "Show one with its files and credits",
                                        "Help of the command show")));
    show->add_option("id", choices.presetId,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Its id", "Help of the option id")))
        ->required();
    show->callback([&choices] {
        choices.command = [&choices](const Context& context) {
            return showPreset(context, choices.presetId);
        };
    });
}

void addRun(CLI::App& app, Choices& choices)
{
    auto& options = choices.run;
    auto* run = app.add_subcommand(
        "run",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Run a tool on a file; the result is kept in the library too",
                                "Help of the command run")));
    run->add_option("tool", options.tool,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Id of the tool, see `vidgo tools`",
                                            "Help of the option tool")))
        ->required();
    run->add_option("input", options.input,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "The picture", "Help of the option input")))
        ->required();
    run->add_option("-o,--output", options.output,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Where to write: .png, .jpg or .webp",
                                            "Help of the option -o,--output")))
        ->required();
    run->add_option("--topic", options.topic,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Id of a topic", "Help of the option --topic")));
    run->add_option("--subject", options.subject,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "automatic, product or person",
                                            "Help of the option --subject")));
    run->add_option("--background", options.background,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "transparent, color, blur or picture",
                                            "Help of the option --background")));
    run->add_option("--color", options.color,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "#RRGGBB, with --background color",
                                            "Help of the option --color")));
    run->add_option("--picture", options.picture,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "A picture, with --background picture",
                                            "Help of the option --picture")));
    run->add_option(
        "--blur", options.blur,
        help(QT_TRANSLATE_NOOP3("CommandLine", "0.002 to 0.1 of the longer side, with --background blur",
                                "Help of the option --blur")));
    run->add_option(
        "--softness", options.softness,
        help(QT_TRANSLATE_NOOP3("CommandLine", "0 crisp to 1 soft edges", "Help of the option --softness")));
    run->add_option("--quality", options.quality,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "1 to 100, for .jpg and .webp",
                                            "Help of the option --quality")))
        ->check(CLI::Range(1, 100));
    run->add_flag("--overwrite", options.overwrite,
                  help(QT_TRANSLATE_NOOP3("CommandLine", "Replace the output if it is there",
                                          "Help of the option --overwrite")));
    run->callback([&choices] {
        choices.command = [&choices](const Context& context) { return runTool(context, choices.run); };
    });
}

void addWatermark(CLI::App& app, Choices& choices)
{
    auto& options = choices.watermark;
    auto* watermark = app.add_subcommand(
        "watermark", help(QT_TRANSLATE_NOOP3("CommandLine", "Write a watermarked copy of a picture",
                                             "Help of the command watermark")));
    watermark
        ->add_option("input", options.input,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "The picture", "Help of the option input")))
        ->required();
    watermark
        ->add_option("-o,--output", options.output,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Where to write: .png, .jpg or .webp",
                                             "Help of the option -o,--output")))
        ->required();
    watermark->add_option(
        "--text", options.look.text,
        help(QT_TRANSLATE_NOOP3("CommandLine", "The text; by default the one of the settings",
                                "Help of the option --text")));
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
    watermark->callback([&choices] {
        choices.command = [&choices](const Context& context) {
            return watermarkFile(context, choices.watermark);
        };
    });
}

void addLibrary(CLI::App& app, Choices& choices)
{
    auto& options = choices.library;
    auto* library = app.add_subcommand(
        "library",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Look at your results", "Help of the command library")));
    library->require_subcommand(1);
    auto* list = library->add_subcommand(
        "list",
        help(QT_TRANSLATE_NOOP3("CommandLine", "List them, newest first", "Help of the command list")));
    list->add_option("--search", options.text,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Words in the file name, tool or topic",
                                             "Help of the option --search")));
    list->add_option(
        "--tool", options.tool,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this tool", "Help of the option --tool")));
    list->add_option("--limit", options.limit,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many", "Help of the option --limit")))
        ->check(CLI::Range(1, 500));
    list->callback([&choices] {
        choices.command = [&choices](const Context& context) {
            return listLibrary(context, choices.library);
        };
    });
}

void describe(CLI::App& app, Choices& choices)
{
    app.footer(
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Exit codes:\n"
                                "  0    done\n"
                                "  1    failed for a reason that is not below\n"
                                "  2    unknown command, option or value\n"
                                "  3    the input is missing, unreadable, damaged or of a wrong kind\n"
                                "  4    no tool, preset or result with that id\n"
                                "  5    the output can't be written (permission, name taken, disk full)\n"
                                "  6    the data folder or its database can't be opened\n"
                                "  130  stopped by Ctrl+C",
                                "Last part of vidgo --help; keep the columns")));
    app.set_version_flag("--version", VIDGO_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", choices.json,
                 help(QT_TRANSLATE_NOOP3("CommandLine", "Print results and errors as JSON",
                                         "Help of the option --json")));
    app.add_option("--data-dir", choices.dataFolder,
                   help(QT_TRANSLATE_NOOP3("CommandLine", "Keep everything in this folder",
                                           "Help of the option --data-dir")));
    app.add_option(
        "--language", choices.language,
        help(QT_TRANSLATE_NOOP3("CommandLine", "en, ja, zh-TW, ko or es; by default as in the settings",
                                "Help of the option --language")));
    app.add_subcommand("tools", help(QT_TRANSLATE_NOOP3("CommandLine", "List the six tools",
                                                        "Help of the command tools")))
        ->callback(
            [&choices] { choices.command = [](const Context& context) { return listTools(context); }; });
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

ExitCode perform(const Choices& choices, ui::Translations& translations, const std::stop_token& stop)
{
    const Terminal terminal(choices.json ? Terminal::Form::Json : Terminal::Form::Text);
    auto directories =
        composition::systemDirectories(pathFromUtf8(QCoreApplication::applicationFilePath().toStdString()));
    if (!choices.dataFolder.empty())
        directories.forcedData = directories.config = pathFromUtf8(choices.dataFolder);

    const auto wanted = languageFromCode(choices.language);
    if (wanted)
        translations.use(*wanted);
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

    // The help speaks before the options are read, so it follows the system.
    ui::Translations translations;
    translations.use(ui::Translations::systemLanguage());
    Choices choices;
    CLI::App app(help(QT_TRANSLATE_NOOP3("CommandLine", "VidGo Studio on the command line",
                                         "First line of vidgo --help")),
                 "vidgo");
    describe(app, choices);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::Usage);
    }
    return static_cast<int>(perform(choices, translations, stop.get_token()));
}
