#pragma once

#include <deque>
#include <map>
#include <optional>

#include "vidgo/base/executor.h"
#include "vidgo/base/log.h"
#include "vidgo/service/services.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::test {

/// Keeps the work that it is given until the test says so: this is how a test decides when an answer arrives.
class HeldExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override { m_work.push_back(std::move(work)); }
    int pending() const { return static_cast<int>(m_work.size()); }
    /// Does the oldest piece and delivers its answer.
    void runNext();
    /// Until nothing is left, also of what the answers began.
    void runAll();

private:
    std::deque<std::function<void()>> m_work;
};

/// The six tools, read from resources/catalog/tools.json.
class FakeCatalog final : public service::CatalogService
{
public:
    FakeCatalog();
    const Catalog& catalog() const override { return m_catalog; }

private:
    Catalog m_catalog;
};

/// The examples of resources/starter-pack, without watermarks.
class FakeExamples final : public service::ExampleService
{
public:
    FakeExamples();

    Outcome prepare() override { return {}; }
    Result<MaterialPage> search(const MaterialQuery& query) override;
    Result<Material> find(const MaterialId& id) override;
    Result<Material> findByHash(const std::string& lookupHash) override;
    Result<std::vector<Material>> popularThisWeek(int limit) override;
    Outcome recordView(const MaterialId& id) override;
    Result<std::filesystem::path> file(const FileRef& ref) override;
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) override;

    std::vector<Material> materials;
    std::map<std::string, int> views;
    std::optional<Error> failure; ///< When set, search() fails with it.
    int searches = 0;
};

class FakeMedia final : public service::MediaService
{
public:
    Result<PictureCheck> checkPicture(const std::filesystem::path& path,
                                      const std::stop_token& stop) override;
    Result<std::filesystem::path> keepPicture(std::span<const std::uint8_t> encoded,
                                              std::string_view name) override;
    Outcome watermark(const std::filesystem::path&, const std::filesystem::path&, const WatermarkOptions&,
                      const Progress&, const std::stop_token&) override;

    std::vector<PictureNote> notes;
    std::optional<Error> failure; ///< When set, checkPicture() fails with it.
    std::vector<std::uint8_t> kept;
    std::filesystem::path keptPath = "/pictures/clipboard.png";
};

class FakeRuns final : public service::RunService
{
public:
    Result<LibraryItem> run(const RunRequest& request, const Progress& progress,
                            const std::stop_token& stop) override;
    Result<std::vector<RunRecord>> recoverInterrupted() override { return std::vector<RunRecord>(); }

    std::vector<RunRequest> requests;
    std::vector<double> reports; ///< What run() reports on its way.
    std::optional<Error> failure;
    bool stopSeen = false;
};

class FakeLibrary final : public service::LibraryService
{
public:
    Result<LibraryPage> list(const LibraryQuery&) override { return LibraryPage(); }
    Result<LibraryItem> find(const LibraryItemId& id) override;
    Result<std::filesystem::path> file(const FileRef& ref) override;
    Result<std::filesystem::path> display(const FileRef& ref) override;
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) override;
    Result<std::string> exportName(const ExportRequest&) override { return std::string("x.png"); }
    Result<std::filesystem::path> exportItem(const ExportRequest& request, const Progress&,
                                             const std::stop_token&) override;

    std::filesystem::path displayPath = "/library/result.png";
    std::optional<Error> failure;
};

class FakeSettings final : public service::SettingsService
{
public:
    Settings settings() const override { return m_settings; }
    Outcome save(const Settings& settings) override;
    bool wereReset() const override { return false; }
    std::filesystem::path dataFolder() const override { return "/data"; }

private:
    Settings m_settings;
};

/// Everything that a page is given, under the control of the test.
struct FakeStudio
{
    FakeCatalog catalog;
    FakeExamples examples;
    FakeLibrary library;
    FakeMedia media;
    FakeRuns runs;
    FakeSettings settings;
    HeldExecutor executor;
    NullLog log;
    ui::ServiceHub hub{service::Services{catalog, examples, library, media, runs, settings}, executor, log};
};

} // namespace vidgo::test
