#include <QtTest/QtTest>

#include "vidgo/base/file_lock.h"
#include "workshop.h"

using namespace vidgo;
using namespace vidgo::pregeneration;
using vidgo::test::backendOfRow;
using vidgo::test::Deaths;
using vidgo::test::Workshop;

namespace fs = std::filesystem;

namespace {

// Stands for the drawing.
Result<materials::EncodedPicture> marked(const fs::path& picture)
{
    auto info = media::probePicture(picture);
    auto bytes = readFile(picture, 100'000'000);
    if (!info || !bytes)
        return fail(BaseError::Internal, "cannot be marked");
    bytes->push_back('W');
    return materials::EncodedPicture{std::move(*bytes), info->mediaType, info->width, info->height};
}

/// An installation with the examples of the starter pack that a small plan begins with.
class Place
{
public:
    explicit Place(storage::Backend backend = storage::Backend::Sqlite,
                   const vidgo::test::PostgresServer* server = nullptr)
        : base(backend, server)
        , database(base.open())
    {
        auto steps = storage::loadMigrations(vidgo::test::sourcePath("resources/sql"));
        auto migrated = storage::migrate(*database, *steps, storage::MigrationMode::Apply, clock, log);
        if (!migrated || !migrated->usable())
            qFatal("the schema cannot be made");
        const auto folder = vidgo::test::sourcePath("resources/catalog");
        catalog = *loadCatalog(folder);
        plan = smallOf(*loadPregeneration(folder, catalog));
        cache = std::move(*materials::FileCache::open(*database, {base.folder() / "files"}, clock, log));
        store = std::make_unique<materials::MaterialStore>(*database, clock);
        thumbnails = std::make_unique<materials::ThumbnailCache>(*database, *cache);
        workshop = std::make_unique<Workshop>(*cache, deaths);
        for (const char* id : {"br-food-01", "to-casual-01"})
            saveOrigin(id);
    }

    // A program that begins.
    Pregenerator program(bool isSandbox = false)
    {
        return Pregenerator({.plan = plan,
                             .catalog = catalog,
                             .maker = *workshop,
                             .database = *database,
                             .store = *store,
                             .cache = *cache,
                             .thumbnails = *thumbnails,
                             .clock = clock,
                             .random = random,
                             .log = log,
                             .makeWatermarked =
                                 [this](const fs::path& picture) {
                                     deaths.pass("a watermark");
                                     return marked(picture);
                                 },
                             .searchTexts =
                                 [this](const Material&) {
                                     deaths.pass("in a transaction");
                                     return std::vector<std::string>{"ahead"};
                                 },
                             .lock = base.folder() / "pregeneration.lock",
                             .isSandbox = isSandbox});
    }
    Result<std::vector<EntryReport>> run(const Selection& selection = {})
    {
        auto one = program();
        auto prepared = one.prepare(selection, {});
        if (!prepared)
            return failure(prepared);
        return one.perform(std::move(*prepared), {}, {});
    }
    std::int64_t number(std::string_view sql) const
    {
        std::int64_t value = -1;
        auto session = database->session();
        static_cast<void>(session->query(sql, {}, [&](const storage::Row& row) { value = row.integer(0); }));
        return value;
    }
    std::int64_t made() const { return number("SELECT count(*) FROM materials WHERE id LIKE 'pre-%'"); }

