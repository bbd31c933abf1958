#include <QtTest/QtTest>

#include <thread>

#include "../materials/store_fixture.h"
#include "originals_desk.h"

using namespace vidgo;
using vidgo::test::backendOfRow;

namespace fs = std::filesystem;

namespace {

class Fixture : public test::StoreFixture, public test::OriginalsDesk
{
public:
    Fixture(storage::Backend backend, const test::PostgresServer* postgres)
        : StoreFixture(backend, postgres)
        , OriginalsDesk(*database, place.folder().path(), StoreFixture::clock)
    {}
    bool isKept(const FileRef& ref)
    {
        return number("SELECT count(*) FROM cache_references WHERE sha256 = :1", {ref.sha256}) > 0;
    }
};

} // namespace

/// Originals under seal: fetched, kept, and opened when the plan allows it.
class SealedOriginalsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_postgres;
    std::unique_ptr<Fixture> m_fixture;

private Q_SLOTS:
    void initTestCase()
    {
        auto started = test::PostgresServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        m_postgres = std::move(*started);
    }
    void init() { m_fixture = std::make_unique<Fixture>(backendOfRow(), m_postgres.get()); }
    void cleanup() { m_fixture.reset(); }
    void cleanupTestCase() { m_postgres.reset(); }

    void aSealedOriginalIsKeptBesideItsResult_data() { test::addBackendRows(); }
    void aSealedOriginalIsKeptBesideItsResult()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        QVERIFY(!f.item(id).hasPlanWatermark()); // nobody knows yet
        QCOMPARE(f.tend(), 0);
        const auto item = f.item(id);
        QVERIFY(item.hasPlanWatermark());
        QCOMPARE(f.shown(id), std::string("marked a"));
        QVERIFY(f.isKept(item.sealed.file));
        QVERIFY(f.noted(id).sealed == item.sealed);
        QVERIFY(f.content(item.sealed.file).find("original") == std::string::npos);
        QCOMPARE(f.tend(), 0);
        QCOMPARE(f.server.fetched["at-server-a"], 1);
    }

    void theOriginalTakesThePlaceOfWhatWasMarked_data() { test::addBackendRows(); }
    void theOriginalTakesThePlaceOfWhatWasMarked()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        f.tend();
        const auto marked = f.item(id);
        const auto note = [](std::int64_t) { return Outcome(); };
        using Kind = materials::LibraryChange::Kind;
        VIDGO_VERIFY(f.library.apply({.kind = Kind::Rate, .items = {id}, .rating = 4}, note));
        VIDGO_VERIFY(f.library.apply({.kind = Kind::SaveBoard, .board = BoardId("b"), .name = "Best"}, note));
        VIDGO_VERIFY(f.library.apply({.kind = Kind::AddToBoard, .items = {id}, .board = BoardId("b")}, note));

        f.server.hasWatermark = false;
        QCOMPARE(f.tend(), 1);
        const auto item = f.item(id);
        QCOMPARE(f.shown(id), std::string("original"));
        QCOMPARE(item.result.mediaType, std::string("image/png"));
        QCOMPARE(item.result.width, 40);
        QVERIFY(item.sealed == SealedOriginal());
        QCOMPARE(item.rating, 4);
        QVERIFY(item.run == marked.run && item.input == marked.input && item.createdAt == marked.createdAt);
        QCOMPARE(f.library.boardsOf(id)->size(), std::size_t{1});
        QVERIFY(f.noted(id).result == item.result);
        QVERIFY(f.isKept(item.result) && f.isKept(item.input));
        QVERIFY(!f.isKept(marked.result) && !f.isKept(marked.sealed.file));

        // For good, and without the server.
        f.server.hasWatermark = true;
        f.server.isLost = true;
        QCOMPARE(f.tend(), 0);
        QCOMPARE(f.shown(id), std::string("original"));
    }

    void whatWasNeverMarkedStaysAsItIs_data() { test::addBackendRows(); }
    void whatWasNeverMarkedStaysAsItIs()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "");
        f.tend();
        QVERIFY(f.item(id).sealed == SealedOriginal());
        QCOMPARE(f.shown(id), std::string("marked a"));
        QVERIFY(f.server.asked.empty() && f.server.fetched.empty());
    }

    void aPictureOutOfWordsIsComparedWithItself_data() { test::addBackendRows(); }
    void aPictureOutOfWordsIsComparedWithItself()
    {
        auto& f = *m_fixture;
        f.server.hasWatermark = false;
        const auto id = f.made("a", "original", "");
        QCOMPARE(f.tend(), 1);
        QVERIFY(f.item(id).input == f.item(id).result);
    }

    void manyAreAskedForInPages_data() { test::addBackendRows(); }
    void manyAreAskedForInPages()
    {
        auto& f = *m_fixture;
        f.server.hasWatermark = false;
        for (const auto* const id : {"a", "b", "c", "d", "e"})
            f.made(id, std::string("original ") + id);
        QCOMPARE(f.tend(), 5);
        QCOMPARE(f.server.asked, (std::vector<std::size_t>{2, 2, 1}));
        for (const auto* const id : {"a", "b", "c", "d", "e"})
            QCOMPARE(f.shown(LibraryItemId(id)), std::string("original ") + id);
    }

    void nobodyElsesAreAskedFor_data() { test::addBackendRows(); }
    void nobodyElsesAreAskedFor()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        f.tend();
        f.server.hasWatermark = false;
        for (const auto* const who : {"eve", ""}) {
            f.server.account = who;
            f.server.asked.clear();
            QCOMPARE(f.tend(), 0);
            QVERIFY(f.server.asked.empty());
        }
        QVERIFY(f.item(id).hasPlanWatermark());
    }

    void whatCannotBeFetchedIsFetchedLater_data() { test::addBackendRows(); }
    void whatCannotBeFetchedIsFetchedLater()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        f.server.isLost = true;
        QCOMPARE(f.tend(), 0);
        f.server.isLost = false;
        f.server.cutOff = {"at-server-a"};
        QCOMPARE(f.tend(), 0);
        QVERIFY(!f.item(id).sealed.account.isEmpty());
        f.server.cutOff.clear();
        f.server.hasWatermark = false;
        QCOMPARE(f.tend(), 1);
    }

    void aSealedOriginalThatIsNoGoodIsFetchedAgain_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("trouble");
        for (const auto* const trouble : {"gone", "cut", "changed", "junk", "another key"})
            QTest::addRow("%s", trouble)
                << static_cast<int>(storage::Backend::Sqlite) << QString::fromLatin1(trouble);
    }
    void aSealedOriginalThatIsNoGoodIsFetchedAgain()
    {
        QFETCH(QString, trouble);
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        auto& atServer = f.server.originals.at("at-server-a");
        const auto good = atServer;
        if (trouble == QLatin1String("junk"))
            atServer.sealed = "<html>Welcome to the hotel</html>";
        f.tend();
        atServer.sealed = good.sealed;
        const auto kept = *f.cache->path(f.item(id).sealed.file.sha256);
        if (trouble == QLatin1String("gone"))
            fs::remove(kept);
        else if (trouble == QLatin1String("cut"))
            fs::resize_file(kept, good.sealed.size() - 3);
        else if (trouble == QLatin1String("changed"))
            VIDGO_VERIFY(writeFile(kept, std::string(good.sealed.size(), 'x'), Durability::Rename));
        else if (trouble == QLatin1String("another key"))
            atServer.key = Secret("another");
        f.server.hasWatermark = false;
        const int opened = f.tend();
        QVERIFY(f.server.fetched["at-server-a"] >= 2);
        if (trouble == QLatin1String("another key")) {
            QCOMPARE(opened, 0);
            QCOMPARE(f.shown(id), std::string("marked a")); // nothing is lost
            atServer.key = good.key;
            QCOMPARE(f.tend(), 1);
        } else {
            QCOMPARE(opened, 1);
        }
        QCOMPARE(f.shown(id), std::string("original"));
    }

    // As when there is no room for it.
    void whatCannotBeNotedDoesNotHappen_data() { test::addBackendRows(); }
    void whatCannotBeNotedDoesNotHappen()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        f.tend();
        const auto before = f.item(id);
        const auto folder = f.place.folder() / "library";
        fs::rename(folder, f.place.folder() / "aside");
        VIDGO_VERIFY(writeFile(folder, "no folder", Durability::Rename));
        f.server.hasWatermark = false;
        QCOMPARE(f.tend(), 0);
        QVERIFY(f.item(id) == before);
        QVERIFY(f.isKept(before.result) && f.isKept(before.sealed.file));
        fs::remove(folder);
        fs::rename(f.place.folder() / "aside", folder);
        QCOMPARE(f.tend(), 1);
        QCOMPARE(f.shown(id), std::string("original"));
    }

    void whatWasDeletedMeanwhileStaysDeleted_data() { test::addBackendRows(); }
    void whatWasDeletedMeanwhileStaysDeleted()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        const auto other = f.made("b", "other");
        f.tend();
        f.server.hasWatermark = false;
        f.server.beforeKeys = [&] {
            const auto removed =
                f.library.apply({.kind = materials::LibraryChange::Kind::Remove, .items = {id}},
                                [](std::int64_t) { return Outcome(); });
            QVERIFY(removed.has_value());
            f.journal.remove({&id, 1});
        };
        QCOMPARE(f.tend(), 1);
        VIDGO_VERIFY_ERROR(f.library.find(id), materials::MaterialsError::ItemMissing);
        QVERIFY(f.noted(id).id.isEmpty());
        QCOMPARE(f.shown(other), std::string("other"));
    }

    void whatIsDeletedTakesItsOriginalAlong_data() { test::addBackendRows(); }
    void whatIsDeletedTakesItsOriginalAlong()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        f.tend();
        const auto sealed = f.item(id).sealed.file;
        const auto half = f.place.folder() / "originals" / "a.sealed.part";
        VIDGO_VERIFY(writeFile(half, "half", Durability::Rename));
        VIDGO_VERIFY(f.library.apply({.kind = materials::LibraryChange::Kind::Remove, .items = {id}},
                                     [](std::int64_t) { return Outcome(); }));
        QVERIFY(!f.isKept(sealed));
        f.tend();
        QVERIFY(!fs::exists(half));
    }

    void itIsDoneAgainWhenThereIsAReason_data() { test::addBackendRows(); }
    void itIsDoneAgainWhenThereIsAReason()
    {
        auto& f = *m_fixture;
        const auto id = f.made("a", "original");
        std::atomic<int> opened = 0;
        f.originals.listen([&](int results) { opened += results; });
        f.server.hasWatermark = false;
        const std::jthread working([&](const std::stop_token& stop) { f.originals.work(stop); });
        QTRY_COMPARE(opened.load(), 1);
        f.made("b", "other");
        f.originals.wake();
        QTRY_COMPARE(opened.load(), 2);
        QCOMPARE(f.shown(id), std::string("original"));
    }
};

QTEST_GUILESS_MAIN(SealedOriginalsTest)
#include "sealed_originals_test.moc"
