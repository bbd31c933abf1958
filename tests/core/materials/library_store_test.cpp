#include <QtTest/QtTest>

#include "vidgo/materials/library_store.h"

#include "store_fixture.h"
#include "vidgo/materials/run_store.h"

using namespace vidgo;
using namespace vidgo::materials;
using vidgo::test::backendOfRow;
using vidgo::test::StoreFixture;
using Kind = LibraryChange::Kind;

namespace {

class LibraryFixture : public StoreFixture
{
public:
    LibraryFixture(storage::Backend backend, const vidgo::test::PostgresServer* server)
        : StoreFixture(backend, server)
        , cache(std::move(*FileCache::open(*database, {place.folder() / "files"}, clock, log)))
        , runs(*database, clock)
        , library(*database, *cache, clock)
    {}

    RunRecord run(const std::string& id)
    {
        RunRecord record;
        record.id = RunId(id);
        record.state = RunState::Running;
        record.tool = Tool::BackgroundRemoval;
        record.topic = "food";
        record.inputPath = "/photos/猫.jpg";
        record.parameters = Json::Object{{"feather", 0.5}};
        record.startedAt = record.updatedAt = clock.now();
        return record;
    }

    FileRef file(const std::string& text)
    {
        FileRef description;
        description.mediaType = "image/png";
        description.width = 30;
        description.height = 20;
        const auto bytes = asBytes(text);
        return *cache->put(bytes, description, FileKind::User);
    }

    LibraryItem item(const std::string& id)
    {
        LibraryItem one;
        one.id = LibraryItemId("item-" + id);
        one.run = RunId(id);
        one.tool = Tool::BackgroundRemoval;
        one.topic = "food";
        one.inputName = "猫の写真 " + id + ".jpg";
        one.input = file("in " + id);
        one.result = file("out " + id);
        one.engine = "on_device";
        one.parameters = Json::Object{{"feather", 0.5}};
        one.createdAt = clock.now();
        return one;
    }

    void insert(const std::string& id)
    {
        auto one = item(id);
        one.inputName = id + ".jpg";
        if (!runs.insert(run(id)) || !library.insert(one))
            qFatal("cannot insert %s", id.c_str());
    }
    Outcome tryChange(const LibraryChange& change)
    {
        return library.apply(change, [](std::int64_t) { return Outcome(); });
    }
    void change(const LibraryChange& change)
    {
        if (auto done = tryChange(change); !done)
            qFatal("%s", done.error().internal().c_str());
    }
    static std::vector<LibraryItemId> ids(std::initializer_list<const char*> names)
    {
        std::vector<LibraryItemId> all;
        for (const auto* name : names)
            all.emplace_back(std::string("item-") + name);
        return all;
    }
    QString list(const LibraryQuery& query)
    {
        QStringList found;
        auto page = library.list(query);
        if (!page)
            qFatal("%s", page.error().internal().c_str());
        for (const auto& one : page->items)
            found << QString::fromStdString(one.run.value());
        return found.join(QLatin1Char(' '));
    }

    std::unique_ptr<FileCache> cache;
    RunStore runs;
    LibraryStore library;
};

} // namespace

