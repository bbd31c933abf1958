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

} // namespace

std::string exportToText(const std::optional<BatchExport>& exportTo)
{
    if (!exportTo)
        return {};
    return Json(Json::Object{{"folder", toUtf8(exportTo->folder)},
                             {"format", pictureFormatId(exportTo->format)},
                             {"quality", exportTo->quality},
                             {"template", exportTo->nameTemplate},
                             {"collision", nameCollisionId(exportTo->collision)}})
        .dump();
}

Result<std::optional<BatchExport>> exportIn(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    auto json = jsonIn(text, "export");
    if (!json)
        return failure(json);
    const auto format = pictureFormatFromId(textIn(*json, "format"));
    const auto collision = nameCollisionFromId(textIn(*json, "collision"));
    const auto* quality = json->find("quality");
    if (!format || !collision || !quality || !quality->asInt())
        return damaged("the export of a batch");
    return BatchExport{.folder = pathFromUtf8(textIn(*json, "folder")),
                       .format = *format,
                       .quality = static_cast<int>(*quality->asInt()),
                       .nameTemplate = textIn(*json, "template"),
                       .collision = *collision};
}

std::string argumentsToText(const ErrorArguments& arguments)
{
    Json::Object json;
    for (const auto& [name, value] : arguments)
        json.emplace(name, value);
    return Json(std::move(json)).dump();
}

Result<ErrorArguments> argumentsIn(std::string_view text)
{
    auto json = jsonIn(text, "error arguments");
    if (!json)
        return failure(json);
    ErrorArguments arguments;
    if (!json->asObject())
        return arguments;
    for (const auto& [name, value] : *json->asObject())
        if (const auto* word = value.asString())
            arguments.emplace(name, *word);
    return arguments;
}

Result<Batch> batchIn(const storage::Row& row)
{
    Batch batch;
    batch.id = BatchId(std::string(row.text(0)));
    const auto tool = toolFromId(row.text(1));
    auto parameters = jsonIn(row.text(3), "parameters");
    if (!parameters)
        return failure(parameters);
    auto exportTo = exportIn(row.text(4));
    if (!exportTo)
        return failure(exportTo);
    if (!tool)
        return damaged("batch " + batch.id.value());
    batch.request.tool = *tool;
    batch.request.topic = row.text(2);
    batch.request.parameters = std::move(*parameters);
    batch.request.exportTo = std::move(*exportTo);
    batch.createdAt = fromMs(row.integer(5));
    batch.total = static_cast<int>(row.integer(6));
    batch.done = static_cast<int>(row.integer(7));
    batch.failed = static_cast<int>(row.integer(8));
    batch.skipped = static_cast<int>(row.integer(9));
    return batch;
}

Result<BatchRow> batchFileIn(const storage::Row& row)
{
    BatchRow out;
    out.file.position = static_cast<int>(row.integer(0));
    out.file.input = pathFromUtf8(row.text(1));
    const auto state = batchFileStateFromId(row.text(2));
    if (!state)
        return damaged("a file of a batch");
    out.file.state = *state;
    out.run = RunId(std::string(row.text(3)));
    out.file.exported = pathFromUtf8(row.text(4));
    out.file.item = LibraryItemId(std::string(row.text(5)));
    out.file.errorId = row.text(6);
    out.file.errorTemplate = row.text(7);
    auto arguments = argumentsIn(row.text(8));
    if (!arguments)
        return failure(arguments);
    out.file.errorArguments = std::move(*arguments);
    return out;
}

} // namespace vidgo::materials
