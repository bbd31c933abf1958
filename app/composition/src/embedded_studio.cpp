#include "vidgo/composition/embedded_studio.h"

#include <atomic>
#include <optional>

#include "online_work.h"
#include "open_database.h"
#include "rebuild_library.h"
#include "studio_engines.h"
#include "vidgo/backend/batch_backend.h"
#include "vidgo/backend/budget_backend.h"
#include "vidgo/backend/catalog_backend.h"
#include "vidgo/backend/clip_backend.h"
#include "vidgo/backend/example_backend.h"
#include "vidgo/backend/example_sync.h"
#include "vidgo/backend/job_backend.h"
#include "vidgo/backend/library_backend.h"
#include "vidgo/backend/library_journal.h"
#include "vidgo/backend/media_backend.h"
#include "vidgo/backend/network_backend.h"
#include "vidgo/backend/run_backend.h"
#include "vidgo/backend/search_texts.h"
#include "vidgo/backend/session_backend.h"
#include "vidgo/backend/settings_backend.h"
#include "vidgo/backend/storage_backend.h"
#include "vidgo/backup/restore.h"
#include "vidgo/base/file.h"
#include "vidgo/base/random.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/catalog/load_provider_prices.h"
#include "vidgo/client/pack_client.h"
#include "vidgo/composition/account_link.h"
#include "vidgo/composition/example_works.h"
#include "vidgo/composition/kept_data.h"
#include "vidgo/composition/office.h"
#include "vidgo/composition/online.h"
#include "vidgo/keychain/keychain_secret_store.h"
#include "vidgo/materials/batch_store.h"
#include "vidgo/materials/job_store.h"
#include "vidgo/materials/visitor_copies.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/watermark.h"
#include "vidgo/secrets/memory_secret_store.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

fs::path settingsFile(const Directories& directories)
{
    return directories.config / "settings.json";
}

fs::path deletionOrder(const Directories& directories)
{
    return directories.config / "delete-everything";
}

} // namespace

// In the order in which they are needed; destroyed the other way round.
struct EmbeddedStudio::Graph
{
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Log> log;
    std::unique_ptr<backend::SettingsBackend> settings;
    std::unique_ptr<backend::SessionBackend> session;
    Catalog catalog;
    CreditRules creditRules;
    ProviderPrices providerPrices;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<credits::Ledger> ledger;
    std::unique_ptr<credits::SpendingBudget> budget;
    std::unique_ptr<keychain::KeychainSecretStore> keychain; ///< Not in the sandbox.
    secrets::MemorySecretStore playKeychain;                 ///< In the sandbox.
    std::unique_ptr<backend::NetworkBackend> network;
    std::unique_ptr<Online> online;
    std::unique_ptr<materials::FileCache> cache;
    std::unique_ptr<materials::ThumbnailCache> thumbnails;
    std::unique_ptr<materials::MaterialStore> materials;
    std::unique_ptr<materials::RunStore> runs;
    std::unique_ptr<materials::LibraryStore> library;
    std::unique_ptr<materials::BatchStore> batches;
    std::unique_ptr<materials::JobStore> jobs;
    std::unique_ptr<media::Watermarker> watermarker;
    std::unique_ptr<backend::VisitorLimits> visitor;
    std::unique_ptr<materials::VisitorCopies> visitorCopies;
    std::unique_ptr<materials::StarterPack> pack;
    std::unique_ptr<backend::LibraryJournal> journal;
    std::unique_ptr<StudioEngines> engines;

    std::unique_ptr<backend::BudgetBackend> budgetService;
    std::unique_ptr<backend::CatalogBackend> catalogService;
    std::unique_ptr<backend::ExampleBackend> exampleService;
    std::unique_ptr<backend::LibraryBackend> libraryService;
    std::unique_ptr<backend::ClipBackend> clipService;
    std::unique_ptr<backend::MediaBackend> mediaService;
    std::unique_ptr<backend::RunBackend> runService;
    std::unique_ptr<backend::BatchBackend> batchService;
    std::unique_ptr<backend::JobBackend> jobService;
    std::unique_ptr<AccountLink> accountLink; ///< Where there is a server.
    std::unique_ptr<OnlineWork> onlineWork;
    std::unique_ptr<backend::StorageBackend> storageService;
    std::vector<Notice> notices;
    Directories places;
    SandboxPlaces sandbox;
    std::unique_ptr<Office> office;             ///< Once somebody asked for it.
    std::unique_ptr<ExampleWorks> exampleWorks; ///< The same.

