#include <QtTest/QtTest>

#include "vidgo/materials/file_cache.h"

#include <fstream>
#include <set>
#include <thread>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

#include "store_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/ordinary_user.h"

using namespace vidgo;
using namespace vidgo::materials;
using vidgo::test::backendOfRow;
using vidgo::test::StoreFixture;

namespace fs = std::filesystem;

namespace {

Bytes bytesOf(const std::string& text, std::size_t size = 0)
{
    Bytes bytes(text.begin(), text.end());
    bytes.resize(std::max(size, bytes.size()), 'x');
    return bytes;
}

FileRef jpeg()
{
    FileRef ref;
    ref.mediaType = "image/jpeg";
    ref.width = 4;
    ref.height = 3;
    return ref;
}

std::set<std::string> filesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            names.insert(toUtf8(entry.path().filename()));
    return names;
}

void makeOld(const fs::path& file)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(2));
}

class CacheFixture : public StoreFixture
{
public:
    explicit CacheFixture(storage::Backend backend = storage::Backend::Sqlite,
                          const vidgo::test::PostgresServer* server = nullptr)
        : StoreFixture(backend, server)
        , folder(place.folder() / "files")
    {}
    std::unique_ptr<FileCache> open(std::int64_t limit = 1'000'000)
    {
        auto cache = FileCache::open(*database, {folder, limit}, clock, log);
        if (!cache)
            qFatal("%s", cache.error().internal().c_str());
        return std::move(*cache);
    }
    fs::path fileOf(const std::string& sha) const { return folder / sha.substr(0, 2) / sha; }

    fs::path folder;
};

} // namespace

