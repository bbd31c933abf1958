#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/model/session.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

ExitCode showMode(const Context& context)
{
    const auto mode = context.services.session.mode();
    if (context.terminal.isJson()) {
        context.terminal.print(Json(Json::Object{{"mode", studioModeId(mode)}}));
        return ExitCode::Done;
    }
    //: Printed by `vidgo mode`.
    const QString visitor = QCoreApplication::translate(
        "CommandLine", "visitor: results are written at most 720p and with a watermark");
    //: Printed by `vidgo mode`.
    const QString own =
        QCoreApplication::translate("CommandLine", "own_computer: what this computer makes has no limits");
    context.terminal.print(mode == StudioMode::OwnComputer ? own : visitor);
    return ExitCode::Done;
}

ExitCode setMode(const Context& context, const std::string& id)
{
    const auto mode = studioModeFromId(id);
    if (!mode)
        return context.terminal.report(
            Error(BaseError::InvalidArgument, "unknown mode", {{"reason", "unknown mode " + id}}));
    if (auto entered = context.services.session.enter(*mode); !entered)
        return context.terminal.report(entered.error());
    return showMode(context);
}

} // namespace

void addMode(CLI::App& app, Command& chosen)
{
    const auto id = std::make_shared<std::string>();
    auto* mode = app.add_subcommand(
        "mode", help(QT_TRANSLATE_NOOP3("CommandLine", "Show or choose how the studio is used",
                                        "Help of the command mode")));
    mode->add_option(
        "mode", *id,
        help(QT_TRANSLATE_NOOP3("CommandLine", "visitor or own_computer", "Help of the option mode")));
    mode->callback([&chosen, id] {
        chosen = [id](const Context& context) {
            return id->empty() ? showMode(context) : setMode(context, *id);
        };
    });
}

} // namespace vidgo::cli