    vidgo::test::ManualClock clock;
    vidgo::test::CountingRandom random;
    NullLog log;
    Deaths deaths;
    vidgo::test::TestDatabase base;
    std::unique_ptr<storage::Database> database;
    Catalog catalog;
    PregenerationPlan plan;
    std::unique_ptr<materials::FileCache> cache;
    std::unique_ptr<materials::MaterialStore> store;
    std::unique_ptr<materials::ThumbnailCache> thumbnails;
    std::unique_ptr<Workshop> workshop;

private:
    // One wish of each tool; two of product scenes.
    static PregenerationPlan smallOf(PregenerationPlan plan)
    {
        for (auto& tool : plan.tools) {
            const bool isScene = tool.tool == Tool::ProductScene;
            tool.templates.resize(isScene ? 2 : 1);
            for (auto& wish : tool.templates)
                if (!wish.examples.empty())
                    wish.examples = {tool.tool == Tool::TryOn ? "to-casual-01" : "br-food-01"};
        }
        return plan;
    }
    void saveOrigin(const std::string& id)
    {
        const bool isPerson = id.starts_with("to-");
        Material m;
        m.id = MaterialId(id);
        m.lookupHash = "hash of " + id;
        m.tool = isPerson ? Tool::TryOn : Tool::BackgroundRemoval;
        m.topic = isPerson ? "casual" : "food";
        m.title.set(Language::English, "Title of " + id);
        m.provider = "3d_software";
        m.credits = {"Somebody (CC BY)"};
        m.status = MaterialStatus::Approved;
        m.source = MaterialSource::Seed;
        m.input = keep(id + "-before.jpg", "image/jpeg");
        if (isPerson)
            m.extraInputs = {keep(id + "-garment.png", "image/png")};
        m.result = m.input;
        m.watermarkedResult = m.input;
        if (auto saved = store->save(m); !saved)
            qFatal("%s", saved.error().internal().c_str());
    }
    FileRef keep(const std::string& name, const char* type)
    {
        return *cache->putFile(vidgo::test::sourcePath("resources/starter-pack/" + name),
                               {.mediaType = type, .width = 1280, .height = 720}, materials::FileKind::Pack);
    }
};

int countOf(const std::vector<EntryReport>& entries, EntryState state)
{
    return static_cast<int>(std::ranges::count(entries, state, &EntryReport::state));
}

} // namespace

class PregeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = vidgo::test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void entriesTakeTurns()
    {
        PregenerationTool tool{.tool = Tool::AiAvatar, .settings = Json::Object{{"a", 1}, {"b", 1}}};
        PregenerationTemplate spoken{.id = "spoken", .topic = "t", .settings = Json::Object{{"b", 2}}};
        spoken.script = LocalizedText({{Language::English, "Hello"}, {Language::Japanese, "やあ"}});
        PregenerationTemplate shown{.id = "shown", .topic = "t"};
        shown.examples = {"x", "y", "z"};
        tool.templates = {spoken, shown, {.id = "alone", .topic = "t"}};
        const auto idsOf = [&](int limit) {
            std::vector<std::string> ids;
            for (const auto& entry : wantedEntries({.tools = {tool}}, {.limit = limit}))
                ids.push_back(entry.id.substr(10));
            return ids;
        };
        const std::vector<std::string> all{"spoken/en", "shown/x", "alone",
                                           "spoken/ja", "shown/y", "shown/z"};
        QVERIFY(idsOf(10) == all);
        QVERIFY(idsOf(2) == std::vector<std::string>(all.begin(), all.begin() + 2));
        const auto entry = wantedEntries({.tools = {tool}}, {}).front();
        QCOMPARE(entry.script, std::string("Hello"));
        QVERIFY(entry.settings == Json(Json::Object{{"a", 1}, {"b", 2}}));
        QVERIFY(wantedEntries({.tools = {tool}}, {.skipAvatar = true}).empty());
        QVERIFY(wantedEntries({.tools = {tool}}, {.tools = {Tool::TryOn}}).empty());
        QCOMPARE(wantedEntries({.tools = {tool}}, {.tools = {Tool::AiAvatar}, .skipVideo = true}).size(),
                 std::size_t{6});
    }

    void everythingOfThePlanIsMadeOnce_data() { vidgo::test::addBackendRows(); }
    void everythingOfThePlanIsMadeOnce()
    {
        Place place(backendOfRow(), m_server.get());
        const auto done = place.run();
        VIDGO_VERIFY(done);
        QCOMPARE(done->size(), std::size_t{11}); // 1 + 2 + 1 + 1 + 1 + 5 languages
        QCOMPARE(countOf(*done, EntryState::Made), 11);
        QCOMPARE(place.workshop->orders.size(), std::size_t{10});
        QCOMPARE(place.workshop->madeHere, 1);
        QCOMPARE(place.made(), std::int64_t{11});
        const auto again = place.run();
        VIDGO_VERIFY(again);
        QCOMPARE(countOf(*again, EntryState::There), 11);
        QCOMPARE(place.workshop->orders.size(), std::size_t{10});
        QCOMPARE(place.workshop->madeHere, 1);
    }

    void anExampleSaysHowItWasMade()
    {
        Place place;
        VIDGO_VERIFY(place.run({.tools = {Tool::TryOn, Tool::ShortVideo, Tool::BackgroundRemoval}}));
        const auto find = [&](Tool tool) {
            return place.store->search({.tool = tool, .order = MaterialQuery::Order::Newest})->items;
        };
        for (const auto& m : find(Tool::TryOn)) {
            if (m.id.value() == "to-casual-01")
                continue;
            QCOMPARE(m.title.in(Language::English), std::string("Title of to-casual-01"));
            QCOMPARE(m.extraInputs.size(), std::size_t{1});
            QCOMPARE(m.provider, std::string("piapi"));
            QVERIFY2(m.label.starts_with("AI generated by PiAPI."), m.label.c_str());
            QVERIFY(m.credits == std::vector<std::string>{"Somebody (CC BY)"});
            QVERIFY(!m.parameters.find("garment")); // no place of this computer
            QCOMPARE(place.store->findByHash(m.lookupHash)->id.value(), m.id.value());
            VIDGO_VERIFY(place.cache->path(m.watermarkedResult.sha256));
        }
        const auto clip = find(Tool::ShortVideo).front();
        QVERIFY(clip.isClip() && !clip.poster.isEmpty());
        VIDGO_VERIFY(place.cache->path(clip.poster.sha256));
        QVERIFY(clip.watermarkedResult.mediaType == "image/jpeg");
        MaterialQuery query;
        query.text = "ahead";
        QCOMPARE(place.store->search(query)->total, std::int64_t{3});
        QVERIFY(place.cache->clear());
        VIDGO_VERIFY(place.cache->path(clip.result.sha256)); // it stays
        for (const auto& order : place.workshop->orders)
            QVERIFY(order.tool != Tool::TryOn || order.parameters.find("garment"));
    }

    void whatIsMadeHereWaitsForNobody()
    {
        Place place;
        place.plan.tools[0].templates[0].examples = {"br-food-01", "to-casual-01"};
        const auto done = place.run({.tools = {Tool::BackgroundRemoval}});
        VIDGO_VERIFY(done);
        QCOMPARE(countOf(*done, EntryState::Made), 2);
        QCOMPARE(place.workshop->turns, 1);
    }

    void whatTheSandboxMakesSaysSo()
    {
        Place place;
        auto program = place.program(true);
        auto prepared = program.prepare({.tools = {Tool::TryOn}}, {});
        VIDGO_VERIFY(prepared);
        const auto done = program.perform(std::move(*prepared), {}, {});
        VIDGO_VERIFY(done);
        const auto label = place.store->find(done->front().material)->label;
        QVERIFY2(label.contains("stand-in") && label.contains("Not AI generated"), label.c_str());
    }

    void aDeathAnywhereOrdersNothingTwice_data() { vidgo::test::addBackendRows(); }
    void aDeathAnywhereOrdersNothingTwice()
    {
        const Selection selection{.tools = {Tool::BackgroundRemoval, Tool::ProductScene}};
        int places = 0;
        {
            Place whole;
            VIDGO_VERIFY(whole.run(selection));
            places = whole.deaths.passed();
        }
        QVERIFY(places > 10);
        const int step = backendOfRow() == storage::Backend::Sqlite ? 1 : 11;
        for (int at = 1; at <= places; at += step) {
            Place place(backendOfRow(), m_server.get());
            place.deaths.dieAt(at);
            std::string where;
            try {
                static_cast<void>(place.run(selection));
            } catch (const Deaths::Died& died) {
                where = died.what();
            }
            QVERIFY2(!where.empty(), qPrintable(QString::number(at)));
            place.deaths.dieAt(-1);
            const auto done = place.run(selection);
            QVERIFY2(done, where.c_str());
            QCOMPARE(countOf(*done, EntryState::Made) + countOf(*done, EntryState::There), 3);
            QCOMPARE(place.made(), std::int64_t{3});
            QVERIFY2(place.workshop->orders.size() == 2, (where + ": ordered twice").c_str());
        }
    }

    void whatFailsDoesNotKeepTheOthers()
    {
        Place place;
        const auto wishes = place.plan.find(Tool::ProductScene)->templates;
        place.workshop->failingTopic = wishes[0].topic;
        place.workshop->refusedTopic = "modern";
        std::vector<std::string> told;
        auto program = place.program();
        auto prepared = program.prepare({.skipAvatar = true}, {});
        VIDGO_VERIFY(prepared);
        const auto done = program.perform(
            std::move(*prepared), [&](const EntryReport& report) { told.push_back(report.entry.id); }, {});
        VIDGO_VERIFY(done);
        QCOMPARE(countOf(*done, EntryState::Failed), 2);
        QCOMPARE(countOf(*done, EntryState::Made), 4);
        QCOMPARE(told.size(), std::size_t{6});
        const auto failed =
            std::ranges::find(*done, wishes[0].topic, [](const EntryReport& r) { return r.entry.topic; });
        QCOMPARE(failed->trouble.id, std::string("jobs.took_too_long"));
        // The next time it is ordered anew, and nothing else.
        place.workshop->failingTopic.clear();
        place.workshop->refusedTopic.clear();
        const auto before = place.workshop->orders.size();
        const auto again = place.run({.skipAvatar = true});
        VIDGO_VERIFY(again);
        QCOMPARE(countOf(*again, EntryState::Made), 2);
        QCOMPARE(place.workshop->orders.size(), before + 2);
    }

    void whatMayHaveBegunIsNotOrderedAgainUnasked()
    {
        Place place;
        place.workshop->failingTopic = "casual";
        place.workshop->losesTrack = true;
        Selection selection{.tools = {Tool::TryOn}};
        QCOMPARE(place.run(selection)->front().state, EntryState::Failed);
        place.workshop->failingTopic.clear();
        const auto again = place.run(selection);
        VIDGO_VERIFY(again);
        QCOMPARE(again->front().state, EntryState::Failed);
        QCOMPARE(again->front().trouble.id, std::string("pregeneration.may_have_begun"));
        QCOMPARE(place.workshop->orders.size(), std::size_t{1});
        selection.again = true;
        QCOMPARE(place.run(selection)->front().state, EntryState::Made);
        QCOMPARE(place.workshop->orders.size(), std::size_t{2});
    }

    void nothingIsOrderedWithoutAGoodKey()
    {
        Place place;
        place.workshop->badKeys = {"piapi", "gemini"};
        auto program = place.program();
        auto prepared = program.prepare({.tools = {Tool::TryOn}}, {});
        VIDGO_VERIFY(prepared);
        QCOMPARE(prepared->refusals.size(), std::size_t{2});
        const auto done = program.perform(std::move(*prepared), {}, {});
        VIDGO_VERIFY_ERROR(done, PregenerationError::NoProvider);
        QVERIFY(place.workshop->orders.empty());
        // One good key is enough, and each is asked once.
        place.workshop->badKeys = {"piapi"};
        place.workshop->checked.clear();
        VIDGO_VERIFY(place.run());
        QCOMPARE(place.workshop->checked.size(), std::size_t{2});
    }

    void nothingIsOrderedThatNobodyMakes()
    {
        Place place;
        place.workshop->unserved = Tool::AiAvatar;
        VIDGO_VERIFY_ERROR(place.run(), BaseError::InvalidArgument);
        QVERIFY(place.workshop->orders.empty());
        VIDGO_VERIFY(place.run({.skipAvatar = true}));
    }

    void nothingIsOrderedAboveTheBudget()
    {
        Place place;
        place.workshop->available = 3'999; // ten orders of 400 each
        VIDGO_VERIFY_ERROR(place.run(), PregenerationError::OverBudget);
        QVERIFY(place.workshop->orders.empty());
        place.workshop->available = 4'000;
        auto program = place.program();
        const auto prepared = program.prepare({}, {});
        VIDGO_VERIFY(prepared);
        QCOMPARE(prepared->price, std::int64_t{4'000});
        VIDGO_VERIFY(prepared->mayBegin());
        VIDGO_VERIFY(prepared->mayCost(4'000));
        const auto refused = prepared->mayCost(3'999);
        VIDGO_VERIFY_ERROR(refused, PregenerationError::OverMaximum);
        QCOMPARE(refused.error().arguments().find("cost")->second, std::string("0.40 USD"));
    }

    void anExampleThatIsNotThereStopsIt()
    {
        Place place;
        place.plan.tools[1].templates[0].examples = {"nowhere"};
        VIDGO_VERIFY_ERROR(place.run(), PregenerationError::ExampleMissing);
    }

    void whatSomebodyElseBroughtIsNotOrdered()
    {
        Place place;
        auto program = place.program();
        auto prepared = program.prepare({.tools = {Tool::TryOn}}, {});
        VIDGO_VERIFY(prepared);
        auto other = *place.store->find(MaterialId("to-casual-01"));
        other.id = MaterialId("of-a-pack");
        other.lookupHash = prepared->entries.front().lookupHash;
        VIDGO_VERIFY(place.store->save(other));
        const auto done = program.perform(std::move(*prepared), {}, {}); // it came after the look
        VIDGO_VERIFY(done);
        QCOMPARE(done->front().state, EntryState::There);
        QVERIFY(place.workshop->orders.empty());
    }

    void whatAPersonHidIsNotMadeAgain()
    {
        Place place;
        const auto done = place.run({.tools = {Tool::TryOn}});
        VIDGO_VERIFY(done);
        VIDGO_VERIFY(place.store->setStatus(done->front().material, MaterialStatus::Rejected));
        QCOMPARE(place.run({.tools = {Tool::TryOn}})->front().state, EntryState::There);
        QCOMPARE(place.workshop->orders.size(), std::size_t{1});
    }

    void oneProgramAtATime()
    {
        Place place;
        auto program = place.program();
        auto prepared = program.prepare({.tools = {Tool::TryOn}}, {});
        VIDGO_VERIFY(prepared);
        const auto other = FileLock::tryTake(place.base.folder() / "pregeneration.lock");
        QVERIFY(other && *other);
        VIDGO_VERIFY_ERROR(program.perform(std::move(*prepared), {}, {}), PregenerationError::AtWork);
        QVERIFY(place.workshop->orders.empty());
    }

    void aStopEndsItAndTheNextRunGoesOn()
    {
        Place place;
        std::stop_source stop;
        auto program = place.program();
        auto prepared = program.prepare({.tools = {Tool::ProductScene}}, {});
        VIDGO_VERIFY(prepared);
        const auto stopped = program.perform(
            std::move(*prepared), [&](const EntryReport&) { stop.request_stop(); }, stop.get_token());
        VIDGO_VERIFY_ERROR(stopped, BaseError::Cancelled);
        QCOMPARE(place.made(), std::int64_t{1});
        const auto done = place.run({.tools = {Tool::ProductScene}});
        VIDGO_VERIFY(done);
        QCOMPARE(countOf(*done, EntryState::Made), 1);
        QCOMPARE(place.workshop->orders.size(), std::size_t{2});
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(PregeneratorTest)
#include "pregenerator_test.moc"
