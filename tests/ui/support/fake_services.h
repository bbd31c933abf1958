#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QtTest/QtTest>

#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/json.h"
#include "vidgo/base/log.h"
#include "vidgo/service/service_error.h"
#include "vidgo/service/services.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/bridge/service_hub.h"

/// Stand-ins for the service boundary with which the test decides what is answered and when: put the answer
/// (or the error) into a fake's members, then call FakeServices::answer().
namespace vidgo::test {

/// Keeps work until the test lets it run.
class ManualExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override { m_queue.push_back(std::move(work)); }

    int waiting() const { return static_cast<int>(m_queue.size()); }
    /// Runs the oldest piece. Its answer arrives with the next processEvents().
    bool runNext()
    {
        if (m_queue.empty())
            return false;
        auto work = std::move(m_queue.front());
        m_queue.pop_front();
        work();
        return true;
    }
    void drop() { m_queue.clear(); }

private:
    std::deque<std::function<void()>> m_queue;
};

/// The languages of one name in the files of resources/catalog and of the pack.
inline LocalizedText localized(const Json* json)
{
    LocalizedText text;
    if (json && json->asObject())
        for (const auto& [code, value] : *json->asObject())
            if (const auto language = languageFromCode(code); language && value.asString())
                text.set(*language, *value.asString());
    return text;
}

inline std::string textOf(const Json& json, std::string_view key)
{
    const auto* value = json.find(key);
    return value && value->asString() ? *value->asString() : std::string();
}

inline std::vector<Json> arrayOf(const Result<Json>& json, std::string_view key)
{
    const auto* value = json ? json->find(key) : nullptr;
    return value && value->asArray() ? *value->asArray() : std::vector<Json>();
}

/// The tools, topics and styles of the product itself, read with few checks.
class FakeCatalog final : public service::CatalogService
{
public:
    FakeCatalog()
    {
        const auto tools = Json::read(sourcePath("resources/catalog/tools.json"));
        for (const auto& entry : arrayOf(tools, "tools"))
            data.tools.push_back(toolInfo(entry));
        const auto styles = Json::read(sourcePath("resources/catalog/styles.json"));
        for (const auto& entry : arrayOf(styles, "categories"))
            data.styleCategories.push_back({textOf(entry, "id"), localized(entry.find("name"))});
        for (const auto& entry : arrayOf(styles, "styles"))
            data.styles.push_back({textOf(entry, "id"), textOf(entry, "category"),
                                   localized(entry.find("name")), localized(entry.find("use_case")),
                                   Engine::None});
    }
    const Catalog& catalog() const override { return data; }

    Catalog data;

private:
    static ToolInfo toolInfo(const Json& entry)
    {
        ToolInfo info;
        info.tool = toolFromId(textOf(entry, "id")).value_or(Tool::None);
        info.name = localized(entry.find("name"));
        info.summary = localized(entry.find("summary"));
        info.icon = textOf(entry, "icon");
        const auto* onDevice = entry.find("runs_on_device");
        info.runsOnDevice = onDevice && onDevice->asBool() && *onDevice->asBool();
        if (const auto* topics = entry.find("topics"); topics && topics->asArray())
            for (const auto& topic : *topics->asArray())
                info.topics.push_back({textOf(topic, "id"), localized(topic.find("name"))});
        return info;
    }
};

/// The examples of the real starter pack; the files lie in the source tree.
class FakeExamples final : public service::ExampleService
{
public:
    explicit FakeExamples(bool filled = true)
    {
        if (filled)
            fill();
    }

    Outcome prepare() override { return failure ? Outcome(std::unexpected(*failure)) : Outcome(); }

