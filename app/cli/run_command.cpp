#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>

#include "clip_export_options.h"
#include "commands.h"
#include "run_online.h"
#include "run_settings.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_names.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::cli {

namespace fs = std::filesystem;

namespace {

struct RunOptions
{
    std::string tool;
    std::vector<std::string> inputs;
    std::string output;
    std::string topic;
    std::string format;
    std::string nameTemplate = "{name}-{tool}";
    int quality = 92;
    bool overwrite = false;
    bool again = false;
    RunSettings settings;
    OnlineOrder online;
};

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

std::optional<PictureFormat> formatOf(const fs::path& output)
{
    const auto extension = QString::fromStdString(toUtf8(output.extension())).mid(1).toLower();
    return pictureFormatFromId(extension.toStdString());
}

// Some tools work on words alone, others where a provider makes it.
bool needsInput(const Catalog& catalog, Tool tool, bool isOnline)
{
    const auto* info = catalog.tool(tool);
    const bool isOfWords = isOnline && tool == Tool::ShortVideo;
    return !isOfWords && (!info || info->inputKinds != std::vector<std::string>{"text"});
}

bool takesClips(const Catalog& catalog, Tool tool)
{
    const auto* info = catalog.tool(tool);
    return info && std::ranges::find(info->inputKinds, "video") != info->inputKinds.end();
}

// Of a clip, or an animated picture, a clip is made.
bool moves(const Context& context, const fs::path& input)
{
    const auto info = context.services.clips.check(input, context.stop);
    return info && info->use == ClipUse::Full;
}

// What a provider makes of it.
bool makesClip(const Context& context, Tool tool, const std::vector<fs::path>& inputs)
{
    return tool == Tool::ShortVideo || tool == Tool::AiAvatar ||
           (!inputs.empty() && moves(context, inputs.front()));
}

// Patterns that the shell has left as they are: Windows has no other way, others quote them.
std::vector<fs::path> matching(const std::string& input)
{
    const auto path = pathFromUtf8(input);
    std::error_code ignored;
    if (fs::exists(path, ignored) || input.find_first_of("*?") == std::string::npos)
        return {path};
    const QFileInfo pattern(QString::fromStdString(input));
    std::vector<fs::path> found;
    for (const auto& entry : pattern.dir().entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name))
        found.push_back(pathFromUtf8(entry.filePath().toStdString()));
    if (found.empty())
        found.push_back(path); // refused later, by its name
    return found;
}

// Styles are called by their names.
QString sentenceOf(const Context& context, const std::string& externalTemplate,
                   const ErrorArguments& arguments)
{
    return ui::errorText(externalTemplate,
                         ui::withNames(arguments, context.services.catalog.catalog(), context.language));
}

ExitCode report(const Context& context, const Error& error)
{
    return context.terminal.report(
        error, sentenceOf(context, std::string(error.externalTemplate()), error.arguments()));
}

QString errorOf(const Context& context, const BatchFile& file)
{
    return sentenceOf(context, file.errorTemplate, file.errorArguments);
}

ExportRequest outputOf(const RunOptions& options, PictureFormat format)
{
    return {.item = {},
            .format = format,
            .quality = options.quality,
            .file = pathFromUtf8(options.output),
            .collision = options.overwrite ? NameCollision::Replace : NameCollision::Refuse};
}

ExitCode runOne(const Context& context, const RunOptions& options, const RunRequest& request,
                PictureFormat format)
{
    const auto progress = context.terminal.progress();
    auto item = context.services.runs.run(request, progress.part(0.0, 0.9), context.stop);
    if (!item)
        return report(context, item.error());
    if (item->isClip() != isClipName(pathFromUtf8(options.output)))
        return report(context,
                      wrong(item->isClip() ? "a clip needs an output that ends in .mp4"
                                           : "a picture needs an output that ends in .png, .jpg or .webp")
                          .error());
    auto wanted = outputOf(options, format);
    wanted.item = item->id;
    auto written = context.services.library.exportItem(wanted, progress.part(0.9, 1.0), context.stop);
    if (!written)
        return report(context, written.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"item", item->id.value()},
                                                 {"output", toUtf8(*written)},
                                                 {"width", item->result.width},
                                                 {"height", item->result.height},
                                                 {"engine", item->engine}}));
    else
        context.terminal.print(ui::pathText(*written));
    return ExitCode::Done;
}

