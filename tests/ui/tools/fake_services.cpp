#include "fake_services.h"

#include <QCoreApplication>

#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

namespace {

std::string text(const Json* json)
{
    return json && json->asString() ? *json->asString() : std::string();
}

LocalizedText localized(const Json* json)
{
    LocalizedText result;
    for (const auto& [code, value] : *json->asObject())
        result.set(*languageFromCode(code), text(&value));
    return result;
}

ToolInfo toolInfo(const Json& json)
{
    ToolInfo info;
    info.tool = *toolFromId(text(json.find("id")));
    info.name = localized(json.find("name"));
    info.summary = localized(json.find("summary"));
    info.icon = text(json.find("icon"));
    info.runsOnDevice = *json.find("runs_on_device")->asBool();
    for (const auto& topic : *json.find("topics")->asArray())
        info.topics.push_back({text(topic.find("id")), localized(topic.find("name"))});
    return info;
}

// A file of the pack: here its name is its digest.
FileRef packFile(const Json* name)
{
    FileRef ref;
    ref.sha256 = text(name);
    return ref;
}

Material material(const Json& json)
{
    Material result;
    result.id = MaterialId(text(json.find("id")));
    result.tool = *toolFromId(text(json.find("tool")));
    result.topic = text(json.find("topic"));
    result.title = localized(json.find("title"));
    result.input = packFile(json.find("before"));
    result.result = packFile(json.find("after"));
    result.poster = packFile(json.find("poster"));
    result.watermarkedResult = result.poster.isEmpty() ? result.result : result.poster;
    result.label = text(json.find("label"));
    for (const auto& line : *json.find("credits")->asArray())
        result.credits.push_back(text(&line));
    if (const auto* duration = json.find("duration_ms")->asInt())
        result.durationMs = *duration;
    return result;
}

} // namespace

void HeldExecutor::runNext()
{
    auto work = std::move(m_work.front());
    m_work.pop_front();
    work();
    work = nullptr;
    QCoreApplication::processEvents();
}

void HeldExecutor::runAll()
{
    while (pending() > 0)
        runNext();
}

FakeCatalog::FakeCatalog()
{
    const auto json = Json::read(sourcePath("resources/catalog/tools.json"));
    for (const auto& tool : *json->find("tools")->asArray())
        m_catalog.tools.push_back(toolInfo(tool));
}

FakeExamples::FakeExamples()
{
    const auto json = Json::read(sourcePath("resources/starter-pack/manifest.json"));
    for (const auto& entry : *json->find("materials")->asArray())
        materials.push_back(material(entry));
}

Result<MaterialPage> FakeExamples::search(const MaterialQuery& query)
{
    ++searches;
    if (failure)
        return std::unexpected(*failure);
    MaterialPage page;
    for (const auto& item : materials)
        if (item.tool == query.tool && (query.topic.empty() || query.topic == item.topic))
            page.items.push_back(item);
    page.total = static_cast<std::int64_t>(page.items.size());
    return page;
}

Result<Material> FakeExamples::find(const MaterialId& id)
{
    return fail(service::ServiceError::ExampleMissing, id.value());
}

Result<Material> FakeExamples::findByHash(const std::string& lookupHash)
{
    return fail(service::ServiceError::ExampleMissing, lookupHash);
}

Result<std::vector<Material>> FakeExamples::popularThisWeek(int)
{
    return materials;
}

Outcome FakeExamples::recordView(const MaterialId& id)
{
    ++views[id.value()];
    return {};
}

Result<std::filesystem::path> FakeExamples::file(const FileRef& ref)
{
    return sourcePath("resources/starter-pack") / ref.sha256;
}

Result<std::filesystem::path> FakeExamples::thumbnail(const FileRef& ref, int)
{
    return file(ref);
}

Result<PictureCheck> FakeMedia::checkPicture(const std::filesystem::path& path, const std::stop_token&)
{
    if (failure)
        return std::unexpected(*failure);
    PictureCheck check;
    check.path = path;
    check.display = path;
    check.notes = notes;
    check.width = 1280;
    check.height = 720;
    return check;
}

Result<std::filesystem::path> FakeMedia::keepPicture(std::span<const std::uint8_t> encoded, std::string_view)
{
    kept.assign(encoded.begin(), encoded.end());
    return keptPath;
}

Outcome FakeMedia::watermark(const std::filesystem::path&, const std::filesystem::path&,
                             const WatermarkOptions&, const Progress&, const std::stop_token&)
{
    return {};
}

Result<LibraryItem> FakeRuns::run(const RunRequest& request, const Progress& progress,
                                  const std::stop_token& stop)
{
    requests.push_back(request);
    stopSeen = stop.stop_requested();
    for (const double fraction : reports)
        progress.report(fraction);
    if (failure)
        return std::unexpected(*failure);
    LibraryItem item;
    item.id = LibraryItemId("item-" + std::to_string(requests.size()));
    return item;
}

Result<LibraryItem> FakeLibrary::find(const LibraryItemId& id)
{
    return fail(service::ServiceError::ItemMissing, id.value());
}

Result<std::filesystem::path> FakeLibrary::file(const FileRef&)
{
    return displayPath;
}

Result<std::filesystem::path> FakeLibrary::display(const FileRef&)
{
    if (failure)
        return std::unexpected(*failure);
    return displayPath;
}

Result<std::filesystem::path> FakeLibrary::thumbnail(const FileRef&, int)
{
    return displayPath;
}

Result<std::filesystem::path> FakeLibrary::exportItem(const ExportRequest& request, const Progress&,
                                                      const std::stop_token&)
{
    return request.folder;
}

Outcome FakeSettings::save(const Settings& settings)
{
    m_settings = settings;
    return {};
}

} // namespace vidgo::test