class LibraryStoreTest : public QObject
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

    void aResultAndTheEndOfItsRunHappenTogether_data() { vidgo::test::addBackendRows(); }
    void aResultAndTheEndOfItsRunHappenTogether()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        const auto run = f.run("r1");
        VIDGO_VERIFY(f.runs.insert(run));
        const auto item = f.item("r1");
        f.clock.advance(std::chrono::seconds(3));
        VIDGO_VERIFY(f.library.insert(item));
        auto back = f.library.find(item.id);
        VIDGO_VERIFY(back);
        QVERIFY(*back == item);
        auto ended = f.runs.find(run.id);
        VIDGO_VERIFY(ended);
        QCOMPARE(ended->state, RunState::Finished);
        QCOMPARE(ended->updatedAt, f.clock.now());
        QCOMPARE(ended->startedAt, run.startedAt);
        QCOMPARE(ended->inputPath, run.inputPath);
        QVERIFY(ended->parameters == run.parameters);
        QCOMPARE(f.number("SELECT count(*) FROM cache_references"), 2);
        VIDGO_VERIFY_ERROR(f.library.find(LibraryItemId("nothing")), MaterialsError::ItemMissing);
        VIDGO_VERIFY_ERROR(f.runs.find(RunId("nothing")), MaterialsError::RunMissing);
    }

    void aResultOfAnEndedRunIsNotKept_data() { vidgo::test::addBackendRows(); }
    void aResultOfAnEndedRunIsNotKept()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        VIDGO_VERIFY(f.runs.insert(f.run("r1")));
        VIDGO_VERIFY(f.runs.setState(RunId("r1"), RunState::Cancelled));
        VIDGO_VERIFY_ERROR(f.library.insert(f.item("r1")), MaterialsError::RunMissing);
        VIDGO_VERIFY_ERROR(f.library.insert(f.item("no run at all")), MaterialsError::RunMissing);
        QCOMPARE(f.number("SELECT count(*) FROM library_items"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM cache_references"), 0);
        QCOMPARE(f.runs.find(RunId("r1"))->state, RunState::Cancelled);
    }

    void aResultIsKeptOnce_data() { vidgo::test::addBackendRows(); }
    void aResultIsKeptOnce()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        VIDGO_VERIFY(f.runs.insert(f.run("r1")));
        VIDGO_VERIFY_ERROR(f.runs.insert(f.run("r1")), storage::StorageError::Conflict);
        VIDGO_VERIFY(f.library.insert(f.item("r1")));
        VIDGO_VERIFY_ERROR(f.library.insert(f.item("r1")), MaterialsError::RunMissing);
        QCOMPARE(f.library.list({})->total, 1);
    }

    void theListIsNewestFirstAndSearched_data() { vidgo::test::addBackendRows(); }
    void theListIsNewestFirstAndSearched()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        for (int i = 0; i < 5; ++i) {
            const std::string id = "r" + std::to_string(i);
            VIDGO_VERIFY(f.runs.insert(f.run(id)));
            auto item = f.item(id);
            item.tool = i == 2 ? Tool::ProductScene : Tool::BackgroundRemoval;
            const std::vector<std::string> names{i == 2 ? "Escena de producto" : "背景去除"};
            VIDGO_VERIFY(f.library.insert(item, names));
            f.clock.advance(std::chrono::minutes(1));
        }
        const auto ids = [&](const LibraryQuery& query) {
            QStringList found;
            auto page = f.library.list(query);
            if (!page)
                qWarning("%s", page.error().internal().c_str());
            for (const auto& item : page->items)
                found << QString::fromStdString(item.run.value());
            return found.join(QLatin1Char(' '));
        };
        LibraryQuery query;
        QCOMPARE(ids(query), QStringLiteral("r4 r3 r2 r1 r0"));
        query.limit = 2;
        query.offset = 1;
        QCOMPARE(ids(query), QStringLiteral("r3 r2"));
        QCOMPARE(f.library.list(query)->total, 5);
        query = {};
        query.text = "猫の写 r1";
        QCOMPARE(ids(query), QStringLiteral("r1"));
        query.text = "escena";
        QCOMPARE(ids(query), QStringLiteral("r2"));
        query.text = "去除 food";
        QCOMPARE(ids(query), QStringLiteral("r4 r3 r1 r0"));
        query.tool = Tool::ProductScene;
        QCOMPARE(ids(query), QString());
        query.text.clear();
        QCOMPARE(ids(query), QStringLiteral("r2"));
    }

    void runsEndOnce_data() { vidgo::test::addBackendRows(); }
    void runsEndOnce()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        for (const char* id : {"a", "b", "c", "d"}) {
            VIDGO_VERIFY(f.runs.insert(f.run(id)));
            f.clock.advance(std::chrono::seconds(1));
        }
        VIDGO_VERIFY(f.library.insert(f.item("b")));
        VIDGO_VERIFY(f.runs.setState(RunId("c"), RunState::Failed, "media.not_an_image"));
        QCOMPARE(f.runs.find(RunId("c"))->errorId, std::string("media.not_an_image"));
        const auto running = f.runs.running();
        VIDGO_VERIFY(running);
        QCOMPARE(running->size(), std::size_t(2));
        QCOMPARE(running->front().id.value(), std::string("a"));
        for (const auto& run : *running)
            VIDGO_VERIFY(f.runs.setState(run.id, RunState::Interrupted));
        QCOMPARE(f.runs.find(RunId("d"))->state, RunState::Interrupted);
        QCOMPARE(f.runs.find(RunId("b"))->state, RunState::Finished);
        QVERIFY(f.runs.running()->empty());
        VIDGO_VERIFY_ERROR(f.runs.setState(RunId("a"), RunState::Cancelled), MaterialsError::RunMissing);
    }

    void ratingsBoardsAndTrashNarrowAndOrderTheList_data() { vidgo::test::addBackendRows(); }
    void ratingsBoardsAndTrashNarrowAndOrderTheList()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        for (const char* id : {"a10", "a9", "b", "c", "d"})
            f.insert(id);
        f.change({.kind = Kind::Rate, .items = f.ids({"a9", "c"}), .rating = 4});
        f.change({.kind = Kind::Rate, .items = f.ids({"d", "nobody"}), .rating = 2});
        f.change({.kind = Kind::SaveBoard, .board = BoardId("board"), .name = "Herbst 秋"});
        f.change({.kind = Kind::AddToBoard, .items = f.ids({"a9", "d"}), .board = BoardId("board")});
        f.change({.kind = Kind::Trash, .items = f.ids({"d"}), .at = f.clock.now()});
        QCOMPARE(f.list({}), QStringLiteral("c b a9 a10"));
        QCOMPARE(f.list({.order = LibraryOrder::Oldest}), QStringLiteral("a10 a9 b c"));
        QCOMPARE(f.list({.order = LibraryOrder::Name}), QStringLiteral("a9 a10 b c")); // 9 before 10
        QCOMPARE(f.list({.order = LibraryOrder::Rating}), QStringLiteral("c a9 b a10"));
        QCOMPARE(f.list({.minimumRating = 3}), QStringLiteral("c a9"));
        QCOMPARE(f.list({.board = BoardId("board")}), QStringLiteral("a9"));
        QCOMPARE(f.list({.inTrash = true}), QStringLiteral("d"));
        QCOMPARE(f.list({.text = "herb"}), QStringLiteral("a9")); // by the name of its board
        QCOMPARE(f.list({.text = "秋"}), QStringLiteral("a9"));
        QCOMPARE(f.library.list({.withTotal = false})->total, -1);
        QCOMPARE(f.library.boards()->front().items, 1);
        QCOMPARE(f.library.boardsOf(LibraryItemId("item-d"))->size(), std::size_t(1));
        QCOMPARE(f.library.ids({.offset = 1, .limit = 2})->front().value(), std::string("item-b"));
        f.change({.kind = Kind::SaveBoard, .board = BoardId("board"), .name = "Winter"});
        QCOMPARE(f.list({.text = "herbst"}), QString());
        f.change({.kind = Kind::DeleteBoard, .board = BoardId("board")});
        QCOMPARE(f.list({}), QStringLiteral("c b a9 a10"));
        VIDGO_VERIFY_ERROR(
            f.tryChange({.kind = Kind::AddToBoard, .items = f.ids({"b"}), .board = BoardId("board")}),
            MaterialsError::BoardMissing);
    }

    void aBoardsNameIsThereOnce_data() { vidgo::test::addBackendRows(); }
    void aBoardsNameIsThereOnce()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        f.change({.kind = Kind::SaveBoard, .board = BoardId("one"), .name = "Shoes"});
        VIDGO_VERIFY_ERROR(f.tryChange({.kind = Kind::SaveBoard, .board = BoardId("two"), .name = "SHOES"}),
                           MaterialsError::BoardNameTaken);
        f.change({.kind = Kind::SaveBoard, .board = BoardId("one"), .name = "SHOES"});
        QCOMPARE(f.library.boards()->size(), std::size_t(1));
    }

    void whatIsDeletedForGoodLeavesNothingBehind_data() { vidgo::test::addBackendRows(); }
    void whatIsDeletedForGoodLeavesNothingBehind()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        f.insert("a");
        f.insert("b");
        f.change({.kind = Kind::Trash, .items = f.ids({"a"}), .at = f.clock.now()});
        f.clock.advance(std::chrono::hours(24 * 31));
        f.change({.kind = Kind::Trash, .items = f.ids({"b"}), .at = f.clock.now()});
        const auto month = f.clock.now() - std::chrono::days(30);
        QCOMPARE(f.library.trashSummary(month)->items, 2);
        QCOMPARE(f.library.trashSummary(month)->old, 1);
        auto old = f.library.trashedBefore(month);
        VIDGO_VERIFY(old);
        QCOMPARE(old->size(), std::size_t(1));
        f.change({.kind = Kind::Remove, .items = *old});
        VIDGO_VERIFY_ERROR(f.library.find(LibraryItemId("item-a")), MaterialsError::ItemMissing);
        QCOMPARE(f.number("SELECT count(*) FROM library_items"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM library_terms WHERE item_id = 'item-a'"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM cache_references WHERE owner = 'library:item-a'"), 0);
        f.change({.kind = Kind::Restore, .items = f.ids({"b"})});
        QCOMPARE(f.list({}), QStringLiteral("b"));
    }

    void aChangeThatCannotBeNotedIsNotMade_data() { vidgo::test::addBackendRows(); }
    void aChangeThatCannotBeNotedIsNotMade()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        f.insert("a");
        const LibraryChange rate{.kind = Kind::Rate, .items = f.ids({"a"}), .rating = 5};
        const auto refused = f.library.apply(
            rate, [](std::int64_t) -> Outcome { return fail(MaterialsError::FileMissing, "no journal"); });
        VIDGO_VERIFY_ERROR(refused, MaterialsError::FileMissing);
        QCOMPARE(f.library.find(LibraryItemId("item-a"))->rating, 0);
        QCOMPARE(*f.library.lastChange(), std::int64_t{0});
        f.change(rate);
        QCOMPARE(*f.library.lastChange(), std::int64_t{1});
        VIDGO_VERIFY(f.library.replay(
            std::vector<LibraryChange>{{.kind = Kind::Rate, .items = f.ids({"a"}), .rating = 1}}, 7));
        QCOMPARE(f.library.find(LibraryItemId("item-a"))->rating, 1);
        QCOMPARE(*f.library.lastChange(), std::int64_t{7});
    }

    void aClockThatIsSetBackChangesNoOrder_data() { vidgo::test::addBackendRows(); }
    void aClockThatIsSetBackChangesNoOrder()
    {
        LibraryFixture f(backendOfRow(), m_server.get());
        f.insert("a");
        f.insert("b");
        f.clock.advance(-std::chrono::hours(24 * 365));
        f.insert("c");
        QCOMPARE(f.list({}), QStringLiteral("c b a"));
    }

    void changesFoldToWhatTheyLeaveBehind()
    {
        const auto ids = [](std::initializer_list<const char*> names) {
            std::vector<LibraryItemId> all;
            for (const auto* name : names)
                all.emplace_back(name);
            return all;
        };
        const Timestamp time(std::chrono::milliseconds(5000));
        const auto folded =
            foldChanges({{.kind = Kind::Rate, .items = ids({"a", "b", "c"}), .rating = 3},
                         {.kind = Kind::Rate, .items = ids({"b"}), .rating = 0},
                         {.kind = Kind::Trash, .items = ids({"a", "c"}), .at = time},
                         {.kind = Kind::Restore, .items = ids({"a"})},
                         {.kind = Kind::SaveBoard, .board = BoardId("x"), .name = "X"},
                         {.kind = Kind::SaveBoard, .board = BoardId("y"), .name = "Y"},
                         {.kind = Kind::AddToBoard, .items = ids({"a", "c"}), .board = BoardId("x")},
                         {.kind = Kind::RemoveFromBoard, .items = ids({"c"}), .board = BoardId("x")},
                         {.kind = Kind::DeleteBoard, .board = BoardId("y")},
                         {.kind = Kind::Remove, .items = ids({"c"})}});
        const std::vector<LibraryChange> expected{
            {.kind = Kind::Rate, .items = ids({"a"}), .rating = 3},
            {.kind = Kind::SaveBoard, .board = BoardId("x"), .name = "X"},
            {.kind = Kind::AddToBoard, .items = ids({"a"}), .board = BoardId("x")}};
        QVERIFY(folded == expected);
        QVERIFY(foldChanges(folded) == expected);
    }

    void aReopenedLibraryHasEverything()
    {
        LibraryFixture f(storage::Backend::Sqlite, nullptr);
        VIDGO_VERIFY(f.runs.insert(f.run("r1")));
        const auto item = f.item("r1");
        VIDGO_VERIFY(f.library.insert(item));
        f.cache.reset();
        const auto again = f.place.open();
        auto cache = FileCache::open(*again, {f.place.folder() / "files"}, f.clock, f.log);
        LibraryStore library(*again, **cache, f.clock);
        auto back = library.find(item.id);
        VIDGO_VERIFY(back);
        QVERIFY(*back == item);
        VIDGO_VERIFY((*cache)->path(back->result.sha256));
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(LibraryStoreTest)
#include "library_store_test.moc"
