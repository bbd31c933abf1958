#include <QtTest/QtTest>

#include "../materials/store_fixture.h"
#include "vidgo/backend/library_journal.h"
#include "vidgo/backend/media_backend.h"
#include "vidgo/backend/storage_backend.h"
#include "vidgo/base/file.h"
#include "vidgo/base/random.h"

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

// A file of each kind that the studio writes.
const std::vector<std::string>& ownFiles()
{
    static const std::string kHash = sha256("a picture");
    static const std::string kId = "0f8fad5b-d9cb-469f-a165-70867728950e";
    static const std::vector<std::string> kFiles = {
        "data/vidgo.db",
        "data/vidgo.db-wal",
        "data/vidgo.db-shm",
        "data/vidgo.db.damaged-1",
        "data/window.ini",
        "data/palette.ini",
        "data/window.ini.lock",
        "data/window.ini.aBcxYz",
        "data/palette.ini.QtxyzA",
        "data/queue.lock",
        "data/.vidgo-12-0.tmp",
        "data/files/" + kHash.substr(0, 2) + "/" + kHash,
        "data/files/" + kHash.substr(0, 2) + "/.vidgo-12-1.tmp",
        "data/files.damaged-1790000000000/" + kHash.substr(0, 2) + "/" + kHash,
        "data/library/" + kId + ".json",
        "data/library/changes/00000000000000000012-0f8fad5b.json",
        "data/library/changes/00000000000000000012-folded.json",
        "data/inbox/Pasted picture-1790000000000.png",
        "data/log/vidgo.log",
        "data/log/vidgo.2.log",
        "data/batches/" + kId + ".lock",
        "data/batches/" + kHash + ".lock",
        "data/batches/" + kId + ".compare",
        "data/batches/.vidgo-12-clip-3.tmp",
        "data/answers/account.json",
        "data/answers/everybody.json",
        "data/originals/tend.lock",
        "data/originals/" + kId + ".sealed.part",
        "data/originals/" + kId + ".sealed.part.from",
        "data/originals/" + kId + ".open",
        "data/work/" + kId + ".lock",
        "data/work/" + kId + "/clip.mp4",
        "data/work/" + kId + "/.vidgo-12-clip-0.tmp",
        "data/new-examples/" + kHash,
        "data/new-examples/" + kHash + ".part",
        "data/new-examples/" + kHash + ".head",
        "data/online/" + kId + "/" + kHash + ".jpg",
        "data/online/" + kId + "/result-1",
        "data/online/" + kId + "/result-2.part",
        "data/online/" + kId + "/result-2.part.from",
        "config/settings.json",
        "config/settings.json.damaged-1",
        "config/session.json",
    };
    return kFiles;
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

    void anOrderRemovesWhatIsOurs()
    {
        Fixture f;
        const auto& ours = ownFiles();
        for (const auto& name : ours)
            f.write(name);
        f.write("config/other.json");
        VIDGO_VERIFY(f.storage.orderDeletion());
        QVERIFY(f.storage.isDeletionOrdered());
        QVERIFY(f.has("data/vidgo.db")); // not before the next start

        const auto done = backend::carryOutDeletion(f.order(), f.settings());
        VIDGO_VERIFY(done);
        QVERIFY(*done);
        for (const auto& name : ours)
            QVERIFY2(!f.has(name), name.c_str());
        QVERIFY(fs::is_empty(f.home / "data")); // the folders have gone as well
        QVERIFY(f.has("config/other.json"));
        QVERIFY(!f.storage.isDeletionOrdered());
    }

    // Somebody chose a folder with files of their own, such as the documents, as data folder.
    void anOrderLeavesWhatPeopleKeepInFoldersOfTheSameNames()
    {
        Fixture f;
        const std::vector<std::string> theirs = {
            "data/holiday.jpg",
            "data/vidgo.txt",
            "data/window.ini.backup",
            "data/window.ini.my old",
            "data/files/tax.pdf",
            "data/files/2026/tax.pdf",
            "data/files/ab/notes.txt",
            "data/files/ab/" + sha256("begins with other digits"),
            "data/files of mine/c.txt",
            "data/files.old/c.txt",
            "data/library/books.json",
            "data/library/novels/one.epub",
            "data/library/changes/2026.json",
            "data/inbox/letter.eml",
            "data/inbox/photo-12.png",
            "data/log/sailing.log",
            "data/log/vidgo.old.log",
            "data/batches/one.lock",
            "data/new-examples/of-my-work.pdf",
            "data/online/novel.txt",
            "data/online/0f8fad5b-d9cb-469f-a165-70867728950e/result-of-the-match",
            "data/online/00000000-0000-0000-0000-000000000001/holiday.jpg",
            "data/work/film.mp4",
            "data/work/film/clip.mp4",
            "data/work/00000000-0000-0000-0000-000000000001/film.mp4",
        };
        for (const auto& name : theirs)
            f.write(name);
        for (const auto& name : ownFiles())
            f.write(name);
        VIDGO_VERIFY(f.storage.orderDeletion());
        VIDGO_VERIFY(backend::carryOutDeletion(f.order(), f.settings()));
        for (const auto& name : theirs)
            QVERIFY2(f.has(name), name.c_str());
        for (const auto& name : ownFiles())
            QVERIFY2(!f.has(name), name.c_str());
    }

    void anOrderRemovesWhatTheStudioItselfHasWritten()
    {
        Fixture f;
        const backend::LibraryJournal journal(f.home / "data/library", f.log);
        const SystemClock clock; // whose numbers have as many digits as in real life
        SystemRandom random;
        const LibraryItemId item(makeUuid(random));
        VIDGO_VERIFY(journal.write({.id = item}));
        const materials::LibraryChange change{.kind = materials::LibraryChange::Kind::Trash, .items = {item}};
        VIDGO_VERIFY(journal.note(7, change));
        VIDGO_VERIFY(journal.note(8, change));
        journal.fold(7);
        VIDGO_VERIFY(f.cache->put(bytesOf("own"), {}, materials::FileKind::User));
        materials::ThumbnailCache thumbnails(*f.database, *f.cache);
        backend::MediaBackend media(*f.cache, thumbnails, f.home / "data/inbox", {}, clock);
        const auto picture =
            readFile(test::sourcePath("resources/starter-pack/br-food-01-before.jpg"), 1 << 24);
        VIDGO_VERIFY(picture);
        VIDGO_VERIFY(media.keepPicture(*picture, "Screenshot 1-2.png"));
        makeFileLog(f.home / "data/log/vidgo.log", LogLevel::Info)->info("test", "a line");
        QVERIFY(f.has("data/files") && f.has("data/library/changes") && f.has("data/inbox"));

        VIDGO_VERIFY(f.storage.orderDeletion());
        VIDGO_VERIFY(backend::carryOutDeletion(f.order(), f.settings()));
        QVERIFY(fs::is_empty(f.home / "data"));
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
