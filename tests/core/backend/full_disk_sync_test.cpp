#include <csignal>
#include <cstdint>
#include <numeric>

#ifndef _WIN32
#include <sys/resource.h>
#endif

#include <QtTest/QtTest>

#include "sync_desk.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;
using service::ExampleSyncPhase;
using service::ExampleSyncWish;

#ifndef _WIN32

namespace {

constexpr int kExamples = 5;

/// Where there is no room any more.
enum class Full {
    Head,     ///< For what a pack says about itself.
    Piece,    ///< For the next piece of a pack, in the middle of it.
    Gallery,  ///< For its files in the gallery, when all of them have come.
    Database, ///< For the rows of its examples.
};

/// A disk that can become full, and have room again.
class Disk
{
public:
    explicit Disk(storage::Database& database)
        : m_database(database)
        , m_signal(::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
    }
    ~Disk()
    {
        makeRoom();
        ::signal(SIGXFSZ, m_signal);
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    /// No file grows beyond so many bytes.
    void fillUp(rlim_t bytes)
    {
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    /// The database gets no page more.
    void fillUpDatabase() { allowPages("1"); }
    void makeRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        allowPages("1073741823");
    }

private:
    // On each connection, as SQLite knows it no other way.
    void allowPages(const std::string& pages)
    {
        std::vector<Result<storage::Session>> all;
        for (std::size_t i = 0; i < storage::DatabaseOptions().connections; ++i) {
            all.push_back(m_database.session());
            VIDGO_VERIFY(all.back());
            VIDGO_VERIFY(
                all.back()->query("PRAGMA max_page_count = " + pages, {}, [](const storage::Row&) {}));
        }
    }

    storage::Database& m_database;
    void (*m_signal)(int);
    rlimit m_before{};
};

} // namespace

/// A disk that is full while examples come: it is said, none of them is there in part, and it goes on as soon
/// as there is room.
class FullDiskSyncTest : public QObject
{
    Q_OBJECT

    static void fill(Disk& disk, Full full, SyncServer& server, SyncDesk& desk)
    {
        server.onRead = [&disk, &server, full](const std::string&, std::int64_t from, std::int64_t) {
            const auto head = server.packs.front().headBytes;
            if (full == Full::Head && from == 0)
                disk.fillUp(100);
            else if (full == Full::Piece && from > head + 100'000)
                disk.fillUp(20'000);
        };
        desk.sync->listen([&disk, &desk, full] {
            const auto state = desk.sync->state();
            const bool haveAllCome =
                state.phase == ExampleSyncPhase::Fetching && state.fetched == state.bytes;
            if (full == Full::Gallery && haveAllCome)
                disk.fillUp(20'000);
            else if (full == Full::Database && haveAllCome)
                disk.fillUpDatabase();
        });
    }

private Q_SLOTS:
    void nothingIsHalfThereAndItGoesOn_data()
    {
        QTest::addColumn<Full>("full");
        QTest::newRow("the head of a pack") << Full::Head;
        QTest::newRow("a piece of it") << Full::Piece;
        QTest::newRow("the files of the gallery") << Full::Gallery;
        QTest::newRow("the rows of the gallery") << Full::Database;
    }
    void nothingIsHalfThereAndItGoesOn()
    {
        QFETCH(Full, full);
        PackMaker maker;
        SyncServer server;
        std::vector<int> numbers(kExamples);
        std::iota(numbers.begin(), numbers.end(), 1);
        server.publish(maker.pack("nature", numbers), maker.key.publicKey());
        SyncDesk desk(server, {{.name = "The makers", .publicKey = maker.key.publicKey()}});
        Disk disk(*desk.here.database);
        const auto filesBefore = desk.here.cache->use()->files;

        fill(disk, full, server, desk);
        const auto done = desk.sync->sync(ExampleSyncWish::Auto, {});
        desk.sync->listen({});
        disk.makeRoom();
        VIDGO_VERIFY_ERROR(done, BaseError::DiskFull);
        QVERIFY(done.error().external().find("nature") != std::string::npos);
        const auto state = desk.sync->state();
        QCOMPARE(state.phase, ExampleSyncPhase::Resting);
        QVERIFY(state.trouble && state.trouble->is(BaseError::DiskFull));
        QCOMPARE(state.brought, 0);
        QCOMPARE(state.missing, full == Full::Head ? 0 : kExamples); // nobody knows yet
        QCOMPARE(PackMaker::must(desk.here.packs.allShown()).size(), std::size_t{0});
        QCOMPARE(desk.examples(), 0);
        QCOMPARE(desk.here.cache->use()->files, filesBefore);
        QCOMPARE(desk.here.number("SELECT count(*) FROM cache_files"), std::int64_t(filesBefore));

        server.onRead = {};
        desk.begin(); // the studio ends meanwhile
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), kExamples);
        QCOMPARE(desk.piecesLeft(), 0);
        for (const int number : numbers) {
            const auto material =
                PackMaker::must(desk.here.store.find(MaterialId("made-" + std::to_string(number))));
            const auto file = PackMaker::must(desk.here.cache->path(material.result.sha256));
            QCOMPARE(PackMaker::must(readFile(file, 1'000'000)), PackMaker::noise(2 * number + 1));
        }
        // What had come was kept: but for what there was no room for, nothing comes twice.
        const auto bytes = static_cast<std::int64_t>(server.files.begin()->second.size());
        QVERIFY2(server.bytesRead() <= bytes + 20'000,
                 qPrintable(QString::number(server.bytesRead() - bytes)));
    }
};

QTEST_GUILESS_MAIN(FullDiskSyncTest)

#else

/// Windows has no file size limits for a process.
class FullDiskSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalfThereAndItGoesOn() { QSKIP("Windows has no file size limits for a process."); }
};

QTEST_GUILESS_MAIN(FullDiskSyncTest)

#endif

#include "full_disk_sync_test.moc"
