#include "pack_json.h"

#include <algorithm>
#include <map>
#include <set>

#include "vidgo/base/hash.h"

namespace vidgo::materials {

namespace {

constexpr std::size_t kMaxMaterials = 10'000;
constexpr std::size_t kMaxFiles = 50'000;
constexpr std::int64_t kMaxFileBytes = 512ll * 1024 * 1024;
constexpr std::int64_t kMaxSide = 65'535;
constexpr std::int64_t kMaxDurationMs = 60ll * 60 * 1000;
constexpr std::size_t kMaxId = 64;
constexpr std::size_t kMaxText = 4000;
constexpr std::size_t kMaxList = 64;
constexpr std::size_t kMaxParameters = 64 * 1024;

// ---- Writing

Json textsOf(const LocalizedText& text)
{
    Json::Object out;
    for (const auto& [language, words] : text.all())
        out.emplace(languageCode(language), words);
    return out;
}

Json hashesOf(const std::vector<FileRef>& files)
{
    Json::Array out;
    for (const auto& file : files)
        out.emplace_back(file.sha256);
    return out;
}

Json jsonOf(const Material& material)
{
    return Json::Object{{"id", material.id.value()},
                        {"lookup_hash", material.lookupHash},
                        {"tool", toolId(material.tool)},
                        {"topic", material.topic},
                        {"style", material.style},
                        {"title", textsOf(material.title)},
                        {"prompt", textsOf(material.prompt)},
                        {"input", material.input.sha256},
                        {"extra_inputs", hashesOf(material.extraInputs)},
                        {"result", material.result.sha256},
                        {"poster", material.poster.isEmpty() ? Json() : Json(material.poster.sha256)},
                        {"status", materialStatusId(material.status)},
                        {"provider", material.provider},
                        {"label", material.label},
                        {"credits", Json::Array(material.credits.begin(), material.credits.end())},
                        {"parameters", material.parameters},
                        {"width", material.width},
                        {"height", material.height},
                        {"duration_ms", material.durationMs},
                        {"created_at", toIso8601(material.createdAt)}};
}

Json jsonOf(const FileRef& file)
{
    return Json::Object{{"sha256", file.sha256},
                        {"type", file.mediaType},
                        {"bytes", file.bytes},
                        {"width", file.width},
                        {"height", file.height}};
}

// ---- Reading

// Keeps the first mistake; after it everything reads as nothing.
class Reader
{
public:
    bool isGood() const { return m_reason.empty(); }
    const std::string& reason() const { return m_reason; }
    void refuse(std::string_view place, std::string_view reason)
    {
        if (isGood())
            m_reason = std::string(place) + " " + std::string(reason);
    }

