#include <QtTest/QtTest>

#include "vidgo/materials/material_store.h"

#include <thread>

#include "store_fixture.h"

using namespace vidgo;
using namespace vidgo::materials;
using vidgo::test::backendOfRow;
using vidgo::test::StoreFixture;

namespace {

std::vector<std::string> idsOf(const std::vector<Material>& materials)
{
    std::vector<std::string> ids;
    ids.reserve(materials.size());
    for (const auto& material : materials)
        ids.push_back(material.id.value());
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

class MaterialStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = vidgo::test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase()
    {
        m_shared = {};
        m_server.reset();
    }

    void everyFieldComesBack_data() { vidgo::test::addBackendRows(); }
    void everyFieldComesBack()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        auto full = vidgo::test::material("full", f.clock.now());
        full.style = "anime_japanese";
        full.durationMs = 6920;
        Material bare;
        bare.id = MaterialId("bare");
        bare.lookupHash = "h";
        bare.tool = Tool::TryOn;
        bare.source = MaterialSource::User;
        bare.status = MaterialStatus::Pending;
        for (const auto& one : {full, bare}) {
            VIDGO_VERIFY(store.save(one));
            auto back = store.find(one.id);
            VIDGO_VERIFY(back);
            QVERIFY(*back == one);
        }
        VIDGO_VERIFY_ERROR(store.find(MaterialId("nothing")), MaterialsError::MaterialMissing);
    }

