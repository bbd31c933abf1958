#include "vidgo/backend/library_journal.h"

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/json.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

Json toJson(const FileRef& ref)
{
    return Json::Object{{"sha256", ref.sha256},
                        {"media_type", ref.mediaType},
                        {"bytes", ref.bytes},
                        {"width", ref.width},
                        {"height", ref.height}};
}

Json toJson(const LibraryItem& item)
{
    return Json::Object{{"id", item.id.value()},         {"run", item.run.value()},
                        {"tool", toolId(item.tool)},     {"topic", item.topic},
                        {"input_name", item.inputName},  {"input", toJson(item.input)},
                        {"result", toJson(item.result)}, {"engine", item.engine},
                        {"parameters", item.parameters}, {"created_at", toIso8601(item.createdAt)}};
}

std::string textAt(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::int64_t integerAt(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* value = member ? member->asInt() : nullptr;
    return value ? *value : 0;
}

FileRef fileAt(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    if (!member)
        return {};
    return {.sha256 = textAt(*member, "sha256"),
            .mediaType = textAt(*member, "media_type"),
            .bytes = integerAt(*member, "bytes"),
            .width = static_cast<int>(integerAt(*member, "width")),
            .height = static_cast<int>(integerAt(*member, "height"))};
}

Result<LibraryItem> itemFrom(const Json& json)
{
    const auto tool = toolFromId(textAt(json, "tool"));
    auto time = timestampFromIso8601(textAt(json, "created_at"));
    LibraryItem item{.id = LibraryItemId(textAt(json, "id")),
                     .run = RunId(textAt(json, "run")),
                     .tool = tool.value_or(Tool::None),
                     .topic = textAt(json, "topic"),
                     .inputName = textAt(json, "input_name"),
                     .input = fileAt(json, "input"),
                     .result = fileAt(json, "result"),
                     .engine = textAt(json, "engine"),
                     .createdAt = time.value_or(Timestamp{})};
    if (const auto* parameters = json.find("parameters"); parameters && parameters->asObject())
        item.parameters = *parameters;
    if (!tool || !time || item.id.isEmpty() || !isSha256(item.input.sha256) || !isSha256(item.result.sha256))
        return fail(BaseError::InvalidJson, "not a journal entry", {{"reason", "a field is missing"}});
    return item;
}

} // namespace

LibraryJournal::LibraryJournal(fs::path folder, Log& log)
    : m_folder(std::move(folder))
    , m_log(log)
{}

Outcome LibraryJournal::write(const LibraryItem& item) const
{
    return writeFile(m_folder / (item.id.value() + ".json"), toJson(item).dumpPretty(), Durability::Sync);
}

std::vector<LibraryItem> LibraryJournal::readAll() const
{
    std::vector<LibraryItem> items;
    std::error_code code;
    for (fs::directory_iterator it(m_folder, code), end; !code && it != end; it.increment(code)) {
        if (it->path().extension() != ".json")
            continue;
        auto json = Json::read(it->path());
        auto item = json ? itemFrom(*json) : Result<LibraryItem>(failure(json));
        if (item)
            items.push_back(std::move(*item));
        else
            m_log.failure("backend", "a journal entry can't be read", item.error());
    }
    return items;
}

} // namespace vidgo::backend
