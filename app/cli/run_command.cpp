#include <cctype>

#include "commands.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/model/cutout.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

Result<PictureFormat> formatOf(const std::filesystem::path& output)
{
    std::string extension = toUtf8(output.extension());
    if (!extension.empty())
        extension.erase(0, 1);
    for (auto& c : extension)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (const auto format = pictureFormatFromId(extension))
        return *format;
    return wrong("the output must end in .png, .jpg or .webp");
}

// The settings travel as the same JSON that a result keeps, so that they are checked in one place.
Result<RunRequest> requestOf(const RunOptions& options)
{
    const auto tool = toolFromId(options.tool);
    if (!tool)
        return wrong("unknown tool " + options.tool);
    Json::Object parameters{{"subject", options.subject},
                            {"background", options.background},
                            {"color", options.color},
                            {"blur", options.blur},
                            {"edge_softness", options.softness}};
    if (!options.picture.empty())
        parameters["picture"] = options.picture;
    if (auto checked = cutoutFromJson(parameters); !checked)
        return failure(checked);
    return RunRequest{.tool = *tool,
                      .topic = options.topic,
                      .input = pathFromUtf8(options.input),
                      .parameters = std::move(parameters)};
}

} // namespace

ExitCode runTool(const Context& context, const RunOptions& options)
{
    const auto output = pathFromUtf8(options.output);
    auto format = formatOf(output);
    if (!format)
        return context.terminal.report(format.error());
    auto request = requestOf(options);
    if (!request)
        return context.terminal.report(request.error());

    const auto progress = context.terminal.progress();
    auto item = context.services.runs.run(*request, progress.part(0.0, 0.9), context.stop);
    if (!item)
        return context.terminal.report(item.error());
    const ExportRequest wanted{.item = item->id,
                               .format = *format,
                               .quality = options.quality,
                               .file = output,
                               .collision =
                                   options.overwrite ? NameCollision::Replace : NameCollision::Refuse};
    auto written = context.services.library.exportItem(wanted, progress.part(0.9, 1.0), context.stop);
    if (!written)
        return context.terminal.report(written.error());
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

ExitCode watermarkFile(const Context& context, const WatermarkFileOptions& options)
{
    const auto output = pathFromUtf8(options.output);
    const auto place = watermarkPlaceFromId(options.place);
    if (!place)
        return context.terminal.report(wrong("unknown place " + options.place).error());
    std::error_code ignored;
    if (!options.overwrite && std::filesystem::exists(output, ignored))
        return context.terminal.report(
            Error(service::ServiceError::NameTaken, "output exists", {{"file", toUtf8(output.filename())}}));
    WatermarkOptions look = options.look;
    look.place = *place;
    auto done = context.services.media.watermark(pathFromUtf8(options.input), output, look,
                                                 context.terminal.progress(), context.stop);
    if (!done)
        return context.terminal.report(done.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"output", toUtf8(output)}}));
    else
        context.terminal.print(ui::pathText(output));
    return ExitCode::Done;
}

} // namespace vidgo::cli