    // New examples; where there is a server.
    std::atomic<bool> isMetered = false;
    std::unique_ptr<client::PackClient> packSource;
    std::unique_ptr<backend::ExampleSync> exampleSync;
    std::optional<service::AccountServices> atServer;

    secrets::SecretStore& keptSecrets();
    WayOut wayOut();
    std::function<std::vector<std::string>(const Material&)> searchTexts() const;
    Outcome openData(const Directories& directories);
    Outcome openExamples(const Directories& directories);
    void buildServices(const Directories& directories);
    Outcome openOnlineWork(const Directories& directories);
    void openAccountLink(const std::string& server);
    void openExampleSync(materials::PackExchange& packs);
};

secrets::SecretStore& EmbeddedStudio::Graph::keptSecrets()
{
    return keychain ? static_cast<secrets::SecretStore&>(*keychain) : playKeychain;
}

WayOut EmbeddedStudio::Graph::wayOut()
{
    return composition::wayOut(settings->settings().proxy, [this] { return network->proxyPassword(); });
}

// What an example is found by besides its own words.
std::function<std::vector<std::string>(const Material&)> EmbeddedStudio::Graph::searchTexts() const
{
    return [this](const Material& material) {
        return backend::searchTextsOf(catalog, material.tool, material.topic, material.style);
    };
}

Outcome EmbeddedStudio::Graph::openData(const Directories& directories)
{
    const fs::path data = settings->dataFolder();
    const fs::path files = data / "files";
    auto opened = openDatabase(data / "vidgo.db", directories.resources / "sql", clock, *log);
    if (!opened)
        return failure(opened);
    database = std::move(opened->database);
    ledger = std::make_unique<credits::Ledger>(credits::Ledger::Parts{
        .database = *database, .catalog = catalog, .rules = creditRules, .clock = clock, .random = random});
    budget =
        std::make_unique<credits::SpendingBudget>(credits::SpendingBudget::Parts{.database = *database,
                                                                                 .prices = providerPrices,
                                                                                 .rules = creditRules,
                                                                                 .clock = clock,
                                                                                 .random = random});
    if (sandbox.isEmpty())
        keychain = std::make_unique<keychain::KeychainSecretStore>(keychain::KeychainSecretStore::Options{});
    network = std::make_unique<backend::NetworkBackend>(keptSecrets(), *log);
    auto openedOnline = Online::open({.database = *database,
                                      .catalog = catalog,
                                      .credits = creditRules,
                                      .prices = providerPrices,
                                      .session = *session,
                                      .clock = clock,
                                      .random = random,
                                      .log = *log,
                                      .resources = directories.resources,
                                      .sandbox = sandbox,
                                      .keychain = keychain.get(),
                                      .wayOut = wayOut()});
    if (!openedOnline)
        return failure(openedOnline);
    online = std::move(*openedOnline);
    // The new database knows none of the files, and the cache would clean up what it does not know.
    Result<fs::path> filesAside;
    if (opened->wasReplaced)
        filesAside = putFilesAside(files, clock, *log);
    if (!filesAside)
        return failure(filesAside);
    auto openedCache = materials::FileCache::open(
        *database, {.folder = files, .limitBytes = settings->settings().cacheLimitBytes}, clock, *log);
    if (!openedCache)
        return failure(openedCache);
    cache = std::move(*openedCache);
    thumbnails = std::make_unique<materials::ThumbnailCache>(*database, *cache);
    materials = std::make_unique<materials::MaterialStore>(*database, clock);
    runs = std::make_unique<materials::RunStore>(*database, clock);
    library = std::make_unique<materials::LibraryStore>(*database, *cache, clock);
    batches = std::make_unique<materials::BatchStore>(*database);
    jobs = std::make_unique<materials::JobStore>(*database, clock);
    journal = std::make_unique<backend::LibraryJournal>(data / "library", *log);

    if (settings->wereReset())
        notices.push_back(Notice::SettingsReset);
    if (opened->wasBackedUp)
        notices.push_back(Notice::MigrationBackedUp);
    if (opened->wasReplaced) {
        notices.push_back(Notice::LibraryRebuilt);
        rebuildLibrary({.catalog = catalog,
                        .journal = *journal,
                        .runs = *runs,
                        .library = *library,
                        .cache = *cache,
                        .log = *log},
                       *filesAside);
    }
    if (auto caughtUp = backend::catchUp(*journal, *library); !caughtUp)
        return caughtUp;
    return openExamples(directories);
}