template <class Each>
Outcome forEachFile(const Context& context, const BatchId& id, Each each)
{
    constexpr int kPage = 500;
    for (int offset = 0;; offset += kPage) {
        const auto files = context.services.batches.files(id, offset, kPage);
        if (!files)
            return std::unexpected(files.error());
        for (const auto& file : *files)
            each(file);
        if (static_cast<int>(files->size()) < kPage)
            return {};
    }
}

Json toJson(const Context& context, const BatchFile& file)
{
    Json::Object json{{"input", toUtf8(file.input)}, {"state", batchFileStateId(file.state)}};
    if (file.state == BatchFileState::Done) {
        json.emplace("item", file.item.value());
        json.emplace("output", toUtf8(file.exported));
    }
    if (file.state == BatchFileState::Failed)
        json.emplace("error", Json::Object{{"id", file.errorId},
                                           {"message", ui::toStdString(errorOf(context, file))}});
    return json;
}

ExitCode summarise(const Context& context, const Batch& batch)
{
    Json::Array files;
    const auto listed = forEachFile(context, batch.id, [&](const BatchFile& file) {
        if (context.terminal.isJson())
            files.push_back(toJson(context, file));
        else if (file.state == BatchFileState::Failed)
            context.terminal.complain(ui::pathText(file.input) + QStringLiteral(": ") +
                                      errorOf(context, file));
    });
    if (!listed)
        return context.terminal.report(listed.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"batch", batch.id.value()},
                                                 {"total", batch.total},
                                                 {"done", batch.done},
                                                 {"failed", batch.failed},
                                                 {"skipped", batch.skipped},
                                                 {"waiting", batch.waiting()},
                                                 {"files", std::move(files)}}));
    else
        //: Printed when `vidgo run` has worked through many files. %1 are done, %2 failed, %3 were no
        //: pictures.
        context.terminal.print(
            QCoreApplication::translate("CommandLine", "Done: %1. Failed: %2. No picture: %3.")
                .arg(batch.done)
                .arg(batch.failed)
                .arg(batch.skipped));
    return batch.failed > 0 ? ExitCode::Failed : ExitCode::Done;
}

ExitCode runMany(const Context& context, const BatchRequest& request)
{
    auto& batches = context.services.batches;
    auto batch = batches.create(request, context.stop);
    if (!batch)
        return report(context, batch.error());
    const auto progress = context.terminal.progress();
    const auto onFile = [&](const Batch& now, const BatchFile&) {
        progress.report(double(now.total - now.waiting()) / now.total);
    };
    const auto done = batches.run(batch->id, onFile, context.stop);
    if (done)
        return summarise(context, *done);
    if (done.error().is(BaseError::Cancelled) && !context.terminal.isJson())
        //: Printed when Ctrl+C ended `vidgo run` over many files.
        context.terminal.complain(QCoreApplication::translate(
            "CommandLine", "Stopped. The same command goes on where this one ended."));
    return report(context, done.error());
}

Result<BatchExport> exportOf(const RunOptions& options)
{
    const auto folder = fs::absolute(pathFromUtf8(options.output)).lexically_normal();
    const auto format = pictureFormatFromId(options.format.empty() ? "png" : options.format);
    if (!format)
        return wrong("--format takes png, jpg or webp");
    if (auto made = makeFolder(folder); !made)
        return failure(made);
    return BatchExport{.folder = folder,
                       .format = *format,
                       .quality = options.quality,
                       .nameTemplate = options.nameTemplate,
                       .collision = options.overwrite ? NameCollision::Replace : NameCollision::Number};
}

