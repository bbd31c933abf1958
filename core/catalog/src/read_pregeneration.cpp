#include <algorithm>

#include "catalog_file.h"
#include "sections.h"
#include "vidgo/base/signature.h"
#include "vidgo/catalog/load_pregeneration.h"
#include "vidgo/model/cutout.h"
#include "vidgo/model/online.h"
#include "vidgo/model/scene.h"

namespace vidgo {

namespace {

constexpr int kMaxMinimum = 1000;
constexpr std::size_t kMaxExampleId = 64;
constexpr std::size_t kMaxPublisher = 100;
constexpr std::size_t kPublicKeyDigits = 64;

// What an entry gets from elsewhere: its words and its files.
constexpr std::array kNotSettings = {"prompt", "script", "language", "garment", "face", "picture"};

Ids providerIds(const Catalog& catalog)
{
    auto ids = idsOf(catalog.providers);
    ids.emplace("auto");
    return ids;
}

Json merged(const Json& under, const Json& over)
{
    Json::Object all = *under.asObject();
    for (const auto& [key, value] : *over.asObject())
        all.insert_or_assign(key, value);
    return all;
}

template <class Settings>
Outcome outcomeOf(Result<Settings> read)
{
    return read ? Outcome() : failure(read);
}

// Why the tool would not take them; empty: it does.
std::string faultOf(const PregenerationTool& tool, const Json& settings)
{
    for (const auto* key : kNotSettings)
        if (settings.find(key))
            return std::string("has no place for ") + key;
    Outcome read;
    if (tool.engine == Engine::Provider)
        read = outcomeOf(onlineFromJson(settings));
    else if (tool.tool == Tool::BackgroundRemoval)
        read = outcomeOf(cutoutFromJson(settings));
    else if (tool.tool == Tool::ProductScene)
        read = outcomeOf(sceneFromJson(settings));
    else
        return "is not made ahead of time on the device";
    return read ? std::string() : read.error().internal();
}

void checkScene(JsonCursor& item, const PregenerationTool& tool, const Json& settings, const Catalog& catalog)
{
    const auto* scene = settings.find("scene");
    if (tool.engine == Engine::OnDevice && scene && scene->asString() && !catalog.scene(*scene->asString()))
        item.refuse("settings", "unknown scene: " + *scene->asString());
}

PregenerationTemplate readTemplate(JsonCursor& item, const PregenerationTool& tool,
                                   const LocalizedText& usual, const Catalog& catalog, Ids& seen)
{
    PregenerationTemplate out{.id = newId(item, seen)};
    const auto* info = catalog.tool(tool.tool);
    out.topic = item.reference("topic", info ? idsOf(info->topics) : Ids());
    if (item.has("title"))
        out.title = item.localized("title", kMaxName);
    out.prompt = item.has("prompt") ? item.localized("prompt", kMaxSentence) : usual;
    if (item.has("script"))
        out.script = item.localized("script", kMaxSentence);
    if (item.has("examples"))
        out.examples = item.texts("examples", kMaxExampleId);
    if (item.has("settings"))
        out.settings = item.anyObject("settings");
    const auto settings = merged(tool.settings, out.settings);
    if (const auto fault = faultOf(tool, settings); !fault.empty())
        item.refuse("settings", fault);
    checkScene(item, tool, settings, catalog);
    if (!out.prompt.has(Language::English))
        item.refuse("prompt", "missing, here and in the tool");
    if (out.script.has(Language::English) != (tool.tool == Tool::AiAvatar))
        item.refuse("script", "goes with avatars and only with them");
    if (out.examples.empty() != out.title.has(Language::English))
        item.refuse("title", "goes with what begins with words and only with that");
    const bool maybeWords = tool.tool == Tool::ShortVideo || tool.tool == Tool::AiAvatar;
    if (out.examples.empty() && (!maybeWords || tool.engine == Engine::OnDevice))
        item.refuse("examples", "needs a picture to begin with");
    return out;
}

PregenerationTool readTool(JsonCursor& item, const Catalog& catalog, Tool expected)
{
    PregenerationTool out{.tool = expected};
    if (item.id("tool") != toolId(expected))
        item.refuse("tool", "must be " + std::string(toolId(expected)) + ": the six, in their order");
    out.engine =
        item.oneOf("made_by", {"device", "provider"}) == "device" ? Engine::OnDevice : Engine::Provider;
    if (out.engine == Engine::Provider)
        out.provider = item.reference("provider", providerIds(catalog));
    const auto* info = catalog.tool(expected);
    if (out.engine == Engine::OnDevice && info && !info->runsOnDevice)
        item.refuse("made_by", "the device does not make it");
    out.minimum = static_cast<int>(item.integer("minimum", 0, kMaxMinimum));
    out.settings = item.anyObject("settings");
    LocalizedText usual;
    if (item.has("prompt"))
        usual = item.localized("prompt", kMaxSentence);
    Ids seen;
    out.templates = item.items("templates",
                               [&](JsonCursor& one) { return readTemplate(one, out, usual, catalog, seen); });
    if (out.templates.empty())
        item.refuse("templates", "must not be empty");
    return out;
}

} // namespace

Result<PregenerationPlan> parsePregeneration(std::string_view text, const Catalog& catalog)
{
    PregenerationPlan plan;
    auto read = parseCatalogFile(kPregenerationFile, text, [&](JsonCursor& root) {
        std::size_t turn = 0;
        plan.tools = root.items("tools", [&](JsonCursor& item) {
            const auto expected = turn < kTools.size() ? kTools.at(turn) : Tool::None;
            ++turn;
            return readTool(item, catalog, expected);
        });
        if (plan.tools.size() != kTools.size())
            root.refuse("tools", "must be the six");
    });
    if (!read)
        return failure(read);
    return plan;
}

Result<PregenerationPlan> loadPregeneration(const std::filesystem::path& folder, const Catalog& catalog)
{
    auto text = readCatalogFile(folder, kPregenerationFile);
    if (!text)
        return failure(text);
    return parsePregeneration(*text, catalog);
}

Result<std::vector<PackPublisher>> parseTrustedPacks(std::string_view text)
{
    std::vector<PackPublisher> publishers;
    auto read = parseCatalogFile(kTrustedPacksFile, text, [&](JsonCursor& root) {
        Ids seen;
        publishers = root.items("publishers", [&](JsonCursor& item) {
            PackPublisher out{.name = item.text("name", kMaxPublisher),
                              .publicKey = item.text("public_key", kPublicKeyDigits)};
            if (!isPublicKey(out.publicKey))
                item.refuse("public_key", "must be 64 lower-case hexadecimal digits");
            item.refuseRepeat("public_key", out.publicKey, seen);
            return out;
        });
    });
    if (!read)
        return failure(read);
    return publishers;
}

Result<std::vector<PackPublisher>> loadTrustedPacks(const std::filesystem::path& folder)
{
    auto text = readCatalogFile(folder, kTrustedPacksFile);
    if (!text)
        return failure(text);
    return parseTrustedPacks(*text);
}

} // namespace vidgo
