#include <QtTest/QtTest>

#include "../materials/store_fixture.h"
#include "vidgo/backend/storage_backend.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using backend::StorageBackend;

namespace fs = std::filesystem;

namespace {

class Fixture : public test::StoreFixture
{
public:
    Fixture()
        : StoreFixture(storage::Backend::Sqlite)
        , cache(*materials::FileCache::open(*database, {.folder = home / "data/files", .limitBytes = 1000},
                                            clock, log))
        , storage(*cache, {.dataFolder = home / "data", .deletionOrder = order(), .limitBytes = 1000})
    {}

    fs::path order() const { return home / "config/delete-everything"; }
    fs::path settings() const { return home / "config/settings.json"; }
    void write(const std::string& name) const
    {
        QVERIFY(writeFile(home / name, "something", Durability::Rename).has_value());
    }
    bool has(const std::string& name) const { return fs::exists(home / name); }

    NullLog log;
    test::TestFolder home;
    std::unique_ptr<materials::FileCache> cache;
    StorageBackend storage;
};

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

class StorageBackendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsUsed()
    {
        Fixture f;
        VIDGO_VERIFY(f.cache->put(bytesOf("own"), {}, materials::FileKind::User));
        VIDGO_VERIFY(f.cache->put(bytesOf("preview"), {}, materials::FileKind::Made));
        const auto use = f.storage.use();
        VIDGO_VERIFY(use);
        QCOMPARE(use->ownBytes, 3);
        QCOMPARE(use->renewableBytes, 7);
        QCOMPARE(use->limitBytes, 1000);
        f.clock.advance(std::chrono::minutes(2));
        VIDGO_VERIFY(f.storage.clearCache());
        QCOMPARE(f.storage.use()->renewableBytes, 0);
    }

    void anOrderRemovesWhatIsOursAndNothingElse()
    {
        Fixture f;
        for (const auto* name :
             {"data/vidgo.db", "data/vidgo.db-wal", "data/vidgo.db.damaged-1", "data/library/a.json",
              "data/inbox/b.png", "data/log/vidgo.log", "data/window.ini", "data/holiday.jpg",
              "data/files of mine/c.txt", "config/settings.json", "config/settings.json.damaged-1",
              "config/session.json", "config/other.json"})
            f.write(name);
        VIDGO_VERIFY(f.storage.orderDeletion());
        QVERIFY(f.storage.isDeletionOrdered());
        QVERIFY(f.has("data/vidgo.db")); // not before the next start

        const auto done = backend::carryOutDeletion(f.order(), f.settings());
        VIDGO_VERIFY(done);
        QVERIFY(*done);
        for (const auto* name :
             {"data/vidgo.db", "data/vidgo.db-wal", "data/vidgo.db.damaged-1", "data/library", "data/inbox",
              "data/log", "data/files", "data/window.ini", "config/settings.json", "config/session.json",
              "config/settings.json.damaged-1"})
            QVERIFY2(!f.has(name), name);
        for (const auto* name : {"data/holiday.jpg", "data/files of mine/c.txt", "config/other.json"})
            QVERIFY2(f.has(name), name);
        QVERIFY(!f.storage.isDeletionOrdered());
    }

    void withoutAnOrderNothingGoes()
    {
        Fixture f;
        f.write("data/vidgo.db");
        f.write("config/settings.json");
        VIDGO_VERIFY(f.storage.orderDeletion());
        VIDGO_VERIFY(f.storage.cancelDeletion());
        const auto done = backend::carryOutDeletion(f.order(), f.settings());
        VIDGO_VERIFY(done);
        QVERIFY(!*done);
        QVERIFY(f.has("data/vidgo.db"));
        QVERIFY(f.has("config/settings.json"));
    }

    void anOrderThatWasCutOffIsCarriedOutAgain()
    {
        Fixture f;
        f.write("data/vidgo.db");
        VIDGO_VERIFY(f.storage.orderDeletion());
        fs::remove_all(f.home / "data"); // the first try came so far
        const auto done = backend::carryOutDeletion(f.order(), f.settings());
        VIDGO_VERIFY(done);
        QVERIFY(*done);
    }
};

QTEST_GUILESS_MAIN(StorageBackendTest)
#include "storage_backend_test.moc"