    Result<MaterialPage> search(const MaterialQuery& query) override
    {
        ++searches;
        lastQuery = query;
        if (failure)
            return std::unexpected(*failure);
        MaterialPage page;
        for (const auto& material : materials)
            if (matches(material, query))
                page.items.push_back(material);
        page.total = static_cast<std::int64_t>(page.items.size());
        const auto offset = std::min<std::size_t>(static_cast<std::size_t>(query.offset), page.items.size());
        page.items.erase(page.items.begin(), page.items.begin() + static_cast<std::ptrdiff_t>(offset));
        if (page.items.size() > static_cast<std::size_t>(query.limit))
            page.items.resize(static_cast<std::size_t>(query.limit));
        return page;
    }
    Result<Material> find(const MaterialId& id) override
    {
        for (const auto& material : materials)
            if (material.id == id)
                return material;
        return fail(service::ServiceError::ExampleMissing, id.value());
    }
    Result<Material> findByHash(const std::string& hash) override
    {
        for (const auto& material : materials)
            if (material.lookupHash == hash)
                return material;
        return fail(service::ServiceError::ExampleMissing, hash);
    }
    Result<std::vector<Material>> popularThisWeek(int limit) override
    {
        if (failure)
            return std::unexpected(*failure);
        std::vector<Material> popular;
        // One of each kind first, as a week of real use would give.
        for (std::size_t i = 4; i < materials.size() && popular.size() < static_cast<std::size_t>(limit);
             i += 5)
            popular.push_back(materials[i]);
        return popular;
    }
    Outcome recordView(const MaterialId& id) override
    {
        views.push_back(id.value());
        return {};
    }
    Result<std::filesystem::path> file(const FileRef& ref) override
    {
        if (fileFailure)
            return std::unexpected(*fileFailure);
        const auto found = files.find(ref.sha256);
        if (found == files.end())
            return fail(service::ServiceError::FileLost, ref.sha256, {{"file", ref.sha256}});
        return found->second;
    }
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int) override { return file(ref); }

    std::vector<Material> materials;
    std::map<std::string, std::filesystem::path> files; ///< By SHA-256.
    std::optional<Error> failure;                       ///< What lists answer with.
    std::optional<Error> fileFailure;                   ///< What files and thumbnails answer with.
    std::vector<std::string> views;
    MaterialQuery lastQuery;
    int searches = 0;

private:
    static bool matches(const Material& material, const MaterialQuery& query)
    {
        const bool text =
            query.text.empty() || std::ranges::any_of(material.title.all(), [&](const auto& title) {
                return QString::fromStdString(title.second)
                    .contains(QString::fromStdString(query.text), Qt::CaseInsensitive);
            });
        return text && (!query.tool || *query.tool == material.tool) &&
               (query.topic.empty() || query.topic == material.topic) &&
               (query.style.empty() || query.style == material.style);
    }
    FileRef ref(const Json& entry, std::string_view key)
    {
        const auto name = textOf(entry, key);
        const auto* sums = entry.find("sha256");
        const auto sum = sums ? textOf(*sums, name) : std::string();
        if (name.empty() || sum.empty())
            return {};
        files[sum] = sourcePath("resources/starter-pack/" + name);
        const auto number = [&entry](std::string_view side) {
            const auto* value = entry.find(side);
            return value && value->asInt() ? static_cast<int>(*value->asInt()) : 0;
        };
        const bool png = name.ends_with(".png");
        const bool clip = name.ends_with(".mp4");
        return {sum,
                clip  ? "video/mp4"
                : png ? "image/png"
                      : "image/jpeg",
                1, number("width"), number("height")};
    }
    void fill()
    {
        const auto manifest = Json::read(sourcePath("resources/starter-pack/manifest.json"));
        for (const auto& entry : arrayOf(manifest, "materials")) {
            Material material;
            material.id = MaterialId(textOf(entry, "id"));
            material.lookupHash = "hash-" + material.id.value();
            material.tool = toolFromId(textOf(entry, "tool")).value_or(Tool::None);
            material.topic = textOf(entry, "topic");
            material.style = textOf(entry, "style");
            material.title = localized(entry.find("title"));
            material.prompt = localized(entry.find("prompt"));
            material.input = ref(entry, "before");
            material.result = ref(entry, "after");
            material.poster = ref(entry, "poster");
            material.watermarkedResult = material.poster.isEmpty() ? material.result : material.poster;
            material.source = MaterialSource::Seed;
            material.status = MaterialStatus::Featured;
            material.provider = textOf(entry, "made_with");
            material.label = textOf(entry, "label");
            if (const auto* credits = entry.find("credits"); credits && credits->asArray())
                for (const auto& line : *credits->asArray())
                    material.credits.push_back(*line.asString());
            material.width = material.result.width;
            material.height = material.result.height;
            const auto* duration = entry.find("duration_ms");
            material.durationMs = duration && duration->asInt() ? *duration->asInt() : 0;
            materials.push_back(std::move(material));
        }
    }
};

