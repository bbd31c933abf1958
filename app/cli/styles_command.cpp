#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

Json texts(const LocalizedText& text)
{
    Json::Object json;
    for (const auto& [language, value] : text.all())
        json.emplace(std::string(languageCode(language)), value);
    return json;
}

bool isOnDevice(const Style& style)
{
    return style.engine == Engine::OnDevice;
}

Json toJson(const Style& style)
{
    Json::Array parameters;
    for (const auto& parameter : style.parameters)
        parameters.emplace_back(Json::Object{{"id", parameter.id},
                                             {"name", texts(parameter.name)},
                                             {"low", parameter.low},
                                             {"high", parameter.high},
                                             {"usual", parameter.usual}});
    return Json::Object{{"id", style.id},
                        {"category", style.category},
                        {"name", texts(style.name)},
                        {"use_case", texts(style.useCase)},
                        {"engine", isOnDevice(style) ? "on_device" : "provider"},
                        {"parameters", std::move(parameters)}};
}

void printLine(const Context& context, const Style& style)
{
    //: Behind the name of a style in a list: it works without a provider.
    const QString here = QCoreApplication::translate("CommandLine", "on this computer");
    //: Behind the name of a style in a list: an online service makes it.
    const QString online = QCoreApplication::translate("CommandLine", "online service");
    context.terminal.print(padded(ui::toQString(style.id), 26) + padded(ui::toQString(style.category), 16) +
                           padded(ui::toQString(style.name.in(context.language)), 26) +
                           (isOnDevice(style) ? here : online));
}

ExitCode listStyles(const Context& context, const std::string& engine)
{
    Json::Array json;
    for (const auto& style : context.services.catalog.catalog().styles) {
        if (!engine.empty() && isOnDevice(style) != (engine == "on_device"))
            continue;
        if (context.terminal.isJson())
            json.push_back(toJson(style));
        else
            printLine(context, style);
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(std::move(json)));
    return ExitCode::Done;
}

ExitCode showStyle(const Context& context, const std::string& id)
{
    const auto* style = context.services.catalog.catalog().style(id);
    if (!style)
        return context.terminal.report(
            Error(BaseError::InvalidArgument, "unknown style", {{"reason", "unknown style " + id}}));
    if (context.terminal.isJson()) {
        context.terminal.print(toJson(*style));
        return ExitCode::Done;
    }
    printLine(context, *style);
    context.terminal.print(ui::toQString(style->useCase.in(context.language)));
    for (const auto& parameter : style->parameters)
        //: A parameter of a style: %1 its id, %2 its name, then its lowest, highest and usual value.
        context.terminal.print(
            QCoreApplication::translate("CommandLine", "  %1 (%2): %3 to %4, usually %5")
                .arg(ui::toQString(parameter.id), ui::toQString(parameter.name.in(context.language)))
                .arg(parameter.low)
                .arg(parameter.high)
                .arg(parameter.usual));
    return ExitCode::Done;
}

} // namespace

void addStyles(CLI::App& app, Command& chosen)
{
    const auto word = std::make_shared<std::string>();
    auto* styles = app.add_subcommand(
        "styles", help(QT_TRANSLATE_NOOP3("CommandLine", "Browse the styles", "Help of the command styles")));
    styles->require_subcommand(1);
    auto* list = styles->add_subcommand(
        "list", help(QT_TRANSLATE_NOOP3("CommandLine", "List them", "Help of the command list")));
    list->add_option(
            "--engine", *word,
            help(QT_TRANSLATE_NOOP3("CommandLine", "Only what can be made there: on_device or provider",
                                    "Help of the option --engine")))
        ->check(CLI::IsMember({"on_device", "provider"}));
    list->callback(
        [&chosen, word] { chosen = [word](const Context& context) { return listStyles(context, *word); }; });
    auto* show = styles->add_subcommand(
        "show",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Show one with its parameters", "Help of the command show")));
    show->add_option("id", *word, help(QT_TRANSLATE_NOOP3("CommandLine", "Its id", "Help of the option id")))
        ->required();
    show->callback(
        [&chosen, word] { chosen = [word](const Context& context) { return showStyle(context, *word); }; });
}

} // namespace vidgo::cli
