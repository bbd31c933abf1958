#include "pack_manifest.h"

#include <algorithm>
#include <set>

#include "vidgo/base/hash.h"

namespace vidgo::materials {

namespace {

constexpr std::size_t kMaxEntries = 10'000;
constexpr std::size_t kMaxList = 64;
constexpr std::size_t kMaxName = 64;
constexpr std::size_t kMaxText = 4000;
constexpr std::int64_t kMaxSide = 65'535;
constexpr std::int64_t kMaxDurationMs = 60 * 60 * 1000;

// Thrown away when the reading of an entry ends; the first mistake is kept.
class Reader
{
public:
    Reader(const std::string& file, std::string place)
        : m_file(file)
        , m_place(std::move(place))
    {}

    bool failed() const { return m_problem.has_value(); }
    Error takeProblem() { return std::move(*m_problem); }

    void refuse(const std::string& member, const std::string& reason)
    {
        if (failed())
            return;
        const std::string path = m_place.empty() ? member : m_place + "." + member;
        m_problem.emplace(MaterialsError::PackInvalid, m_file + " " + path + ": " + reason,
                          ErrorArguments{{"file", m_file}, {"path", path}, {"reason", reason}});
    }

    std::string text(const Json& object, const std::string& member, std::size_t maxBytes)
    {
        const Json* json = object.find(member);
        const auto* value = json ? json->asString() : nullptr;
        if (!value || value->empty() || value->size() > maxBytes || value->find('\0') != std::string::npos) {
            refuse(member, "is not a text of 1 to " + std::to_string(maxBytes) + " bytes");
            return {};
        }
        return *value;
    }

    // Letters, digits, '-' and '_': an id is used in file names, routes and search terms.
    std::string id(const Json& object, const std::string& member)
    {
        std::string value = text(object, member, kMaxName);
        const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
        if (!isPlain)
            refuse(member, "has other characters than a-z, 0-9, - and _");
        return value;
    }

    bool isAbsent(const Json& object, const std::string& member) const
    {
        const Json* json = object.find(member);
        return !json || json->isNull();
    }

    std::int64_t whole(const Json& object, const std::string& member, std::int64_t min, std::int64_t max)
    {
        const Json* json = object.find(member);
        const auto* value = json ? json->asInt() : nullptr;
        if (!value || *value < min || *value > max) {
            refuse(member,
                   "is not a whole number from " + std::to_string(min) + " to " + std::to_string(max));
            return min;
        }
        return *value;
    }

    std::vector<std::string> texts(const Json& object, const std::string& member)
    {
        const Json* json = object.find(member);
        const auto* items = json ? json->asArray() : nullptr;
        if (!items || items->size() > kMaxList) {
            refuse(member, "is not a list of at most " + std::to_string(kMaxList) + " texts");
            return {};
        }
        std::vector<std::string> values;
        for (std::size_t i = 0; i < items->size(); ++i) {
            const auto* value = (*items)[i].asString();
            // One line each: that is how they are stored.
            if (!value || value->empty() || value->size() > kMaxText ||
                value->find_first_of(std::string_view("\n\r\0", 3)) != std::string::npos)
                refuse(member + "[" + std::to_string(i) + "]", "is not one line of text");
            else
                values.push_back(*value);
        }
        return values;
    }

    LocalizedText localized(const Json& object, const std::string& member)
    {
        const Json* json = object.find(member);
        const auto* members = json ? json->asObject() : nullptr;
        LocalizedText value;
        if (!members) {
            refuse(member, "is not an object of languages");
            return value;
        }
        for (const auto& [code, words] : *members) {
            const std::string place = std::string(member).append(".").append(code);
            const auto language = languageFromCode(code);
            const auto* spoken = words.asString();
            if (!language || languageCode(*language) != code)
                refuse(place, "is not a language of the studio");
            else if (!spoken || spoken->empty() || spoken->size() > kMaxText ||
                     spoken->find('\0') != std::string::npos)
                refuse(place, "is not a text of 1 to " + std::to_string(kMaxText) + " bytes");
            else
                value.set(*language, *spoken);
        }
        if (!value.has(Language::English))
            refuse(member + ".en", "is missing");
        return value;
    }

    PackFile file(const Json& entry, const std::string& member, const std::string& name)
    {
        PackFile file{name, {}, m_place + "." + member};
        if (!isSafeName(name)) {
            refuse(member, "is not the name of a file inside the pack");
            return file;
        }
        const Json* sums = entry.find("sha256");
        const Json* sum = sums ? sums->find(name) : nullptr;
        const auto* digits = sum ? sum->asString() : nullptr;
        if (!digits || !isSha256(*digits))
            refuse("sha256[" + name + "]", "is not a SHA-256");
        else
            file.sha256 = *digits;
        return file;
    }