ExitCode runTool(const Context& context, const RunOptions& options)
{
    const auto tool = toolFromId(options.tool);
    if (!tool)
        return context.terminal.report(wrong("unknown tool " + options.tool).error());
    const bool isOnline = !options.online.provider.empty();
    auto parameters = isOnline ? options.settings.onlineParameters() : options.settings.parametersOf(*tool);
    if (!parameters)
        return context.terminal.report(parameters.error());
    std::vector<fs::path> inputs;
    for (const auto& input : options.inputs)
        std::ranges::copy(matching(input), std::back_inserter(inputs));

    if (inputs.empty() && needsInput(context.services.catalog.catalog(), *tool, isOnline))
        return context.terminal.report(wrong(options.tool + " needs a file as input").error());

    std::error_code ignored;
    const auto output = pathFromUtf8(options.output);
    const auto format = isClipName(output) ? std::optional(PictureFormat::Png) : formatOf(output);
    const bool isOne = inputs.empty() || (inputs.size() == 1 && !fs::is_directory(inputs.front(), ignored));
    if (isOne && !format && (inputs.empty() || output.has_extension()) && !fs::is_directory(output, ignored))
        return context.terminal.report(wrong("the output must end in .png, .jpg, .webp or .mp4").error());
    const bool intoPicture = isOne && format && !isClipName(output) && !isOnline;
    if (intoPicture && !inputs.empty() && takesClips(context.services.catalog.catalog(), *tool) &&
        moves(context, inputs.front()))
        return report(context, wrong("a clip needs an output that ends in .mp4").error());
    if (isOne && format && isOnline &&
        makesClip(context, *tool, inputs) != isClipName(output)) // before it is paid
        return report(context, wrong("a clip needs an output that ends in .mp4, a picture one that ends in "
                                     ".png, .jpg or .webp")
                                   .error());
    if (isOne && format) {
        RunRequest request{.tool = *tool,
                           .topic = options.topic,
                           .input = inputs.empty() ? fs::path() : inputs.front(),
                           .parameters = std::move(*parameters)};
        return isOnline
                   ? runOneOnline(context, options.online, std::move(request), outputOf(options, *format))
                   : runOne(context, options, request, *format);
    }
    if (inputs.empty())
        return context.terminal.report(wrong("the output must be a file").error());
    if (format)
        return context.terminal.report(wrong("many files need a folder as output").error());
    auto exportTo = exportOf(options);
    if (!exportTo)
        return context.terminal.report(exportTo.error());
    BatchRequest request{.tool = *tool,
                         .topic = options.topic,
                         .parameters = std::move(*parameters),
                         .inputs = std::move(inputs)};
    if (isOnline)
        return runManyOnline(context, options.online, std::move(request), *exportTo);
    request.exportTo = std::move(*exportTo);
    request.takeUpEarlier = !options.again;
    return runMany(context, request);
}

} // namespace

void addRun(CLI::App& app, Command& chosen)
{
    const auto kept = std::make_shared<RunOptions>();
    auto& options = *kept;
    auto* run = app.add_subcommand(
        "run",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Run a tool on files; the results are kept in the library too",
                                "Help of the command run")));
    run->add_option("tool", options.tool,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Id of the tool, see `vidgo tools`",
                                            "Help of the option tool")))
        ->required();
    run->add_option("input", options.inputs,
                    help(QT_TRANSLATE_NOOP3("CommandLine",
                                            "Pictures or clips, folders of them, or patterns such as *.jpg",
                                            "Help of the option input")));
    run->add_option("-o,--output", options.output,
                    help(QT_TRANSLATE_NOOP3(
                        "CommandLine",
                        "Where to write: a .png, .jpg or .webp for one picture, an .mp4 for a clip, "
                        "otherwise a folder",
                        "Help of the option -o,--output")))
        ->required();
    run->add_option("--topic", options.topic,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Id of a topic", "Help of the option --topic")));
    run->add_option("--format", options.format,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "png, jpg or webp, when writing to a folder",
                                            "Help of the option --format")));
    run->add_option(
        "--name", options.nameTemplate,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "How files are named in a folder: {name} {tool} {topic} {date} {time} "
                                "{width} {height}",
                                "Help of the option --name; keep what is in braces")));
    run->add_option("--quality", options.quality,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "1 to 100, for .jpg and .webp",
                                            "Help of the option --quality")))
        ->check(CLI::Range(1, 100));
    run->add_flag("--overwrite", options.overwrite,
                  help(QT_TRANSLATE_NOOP3("CommandLine", "Replace the output if it is there",
                                          "Help of the option --overwrite")));
    run->add_flag(
        "--again", options.again,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Make everything again instead of leaving out what an earlier run with "
                                "the same settings has done",
                                "Help of the option --again")));
    options.online.addTo(*run);
    options.settings.addTo(*run);
    run->callback(
        [&chosen, kept] { chosen = [kept](const Context& context) { return runTool(context, *kept); }; });
}

} // namespace vidgo::cli
