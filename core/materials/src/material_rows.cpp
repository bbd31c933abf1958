#include "material_rows.h"

#include <array>
#include <charconv>

#include "vidgo/materials/materials_error.h"

namespace vidgo::materials {

const std::string_view kMaterialColumns =
    "id, lookup_hash, tool, topic, style, "
    "title_en, title_ja, title_zh, title_ko, title_es, "
    "prompt_en, prompt_ja, prompt_zh, prompt_ko, prompt_es, "
    "input_sha256, input_type, input_bytes, input_width, input_height, "
    "result_sha256, result_type, result_bytes, result_width, result_height, "
    "poster_sha256, poster_type, poster_bytes, poster_width, poster_height, "
    "watermarked_sha256, watermarked_type, watermarked_bytes, watermarked_width, watermarked_height, "
    "extra_inputs, source, status, provider, label, credits, parameters, "
    "width, height, duration_ms, view_count, created_at, updated_at";

const std::string kSelectedColumns =
    std::string(kMaterialColumns) +
    ", (SELECT count(*) FROM favourites WHERE favourites.material_id = materials.id)";

namespace {

// Calls `each` with every piece of `text` between `separator`s.
template <class Each>
void split(std::string_view text, char separator, const Each& each)
{
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        each(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<std::string> linesIn(std::string_view text)
{
    std::vector<std::string> lines;
    split(text, '\n', [&](std::string_view line) { lines.emplace_back(line); });
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::int64_t numberIn(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<FileRef> filesIn(std::string_view text)
{
    std::vector<FileRef> files;
    split(text, '\n', [&](std::string_view line) {
        std::array<std::string_view, kFileColumns> parts;
        std::size_t count = 0;
        split(line, '\t', [&](std::string_view part) {
            if (count < parts.size())
                parts[count++] = part;
        });
        files.push_back({std::string(parts[0]), std::string(parts[1]), numberIn(parts[2]),
                         static_cast<int>(numberIn(parts[3])), static_cast<int>(numberIn(parts[4]))});
    });
    return files;
}

std::string filesText(const std::vector<FileRef>& files)
{
    std::string text;
    for (const auto& file : files) {
        text += (text.empty() ? "" : "\n") + file.sha256 + '\t' + file.mediaType + '\t';
        text += std::to_string(file.bytes) + '\t' + std::to_string(file.width) + '\t' +
                std::to_string(file.height);
    }
    return text;
}

LocalizedText textIn(const storage::Row& row, std::size_t first)
{
    LocalizedText text;
    for (const auto language : kLanguages) {
        const std::size_t column = first + static_cast<std::size_t>(language);
        if (!row.isNull(column))
            text.set(language, std::string(row.text(column)));
    }
    return text;
}

void appendText(Parameters& values, const LocalizedText& text)
{
    for (const auto language : kLanguages)
        values.push_back(text.has(language) ? storage::Value(text.in(language)) : storage::Value());
}

// Places of the columns in kSelectedColumns.
enum Column : std::size_t {
    kId,
    kLookupHash,
    kTool,
    kTopic,
    kStyle,
    kTitle,
    kPrompt = kTitle + kLanguages.size(),
    kInput = kPrompt + kLanguages.size(),
    kResult = kInput + kFileColumns,
    kPoster = kResult + kFileColumns,
    kWatermarked = kPoster + kFileColumns,
    kExtraInputs = kWatermarked + kFileColumns,
    kSource,
    kStatus,
    kProvider,
    kLabel,
    kCredits,
    kParameters,
    kWidth,
    kHeight,
    kDuration,
    kViewCount,
    kCreatedAt,
    kUpdatedAt,
    kFavourite,
};

} // namespace

Result<Material> materialIn(const storage::Row& row)
{
    Material material;
    material.id = MaterialId(std::string(row.text(kId)));
    material.lookupHash = row.text(kLookupHash);
    const auto tool = toolFromId(row.text(kTool));
    const auto source = materialSourceFromId(row.text(kSource));
    const auto status = materialStatusFromId(row.text(kStatus));
    auto parameters = jsonIn(row.text(kParameters), "parameters");
    if (!parameters)
        return failure(parameters);
    if (!tool || !source || !status)
        return fail(MaterialsError::RowDamaged, "material " + material.id.value() + ": unknown word",
                    {{"reason", "material " + material.id.value()}});
    material.tool = *tool;
    material.source = *source;
    material.status = *status;
    material.parameters = std::move(*parameters);
    material.topic = row.text(kTopic);
    material.style = row.text(kStyle);
    material.title = textIn(row, kTitle);
    material.prompt = textIn(row, kPrompt);
    material.input = fileIn(row, kInput);
    material.result = fileIn(row, kResult);
    material.poster = fileIn(row, kPoster);
    material.watermarkedResult = fileIn(row, kWatermarked);
    material.extraInputs = filesIn(row.text(kExtraInputs));
    material.provider = row.text(kProvider);
    material.label = row.text(kLabel);
    material.credits = linesIn(row.text(kCredits));
    material.width = static_cast<int>(row.integer(kWidth));
    material.height = static_cast<int>(row.integer(kHeight));
    material.durationMs = row.integer(kDuration);
    material.viewCount = row.integer(kViewCount);
    material.favourite = row.integer(kFavourite) > 0;
    material.createdAt = fromMs(row.integer(kCreatedAt));
    material.updatedAt = fromMs(row.integer(kUpdatedAt));
    return material;
}

Parameters materialValues(const Material& material)
{
    Parameters values{material.id.value(), material.lookupHash, std::string(toolId(material.tool)),
                      material.topic, material.style};
    values.reserve(kUpdatedAt + 2);
    appendText(values, material.title);
    appendText(values, material.prompt);
    appendFile(values, material.input);
    appendFile(values, material.result);
    appendFile(values, material.poster);
    appendFile(values, material.watermarkedResult);
    values.insert(values.end(),
                  {filesText(material.extraInputs), std::string(materialSourceId(material.source)),
                   std::string(materialStatusId(material.status)), material.provider, material.label,
                   joined(material.credits), material.parameters.dump(), std::int64_t{material.width},
                   std::int64_t{material.height}, material.durationMs, material.viewCount,
                   toMs(material.createdAt), toMs(material.updatedAt), rankOf(material.status)});
    return values;
}

std::int64_t rankOf(MaterialStatus status)
{
    if (status == MaterialStatus::Featured)
        return 2;
    return status == MaterialStatus::Approved ? 1 : 0;
}

} // namespace vidgo::materials