/// A library whose pictures may be those of the starter pack.
class FakeLibrary final : public service::LibraryService
{
public:
    Result<LibraryPage> list(const LibraryQuery& query) override
    {
        ++lists;
        lastQuery = query;
        if (failure)
            return std::unexpected(*failure);
        LibraryPage page;
        for (const auto& item : items)
            if ((!query.tool || *query.tool == item.tool) &&
                item.inputName.find(query.text) != std::string::npos)
                page.items.push_back(item);
        page.total = static_cast<std::int64_t>(page.items.size());
        const auto offset = std::min<std::size_t>(static_cast<std::size_t>(query.offset), page.items.size());
        page.items.erase(page.items.begin(), page.items.begin() + static_cast<std::ptrdiff_t>(offset));
        if (page.items.size() > static_cast<std::size_t>(query.limit))
            page.items.resize(static_cast<std::size_t>(query.limit));
        return page;
    }
    Result<LibraryItem> find(const LibraryItemId& id) override
    {
        for (const auto& item : items)
            if (item.id == id)
                return item;
        return fail(service::ServiceError::ItemMissing, id.value());
    }
    Result<std::filesystem::path> file(const FileRef& ref) override
    {
        if (fileFailure)
            return std::unexpected(*fileFailure);
        const auto found = files.find(ref.sha256);
        if (found == files.end())
            return fail(service::ServiceError::FileLost, ref.sha256, {{"file", ref.sha256}});
        return found->second;
    }
    Result<std::filesystem::path> display(const FileRef& ref) override { return file(ref); }
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int) override
    {
        ++thumbnails;
        return file(ref);
    }
    Result<std::string> exportName(const ExportRequest& request) override
    {
        lastExport = request;
        if (nameFailure)
            return std::unexpected(*nameFailure);
        return request.nameTemplate + "." + std::string(pictureFormatId(request.format));
    }
    Result<std::filesystem::path> exportItem(const ExportRequest& request, const Progress& progress,
                                             const std::stop_token& stop) override
    {
        lastExport = request;
        ++exports;
        progress.report(0.5);
        if (auto stopped = checkStop(stop); !stopped)
            return std::unexpected(stopped.error());
        if (exportFailure)
            return std::unexpected(*exportFailure);
        return request.folder / ("exported." + std::string(pictureFormatId(request.format)));
    }

    /// Adds a result made from an example of the pack.
    const LibraryItem& add(const FakeExamples& examples, std::string_view materialId)
    {
        LibraryItem item;
        for (const auto& material : examples.materials) {
            if (material.id.value() != materialId)
                continue;
            item.tool = material.tool;
            item.topic = material.topic;
            item.input = material.input;
            item.result = material.poster.isEmpty() ? material.result : material.poster;
            item.inputName = material.id.value() + ".jpg";
        }
        item.id = LibraryItemId("item-" + std::to_string(items.size() + 1));
        item.run = RunId("run-" + std::to_string(items.size() + 1));
        item.engine = "on_device";
        item.createdAt = Timestamp(std::chrono::milliseconds(1'790'000'000'000));
        for (const auto& [sum, path] : examples.files)
            files[sum] = path;
        items.push_back(std::move(item));
        return items.back();
    }

    std::vector<LibraryItem> items;
    std::map<std::string, std::filesystem::path> files; ///< By SHA-256.
    std::optional<Error> failure;
    std::optional<Error> fileFailure;
    std::optional<Error> nameFailure;
    std::optional<Error> exportFailure;
    LibraryQuery lastQuery;
    ExportRequest lastExport;
    int lists = 0;
    int thumbnails = 0;
    int exports = 0;
};

