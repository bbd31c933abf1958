#include <csignal>
#include <cstdio>
#include <thread>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "documents.h"
#include "vidgo/base/file.h"
#include "vidgo/composition/directories.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/ui/messages/translations.h"

namespace {

using namespace vidgo;
using namespace vidgo::cli;

struct Choices
{
    bool json = false;
    std::string dataFolder;
    std::string language;
    std::string sandbox; ///< The file that says where the stand-ins are; empty: the real companies.
    Command command;
    OutsideCommand outside;                ///< In place of `command`.
    std::function<std::string()> document; ///< To be printed instead, without opening anything.
};

void addDocuments(CLI::App& app, std::function<std::string()>& chosen)
{
    const auto shell = std::make_shared<std::string>();
    auto* completion = app.add_subcommand(
        "completion", help(QT_TRANSLATE_NOOP3("CommandLine", "Print the completion script of a shell",
                                              "Help of the command completion")));
    completion
        ->add_option("shell", *shell,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "bash, zsh or fish", "Help of the option shell")))
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    completion->callback(
        [&app, &chosen, shell] { chosen = [&app, shell] { return completionScript(app, *shell); }; });
    app.add_subcommand("manual", help(QT_TRANSLATE_NOOP3("CommandLine", "Print the manual page",
                                                         "Help of the command manual")))
        ->callback([&app, &chosen] { chosen = [&app] { return manualPage(app, VIDGO_VERSION); }; });
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
                                "  7    not ordered: nobody agreed to the price, or it is above a limit\n"
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
    app.add_option(
        "--sandbox", choices.sandbox,
        help(QT_TRANSLATE_NOOP3(
            "CommandLine",
            "Ask the stand-ins of a running vidgo-sandbox instead of providers: the file with what "
            "`vidgo-sandbox --json` prints. Nothing is paid, and what is made stays apart",
            "Help of the option --sandbox")));
    addTools(app, choices.command);
    addPresets(app, choices.command);
    addStyles(app, choices.command);
    addRun(app, choices.command);
    addProbe(app, choices.command);
    addExport(app, choices.command);
    addWatermark(app, choices.command);
    addLibrary(app, choices.command);
    addJobs(app, choices.command);
    addMode(app, choices.command);
    addLedger(app, choices.command);
    addPlans(app, choices.command);
    addOrders(app, choices.command);
    addAdmin(app, choices.command);
    addBudget(app, choices.command);
    addProviders(app, choices.command);
    addModeration(app, choices.command);
    addPregenerate(app, choices.command);
    addMaterials(app, choices.command);
    addBackup(app, choices.outside);
    addDocuments(app, choices.document);
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

Result<composition::SandboxPlaces> sandboxOf(const Choices& choices)
{
    if (choices.sandbox.empty())
        return composition::SandboxPlaces();
    auto printed = Json::read(pathFromUtf8(choices.sandbox));
    if (!printed)
        return failure(printed);
    return composition::sandboxPlacesFrom(*printed);
}

// Somebody who tries it out has play money and no limits.
Outcome furnishSandbox(const service::Services& services)
{
    constexpr std::int64_t kCents = 10'000;
    if (services.session.mode() == StudioMode::Visitor)
        if (auto entered = services.session.enter(StudioMode::OwnComputer); !entered)
            return entered;
    const auto budget = services.budget.budget();
    if (budget && !budget->choice)
        return services.budget.setBudget({.limit = {kCents, Currency::usd()}});
    return budget ? Outcome() : std::unexpected(budget.error());
}

ExitCode perform(const Choices& choices, ui::Translations& translations, const std::stop_token& stop)
{
    const Terminal terminal(choices.json ? Terminal::Form::Json : Terminal::Form::Text);
    auto directories =
        composition::systemDirectories(pathFromUtf8(QCoreApplication::applicationFilePath().toStdString()));
    if (!choices.dataFolder.empty())
        directories.forcedData = directories.config = pathFromUtf8(choices.dataFolder);
    else if (!choices.sandbox.empty()) // what is made there stays apart from what is real
        directories.forcedData = directories.config = directories.data / "sandbox";

    const auto wanted = languageFromCode(choices.language);
    if (wanted)
        translations.use(*wanted);
    if (choices.outside)
        return choices.outside({directories, terminal, stop});
    const auto sandbox = sandboxOf(choices);
    if (!sandbox)
        return terminal.report(sandbox.error());
    // In the sandbox no real server is asked.
    const auto server = sandbox->isEmpty() ? qEnvironmentVariable("VIDGO_SERVER").toStdString() : "";
    auto studio = composition::EmbeddedStudio::open(directories, *sandbox, server);
    if (!studio)
        return terminal.report(studio.error());
    const auto services = (*studio)->services();
    if (auto furnished = sandbox->isEmpty() ? Outcome() : furnishSandbox(services); !furnished)
        return terminal.report(furnished.error());
    const auto settings = services.settings.settings();
    if (!wanted && settings.language)
        translations.use(*settings.language);
    if (auto prepared = services.examples.prepare(); !prepared)
        terminal.report(prepared.error());
    return choices.command(
        Context{services, (*studio)->ledger(), **studio, terminal, translations.language(), stop});
}

} // namespace

std::string vidgo::cli::help(HelpText text)
{
    return QCoreApplication::translate("CommandLine", text.text, text.comment).toStdString();
}

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
    if (choices.document) {
        std::fputs(choices.document().c_str(), stdout);
        return static_cast<int>(ExitCode::Done);
    }
    return static_cast<int>(perform(choices, translations, stop.get_token()));
}