Outcome EmbeddedStudio::Graph::openExamples(const Directories& directories)
{
    // Not the text of the settings: that one is the person's own, for pictures that are theirs to mark.
    const WatermarkOptions look;
    auto drawn = media::Watermarker::create(look, watermarkFonts(directories.resources));
    if (!drawn && drawn.error().is(media::MediaError::TextNotDrawable))
        drawn =
            media::Watermarker::create({.text = {}}, watermarkFonts(directories.resources)); // our mark alone
    if (!drawn)
        return failure(drawn);
    watermarker = std::move(*drawn);
    visitorCopies =
        std::make_unique<materials::VisitorCopies>(*database, *cache, materials::watermarkWith(*watermarker));
    visitor =
        std::make_unique<backend::VisitorLimits>(backend::VisitorLimits::Parts{.session = *session,
                                                                               .watermarker = *watermarker,
                                                                               .copies = *visitorCopies,
                                                                               .cache = *cache,
                                                                               .thumbnails = *thumbnails});
    pack = std::make_unique<materials::StarterPack>(
        directories.resources / "starter-pack",
        materials::PackSurroundings{.database = *database,
                                    .store = *materials,
                                    .cache = *cache,
                                    .clock = clock,
                                    .log = *log,
                                    .makeWatermarked = materials::watermarkWith(*watermarker),
                                    .watermarkKey = look.text,
                                    .searchTexts = searchTexts()});
    cache->setRepair([this](const std::string& sha256) { return pack->restore(sha256); });
    return {};
}

void EmbeddedStudio::Graph::buildServices(const Directories& directories)
{
    engines = std::make_unique<StudioEngines>(
        StudioEngines::Parts{.catalog = catalog,
                             .resources = directories.resources,
                             .mattingModel = settings->settings().mattingModel,
                             .random = random,
                             .log = *log});
    budgetService = std::make_unique<backend::BudgetBackend>(*budget, catalog, providerPrices);
    catalogService = std::make_unique<backend::CatalogBackend>(catalog, engines->speaker().voices());
    exampleService = std::make_unique<backend::ExampleBackend>(backend::ExampleBackend::Parts{
        .catalog = catalog, .store = *materials, .pack = *pack, .visitor = *visitor, .log = *log});
    libraryService =
        std::make_unique<backend::LibraryBackend>(backend::LibraryBackend::Parts{.catalog = catalog,
                                                                                 .store = *library,
                                                                                 .cache = *cache,
                                                                                 .visitor = *visitor,
                                                                                 .journal = *journal,
                                                                                 .clock = clock,
                                                                                 .random = random});
    clipService = std::make_unique<backend::ClipBackend>(
        backend::ClipBackend::Parts{.catalog = catalog,
                                    .cache = *cache,
                                    .visitor = *visitor,
                                    .fonts = watermarkFonts(directories.resources)});
    mediaService = std::make_unique<backend::MediaBackend>(
        *cache, *thumbnails, settings->dataFolder() / "inbox", watermarkFonts(directories.resources), clock);
    storageService = std::make_unique<backend::StorageBackend>(
        *cache, backend::StorageBackend::Places{.dataFolder = settings->dataFolder(),
                                                .deletionOrder = deletionOrder(directories),
                                                .limitBytes = settings->settings().cacheLimitBytes});
    runService = std::make_unique<backend::RunBackend>(backend::RunBackend::Parts{
        .catalog = catalog,
        .runs = *runs,
        .library = *library,
        .cache = *cache,
        .journal = *journal,
        .engines = engines->all(),
        .work = settings->dataFolder() / "work",
        .visitor = *visitor,
        .clock = clock,
        .random = random,
        .log = *log,
        .isElsewhere = [this](const RunId& run) { return onlineWork && onlineWork->isAt(run); }});
    batchService = std::make_unique<backend::BatchBackend>(
        backend::BatchBackend::Parts{.catalog = catalog,
                                     .engines = engines->all(),
                                     .batches = *batches,
                                     .runRows = *runs,
                                     .runs = *runService,
                                     .exports = *libraryService,
                                     .clock = clock,
                                     .random = random,
                                     .log = *log,
                                     .folder = settings->dataFolder() / "batches"});
    jobService = std::make_unique<backend::JobBackend>(
        backend::JobBackend::Parts{.catalog = catalog,
                                   .engines = engines->all(),
                                   .jobs = *jobs,
                                   .runRows = *runs,
                                   .runs = *runService,
                                   .batches = *batchService,
                                   .library = *libraryService,
                                   .clock = clock,
                                   .random = random,
                                   .log = *log,
                                   .lock = settings->dataFolder() / "queue.lock"});
}

