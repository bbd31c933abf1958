#include "library_journal_json.h"

#include <array>

#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::backend {

using materials::LibraryChange;
using Kind = LibraryChange::Kind;

namespace {

Json toJson(const FileRef& ref)
{
    return Json::Object{{"sha256", ref.sha256},
                        {"media_type", ref.mediaType},
                        {"bytes", ref.bytes},
                        {"width", ref.width},
                        {"height", ref.height}};
}

Json toJson(const SealedOriginal& sealed)
{
    if (sealed.account.isEmpty())
        return {};
    return Json::Object{{"account", sealed.account.value()},
                        {"job", sealed.job.value()},
                        {"file", sealed.file.isEmpty() ? Json() : toJson(sealed.file)}};
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

SealedOriginal sealedAt(const Json& json)
{
    const auto* member = json.find("sealed");
    if (!member)
        return {};
    SealedOriginal sealed{.account = AccountId(textAt(*member, "account")),
                          .job = JobId(textAt(*member, "job")),
                          .file = fileAt(*member, "file")};
    if (!isSha256(sealed.file.sha256)) // it is fetched again
        sealed.file = {};
    return sealed;
}

struct KindId
{
    Kind kind;
    std::string_view id;
};
constexpr std::array kKinds = {KindId{Kind::Rate, "rate"},
                               KindId{Kind::Trash, "trash"},
                               KindId{Kind::Restore, "restore"},
                               KindId{Kind::Remove, "remove"},
                               KindId{Kind::SaveBoard, "save_board"},
                               KindId{Kind::DeleteBoard, "delete_board"},
                               KindId{Kind::AddToBoard, "add_to_board"},
                               KindId{Kind::RemoveFromBoard, "remove_from_board"}};

} // namespace

Json journalEntry(const LibraryItem& item)
{
    return Json::Object{{"id", item.id.value()},          {"run", item.run.value()},
                        {"tool", toolId(item.tool)},      {"topic", item.topic},
                        {"input_name", item.inputName},   {"input", toJson(item.input)},
                        {"result", toJson(item.result)},  {"engine", item.engine},
                        {"parameters", item.parameters},  {"created_at", toIso8601(item.createdAt)},
                        {"duration_ms", item.durationMs}, {"sealed", toJson(item.sealed)}};
}

Result<LibraryItem> itemFromJournal(const Json& json)
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
                     .durationMs = integerAt(json, "duration_ms"),
                     .engine = textAt(json, "engine"),
                     .createdAt = time.value_or(Timestamp{})};
    item.sealed = sealedAt(json);
    if (const auto* parameters = json.find("parameters"); parameters && parameters->asObject())
        item.parameters = *parameters;
    if (!tool || !time || item.id.isEmpty() || !isSha256(item.input.sha256) || !isSha256(item.result.sha256))
        return fail(BaseError::InvalidJson, "not a journal entry", {{"reason", "a field is missing"}});
    return item;
}

Json journalEntry(const LibraryChange& change)
{
    Json::Object json;
    for (const auto& [kind, id] : kKinds)
        if (kind == change.kind)
            json.emplace("kind", id);
    Json::Array items;
    for (const auto& item : change.items)
        items.emplace_back(item.value());
    if (!items.empty())
        json.emplace("items", std::move(items));
    if (change.kind == Kind::Rate)
        json.emplace("rating", change.rating);
    if (change.kind == Kind::Trash)
        json.emplace("at", toIso8601(change.at));
    if (!change.board.isEmpty())
        json.emplace("board", change.board.value());
    if (!change.name.empty())
        json.emplace("name", change.name);
    return json;
}

Result<LibraryChange> changeFromJournal(const Json& json)
{
    LibraryChange change{.rating = static_cast<int>(integerAt(json, "rating")),
                         .board = BoardId(textAt(json, "board")),
                         .name = textAt(json, "name")};
    const auto kindText = textAt(json, "kind");
    for (const auto& [kind, id] : kKinds)
        if (id == kindText)
            change.kind = kind;
    if (const auto* items = json.find("items"); items && items->asArray())
        for (const auto& item : *items->asArray())
            if (const auto* id = item.asString())
                change.items.emplace_back(*id);
    bool isGood = change.kind != Kind::None && change.rating >= 0 && change.rating <= kMaxRating;
    if (change.kind == Kind::Trash) {
        auto at = timestampFromIso8601(textAt(json, "at"));
        isGood = isGood && at;
        change.at = at.value_or(Timestamp{});
    }
    if (!isGood)
        return fail(BaseError::InvalidJson, "not a change of the library", {{"reason", "a field is wrong"}});
    return change;
}

} // namespace vidgo::backend
