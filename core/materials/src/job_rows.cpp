#include "job_rows.h"

#include "batch_rows.h"
#include "rows.h"
#include "vidgo/base/file.h"
#include "vidgo/materials/materials_error.h"

namespace vidgo::materials {

namespace {

std::unexpected<Error> damaged(const std::string& what)
{
    return fail(MaterialsError::RowDamaged, what, {{"reason", what}});
}

std::string textIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::int64_t integerIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* number = member ? member->asInt() : nullptr;
    return number ? *number : 0;
}

double numberIn(const Json& json, std::string_view key, double otherwise)
{
    const auto* member = json.find(key);
    return member && member->isNumber() ? member->number() : otherwise;
}

Json jsonOf(const RunRequest& request)
{
    return Json::Object{{"run", request.run.value()},
                        {"tool", toolId(request.tool)},
                        {"topic", request.topic},
                        {"input", toUtf8(request.input)},
                        {"parameters", request.parameters}};
}

Json jsonOf(const BatchId& batch)
{
    return Json::Object{{"batch", batch.value()}};
}

Json jsonOf(const ClipExport& clip)
{
    return Json::Object{{"preset", clip.preset},
                        {"fit", clipFitId(clip.fit)},
                        {"focus_x", clip.focusX},
                        {"focus_y", clip.focusY},
                        {"start_us", clip.startUs},
                        {"end_us", clip.endUs},
                        {"loudness", clip.normalizeLoudness},
                        {"hardware", clip.useHardware}};
}

Json jsonOf(const ExportRequest& request)
{
    return Json::Object{{"item", request.item.value()},     {"format", pictureFormatId(request.format)},
                        {"quality", request.quality},       {"file", toUtf8(request.file)},
                        {"folder", toUtf8(request.folder)}, {"template", request.nameTemplate},
                        {"matte", request.matteColor},      {"collision", nameCollisionId(request.collision)},
                        {"clip", jsonOf(request.clip)}};
}

Result<JobWork> runIn(const Json& json)
{
    const auto tool = toolFromId(textIn(json, "tool"));
    const auto* parameters = json.find("parameters");
    if (!tool || !parameters)
        return damaged("the run of a job");
    return RunRequest{.run = RunId(textIn(json, "run")),
                      .tool = *tool,
                      .topic = textIn(json, "topic"),
                      .input = pathFromUtf8(textIn(json, "input")),
                      .parameters = *parameters};
}

ClipExport clipExportIn(const Json& json)
{
    const auto* loudness = json.find("loudness");
    const auto* hardware = json.find("hardware");
    return {.preset = textIn(json, "preset"),
            .fit = clipFitFromId(textIn(json, "fit")).value_or(ClipFit::Crop),
            .focusX = numberIn(json, "focus_x", 0.5),
            .focusY = numberIn(json, "focus_y", 0.5),
            .startUs = integerIn(json, "start_us"),
            .endUs = integerIn(json, "end_us"),
            .normalizeLoudness = loudness && loudness->asBool() && *loudness->asBool(),
            .useHardware = !hardware || !hardware->asBool() || *hardware->asBool()};
}

Result<JobWork> exportRequestIn(const Json& json)
{
    const auto format = pictureFormatFromId(textIn(json, "format"));
    const auto collision = nameCollisionFromId(textIn(json, "collision"));
    const auto* clip = json.find("clip");
    if (!format || !collision || !clip)
        return damaged("the export of a job");
    return ExportRequest{.item = LibraryItemId(textIn(json, "item")),
                         .format = *format,
                         .quality = static_cast<int>(integerIn(json, "quality")),
                         .file = pathFromUtf8(textIn(json, "file")),
                         .folder = pathFromUtf8(textIn(json, "folder")),
                         .nameTemplate = textIn(json, "template"),
                         .matteColor = textIn(json, "matte"),
                         .collision = *collision,
                         .clip = clipExportIn(*clip)};
}

std::optional<Timestamp> timeIn(std::int64_t ms)
{
    return ms == 0 ? std::optional<Timestamp>() : fromMs(ms);
}

std::int64_t timeValue(const std::optional<Timestamp>& time)
{
    return time ? toMs(*time) : 0;
}

} // namespace

std::string_view kindOf(const JobWork& work)
{
    if (std::holds_alternative<RunRequest>(work))
        return "run";
    return std::holds_alternative<BatchId>(work) ? "batch" : "export";
}

std::string workToText(const JobWork& work)
{
    return std::visit([](const auto& value) { return jsonOf(value).dump(); }, work);
}

Result<JobWork> workIn(std::string_view kind, std::string_view text)
{
    auto json = jsonIn(text, "the work of a job");
    if (!json)
        return failure(json);
    if (kind == "run")
        return runIn(*json);
    if (kind == "export")
        return exportRequestIn(*json);
    if (kind == "batch")
        return BatchId(textIn(*json, "batch"));
    return damaged("a job of an unknown kind");
}

Result<JobRow> jobIn(const storage::Row& row)
{
    JobRow out;
    auto& job = out.job;
    auto work = workIn(row.text(1), row.text(2));
    const auto tool = toolFromId(row.text(3));
    const auto state = jobStateFromId(row.text(6));
    auto arguments = argumentsIn(row.text(15));
    if (!work || !arguments)
        return !work ? failure(work) : failure(arguments);
    if (!state || (!tool && !row.text(3).empty()))
        return damaged("a job");
    job.id = JobId(std::string(row.text(0)));
    job.work = std::move(*work);
    job.tool = tool.value_or(Tool::None);
    job.name = row.text(4);
    job.files = static_cast<int>(row.integer(5));
    job.state = *state;
    job.fraction = static_cast<double>(row.integer(7)) / 1000.0;
    out.pace = row.text(8);
    out.size = row.integer(9);
    out.run = RunId(std::string(row.text(10)));
    out.target = pathFromUtf8(row.text(11));
    if (*state == JobState::Finished)
        job.exportedPath = row.text(11);
    job.item = LibraryItemId(std::string(row.text(12)));
    job.errorId = row.text(13);
    job.errorTemplate = row.text(14);
    job.errorArguments = std::move(*arguments);
    job.createdAt = fromMs(row.integer(16));
    job.startedAt = timeIn(row.integer(17));
    job.endedAt = timeIn(row.integer(18));
    return out;
}

std::vector<storage::Value> valuesOf(const JobRow& row)
{
    const auto& job = row.job;
    return {job.id.value(),
            std::string(kindOf(job.work)),
            workToText(job.work),
            job.tool == Tool::None ? std::string() : std::string(toolId(job.tool)),
            job.name,
            std::int64_t{job.files},
            std::string(jobStateId(job.state)),
            progressOf(job),
            row.pace,
            row.size,
            row.run.value(),
            toUtf8(row.target),
            job.item.value(),
            job.errorId,
            job.errorTemplate,
            argumentsToText(job.errorArguments),
            toMs(job.createdAt),
            timeValue(job.startedAt),
            timeValue(job.endedAt)};
}

} // namespace vidgo::materials