Outcome EmbeddedStudio::Graph::openOnlineWork(const Directories& directories)
{
    auto opened = OnlineWork::open({.online = *online,
                                    .database = *database,
                                    .catalog = catalog,
                                    .prices = providerPrices,
                                    .ledger = *ledger,
                                    .budget = *budget,
                                    .runs = *runs,
                                    .library = *library,
                                    .cache = *cache,
                                    .journal = *journal,
                                    .session = *session,
                                    .deviceBatches = *batchService,
                                    .deviceJobs = *jobService,
                                    .clock = clock,
                                    .random = random,
                                    .log = *log,
                                    .resources = directories.resources,
                                    .home = settings->dataFolder(),
                                    .link = accountLink ? &accountLink->server() : nullptr});
    if (!opened)
        return failure(opened);
    onlineWork = std::move(*opened);
    return {};
}

// An address that cannot be used leaves the studio as it is without a server. It is not written into the log:
// whoever typed it may have typed a password into it.
void EmbeddedStudio::Graph::openAccountLink(const std::string& server)
{
    if (server.empty())
        return;
    const auto address = client::ServerAddress::from(server);
    if (!address) {
        log->failure("composition", "the address of the server cannot be used", address.error());
        notices.push_back(Notice::ServerAddressWrong);
        return;
    }
    accountLink = std::make_unique<AccountLink>(
        *address, AccountLink::Parts{.secrets = keptSecrets(),
                                     .log = *log,
                                     .clock = clock,
                                     .random = random,
                                     .answers = settings->dataFolder() / "answers",
                                     .wayOut = wayOut()});
}

void EmbeddedStudio::Graph::openExampleSync(materials::PackExchange& packs)
{
    packSource = std::make_unique<client::PackClient>(accountLink->server());
    exampleSync = std::make_unique<backend::ExampleSync>(
        backend::ExampleSync::Parts{.source = *packSource,
                                    .packs = packs,
                                    .settings = *settings,
                                    .database = *database,
                                    .clock = clock,
                                    .log = *log,
                                    .folder = settings->dataFolder() / "new-examples",
                                    .isMetered = [this] { return isMetered.load(); }});
    atServer.emplace(accountLink->services());
    atServer->newExamples = exampleSync.get();
}

AccountId judgedAccount()
{
    return AccountId("this-computer");
}