/// Takes every picture as it is.
class FakeMedia final : public service::MediaService
{
public:
    Result<PictureCheck> checkPicture(const std::filesystem::path& path, const std::stop_token& stop) override
    {
        lastPath = path;
        if (auto stopped = checkStop(stop); !stopped)
            return std::unexpected(stopped.error());
        if (failure)
            return std::unexpected(*failure);
        auto answer = check;
        answer.path = path;
        if (answer.display.empty())
            answer.display = path;
        return answer;
    }
    Result<std::filesystem::path> keepPicture(std::span<const std::uint8_t> encoded,
                                              std::string_view name) override
    {
        keptBytes.assign(encoded.begin(), encoded.end());
        keptName = name;
        if (failure)
            return std::unexpected(*failure);
        return keptPath;
    }
    Outcome watermark(const std::filesystem::path&, const std::filesystem::path&, const WatermarkOptions&,
                      const Progress&, const std::stop_token&) override
    {
        return failure ? Outcome(std::unexpected(*failure)) : Outcome();
    }

    PictureCheck check{
        .path = {}, .mediaType = "image/jpeg", .width = 1280, .height = 720, .notes = {}, .display = {}};
    std::optional<Error> failure;
    std::filesystem::path lastPath;
    std::vector<std::uint8_t> keptBytes;
    std::string keptName;
    std::filesystem::path keptPath;
};

/// Answers with `result`, or `failure`, after reporting progress; a requested stop gives Cancelled.
class FakeRuns final : public service::RunService
{
public:
    Result<LibraryItem> run(const RunRequest& request, const Progress& progress,
                            const std::stop_token& stop) override
    {
        requests.push_back(request);
        for (const double step : {0.25, 0.5, 1.0}) {
            progress.report(step);
            if (auto stopped = checkStop(stop); !stopped)
                return std::unexpected(stopped.error());
        }
        if (failure)
            return std::unexpected(*failure);
        return result;
    }
    Result<std::vector<RunRecord>> recoverInterrupted() override { return interrupted; }

    LibraryItem result;
    std::optional<Error> failure;
    std::vector<RunRequest> requests;
    std::vector<RunRecord> interrupted;
};

class FakeSettings final : public service::SettingsService
{
public:
    Settings settings() const override { return value; }
    Outcome save(const Settings& settings) override
    {
        ++saves;
        if (failure)
            return std::unexpected(*failure);
        value = settings;
        return {};
    }
    bool wereReset() const override { return reset; }
    std::filesystem::path dataFolder() const override { return folder.path(); }

    TestFolder folder;
    Settings value;
    std::optional<Error> failure;
    bool reset = false;
    int saves = 0;
};

/// An error to answer with.
inline Error someError()
{
    return {BaseError::Internal, "a test asked for it"};
}

/// All of them, with a hub whose work waits for answer().
class FakeServices
{
public:
    explicit FakeServices(bool withExamples = true)
        : examples(withExamples)
        , hub(services(), executor, log)
    {}

    service::Services services() { return {catalog, examples, library, media, runs, settings}; }

    /// Lets everything that waits run, and what that leads to, until nothing is left.
    void answer()
    {
        do {
            while (executor.runNext()) {
            }
            QCoreApplication::processEvents();
        } while (executor.waiting() > 0);
    }

    FakeCatalog catalog;
    FakeExamples examples;
    FakeLibrary library;
    FakeMedia media;
    FakeRuns runs;
    FakeSettings settings;
    NullLog log;
    ManualExecutor executor;
    ui::ServiceHub hub;
};

} // namespace vidgo::test