    std::string text(const Json& object, std::string_view key, std::size_t maxBytes, bool mayBeEmpty = false)
    {
        const auto* member = object.find(key);
        const auto* value = member ? member->asString() : nullptr;
        if (!value || (value->empty() && !mayBeEmpty) || value->size() > maxBytes ||
            value->find('\0') != std::string::npos) {
            refuse(key, "is not a text of at most " + std::to_string(maxBytes) + " bytes");
            return {};
        }
        return *value;
    }
    std::string line(const Json& object, std::string_view key, std::size_t maxBytes, bool mayBeEmpty = false)
    {
        auto value = text(object, key, maxBytes, mayBeEmpty);
        if (value.find_first_of("\n\r") != std::string::npos)
            refuse(key, "is more than one line");
        return value;
    }
    // Used in routes and search terms, so it has plain letters.
    std::string id(const Json& object, std::string_view key, bool mayBeEmpty = false)
    {
        auto value = text(object, key, kMaxId, mayBeEmpty);
        const bool isPlain = std::ranges::all_of(value, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
        if (!isPlain)
            refuse(key, "has other characters than a-z, 0-9, - and _");
        return value;
    }
    std::string asHash(const Json& value, std::string_view place)
    {
        const auto* digits = value.asString();
        if (!digits || !isSha256(*digits)) {
            refuse(place, "is not a SHA-256");
            return {};
        }
        return *digits;
    }
    std::string hash(const Json& object, std::string_view key)
    {
        const auto* member = object.find(key);
        return asHash(member ? *member : Json(), key);
    }
    std::int64_t whole(const Json& object, std::string_view key, std::int64_t low, std::int64_t high)
    {
        const auto* member = object.find(key);
        const auto* value = member ? member->asInt() : nullptr;
        if (!value || *value < low || *value > high) {
            refuse(key, "is not a whole number from " + std::to_string(low) + " to " + std::to_string(high));
            return low;
        }
        return *value;
    }
    Timestamp time(const Json& object, std::string_view key)
    {
        const auto read = timestampFromIso8601(text(object, key, kMaxId));
        if (!read)
            refuse(key, "is not a time");
        return read.value_or(Timestamp());
    }
    const Json::Array& list(const Json& object, std::string_view key, std::size_t most)
    {
        static const Json::Array kNone;
        const auto* member = object.find(key);
        const auto* items = member ? member->asArray() : nullptr;
        if (!items || items->size() > most) {
            refuse(key, "is not a list of at most " + std::to_string(most));
            return kNone;
        }
        return *items;
    }
    LocalizedText localized(const Json& object, std::string_view key)
    {
        LocalizedText out;
        const auto* member = object.find(key);
        const auto* texts = member ? member->asObject() : nullptr;
        for (const auto& [code, words] : texts ? *texts : Json::Object()) {
            const auto language = languageFromCode(code);
            if (!language || languageCode(*language) != code)
                refuse(key, "has a language that is not of the studio");
            else
                out.set(*language, text(*member, code, kMaxText));
        }
        if (!out.has(Language::English))
            refuse(key, "has no English");
        return out;
    }

private:
    std::string m_reason;
};

bool isMediaType(const std::string& type)
{
    return type == "image/jpeg" || type == "image/png" || type == "image/webp" || type == "video/mp4";
}

FileRef fileIn(Reader& read, const Json& json)
{
    FileRef file{.sha256 = read.hash(json, "sha256"),
                 .mediaType = read.line(json, "type", kMaxId),
                 .bytes = read.whole(json, "bytes", 1, kMaxFileBytes),
                 .width = static_cast<int>(read.whole(json, "width", 1, kMaxSide)),
                 .height = static_cast<int>(read.whole(json, "height", 1, kMaxSide))};
    if (!isMediaType(file.mediaType))
        read.refuse("type", "is not one that examples have");
    return file;
}

// The files of a pack by their hashes, and which of them an example has named.
class Shelf
{
public:
    Shelf(Reader& read, const std::vector<FileRef>& files)
        : m_read(read)
    {
        for (const auto& file : files)
            if (!m_files.emplace(file.sha256, file).second)
                read.refuse("files", "have one twice: " + file.sha256);
    }
    FileRef take(const std::string& hash, bool isClip)
    {
        const auto found = m_files.find(hash);
        if (found == m_files.end()) {
            m_read.refuse("materials", "name a file that is not there: " + hash);
            return {};
        }
        if (found->second.mediaType.starts_with("video/") != isClip)
            m_read.refuse("materials", "have a picture in place of a clip or the other way round: " + hash);
        m_named.insert(hash);
        return found->second;
    }
    bool isAllNamed() const { return m_named.size() == m_files.size(); }

private:
    Reader& m_read;
    std::map<std::string, FileRef> m_files;
    std::set<std::string> m_named;
};

void takeFiles(Reader& read, const Json& json, Shelf& shelf, Material& material)
{
    material.input = shelf.take(read.hash(json, "input"), false);
    for (const auto& extra : read.list(json, "extra_inputs", kMaxList))
        material.extraInputs.push_back(shelf.take(read.asHash(extra, "extra_inputs"), false));
    material.result = shelf.take(read.hash(json, "result"), material.isClip());
    if (const auto* poster = json.find("poster"); poster && !poster->isNull())
        material.poster = shelf.take(read.asHash(*poster, "poster"), false);
    if (material.isClip() == material.poster.isEmpty())
        read.refuse("poster", "goes with a clip and only with one");
}

Json parametersIn(Reader& read, const Json& json)
{
    const auto* found = json.find("parameters");
    if (!found || !found->asObject() || found->dump().size() > kMaxParameters) {
        read.refuse("parameters", "is not an object of at most " + std::to_string(kMaxParameters) + " bytes");
        return Json::Object{};
    }
    return *found;
}

Material materialIn(Reader& read, const Json& json, Shelf& shelf)
{
    Material material;
    material.id = MaterialId(read.id(json, "id"));
    material.lookupHash = read.hash(json, "lookup_hash");
    material.tool = toolFromId(read.id(json, "tool")).value_or(Tool::None);
    if (material.tool == Tool::None)
        read.refuse("tool", "is not a tool");
    material.topic = read.id(json, "topic");
    material.style = read.id(json, "style", true);
    material.title = read.localized(json, "title");
    material.prompt = read.localized(json, "prompt");
    material.source = MaterialSource::Seed;
    material.status = materialStatusFromId(read.id(json, "status")).value_or(MaterialStatus::None);
    if (material.status != MaterialStatus::Approved && material.status != MaterialStatus::Featured)
        read.refuse("status", "is not that of an example that is shown");
    material.provider = read.id(json, "provider");
    material.label = read.line(json, "label", kMaxText);
    for (const auto& credit : read.list(json, "credits", kMaxList))
        material.credits.push_back(read.line(Json::Object{{"credits", credit}}, "credits", kMaxText));
    material.parameters = parametersIn(read, json);
    material.width = static_cast<int>(read.whole(json, "width", 1, kMaxSide));
    material.height = static_cast<int>(read.whole(json, "height", 1, kMaxSide));
    material.durationMs = read.whole(json, "duration_ms", 0, kMaxDurationMs);
    material.createdAt = read.time(json, "created_at");
    material.updatedAt = material.createdAt;
    takeFiles(read, json, shelf, material);
    return material;
}

void readMaterials(Reader& read, const Json& json, PackContents& pack)
{
    Shelf shelf(read, pack.files);
    std::set<std::string> ids;
    std::set<std::string> wishes;
    for (const auto& entry : read.list(json, "materials", kMaxMaterials)) {
        if (!read.isGood())
            return;
        auto material = materialIn(read, entry, shelf);
        if (!ids.insert(material.id.value()).second || !wishes.insert(material.lookupHash).second)
            read.refuse("materials", "have one twice: " + material.id.value());
        pack.materials.push_back(std::move(material));
    }
    if (pack.materials.empty())
        read.refuse("materials", "are none");
    if (!shelf.isAllNamed())
        read.refuse("files", "have one that no example names");
}

} // namespace

std::string packManifest(const std::string& name, Timestamp createdAt, const std::vector<Material>& materials,
                         const std::vector<FileRef>& files)
{
    Json::Array entries;
    for (const auto& material : materials)
        entries.push_back(jsonOf(material));
    Json::Array list;
    for (const auto& file : files)
        list.push_back(jsonOf(file));
    return Json(Json::Object{{"name", name},
                             {"created_at", toIso8601(createdAt)},
                             {"materials", std::move(entries)},
                             {"files", std::move(list)}})
        .dump();
}

Outcome readPackManifest(std::string_view text, const std::string& file, PackContents& pack)
{
    const auto damaged = [&](const std::string& reason) {
        return fail(PackError::Damaged, file + ": " + reason, {{"file", file}, {"reason", reason}});
    };
    const auto json = Json::parse(text, file);
    if (!json || !json->asObject())
        return damaged("the manifest is not JSON");
    Reader read;
    pack.name = read.line(*json, "name", kMaxPackName);
    pack.createdAt = read.time(*json, "created_at");
    for (const auto& entry : read.list(*json, "files", kMaxFiles)) {
        if (!read.isGood())
            break;
        pack.files.push_back(fileIn(read, entry));
    }
    readMaterials(read, *json, pack);
    return read.isGood() ? Outcome() : damaged(read.reason());
}

} // namespace vidgo::materials