class FileCacheTest : public QObject
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

    void aFileIsKeptByItsContent_data() { vidgo::test::addBackendRows(); }
    void aFileIsKeptByItsContent()
    {
        CacheFixture f(backendOfRow(), m_server.get());
        const auto cache = f.open();
        auto ref = cache->put(bytesOf("hello"), jpeg(), FileKind::User);
        VIDGO_VERIFY(ref);
        QCOMPARE(ref->sha256, sha256("hello"));
        QCOMPARE(ref->bytes, 5);
        QCOMPARE(ref->width, 4);
        QCOMPARE(ref->mediaType, std::string("image/jpeg"));
        VIDGO_VERIFY(cache->put(bytesOf("hello"), jpeg(), FileKind::Made));
        QCOMPARE(cache->use()->files, 1);
        QCOMPARE(cache->use()->bytes, 5);
        auto path = cache->path(ref->sha256);
        VIDGO_VERIFY(path);
        QCOMPARE(*path, f.fileOf(ref->sha256));
        QCOMPARE(*readTextFile(*path, 100), std::string("hello"));
    }

    void filesOnTheDiskAreCopied()
    {
        CacheFixture f;
        const auto cache = f.open();
        const auto source = f.place.folder() / "猫 photo.jpg";
        VIDGO_VERIFY(writeFile(source, "picture", Durability::None));
        auto ref = cache->putFile(source, jpeg(), FileKind::User);
        VIDGO_VERIFY(ref);
        fs::remove(source);
        VIDGO_VERIFY(cache->path(ref->sha256));
        VIDGO_VERIFY_ERROR(cache->putFile(source, jpeg(), FileKind::User), BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(cache->putFile(f.folder, jpeg(), FileKind::User), BaseError::NotAFile);
    }

    void largeFilesAreCopiedWithoutBeingHeld()
    {
        CacheFixture f;
        const auto cache = f.open(1'000'000'000);
        const auto source = f.place.folder() / "large.bin";
        VIDGO_VERIFY(writeFile(source, "head", Durability::None));
        fs::resize_file(source, 65 * 1024 * 1024);
        auto ref = cache->putFile(source, jpeg(), FileKind::Made);
        VIDGO_VERIFY(ref);
        QCOMPARE(ref->bytes, 65 * 1024 * 1024);
        VIDGO_VERIFY(cache->path(ref->sha256));
        QCOMPARE(*sha256OfFile(f.fileOf(ref->sha256)), ref->sha256);
    }

    void theLeastRecentlyUsedGoFirst_data() { vidgo::test::addBackendRows(); }
    void theLeastRecentlyUsedGoFirst()
    {
        CacheFixture f(backendOfRow(), m_server.get());
        const auto cache = f.open(1000);
        std::vector<std::string> names;
        for (int i = 0; i < 4; ++i) {
            f.clock.advance(std::chrono::minutes(2));
            names.push_back(cache->put(bytesOf(std::to_string(i), 250), jpeg(), FileKind::Made)->sha256);
        }
        f.clock.advance(std::chrono::minutes(2));
        VIDGO_VERIFY(cache->path(names[0])); // used, so 1 is the oldest now
        f.clock.advance(std::chrono::minutes(2));
        names.push_back(cache->put(bytesOf("4", 250), jpeg(), FileKind::Made)->sha256);
        const std::set<std::string> left{names[0], names[2], names[3], names[4]};
        QCOMPARE(filesIn(f.folder), left);
        QCOMPARE(cache->use()->bytes, 1000);
        VIDGO_VERIFY_ERROR(cache->path(names[1]), MaterialsError::FileMissing);
    }

    void whatIsInUseStaysOverTheLimit()
    {
        CacheFixture f;
        const auto cache = f.open(100);
        for (int i = 0; i < 4; ++i)
            VIDGO_VERIFY(cache->put(bytesOf(std::to_string(i), 90), jpeg(), FileKind::Made));
        QCOMPARE(cache->use()->files, 4);
        f.clock.advance(std::chrono::minutes(2));
        VIDGO_VERIFY(cache->evict());
        QCOMPARE(cache->use()->files, 1);
    }

    void clearingLeavesOnlyWhatMustStay()
    {
        CacheFixture f;
        const auto cache = f.open(1000);
        VIDGO_VERIFY(cache->put(bytesOf("made", 90), jpeg(), FileKind::Made));
        VIDGO_VERIFY(cache->put(bytesOf("pack", 90), jpeg(), FileKind::Pack));
        const auto user = cache->put(bytesOf("user", 90), jpeg(), FileKind::User)->sha256;
        {
            auto session = f.database->session();
            VIDGO_VERIFY(cache->addReference(*session, user, "library:1"));
        }
        f.clock.advance(std::chrono::minutes(2));
        const auto inUse = cache->put(bytesOf("in use", 90), jpeg(), FileKind::Made)->sha256;
        VIDGO_VERIFY(cache->clear());
        QCOMPARE(filesIn(f.folder), (std::set<std::string>{user, inUse}));
        VIDGO_VERIFY(cache->put(bytesOf("again", 90), jpeg(), FileKind::Made));
    }

    void filesOfThePersonDoNotCountForTheLimit()
    {
        CacheFixture f;
        const auto cache = f.open(100);
        VIDGO_VERIFY(cache->put(bytesOf("user", 2000), jpeg(), FileKind::User));
        const auto made = cache->put(bytesOf("made", 90), jpeg(), FileKind::Made)->sha256;
        f.clock.advance(std::chrono::hours(1));
        VIDGO_VERIFY(cache->evict());
        VIDGO_VERIFY(cache->path(made));
        QCOMPARE(cache->use()->limitedBytes, 90);
    }

    void whatMustStayStays_data() { vidgo::test::addBackendRows(); }
    void whatMustStayStays()
    {
        CacheFixture f(backendOfRow(), m_server.get());
        const auto cache = f.open(20);
        const auto user = cache->put(bytesOf("user", 200), jpeg(), FileKind::User)->sha256;
        const auto needed = cache->put(bytesOf("needed", 30), jpeg(), FileKind::Made)->sha256;
        const auto pinned = cache->put(bytesOf("pinned", 30), jpeg(), FileKind::Pack)->sha256;
        {
            auto session = f.database->session();
            VIDGO_VERIFY(cache->addReference(*session, needed, "material:x"));
            VIDGO_VERIFY(cache->addReference(*session, needed, "material:x"));
            VIDGO_VERIFY(cache->addReference(*session, user, "library:x"));
        }
        VIDGO_VERIFY(cache->setPinned(pinned, true));
        const auto pack = cache->put(bytesOf("pack", 30), jpeg(), FileKind::Pack)->sha256;
        {
            auto session = f.database->session();
            VIDGO_VERIFY(cache->addReference(*session, pack, "material:x"));
        }
        f.clock.advance(std::chrono::hours(100));
        VIDGO_VERIFY(cache->evict());
        QCOMPARE(filesIn(f.folder), (std::set<std::string>{user, needed, pinned}));
        // When nobody needs them any more they may go.
        {
            auto session = f.database->session();
            VIDGO_VERIFY(cache->removeReferences(*session, "material:x"));
            VIDGO_VERIFY(cache->removeReferences(*session, "library:x"));
        }
        VIDGO_VERIFY(cache->setPinned(pinned, false));
        VIDGO_VERIFY(cache->evict());
        QVERIFY(filesIn(f.folder).empty());
        QCOMPARE(cache->use()->files, 0);
    }

    void aUserFileNeededTwiceStays()
    {
        CacheFixture f;
        const auto cache = f.open(10);
        const auto user = cache->put(bytesOf("user", 200), jpeg(), FileKind::User)->sha256;
        auto session = f.database->session();
        VIDGO_VERIFY(cache->addReference(*session, user, "library:1"));
        VIDGO_VERIFY(cache->addReference(*session, user, "library:2"));
        VIDGO_VERIFY(cache->removeReferences(*session, "library:1"));
        f.clock.advance(std::chrono::hours(100));
        VIDGO_VERIFY(cache->evict());
        VIDGO_VERIFY(cache->path(user));
    }

    void aDamagedFileIsToldAndLeft_data()
    {
        QTest::addColumn<bool>("sameSize");
        QTest::newRow("same size") << true;
        QTest::newRow("shorter") << false;
    }
    void aDamagedFileIsToldAndLeft()
    {
        QFETCH(bool, sameSize);
        CacheFixture f;
        const auto sha = f.open()->put(bytesOf("precious"), jpeg(), FileKind::User)->sha256;
        VIDGO_VERIFY(writeFile(f.fileOf(sha), sameSize ? "pretious" : "prec", Durability::None));
        const auto cache = f.open(); // another process would check it for the first time
        auto path = cache->path(sha);
        VIDGO_VERIFY_ERROR(path, MaterialsError::FileDamaged);
        QCOMPARE(path.error().arguments().at("file"), sha.substr(0, 12));
        QVERIFY(fs::exists(f.fileOf(sha)));
        fs::remove(f.fileOf(sha));
        VIDGO_VERIFY_ERROR(cache->path(sha), MaterialsError::FileMissing);
    }

    void aChangeWhileOpenIsNoticed()
    {
        CacheFixture f;
        const auto cache = f.open();
        const auto sha = cache->put(bytesOf("precious"), jpeg(), FileKind::User)->sha256;
        VIDGO_VERIFY(cache->path(sha));
        VIDGO_VERIFY(writeFile(f.fileOf(sha), "changed!", Durability::None));
        makeOld(f.fileOf(sha));
        VIDGO_VERIFY_ERROR(cache->path(sha), MaterialsError::FileDamaged);
        // Putting the right content again mends it.
        VIDGO_VERIFY(cache->put(bytesOf("precious"), jpeg(), FileKind::User));
        VIDGO_VERIFY(cache->path(sha));
    }

    void theContentIsCheckedOnce()
    {
        CacheFixture f;
        const auto sha = f.open()->put(bytesOf("precious"), jpeg(), FileKind::User)->sha256;
        const auto time = fs::last_write_time(f.fileOf(sha));
        const auto cache = f.open();
        VIDGO_VERIFY(cache->path(sha));
        // Swapped behind its back with the same size and time: not read again, so not noticed.
        VIDGO_VERIFY(writeFile(f.fileOf(sha), "pretious", Durability::None));
        fs::last_write_time(f.fileOf(sha), time);
        VIDGO_VERIFY(cache->path(sha));
        VIDGO_VERIFY_ERROR(f.open()->path(sha), MaterialsError::FileDamaged);
    }

    void aRepairerRestores_data()
    {
        QTest::addColumn<bool>("missing");
        QTest::newRow("missing") << true;
        QTest::newRow("damaged") << false;
    }
    void aRepairerRestores()
    {
        QFETCH(bool, missing);
        CacheFixture f;
        const auto sha = f.open()->put(bytesOf("from the pack"), jpeg(), FileKind::Pack)->sha256;
        if (missing)
            fs::remove(f.fileOf(sha));
        else
            VIDGO_VERIFY(writeFile(f.fileOf(sha), "broken", Durability::None));
        const auto cache = f.open();
        int calls = 0;
        cache->setRepair([&](const std::string& wanted) -> Result<Bytes> {
            ++calls;
            return wanted == sha && calls > 1 ? bytesOf("from the pack") : bytesOf("something else");
        });
        QVERIFY(!cache->path(sha).has_value()); // a wrong repair is none
        QCOMPARE(calls, 1);
        VIDGO_VERIFY(cache->path(sha));
        QCOMPARE(*readTextFile(*cache->path(sha), 100), std::string("from the pack"));
        QCOMPARE(calls, 2);
    }

    void namesThatAreNoneAreRefused()
    {
        CacheFixture f;
        const auto cache = f.open();
        for (const std::string name : {"", "..", "../../etc/passwd", "ABC", "zz"})
            VIDGO_VERIFY_ERROR(cache->path(name), MaterialsError::FileMissing);
        VIDGO_VERIFY_ERROR(cache->path(std::string(64, 'A')), MaterialsError::FileMissing);
    }

    void whatACrashLeftIsCleaned_data() { vidgo::test::addBackendRows(); }
    void whatACrashLeftIsCleaned()
    {
        CacheFixture f(backendOfRow(), m_server.get());
        std::string kept;
        std::string lost;
        std::string orphan;
        {
            const auto cache = f.open();
            kept = cache->put(bytesOf("kept"), jpeg(), FileKind::User)->sha256;
            lost = cache->put(bytesOf("lost"), jpeg(), FileKind::User)->sha256;
            cache->put(bytesOf("gone"), jpeg(), FileKind::Made);
            orphan = cache->write(bytesOf("written, never recorded"), jpeg(), FileKind::Made)->sha256;
            auto session = f.database->session();
            VIDGO_VERIFY(cache->addReference(*session, lost, "library:1"));
            VIDGO_VERIFY(cache->addReference(*session, kept, "library:1"));
        }
        fs::remove(f.fileOf(lost));
        fs::remove(f.fileOf(sha256("gone")));
        const auto temporary = f.folder / orphan.substr(0, 2) / ".vidgo-1-2.tmp";
        const auto fresh = f.folder / orphan.substr(0, 2) / ".vidgo-1-3.tmp";
        const auto foreign = f.folder / "README.txt";
        for (const auto& file : {temporary, fresh, foreign})
            VIDGO_VERIFY(writeFile(file, "half", Durability::None));
        for (const auto& file : {temporary, foreign, f.fileOf(orphan), f.fileOf(kept)})
            makeOld(file);
        f.open(); // ended well before: nothing is looked for
        QVERIFY(fs::exists(temporary) && fs::exists(f.fileOf(orphan)));
        VIDGO_VERIFY(f.database->session()->execute("UPDATE meta SET value = '1' WHERE name = 'cache_open'"));
        const auto cache = f.open();
        QVERIFY(!fs::exists(temporary) && !fs::exists(f.fileOf(orphan)));
        QVERIFY(fs::exists(fresh)); // somebody may be writing it
        QVERIFY(fs::exists(foreign));
        VIDGO_VERIFY(cache->path(kept));
        // A lost file of the person is not forgotten, a made one is.
        VIDGO_VERIFY_ERROR(cache->path(lost), MaterialsError::FileMissing);
        QCOMPARE(cache->use()->files, 2);
    }

    void aKilledProgramLeavesTheMark()
    {
        CacheFixture f;
        {
            const auto cache = f.open();
            QCOMPARE(f.number("SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'cache_open'"), 1);
        }
        QCOMPARE(f.number("SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'cache_open'"), 0);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        CacheFixture f;
        const auto cache = f.open();
        fs::permissions(f.folder, fs::perms(0555));
        {
            const vidgo::test::OrdinaryUser user;
            VIDGO_VERIFY_ERROR(cache->write(bytesOf("x"), jpeg(), FileKind::User),
                               BaseError::FileNotWritable);
        }
        QVERIFY(filesIn(f.folder).empty());
        fs::remove_all(f.folder);
        VIDGO_VERIFY(writeFile(f.folder, "a file in its place", Durability::None));
        VIDGO_VERIFY_ERROR(FileCache::open(*f.database, {f.folder}, f.clock, f.log),
                           BaseError::FileNotWritable);
    }

    void aWriteThatEndsHalfWayLeavesNothing()
    {
#ifdef _WIN32
        QSKIP("Windows has no file size limits for a process.");
#else
        CacheFixture f;
        const auto cache = f.open();
        const auto before = ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit small{100'000, limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        auto put = cache->put(bytesOf("large", 300'000), jpeg(), FileKind::User);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::signal(SIGXFSZ, before);
        QVERIFY(!put.has_value());
        QVERIFY(put.error().id().starts_with("base."));
        QVERIFY(filesIn(f.folder).empty());
        QCOMPARE(cache->use()->files, 0);
        VIDGO_VERIFY(cache->put(bytesOf("large", 300'000), jpeg(), FileKind::User));
#endif
    }

    void manyThreadsShareIt()
    {
        CacheFixture f;
        const auto cache = f.open(20'000);
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(6);
            for (int t = 0; t < 6; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 30; ++i) {
                        auto ref = cache->put(bytesOf("user " + std::to_string((i + t) % 40), 400), jpeg(),
                                              i % 3 ? FileKind::Made : FileKind::User);
                        if (!ref || (i % 3 == 0 && !cache->path(ref->sha256)))
                            ++failures;
                    }
                });
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(cache->use()->files, filesIn(f.folder).size());
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(FileCacheTest)
#include "file_cache_test.moc"
