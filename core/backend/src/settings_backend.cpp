#include "vidgo/backend/settings_backend.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kSmallestCache = 100'000'000;

const std::string* textAt(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    return member ? member->asString() : nullptr;
}

constexpr std::size_t kLongestAddress = 300;

// Keys of actions: as many and as long as they can sensibly be.
constexpr std::size_t kMostShortcuts = 500;
constexpr std::size_t kLongestShortcut = 100;

std::map<std::string, std::string> shortcutsFrom(const Json* json)
{
    std::map<std::string, std::string> shortcuts;
    if (!json || !json->asObject())
        return shortcuts;
    for (const auto& [action, keys] : *json->asObject())
        if (const auto* text = keys.asString(); text && shortcuts.size() < kMostShortcuts &&
                                                action.size() <= kLongestShortcut &&
                                                text->size() <= kLongestShortcut)
            shortcuts[action] = *text;
    return shortcuts;
}

Json toJson(const std::map<std::string, std::string>& shortcuts)
{
    Json::Object json;
    for (const auto& [action, keys] : shortcuts)
        json[action] = keys;
    return json;
}

// Hosts that are reached without a proxy: as many as a list of a person can sensibly have.
constexpr std::size_t kMostExceptions = 200;

ProxyChoice proxyFrom(const Json* json)
{
    ProxyChoice proxy;
    if (!json)
        return proxy;
    const auto take = [json](std::string_view key, std::string& into) {
        if (const auto* text = textAt(*json, key); text && text->size() <= kLongestAddress)
            into = *text;
    };
    if (const auto* use = textAt(*json, "use"))
        proxy.use = proxyUseFromId(*use).value_or(proxy.use);
    take("address", proxy.address);
    take("script", proxy.script);
    take("user", proxy.user);
    const auto* hosts = json->find("exceptions");
    if (!hosts || !hosts->asArray())
        return proxy;
    for (const auto& host : *hosts->asArray())
        if (const auto* text = host.asString();
            text && text->size() <= kLongestAddress && proxy.exceptions.size() < kMostExceptions)
            proxy.exceptions.push_back(*text);
    return proxy;
}

Json toJson(const ProxyChoice& proxy)
{
    Json::Array exceptions;
    for (const auto& host : proxy.exceptions)
        exceptions.emplace_back(host);
    Json::Object json;
    json["use"] = proxyUseId(proxy.use);
    json["address"] = proxy.address;
    json["script"] = proxy.script;
    json["user"] = proxy.user;
    json["exceptions"] = std::move(exceptions);
    return json;
}

// A single value that makes no sense falls back to its default; the rest of the file still counts.
Settings fromJson(const Json& json)
{
    Settings settings;
    if (const auto* text = textAt(json, "language"))
        settings.language = languageFromCode(*text);
    if (const auto* text = textAt(json, "theme"))
        settings.theme = themeChoiceFromId(*text).value_or(settings.theme);
    if (const auto* text = textAt(json, "data_folder"))
        settings.dataFolder = pathFromUtf8(*text);
    if (const auto* text = textAt(json, "export_folder"))
        settings.exportFolder = pathFromUtf8(*text);
    if (const auto* text = textAt(json, "export_template"); text && !text->empty())
        settings.exportTemplate = *text;
    if (const auto* text = textAt(json, "watermark_text"); text && text->size() <= 200)
        settings.watermarkText = *text;
    if (const auto* text = textAt(json, "matting_model"))
        settings.mattingModel = pathFromUtf8(*text);
    if (const auto* limit = json.find("cache_limit_bytes"); limit && limit->asInt())
        settings.cacheLimitBytes = std::max(kSmallestCache, *limit->asInt());
    if (const auto* percent = json.find("ui_scale_percent"); percent && percent->asInt())
        settings.uiScalePercent =
            static_cast<int>(std::clamp<std::int64_t>(*percent->asInt(), kSmallestUiScale, kLargestUiScale));
    if (const auto* text = textAt(json, "motion"))
        settings.motion = motionChoiceFromId(*text).value_or(settings.motion);
    if (const auto* text = textAt(json, "server_address"); text && text->size() <= kLongestAddress)
        settings.serverAddress = *text;
    if (const auto* text = textAt(json, "new_examples"))
        settings.newExamples = exampleArrivalFromId(*text).value_or(settings.newExamples);
    settings.proxy = proxyFrom(json.find("proxy"));
    settings.shortcuts = shortcutsFrom(json.find("shortcuts"));
    return settings;
}

Json toJson(const Settings& settings, const Json& unknown)
{
    Json::Object json = unknown.asObject() ? *unknown.asObject() : Json::Object{};
    json["language"] = settings.language ? Json(languageCode(*settings.language)) : Json();
    json["theme"] = themeChoiceId(settings.theme);
    json["data_folder"] = toUtf8(settings.dataFolder);
    json["export_folder"] = toUtf8(settings.exportFolder);
    json["export_template"] = settings.exportTemplate;
    json["watermark_text"] = settings.watermarkText;
    json["matting_model"] = toUtf8(settings.mattingModel);
    json["cache_limit_bytes"] = settings.cacheLimitBytes;
    json["ui_scale_percent"] = settings.uiScalePercent;
    json["motion"] = motionChoiceId(settings.motion);
    json["server_address"] = settings.serverAddress;
    json["new_examples"] = exampleArrivalId(settings.newExamples);
    json["proxy"] = toJson(settings.proxy);
    json["shortcuts"] = toJson(settings.shortcuts);
    return json;
}

} // namespace

SettingsBackend::SettingsBackend(fs::path file, fs::path usualDataFolder, fs::path forcedDataFolder,
                                 const Clock& clock, Log& log)
    : m_file(std::move(file))
    , m_log(log)
{
    load(clock);
    m_dataFolder = !forcedDataFolder.empty()        ? std::move(forcedDataFolder)
                   : !m_settings.dataFolder.empty() ? m_settings.dataFolder
                                                    : std::move(usualDataFolder);
}

void SettingsBackend::load(const Clock& clock)
{
    auto json = Json::read(m_file);
    if (json && json->asObject()) {
        m_settings = fromJson(*json);
        m_unknown = std::move(*json);
        return;
    }
    if (!json && json.error().is(BaseError::FileNotFound))
        return;
    m_wereReset = true;
    if (!json)
        m_log.failure("backend", "settings were damaged and begin anew", json.error());
    fs::path aside = m_file;
    aside += ".damaged-" + std::to_string(clock.now().time_since_epoch().count());
    std::error_code code;
    fs::rename(m_file, aside, code);
    if (code)
        m_log.warning("backend", "the damaged settings could not be put aside", {{"reason", code.message()}});
}

Settings SettingsBackend::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

Outcome SettingsBackend::save(const Settings& settings)
{
    const std::lock_guard lock(m_mutex);
    if (auto written = writeFile(m_file, toJson(settings, m_unknown).dumpPretty(), Durability::Sync);
        !written)
        return failure(written);
    m_settings = settings;
    return {};
}

} // namespace vidgo::backend
