#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
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

Json fileJson(const Context& context, const FileRef& ref)
{
    if (ref.isEmpty())
        return {};
    const auto path = context.services.examples.file(ref);
    return Json::Object{{"path", path ? Json(toUtf8(*path)) : Json()},
                        {"media_type", ref.mediaType},
                        {"sha256", ref.sha256},
                        {"bytes", ref.bytes}};
}

Json toJson(const Context& context, const Material& material)
{
    Json::Array credits;
    for (const auto& line : material.credits)
        credits.emplace_back(line);
    return Json::Object{{"id", material.id.value()},
                        {"lookup_hash", material.lookupHash},
                        {"tool", toolId(material.tool)},
                        {"topic", material.topic},
                        {"style", material.style},
                        {"title", texts(material.title)},
                        {"prompt", texts(material.prompt)},
                        {"before", fileJson(context, material.input)},
                        {"after_watermarked", fileJson(context, material.watermarkedResult)},
                        {"label", material.label},
                        {"credits", std::move(credits)},
                        {"width", material.width},
                        {"height", material.height},
                        {"duration_ms", material.durationMs},
                        {"views", material.viewCount},
                        {"status", materialStatusId(material.status)}};
}

void printLine(const Context& context, const Material& material)
{
    const QString topic = ui::toQString(material.style.empty() ? material.topic : material.style);
    context.terminal.print(padded(ui::toQString(material.id.value()), 34) +
                           padded(ui::toQString(toolId(material.tool)), 20) + padded(topic, 24) +
                           ui::toQString(material.title.in(context.language)));
}

} // namespace

ExitCode listPresets(const Context& context, const PresetOptions& options)
{
    MaterialQuery query{.text = options.text, .topic = options.topic, .limit = options.limit};
    if (!options.tool.empty()) {
        query.tool = toolFromId(options.tool);
        if (!query.tool)
            return context.terminal.report(Error(BaseError::InvalidArgument, "unknown tool",
                                                 {{"reason", "unknown tool " + options.tool}}));
    }
    auto page = context.services.examples.search(query);
    if (!page)
        return context.terminal.report(page.error());
    if (context.terminal.isJson()) {
        Json::Array items;
        for (const auto& material : page->items)
            items.push_back(toJson(context, material));
        context.terminal.print(Json(Json::Object{{"total", page->total}, {"presets", std::move(items)}}));
        return ExitCode::Done;
    }
    for (const auto& material : page->items)
        printLine(context, material);
    if (page->items.empty())
        //: Printed by `vidgo presets search` when no example matches.
        context.terminal.print(QCoreApplication::translate("CommandLine", "No example matches."));
    return ExitCode::Done;
}

ExitCode showPreset(const Context& context, const std::string& id)
{
    auto material = context.services.examples.find(MaterialId(id));
    if (!material)
        return context.terminal.report(material.error());
    if (context.terminal.isJson()) {
        context.terminal.print(toJson(context, *material));
        return ExitCode::Done;
    }
    printLine(context, *material);
    context.terminal.print(ui::toQString(material->prompt.in(context.language)));
    context.terminal.print(ui::toQString(material->label));
    for (const auto& line : material->credits)
        context.terminal.print(QStringLiteral("  ") + ui::toQString(line));
    for (const auto& ref : {material->input, material->watermarkedResult})
        if (auto path = context.services.examples.file(ref); path)
            context.terminal.print(ui::pathText(*path));
    return ExitCode::Done;
}

} // namespace vidgo::cli
