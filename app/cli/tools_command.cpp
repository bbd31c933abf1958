#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

Json toJson(const LocalizedText& text)
{
    Json::Object json;
    for (const auto& [language, value] : text.all())
        json.emplace(std::string(languageCode(language)), value);
    return json;
}

Json toJson(const ToolInfo& tool)
{
    Json::Array topics;
    for (const auto& topic : tool.topics)
        topics.emplace_back(Json::Object{{"id", topic.id}, {"name", toJson(topic.name)}});
    return Json::Object{{"id", toolId(tool.tool)},
                        {"name", toJson(tool.name)},
                        {"summary", toJson(tool.summary)},
                        {"runs_on_this_computer", tool.runsOnDevice},
                        {"topics", std::move(topics)}};
}

ExitCode listTools(const Context& context)
{
    const auto& tools = context.services.catalog.catalog().tools;
    if (context.terminal.isJson()) {
        Json::Array json;
        for (const auto& tool : tools)
            json.push_back(toJson(tool));
        context.terminal.print(Json(std::move(json)));
        return ExitCode::Done;
    }
    for (const auto& tool : tools) {
        //: Behind the name of a tool in a list: it works without a provider.
        const QString here = QCoreApplication::translate("CommandLine", "on this computer");
        //: Behind the name of a tool in a list: it cannot run yet, but its examples can be seen.
        const QString examples = QCoreApplication::translate("CommandLine", "examples to browse");
        context.terminal.print(padded(ui::toQString(toolId(tool.tool)), 20) +
                               padded(ui::toQString(tool.name.in(context.language)), 22) +
                               (tool.runsOnDevice ? here : examples));
    }
    return ExitCode::Done;
}

} // namespace

void addTools(CLI::App& app, Command& chosen)
{
    app.add_subcommand("tools", help(QT_TRANSLATE_NOOP3("CommandLine", "List the six tools",
                                                        "Help of the command tools")))
        ->callback([&chosen] { chosen = listTools; });
}

} // namespace vidgo::cli
