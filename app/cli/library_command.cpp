#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

struct LibraryOptions
{
    std::string text;
    std::string tool;
    int limit = 50;
};

Json toJson(const Context& context, const LibraryItem& item)
{
    const auto path = context.services.library.file(item.result);
    return Json::Object{{"id", item.id.value()},
                        {"tool", toolId(item.tool)},
                        {"topic", item.topic},
                        {"input", item.inputName},
                        {"result", path ? Json(toUtf8(*path)) : Json()},
                        {"width", item.result.width},
                        {"height", item.result.height},
                        {"engine", item.engine},
                        {"parameters", item.parameters},
                        {"created_at", toIso8601(item.createdAt)}};
}

ExitCode listLibrary(const Context& context, const LibraryOptions& options)
{
    LibraryQuery query{.text = options.text, .limit = options.limit};
    if (!options.tool.empty()) {
        query.tool = toolFromId(options.tool);
        if (!query.tool)
            return context.terminal.report(Error(BaseError::InvalidArgument, "unknown tool",
                                                 {{"reason", "unknown tool " + options.tool}}));
    }
    auto page = context.services.library.list(query);
    if (!page)
        return context.terminal.report(page.error());
    if (context.terminal.isJson()) {
        Json::Array items;
        for (const auto& item : page->items)
            items.push_back(toJson(context, item));
        context.terminal.print(Json(Json::Object{{"total", page->total}, {"results", std::move(items)}}));
        return ExitCode::Done;
    }
    for (const auto& item : page->items)
        context.terminal.print(padded(ui::toQString(item.id.value()), 38) +
                               padded(ui::toQString(toIso8601(item.createdAt)), 26) +
                               padded(ui::toQString(toolId(item.tool)), 20) + ui::toQString(item.inputName));
    if (page->items.empty())
        //: Printed by `vidgo library list` when nothing was made yet, or nothing matches.
        context.terminal.print(QCoreApplication::translate("CommandLine", "The library has no such result."));
    return ExitCode::Done;
}

} // namespace

void addLibrary(CLI::App& app, Command& chosen)
{
    const auto kept = std::make_shared<LibraryOptions>();
    auto& options = *kept;
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
    list->callback(
        [&chosen, kept] { chosen = [kept](const Context& context) { return listLibrary(context, *kept); }; });
}

} // namespace vidgo::cli
