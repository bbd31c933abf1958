#include <QtTest/QtTest>

#include "vidgo/materials/file_cache.h"

#include <fstream>
#include <map>
#include <mutex>

#include "store_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"

using namespace vidgo;
using namespace vidgo::materials;
using namespace std::chrono_literals;
using vidgo::test::backendOfRow;
using vidgo::test::StoreFixture;

namespace fs = std::filesystem;

namespace {

/// A far place in memory, which can be out of reach.
class FarMemory final : public FarFiles
{
public:
    std::string newName(const std::string& sha256) override
    {
        const std::scoped_lock lock(m_mutex);
        return sha256.substr(0, 2) + "/" + sha256 + "." + std::to_string(++m_names);
    }
    Outcome put(const std::string& name, const fs::path& file) override
    {
        auto bytes = readFile(file, 1024 * 1024);
        if (isGone || !bytes)
            return fail(BaseError::Internal, "out of reach");
        const std::scoped_lock lock(m_mutex);
        objects[name] = *bytes;
        return {};
    }
    Outcome fetch(const std::string& name, const std::string& sha256, const fs::path& target) override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = objects.find(name);
        if (isGone || found == objects.end())
            return fail(MaterialsError::FileMissing, name);
        if (vidgo::sha256(found->second) != sha256)
            return fail(MaterialsError::FileDamaged, name);
        ++fetched;
        return writeFile(target, found->second, Durability::Rename);
    }
    Outcome remove(const std::string& name) override
    {
        const std::scoped_lock lock(m_mutex);
        if (isGone)
            return fail(BaseError::Internal, "out of reach");
        objects.erase(name);
        return {};
    }

    std::map<std::string, Bytes> objects;
    int fetched = 0;
    bool isGone = false;

private:
    std::mutex m_mutex;
    int m_names = 0;
};

Bytes bytesOf(const std::string& text)
{
    return {text.begin(), text.end()};
}

/// Two programs with a database in common, and a folder each.
class FarFixture : public StoreFixture
{
public:
    FarFixture(storage::Backend backend, const vidgo::test::PostgresServer* server)
        : StoreFixture(backend, server)
    {}
    std::unique_ptr<FileCache> open(const std::string& folder, bool isFar = true,
                                    std::int64_t limit = 1'000'000)
    {
        auto cache = FileCache::open(
            *database, {.folder = work / folder, .limitBytes = limit, .far = isFar ? &far : nullptr}, clock,
            log);
        if (!cache)
            qFatal("%s", cache.error().internal().c_str());
        return std::move(*cache);
    }
    std::int64_t count(const std::string& table) const { return number("SELECT count(*) FROM " + table); }
    void refer(FileCache& cache, const FileRef& file, const std::string& owner)
    {
        auto session = database->session();
        if (!session || !cache.addReference(*session, file.sha256, owner))
            qFatal("no reference");
    }
    vidgo::test::TestFolder work;
    FarMemory far;
};

} // namespace

class FarFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto started = vidgo::test::PostgresServer::start();
        QVERIFY2(started.has_value(), started ? "" : started.error().c_str());
        m_server = std::move(*started);
    }

    void whatOneBringsTheOtherFetchesOnce_data() { vidgo::test::addBackendRows(); }
    void whatOneBringsTheOtherFetchesOnce()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto one = f.open("one");
        auto other = f.open("other");
        const auto file = one->put(bytesOf("a picture"), {}, FileKind::User);
        VIDGO_VERIFY(file);
        QCOMPARE(f.far.objects.size(), std::size_t{1});
        QCOMPARE(f.count("far_leavings"), 0);
        for (int i = 0; i < 2; ++i) {
            const auto path = other->path(file->sha256);
            VIDGO_VERIFY(path);
            QCOMPARE(*readFile(*path, 1000), bytesOf("a picture"));
        }
        QCOMPARE(f.far.fetched, 1);
    }

    void whatCannotBeBroughtIsNotInTheBooks_data() { vidgo::test::addBackendRows(); }
    void whatCannotBeBroughtIsNotInTheBooks()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto cache = f.open("one");
        f.far.isGone = true;
        QVERIFY(!cache->put(bytesOf("a picture"), {}, FileKind::User));
        QCOMPARE(f.count("cache_files"), 0);
        QVERIFY(!cache->sweepFar() || f.far.objects.empty());
        f.far.isGone = false;
        VIDGO_VERIFY(cache->put(bytesOf("a picture"), {}, FileKind::User));
        QCOMPARE(f.far.objects.size(), std::size_t{1});
        f.clock.advance(25h); // the name of the first try is found, and has nothing
        VIDGO_VERIFY(cache->sweepFar());
        QCOMPARE(f.far.objects.size(), std::size_t{1});
        QCOMPARE(f.count("far_leavings"), 0);
    }

    void theSameFileTwiceLeavesOneObject_data() { vidgo::test::addBackendRows(); }
    void theSameFileTwiceLeavesOneObject()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto one = f.open("one");
        auto other = f.open("other");
        VIDGO_VERIFY(one->put(bytesOf("a picture"), {}, FileKind::User));
        VIDGO_VERIFY(other->put(bytesOf("a picture"), {}, FileKind::User));
        QCOMPARE(f.far.objects.size(), std::size_t{2});
        VIDGO_VERIFY(other->sweepFar());
        QCOMPARE(f.far.objects.size(), std::size_t{1});
        VIDGO_VERIFY(one->put(bytesOf("a thumbnail"), {}, FileKind::Made));
        VIDGO_VERIFY(other->put(bytesOf("a thumbnail"), {}, FileKind::Made));
        QCOMPARE(f.far.objects.size(), std::size_t{2});
    }

    void whatIsErasedIsRemovedEverywhere_data() { vidgo::test::addBackendRows(); }
    void whatIsErasedIsRemovedEverywhere()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto one = f.open("one");
        auto other = f.open("other");
        const auto file = one->put(bytesOf("a picture"), {}, FileKind::User);
        VIDGO_VERIFY(file);
        f.refer(*one, *file, "upload:1");
        const auto path = other->path(file->sha256);
        VIDGO_VERIFY(path);
        f.clock.advance(2min);
        VIDGO_VERIFY(one->erase("upload:1"));
        f.far.isGone = true;
        QVERIFY(!one->sweepFar()); // and it is tried again
        f.far.isGone = false;
        VIDGO_VERIFY(one->sweepFar());
        QVERIFY(f.far.objects.empty());
        QCOMPARE(f.count("far_objects") + f.count("far_leavings"), 0);
        fs::last_write_time(*path, fs::file_time_type::clock::now() - 2h);
        f.clock.advance(2h);
        VIDGO_VERIFY(other->sweepFar());
        QVERIFY(!fs::exists(*path));
    }

    void whoBringsItAnewMeanwhileLosesNothing_data() { vidgo::test::addBackendRows(); }
    void whoBringsItAnewMeanwhileLosesNothing()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto one = f.open("one");
        auto other = f.open("other");
        const auto file = one->put(bytesOf("a picture"), {}, FileKind::User);
        VIDGO_VERIFY(file);
        f.refer(*one, *file, "upload:1");
        f.clock.advance(2min);
        const auto again =
            other->write(bytesOf("a picture"), {}, FileKind::User); // brought, not in the books
        VIDGO_VERIFY(again);
        VIDGO_VERIFY(one->erase("upload:1"));
        {
            auto session = f.database->session();
            VIDGO_VERIFY(other->record(*session, *again, FileKind::User));
        }
        VIDGO_VERIFY(one->sweepFar());
        auto third = f.open("third");
        const auto path = third->path(file->sha256);
        VIDGO_VERIFY(path);
        QCOMPARE(*readFile(*path, 1000), bytesOf("a picture"));
    }

    void whatIsNotAsItWasIsRefused_data() { vidgo::test::addBackendRows(); }
    void whatIsNotAsItWasIsRefused()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto one = f.open("one");
        auto other = f.open("other");
        const auto file = one->put(bytesOf("a picture"), {}, FileKind::User);
        VIDGO_VERIFY(file);
        f.far.objects.begin()->second.push_back('!');
        VIDGO_VERIFY_ERROR(other->path(file->sha256), MaterialsError::FileMissing);
        VIDGO_VERIFY(one->path(file->sha256));
    }

    void theFolderMakesRoomAndNothingIsLost_data() { vidgo::test::addBackendRows(); }
    void theFolderMakesRoomAndNothingIsLost()
    {
        FarFixture f(backendOfRow(), m_server.get());
        auto cache = f.open("one", true, 100);
        std::vector<FileRef> files;
        for (int i = 0; i < 10; ++i) {
            auto file = cache->put(bytesOf(std::string(30, static_cast<char>('a' + i))), {}, FileKind::User);
            VIDGO_VERIFY(file);
            files.push_back(*file);
            f.clock.advance(2min);
        }
        VIDGO_VERIFY(cache->evict());
        std::int64_t bytes = 0;
        for (const auto& entry : fs::recursive_directory_iterator(f.work / "one"))
            bytes += entry.is_regular_file() ? static_cast<std::int64_t>(entry.file_size()) : 0;
        QVERIFY(bytes <= 100);
        QCOMPARE(f.count("cache_files"), 10);
        for (const auto& file : files)
            VIDGO_VERIFY(cache->path(file.sha256));
    }

    void whatLayInTheFolderBeforeIsBrought_data() { vidgo::test::addBackendRows(); }
    void whatLayInTheFolderBeforeIsBrought()
    {
        FarFixture f(backendOfRow(), m_server.get());
        const auto file = f.open("one", false)->put(bytesOf("a picture"), {}, FileKind::User);
        VIDGO_VERIFY(file);
        QVERIFY(f.far.objects.empty());
        f.open("one");
        QCOMPARE(f.far.objects.size(), std::size_t{1});
        VIDGO_VERIFY(f.open("other")->path(file->sha256));
        f.open("one");
        QCOMPARE(f.far.objects.size(), std::size_t{1});
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(FarFilesTest)
#include "far_files_test.moc"
