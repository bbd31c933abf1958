#include "vidgo/composition/embedded_studio.h"

#include "open_database.h"
#include "vidgo/backend/catalog_backend.h"
#include "vidgo/backend/example_backend.h"
#include "vidgo/backend/library_backend.h"
#include "vidgo/backend/library_journal.h"
#include "vidgo/backend/media_backend.h"
#include "vidgo/backend/run_backend.h"
#include "vidgo/backend/settings_backend.h"
#include "vidgo/base/file.h"
#include "vidgo/base/random.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/media/watermark.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

// One watermarker serves the whole import; its text comes from the settings.
materials::MakeWatermarked exampleWatermark(const Settings& settings, const fs::path& resources)
{
    auto made = media::Watermarker::create({.text = settings.watermarkText}, watermarkFonts(resources));
    if (!made)
        return [error = made.error()](const fs::path&) -> Result<Bytes> { return std::unexpected(error); };
    return [shared = std::shared_ptr<media::Watermarker>(std::move(*made))](
               const fs::path& picture) -> Result<Bytes> {
        auto decoded = media::decodePicture(picture);
        if (!decoded)
            return failure(decoded);
        if (auto applied = shared->apply(decoded->image); !applied)
            return failure(applied);
        const bool transparent = decoded->image.format() == media::PixelFormat::Rgba8;
        return media::encodePicture(
            decoded->image,
            {.format = transparent ? PictureFormat::Png : PictureFormat::Jpeg, .quality = 90, .fast = true});
    };
}

} // namespace

// In the order in which they are needed; destroyed the other way round.
struct EmbeddedStudio::Graph
{
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Log> log;
    std::unique_ptr<backend::SettingsBackend> settings;
    Catalog catalog;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<materials::StarterPack> pack;
    std::unique_ptr<materials::FileCache> cache;
    std::unique_ptr<materials::MaterialStore> materials;
    std::unique_ptr<materials::LibraryStore> library;
    std::unique_ptr<backend::LibraryJournal> journal;
    std::unique_ptr<ondevice::BackgroundRemover> remover;

    std::unique_ptr<backend::CatalogBackend> catalogService;
    std::unique_ptr<backend::ExampleBackend> exampleService;
    std::unique_ptr<backend::LibraryBackend> libraryService;
    std::unique_ptr<backend::MediaBackend> mediaService;
    std::unique_ptr<backend::RunBackend> runService;
    std::vector<Notice> notices;

    Outcome openData(const Directories& directories);
    Outcome rebuildLibrary() const;
    void buildServices(const Directories& directories);
};

Outcome EmbeddedStudio::Graph::openData(const Directories& directories)
{
    const fs::path data = settings->dataFolder();
    auto opened = openDatabase(data / "vidgo.db", directories.resources / "sql", clock, *log);
    if (!opened)
        return failure(opened);
    database = std::move(opened->database);
    materials = std::make_unique<materials::MaterialStore>(*database, clock);
    library = std::make_unique<materials::LibraryStore>(*database, clock);
    journal = std::make_unique<backend::LibraryJournal>(data / "library", *log);

    auto starter = materials::StarterPack::open(directories.resources / "starter-pack", catalog);
    if (!starter)
        return failure(starter);
    pack = std::move(*starter);
    auto files = materials::FileCache::open(
        *database,
        {.folder = data / "files",
         .limitBytes = settings->settings().cacheLimitBytes,
         .origin = [this](const std::string& sha256) { return pack->fileOf(sha256); }},
        clock, *log);
    if (!files)
        return failure(files);
    cache = std::move(*files);

    if (settings->wereReset())
        notices.push_back(Notice::SettingsReset);
    if (opened->wasBackedUp)
        notices.push_back(Notice::MigrationBackedUp);
    if (!opened->wasReplaced)
        return {};
    notices.push_back(Notice::LibraryRebuilt);
    return rebuildLibrary();
}

Outcome EmbeddedStudio::Graph::rebuildLibrary() const
{
    for (const auto& item : journal->readAll()) {
        for (const auto& ref : {item.input, item.result})
            if (auto adopted = cache->adopt(ref, materials::FileKind::User); !adopted)
                log->failure("composition", "a file of the library is lost", adopted.error());
        if (auto kept = library->finishRun(item); !kept)
            return failure(kept);
    }
    return {};
}

void EmbeddedStudio::Graph::buildServices(const Directories& directories)
{
    const auto chosen = settings->settings();
    remover = std::make_unique<ondevice::BackgroundRemover>(
        ondevice::RemoverOptions{.selfieModel = directories.resources / "models" / "selfie.onnx",
                                 .mattingModel = chosen.mattingModel});
    catalogService = std::make_unique<backend::CatalogBackend>(catalog);
    exampleService = std::make_unique<backend::ExampleBackend>(
        backend::ExampleBackend::Parts{.store = *materials,
                                       .cache = *cache,
                                       .pack = *pack,
                                       .database = *database,
                                       .watermark = exampleWatermark(chosen, directories.resources),
                                       .clock = clock,
                                       .log = *log});
    libraryService = std::make_unique<backend::LibraryBackend>(*library, *cache);
    mediaService = std::make_unique<backend::MediaBackend>(*cache, settings->dataFolder() / "inbox",
                                                           watermarkFonts(directories.resources), clock);
    runService = std::make_unique<backend::RunBackend>(backend::RunBackend::Parts{.catalog = catalog,
                                                                                  .store = *library,
                                                                                  .cache = *cache,
                                                                                  .journal = *journal,
                                                                                  .remover = *remover,
                                                                                  .clock = clock,
                                                                                  .random = random,
                                                                                  .log = *log});
}

EmbeddedStudio::EmbeddedStudio(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

EmbeddedStudio::~EmbeddedStudio() = default;

Result<std::unique_ptr<EmbeddedStudio>> EmbeddedStudio::open(const Directories& directories)
{
    auto graph = std::make_unique<Graph>();
    // The log lies in the data folder, which only the settings know: until then it speaks on standard error.
    const auto early = makeConsoleLog(LogLevel::Warning);
    graph->settings = std::make_unique<backend::SettingsBackend>(
        directories.config / "settings.json", directories.data, directories.forcedData, graph->clock, *early);
    const auto data = graph->settings->dataFolder();
    if (auto made = makeFolder(data); !made)
        return failure(made);
    graph->log = makeFileLog(data / "log" / "vidgo.log", LogLevel::Info);
    auto catalog = loadCatalog(directories.resources / "catalog");
    if (!catalog)
        return failure(catalog);
    graph->catalog = std::move(*catalog);
    if (auto opened = graph->openData(directories); !opened)
        return failure(opened);
    graph->buildServices(directories);
    return std::unique_ptr<EmbeddedStudio>(new EmbeddedStudio(std::move(graph)));
}

service::Services EmbeddedStudio::services()
{
    return {.catalog = *m_graph->catalogService,
            .examples = *m_graph->exampleService,
            .library = *m_graph->libraryService,
            .media = *m_graph->mediaService,
            .runs = *m_graph->runService,
            .settings = *m_graph->settings};
}

Log& EmbeddedStudio::log()
{
    return *m_graph->log;
}

const std::vector<Notice>& EmbeddedStudio::notices() const
{
    return m_graph->notices;
}

} // namespace vidgo::composition
