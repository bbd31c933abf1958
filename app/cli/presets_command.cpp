#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

struct PresetOptions
{
    std::string tool; ///< Id, empty: any.
    std::string topic;
    std::string style;
    std::string engine; ///< "on_device" or "provider", empty: any.
    std::string kind;   ///< "picture" or "clip", empty: any.
    std::string order = "featured";
    std::string text;
    std::string id;
    bool favourites = false;
    bool remove = false; ///< Takes the mark of a favourite away.
    int limit = 50;
};

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
    return Json::Object{
        {"id", material.id.value()},
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
        {"favourite", material.favourite},
        {"runs_on_this_computer", engineOf(material, context.services.catalog.catalog()) == Engine::OnDevice},
        {"status", materialStatusId(material.status)}};
}

void printLine(const Context& context, const Material& material)
{
    const QString topic = ui::toQString(material.style.empty() ? material.topic : material.style);
    context.terminal.print(padded(ui::toQString(material.id.value()), 34) +
                           padded(ui::toQString(toolId(material.tool)), 20) + padded(topic, 24) +
                           ui::toQString(material.title.in(context.language)));
}

// The choices are among the known words: the command line was checked for that.
MaterialQuery queryOf(const PresetOptions& options)
{
    return {.text = options.text,
            .tool = {},
            .topic = options.topic,
            .style = options.style,
            .engine = options.engine == "on_device"  ? Engine::OnDevice
                      : options.engine == "provider" ? Engine::Provider
                                                     : Engine::None,
            .kind = options.kind == "picture" ? MaterialQuery::Kind::Picture
                    : options.kind == "clip"  ? MaterialQuery::Kind::Clip
                                              : MaterialQuery::Kind::Any,
            .favouritesOnly = options.favourites,
            .order = options.order == "popular"  ? MaterialQuery::Order::Popular
                     : options.order == "newest" ? MaterialQuery::Order::Newest
                                                 : MaterialQuery::Order::Featured,
            .offset = 0,
            .limit = options.limit};
}

ExitCode listPresets(const Context& context, const PresetOptions& options)
{
    auto query = queryOf(options);
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

ExitCode markPreset(const Context& context, const PresetOptions& options)
{
    const MaterialId id(options.id);
    if (auto marked = context.services.examples.setFavourite(id, !options.remove); !marked)
        return context.terminal.report(marked.error());
    if (context.terminal.isJson()) {
        context.terminal.print(Json(Json::Object{{"id", options.id}, {"favourite", !options.remove}}));
        return ExitCode::Done;
    }
    //: Printed by `vidgo presets favourite`; %1 is the id of an example.
    const QString added = QCoreApplication::translate("CommandLine", "%1 is a favourite");
    //: Printed by `vidgo presets favourite --remove`; %1 is the id of an example.
    const QString removed = QCoreApplication::translate("CommandLine", "%1 is no favourite");
    context.terminal.print((options.remove ? removed : added).arg(ui::toQString(options.id)));
    return ExitCode::Done;
}

// What both lists can be narrowed by.
void addFilters(CLI::App& sub, PresetOptions& options)
{
    sub.add_option("--tool", options.tool,
                   help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this tool", "Help of the option --tool")));
    sub.add_option(
        "--topic", options.topic,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this topic", "Help of the option --topic")));
    sub.add_option(
        "--style", options.style,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this style", "Help of the option --style")));
    sub.add_option(
           "--engine", options.engine,
           help(QT_TRANSLATE_NOOP3("CommandLine", "Only what can be made there: on_device or provider",
                                   "Help of the option --engine")))
        ->check(CLI::IsMember({"on_device", "provider"}));
    sub.add_option("--kind", options.kind,
                   help(QT_TRANSLATE_NOOP3("CommandLine", "Only these: picture or clip",
                                           "Help of the option --kind")))
        ->check(CLI::IsMember({"picture", "clip"}));
    sub.add_option("--order", options.order,
                   help(QT_TRANSLATE_NOOP3("CommandLine", "featured, popular or newest first",
                                           "Help of the option --order")))
        ->check(CLI::IsMember({"featured", "popular", "newest"}));
    sub.add_flag(
        "--favourites", options.favourites,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only favourites", "Help of the option --favourites")));
    sub.add_option("--limit", options.limit,
                   help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many", "Help of the option --limit")))
        ->check(CLI::Range(1, 500));
}

// The commands for a single example.
void addSingle(CLI::App& presets, const std::shared_ptr<PresetOptions>& kept, Command& chosen)
{
    auto* show = presets.add_subcommand(
        "show", help(QT_TRANSLATE_NOOP3("CommandLine", "Show one with its files and credits",
                                        "Help of the command show")));
    auto* mark = presets.add_subcommand(
        "favourite",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Mark one as a favourite", "Help of the command favourite")));
    for (auto* sub : {show, mark})
        sub->add_option("id", kept->id,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "Its id", "Help of the option id")))
            ->required();
    mark->add_flag(
        "--remove", kept->remove,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Take the mark away", "Help of the option --remove")));
    show->callback([&chosen, kept] {
        chosen = [kept](const Context& context) { return showPreset(context, kept->id); };
    });
    mark->callback(
        [&chosen, kept] { chosen = [kept](const Context& context) { return markPreset(context, *kept); }; });
}

} // namespace

void addPresets(CLI::App& app, Command& chosen)
{
    auto* presets = app.add_subcommand(
        "presets",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Browse the examples", "Help of the command presets")));
    presets->require_subcommand(1);
    const auto kept = std::make_shared<PresetOptions>();
    auto& options = *kept;
    const auto run = [kept](const Context& context) { return listPresets(context, *kept); };
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
        addFilters(*sub, options);
        sub->callback([&chosen, run] { chosen = run; });
    }
    addSingle(*presets, kept, chosen);
}

} // namespace vidgo::cli