    PackFile file(const Json& entry, const std::string& member)
    {
        return file(entry, member, text(entry, member, 255));
    }

    std::optional<PackFile> optionalFile(const Json& entry, const std::string& member)
    {
        if (isAbsent(entry, member))
            return std::nullopt;
        return file(entry, member);
    }

private:
    // Relative, downwards only, and the same file on every system.
    static bool isSafeName(const std::string& name)
    {
        const bool isPlain = std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_' || c == '.' || c == '/';
        });
        return isPlain && !name.empty() && name.front() != '/' && name.back() != '/' &&
               ("/" + name).find("/.") == std::string::npos && name.find("//") == std::string::npos;
    }

    const std::string& m_file;
    std::string m_place;
    std::optional<Error> m_problem;
};

bool isClip(const PackFile& file)
{
    return file.name.ends_with(".mp4");
}

void checkTogether(Reader& read, const PackEntry& entry)
{
    const bool hasClip = entry.clip.has_value();
    if (hasClip != (entry.durationMs > 0))
        read.refuse("duration_ms", "goes with a clip and only with one");
    if (hasClip && !entry.poster)
        read.refuse("poster", "is needed for a clip");
    if (hasClip && !isClip(*entry.clip))
        read.refuse("clip", "is not an .mp4 file");
    if (!hasClip && isClip(entry.after))
        read.refuse("after", "is a clip that \"clip\" does not name");
    if (isClip(entry.before) || (entry.poster && isClip(*entry.poster)))
        read.refuse("before", "is a clip where a picture is needed");
}

PackEntry readEntry(Reader& read, const Json& json)
{
    PackEntry entry;
    entry.id = read.id(json, "id");
    const auto tool = toolFromId(read.id(json, "tool"));
    if (!tool)
        read.refuse("tool", "is not a tool");
    entry.tool = tool.value_or(Tool::None);
    entry.topic = read.id(json, "topic");
    if (!read.isAbsent(json, "style"))
        entry.style = read.id(json, "style");
    entry.title = read.localized(json, "title");
    entry.prompt = read.localized(json, "prompt");
    entry.before = read.file(json, "before");
    entry.after = read.file(json, "after");
    const auto extras = read.texts(json, "extra_inputs");
    for (std::size_t i = 0; i < extras.size(); ++i)
        entry.extraInputs.push_back(read.file(json, "extra_inputs[" + std::to_string(i) + "]", extras[i]));
    entry.clip = read.optionalFile(json, "clip");
    entry.poster = read.optionalFile(json, "poster");
    entry.width = static_cast<int>(read.whole(json, "width", 1, kMaxSide));
    entry.height = static_cast<int>(read.whole(json, "height", 1, kMaxSide));
    if (!read.isAbsent(json, "duration_ms"))
        entry.durationMs = read.whole(json, "duration_ms", 1, kMaxDurationMs);
    entry.madeWith = read.id(json, "made_with");
    entry.label = read.text(json, "label", kMaxText);
    entry.credits = read.texts(json, "credits");
    checkTogether(read, entry);
    return entry;
}

} // namespace

Result<PackManifest> readManifest(std::string_view text, const std::string& file)
{
    Reader read(file, "");
    auto json = Json::parse(text, file);
    if (!json) {
        const auto reason = json.error().arguments().find("reason");
        read.refuse("$", reason == json.error().arguments().end() ? "is not JSON" : reason->second);
        return std::unexpected<Error>(read.takeProblem());
    }
    PackManifest manifest;
    manifest.pack = read.id(*json, "pack");
    manifest.version = read.whole(*json, "version", 1, 1'000'000);
    const Json* list = json->find("materials");
    const auto* entries = list ? list->asArray() : nullptr;
    if (!entries || entries->size() > kMaxEntries)
        read.refuse("materials", "is not a list of at most " + std::to_string(kMaxEntries) + " materials");
    if (read.failed())
        return std::unexpected<Error>(read.takeProblem());
    std::set<std::string> ids;
    for (std::size_t i = 0; i < entries->size(); ++i) {
        Reader entryRead(file, "materials[" + std::to_string(i) + "]");
        auto entry = readEntry(entryRead, (*entries)[i]);
        if (!entryRead.failed() && !ids.insert(entry.id).second)
            entryRead.refuse("id", "is there twice");
        if (entryRead.failed())
            manifest.problems.push_back(entryRead.takeProblem());
        else
            manifest.entries.push_back(std::move(entry));
    }
    return manifest;
}

} // namespace vidgo::materials