EmbeddedStudio::EmbeddedStudio(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

EmbeddedStudio::~EmbeddedStudio() = default;

Result<std::unique_ptr<EmbeddedStudio>>
EmbeddedStudio::open(const Directories& directories, const SandboxPlaces& sandbox, const std::string& server)
{
    auto graph = std::make_unique<Graph>();
    graph->places = directories;
    graph->sandbox = sandbox;
    // The log lies in the data folder, which only the settings know: until then it speaks on standard error.
    const auto early = makeConsoleLog(LogLevel::Warning);
    auto deleted = backend::carryOutDeletion(deletionOrder(directories), settingsFile(directories));
    if (!deleted)
        return failure(deleted);
    if (*deleted)
        graph->notices.push_back(Notice::EverythingDeleted);
    graph->settings = std::make_unique<backend::SettingsBackend>(
        settingsFile(directories), directories.data, directories.forcedData, graph->clock, *early);
    const auto data = graph->settings->dataFolder();
    if (auto made = makeFolder(data); !made)
        return failure(made);
    graph->log = makeFileLog(data / "log" / "vidgo.log", LogLevel::Info);
    if (auto finished = backup::finishRestore(studioPlace(directories), *graph->log); !finished)
        return failure(finished);
    graph->session =
        std::make_unique<backend::SessionBackend>(directories.config / "session.json", *graph->log);
    auto catalog = loadCatalog(directories.resources / "catalog");
    if (!catalog)
        return failure(catalog);
    graph->catalog = std::move(*catalog);
    auto creditRules = loadCreditRules(directories.resources / "catalog", graph->catalog);
    if (!creditRules)
        return failure(creditRules);
    graph->creditRules = std::move(*creditRules);
    auto providerPrices = loadProviderPrices(directories.resources / "catalog", graph->catalog);
    if (!providerPrices)
        return failure(providerPrices);
    graph->providerPrices = std::move(*providerPrices);
    if (auto opened = graph->openData(directories); !opened)
        return failure(opened);
    graph->buildServices(directories);
    // In the sandbox no real server is asked, whatever the settings say.
    graph->openAccountLink(server.empty() && sandbox.isEmpty() ? graph->settings->settings().serverAddress
                                                               : server);
    if (auto opened = graph->openOnlineWork(directories); !opened)
        return failure(opened);
    std::unique_ptr<EmbeddedStudio> studio(new EmbeddedStudio(std::move(graph)));
    if (studio->accountLink()) {
        auto works = studio->exampleWorks();
        if (!works)
            return failure(works);
        studio->m_graph->openExampleSync((*works)->packs());
    }
    return studio;
}

service::Services EmbeddedStudio::services()
{
    return {.batches = m_graph->onlineWork->batches(),
            .budget = *m_graph->budgetService,
            .catalog = *m_graph->catalogService,
            .clips = *m_graph->clipService,
            .examples = *m_graph->exampleService,
            .generations = m_graph->onlineWork->generations(),
            .jobs = m_graph->onlineWork->jobs(),
            .library = *m_graph->libraryService,
            .media = *m_graph->mediaService,
            .network = *m_graph->network,
            .providers = m_graph->online->service(),
            .runs = *m_graph->runService,
            .session = *m_graph->session,
            .settings = *m_graph->settings,
            .storage = *m_graph->storageService,
            .atServer = m_graph->atServer ? &*m_graph->atServer : nullptr};
}

Secret EmbeddedStudio::knownProxyPassword()
{
    return m_graph->network->knownProxyPassword();
}

AccountLink* EmbeddedStudio::accountLink()
{
    return m_graph->accountLink.get();
}

void EmbeddedStudio::setMetered(bool isMetered)
{
    m_graph->isMetered = isMetered;
}

void EmbeddedStudio::accountMoved()
{
    m_graph->onlineWork->creditsMoved();
    if (auto* const originals = m_graph->onlineWork->originals())
        originals->wake();
}

void EmbeddedStudio::followOriginals(std::function<void(int results)> onOpened)
{
    if (auto* const originals = m_graph->onlineWork->originals())
        originals->listen(std::move(onOpened));
}

void EmbeddedStudio::workOnline(const std::stop_token& stop)
{
    m_graph->onlineWork->work(stop);
}

moderation::ReviewDesk& EmbeddedStudio::reviewDesk()
{
    return m_graph->onlineWork->reviewDesk();
}

credits::Ledger& EmbeddedStudio::ledger()
{
    return *m_graph->ledger;
}

Result<Office*> EmbeddedStudio::office()
{
    if (!m_graph->office) {
        auto opened = Office::open({.database = *m_graph->database,
                                    .ledger = *m_graph->ledger,
                                    .catalog = m_graph->catalog,
                                    .clock = m_graph->clock,
                                    .random = m_graph->random,
                                    .log = *m_graph->log,
                                    .resources = m_graph->places.resources,
                                    .config = m_graph->places.config});
        if (!opened)
            return failure(opened);
        m_graph->office = std::move(*opened);
    }
    return m_graph->office.get();
}

Result<ExampleWorks*> EmbeddedStudio::exampleWorks()
{
    auto& graph = *m_graph;
    if (!graph.exampleWorks) {
        auto opened = ExampleWorks::open({.database = *graph.database,
                                          .catalog = graph.catalog,
                                          .store = *graph.materials,
                                          .cache = *graph.cache,
                                          .thumbnails = *graph.thumbnails,
                                          .clock = graph.clock,
                                          .random = graph.random,
                                          .log = *graph.log,
                                          .makeWatermarked = materials::watermarkWith(*graph.watermarker),
                                          .searchTexts = graph.searchTexts(),
                                          .maker = graph.onlineWork->maker(*graph.runService),
                                          .resources = graph.places.resources,
                                          .home = graph.settings->dataFolder(),
                                          .isSandbox = !graph.sandbox.isEmpty()});
        if (!opened)
            return failure(opened);
        graph.exampleWorks = std::move(*opened);
    }
    return graph.exampleWorks.get();
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
