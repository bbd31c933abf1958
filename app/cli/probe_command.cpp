#include <variant>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "probe_json.h"
#include "probe_table.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::cli {

namespace {

using Probed = std::variant<ClipInfo, PictureDetails>;

// What moves or sounds is a clip, also when pictures can be in such a file; everything else is asked for as a
// picture.
Result<Probed> probe(const Context& context, const std::string& file)
{
    const auto path = pathFromUtf8(file);
    auto clip = context.services.clips.check(path, context.stop);
    if (clip)
        return *clip;
    if (!clip.error().id().starts_with("media."))
        return failure(clip);
    auto picture = context.services.media.describePicture(path);
    if (picture)
        return *picture;
    // Of a file that is neither, what it is as a clip says more unless it is none at all.
    return clip.error().id() == "media.not_a_clip" ? failure(picture) : failure(clip);
}

void print(const Context& context, const std::string& file, const Probed& probed)
{
    constexpr int kNames = 20;
    context.terminal.print(ui::toQString(file));
    const auto rows = std::visit([](const auto& value) { return rowsOf(value); }, probed);
    for (const auto& [name, value] : rows)
        context.terminal.print(QStringLiteral("  ") + padded(name, kNames) + QLatin1Char(' ') + value);
}

Json jsonOf(const std::string& file, const Result<Probed>& probed)
{
    Json::Object json{{"file", file}};
    if (!probed) {
        json.emplace("error", Json::Object{{"id", probed.error().id()},
                                           {"message", ui::toStdString(ui::errorText(probed.error()))}});
        return json;
    }
    const bool isClip = std::holds_alternative<ClipInfo>(*probed);
    auto known =
        isClip ? clipJson(std::get<ClipInfo>(*probed)) : pictureJson(std::get<PictureDetails>(*probed));
    json.merge(*known.asObject());
    return json;
}

ExitCode probeFiles(const Context& context, const std::vector<std::string>& files)
{
    auto code = ExitCode::Done;
    Json::Array all;
    for (const auto& file : files) {
        const auto probed = probe(context, file);
        if (!probed)
            code = exitCodeOf(probed.error());
        if (context.terminal.isJson())
            all.push_back(jsonOf(file, probed));
        else if (probed)
            print(context, file, *probed);
        else
            context.terminal.report(probed.error());
        if (code == ExitCode::Stopped)
            break;
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"files", std::move(all)}}));
    return code;
}

} // namespace

void addProbe(CLI::App& app, Command& chosen)
{
    const auto files = std::make_shared<std::vector<std::string>>();
    auto* command = app.add_subcommand(
        "probe", help(QT_TRANSLATE_NOOP3("CommandLine", "Say what pictures, clips and sounds are",
                                         "Help of the command probe")));
    command
        ->add_option("file", *files,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Pictures, clips and sounds",
                                             "Help of the option file of the command probe")))
        ->required();
    command->callback([&chosen, files] {
        chosen = [files](const Context& context) { return probeFiles(context, *files); };
    });
}

} // namespace vidgo::cli
