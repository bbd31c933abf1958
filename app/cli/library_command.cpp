#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

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

} // namespace

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

} // namespace vidgo::cli