    void aMaterialIsFoundByItsHash_data() { vidgo::test::addBackendRows(); }
    void aMaterialIsFoundByItsHash()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        const auto one = vidgo::test::material("one", f.clock.now());
        VIDGO_VERIFY(store.save(one));
        auto found = store.findByHash(one.lookupHash);
        VIDGO_VERIFY(found);
        QVERIFY(*found == one);
        VIDGO_VERIFY_ERROR(store.findByHash(sha256("other")), MaterialsError::MaterialMissing);
        auto marked = store.findByWatermark(one.watermarkedResult.sha256);
        VIDGO_VERIFY(marked);
        QCOMPARE(marked->id, one.id);
        // Hidden ones are nobody's preset.
        VIDGO_VERIFY(store.setStatus(one.id, MaterialStatus::Rejected));
        VIDGO_VERIFY_ERROR(store.findByHash(one.lookupHash), MaterialsError::MaterialMissing);
    }

    void theLookupIsOneIndexedStatement()
    {
        const StoreFixture f(storage::Backend::Sqlite);
        std::string plan;
        auto session = f.database->session();
        VIDGO_VERIFY(
            session->query("EXPLAIN QUERY PLAN SELECT * FROM materials WHERE lookup_hash = 'x' AND rank > 0",
                           {}, [&](const storage::Row& row) { plan += row.text(3); }));
        QVERIFY2(plan.find("SEARCH materials USING INDEX") != std::string::npos, plan.c_str());
    }

    void savingAgainKeepsViewsAndBirth_data() { vidgo::test::addBackendRows(); }
    void savingAgainKeepsViewsAndBirth()
    {
        StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        auto one = vidgo::test::material("one", f.clock.now());
        VIDGO_VERIFY(store.save(one));
        VIDGO_VERIFY(store.recordView(one.id));
        f.clock.advance(std::chrono::hours(5));
        auto changed = one;
        changed.title = LocalizedText({{Language::English, "Speaker"}});
        changed.createdAt = changed.updatedAt = f.clock.now();
        VIDGO_VERIFY(store.save(changed));
        auto back = store.find(one.id);
        VIDGO_VERIFY(back);
        QCOMPARE(back->viewCount, 1);
        QCOMPARE(back->createdAt, one.createdAt);
        QCOMPARE(back->updatedAt, changed.updatedAt);
        QCOMPARE(idsOf(search(store, "headphones")), Ids{}); // its old words are gone
        QCOMPARE(idsOf(search(store, "speaker")), Ids{"one"});
    }

    void oneRequestHasOneMaterial_data() { vidgo::test::addBackendRows(); }
    void oneRequestHasOneMaterial()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        const auto one = vidgo::test::material("one", f.clock.now());
        auto twin = vidgo::test::material("twin", f.clock.now());
        twin.lookupHash = one.lookupHash;
        VIDGO_VERIFY(store.save(one));
        VIDGO_VERIFY_ERROR(store.save(twin), storage::StorageError::Conflict);
        VIDGO_VERIFY_ERROR(store.find(twin.id), MaterialsError::MaterialMissing);
    }

    void textIsFoundInFiveLanguages_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const std::pair<const char*, bool> cases[] = {
            {"headphones", true},
            {"HEADPHONES desk", true},
            {"head", true},
            {"desk head", true},
            {"head desk", false}, // only the last word may be unfinished
            {"headphones cat", false},
            {"ヘッドホン", true},
            {"ヘッド", true},
            {"ﾍｯﾄﾞﾎﾝ", true},
            {"机", true},
            {"机の上", true},
            {"耳機", true},
            {"背景", true},
            {"去除 耳機", true},
            {"헤드폰", true},
            {"책상", true},
            {"escritorio", true},
            {"AURICULÁRES", true},
            {"auric", true},
            {"background_removal", true},
            {"electronics", true},
            {"エレクトロニクス", true},
            {"Électronique", true},
            {"猫", false},
            {"", true},
            {"   ", true},
            {"!!!", false},
            {"%", false},
            {"'; DROP TABLE materials; --", false},
        };
        for (const auto backend : {storage::Backend::Sqlite, storage::Backend::PostgreSql})
            for (const auto& [text, found] : cases)
                QTest::addRow("%d %s", static_cast<int>(backend), text)
                    << static_cast<int>(backend) << text << found;
    }
    void textIsFoundInFiveLanguages()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto backend = backendOfRow();
        auto& f = m_shared[static_cast<std::size_t>(backend)];
        if (!f) {
            f = std::make_unique<StoreFixture>(backend, m_server.get());
            MaterialStore store(*f->database, f->clock);
            const std::vector<std::string> names{"Electronics", "エレクトロニクス", "electronique"};
            VIDGO_VERIFY(store.save(vidgo::test::material("one", f->clock.now()), names));
        }
        MaterialStore store(*f->database, f->clock);
        QCOMPARE(idsOf(search(store, text.toStdString())), found ? Ids{"one"} : Ids{});
    }
    void veryLongTextsAreFoundToo()
    {
        const StoreFixture f(storage::Backend::Sqlite);
        MaterialStore store(*f.database, f.clock);
        auto one = vidgo::test::material("one", f.clock.now());
        const std::string word(500, 'w');
        one.title.set(Language::English, word + " tail");
        VIDGO_VERIFY(store.save(one));
        QCOMPARE(idsOf(search(store, word)), Ids{"one"});
        QCOMPARE(idsOf(search(store, "tail tail tail tail tail tail tail tail tail tail")), Ids{"one"});
    }

    void onlyShownOnesAreListed_data() { vidgo::test::addBackendRows(); }
    void onlyShownOnesAreListed()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        for (const auto status : {MaterialStatus::Pending, MaterialStatus::Approved, MaterialStatus::Rejected,
                                  MaterialStatus::Featured}) {
            auto one = vidgo::test::material(std::string(materialStatusId(status)), f.clock.now());
            one.status = status;
            VIDGO_VERIFY(store.save(one));
        }
        QCOMPARE(idsOf(search(store, "")), (Ids{"featured", "approved"}));
        QCOMPARE(idsOf(search(store, "headphones")), (Ids{"featured", "approved"}));
        VIDGO_VERIFY(store.setStatus(MaterialId("pending"), MaterialStatus::Approved));
        QCOMPARE(search(store, "").size(), std::size_t(3));
        VIDGO_VERIFY_ERROR(store.setStatus(MaterialId("nothing"), MaterialStatus::Approved),
                           MaterialsError::MaterialMissing);
    }

    void listsAreFilteredOrderedAndPaged_data() { vidgo::test::addBackendRows(); }
    void listsAreFilteredOrderedAndPaged()
    {
        StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        for (int i = 0; i < 12; ++i) {
            auto one =
                vidgo::test::material("m" + std::to_string(100 + i), f.clock.now() + std::chrono::seconds(i));
            one.tool = i % 2 ? Tool::StyleGallery : Tool::BackgroundRemoval;
            one.topic = i % 3 ? "food" : "anime";
            one.style = i % 4 == 1 ? "watercolor" : "";
            one.status = i == 3 ? MaterialStatus::Featured : MaterialStatus::Approved;
            VIDGO_VERIFY(store.save(one));
        }
        MaterialQuery query;
        query.limit = 3;
        auto page = store.search(query);
        VIDGO_VERIFY(page);
        QCOMPARE(page->total, 12);
        QCOMPARE(idsOf(page->items), (Ids{"m103", "m111", "m110"}));
        query.offset = 10;
        QCOMPARE(idsOf(store.search(query)->items), (Ids{"m101", "m100"}));
        query = {};
        query.order = MaterialQuery::Order::Newest;
        query.tool = Tool::StyleGallery;
        query.topic = "food";
        page = store.search(query);
        QCOMPARE(idsOf(page->items), (Ids{"m111", "m107", "m105", "m101"}));
        query.style = "watercolor";
        query.text = "headphones";
        page = store.search(query);
        QCOMPARE(idsOf(page->items), (Ids{"m105", "m101"}));
        QCOMPARE(page->total, 2);
        VIDGO_VERIFY(store.recordView(MaterialId("m101")));
        query.order = MaterialQuery::Order::Popular;
        QCOMPARE(idsOf(store.search(query)->items), (Ids{"m101", "m105"}));
    }

    void favouritesAreMarkedAndListed_data() { vidgo::test::addBackendRows(); }
    void favouritesAreMarkedAndListed()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        for (const char* id : {"a", "b", "c"})
            VIDGO_VERIFY(store.save(vidgo::test::material(id, f.clock.now())));
        VIDGO_VERIFY(store.setFavourite(MaterialId("b"), true));
        VIDGO_VERIFY(store.setFavourite(MaterialId("b"), true)); // twice is once
        QVERIFY(store.find(MaterialId("b"))->favourite);
        QVERIFY(!store.find(MaterialId("a"))->favourite);
        MaterialQuery query;
        query.favouritesOnly = true;
        QCOMPARE(idsOf(store.search(query)->items), Ids{"b"});
        QCOMPARE(store.search(query)->total, 1);
        query.text = "nothing";
        QCOMPARE(idsOf(store.search(query)->items), Ids{});
        query.text.clear();
        // The pack is read in again: the mark stays.
        VIDGO_VERIFY(store.save(vidgo::test::material("b", f.clock.now())));
        QVERIFY(store.find(MaterialId("b"))->favourite);
        auto session = f.database->session();
        VIDGO_VERIFY(store.remove(*session, MaterialId("b")));
        QCOMPARE(idsOf(store.search(query)->items), Ids{});
        VIDGO_VERIFY(store.save(vidgo::test::material("b", f.clock.now())));
        QCOMPARE(idsOf(store.search(query)->items), Ids{"b"});
        VIDGO_VERIFY(store.setFavourite(MaterialId("b"), false));
        VIDGO_VERIFY(store.setFavourite(MaterialId("b"), false));
        QCOMPARE(idsOf(store.search(query)->items), Ids{});
        VIDGO_VERIFY_ERROR(store.setFavourite(MaterialId("none"), true), MaterialsError::MaterialMissing);
        VIDGO_VERIFY_ERROR(store.setFavourite(MaterialId("none"), false), MaterialsError::MaterialMissing);
        QCOMPARE(f.number("SELECT count(*) FROM favourites"), 0);
    }

    void theyAreFilteredByKindAndByWhereTheyCanBeMade_data() { vidgo::test::addBackendRows(); }
    void theyAreFilteredByKindAndByWhereTheyCanBeMade()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        const auto add = [&](const char* id, Tool tool, const char* style, std::int64_t durationMs) {
            auto one = vidgo::test::material(id, f.clock.now());
            one.tool = tool;
            one.style = style;
            one.durationMs = durationMs;
            VIDGO_VERIFY(store.save(one));
        };
        add("cut", Tool::BackgroundRemoval, "", 0);
        add("oil", Tool::StyleGallery, "oil", 0);
        add("clay", Tool::StyleGallery, "clay", 4000);
        add("try", Tool::TryOn, "", 0);
        Catalog catalog;
        catalog.tools.push_back({.tool = Tool::BackgroundRemoval, .runsOnDevice = true});
        catalog.tools.push_back({.tool = Tool::TryOn});
        catalog.styles.push_back({.id = "oil", .engine = Engine::OnDevice});
        catalog.styles.push_back({.id = "clay", .engine = Engine::Provider});
        MaterialQuery query;
        query.engine = Engine::OnDevice;
        QCOMPARE(idsOf(store.search(query, catalog)->items), (Ids{"oil", "cut"}));
        QCOMPARE(idsOf(store.search(query)->items),
                 Ids{}); // without a catalogue nothing is known to run here
        query.engine = Engine::Provider;
        QCOMPARE(idsOf(store.search(query, catalog)->items), (Ids{"try", "clay"}));
        query.kind = MaterialQuery::Kind::Clip;
        QCOMPARE(idsOf(store.search(query, catalog)->items), Ids{"clay"});
        query = {};
        query.kind = MaterialQuery::Kind::Picture;
        QCOMPARE(idsOf(store.search(query)->items), (Ids{"try", "oil", "cut"}));
    }

    void theWeeksFavouritesAreCounted_data() { vidgo::test::addBackendRows(); }
    void theWeeksFavouritesAreCounted()
    {
        StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        for (const char* id : {"a", "b", "c", "d"}) {
            auto one = vidgo::test::material(id, f.clock.now());
            if (std::string(id) == "d")
                one.status = MaterialStatus::Featured;
            VIDGO_VERIFY(store.save(one));
        }
        const auto view = [&](const char* id, int times) {
            for (int i = 0; i < times; ++i)
                VIDGO_VERIFY(store.recordView(MaterialId(id)));
        };
        view("a", 5);
        f.clock.advance(std::chrono::hours(24 * 7));
        view("b", 2);
        view("c", 3);
        auto popular = store.popularThisWeek(10);
        VIDGO_VERIFY(popular);
        QCOMPARE(idsOf(*popular), (Ids{"c", "b", "d", "a"})); // "a" was last week's, "d" is featured
        QCOMPARE(idsOf(*store.popularThisWeek(1)), Ids{"c"});
        QCOMPARE(store.find(MaterialId("a"))->viewCount, 5);
        VIDGO_VERIFY(store.setStatus(MaterialId("c"), MaterialStatus::Rejected));
        QCOMPARE(idsOf(*store.popularThisWeek(1)), Ids{"b"});
        f.clock.advance(std::chrono::hours(24 * 6));
        QCOMPARE(idsOf(*store.popularThisWeek(1)), Ids{"b"});
        f.clock.advance(std::chrono::hours(24));
        QCOMPARE(idsOf(*store.popularThisWeek(1)), Ids{"d"});
        VIDGO_VERIFY_ERROR(store.recordView(MaterialId("nothing")), MaterialsError::MaterialMissing);
    }

    void viewsFromSeveralThreadsAllCount_data() { vidgo::test::addBackendRows(); }
    void viewsFromSeveralThreadsAllCount()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        VIDGO_VERIFY(store.save(vidgo::test::material("one", f.clock.now())));
        {
            std::vector<std::jthread> viewers;
            viewers.reserve(4);
            for (int i = 0; i < 4; ++i)
                viewers.emplace_back([&] {
                    for (int n = 0; n < 25; ++n)
                        if (!store.recordView(MaterialId("one")))
                            qWarning("a view was lost");
                });
        }
        QCOMPARE(store.find(MaterialId("one"))->viewCount, 100);
        QCOMPARE(f.number("SELECT views FROM material_views"), 100);
    }

    void removingTakesEverythingAlong_data() { vidgo::test::addBackendRows(); }
    void removingTakesEverythingAlong()
    {
        const StoreFixture f(backendOfRow(), m_server.get());
        MaterialStore store(*f.database, f.clock);
        VIDGO_VERIFY(store.save(vidgo::test::material("one", f.clock.now())));
        VIDGO_VERIFY(store.recordView(MaterialId("one")));
        auto session = f.database->session();
        VIDGO_VERIFY(store.remove(*session, MaterialId("one")));
        QCOMPARE(f.number("SELECT count(*) FROM material_terms"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM material_views"), 0);
        QCOMPARE(search(store, "headphones").size(), std::size_t(0));
    }

    void aDamagedRowIsAnErrorAndNoCrash()
    {
        const StoreFixture f(storage::Backend::Sqlite);
        MaterialStore store(*f.database, f.clock);
        VIDGO_VERIFY(store.save(vidgo::test::material("one", f.clock.now())));
        VIDGO_VERIFY(f.database->session()->execute("UPDATE materials SET parameters = '{broken'"));
        VIDGO_VERIFY_ERROR(store.find(MaterialId("one")), MaterialsError::RowDamaged);
        VIDGO_VERIFY(
            f.database->session()->execute("UPDATE materials SET parameters = '{}', tool = 'wrong'"));
        VIDGO_VERIFY_ERROR(store.search({}), MaterialsError::RowDamaged);
    }

private:
    static std::vector<Material> search(MaterialStore& store, const std::string& text)
    {
        MaterialQuery query;
        query.text = text;
        auto page = store.search(query);
        if (!page)
            qWarning("%s", page.error().internal().c_str());
        return page ? page->items : std::vector<Material>();
    }

    std::unique_ptr<vidgo::test::PostgresServer> m_server;
    std::array<std::unique_ptr<StoreFixture>, 2> m_shared;
};

QTEST_GUILESS_MAIN(MaterialStoreTest)
#include "material_store_test.moc"
