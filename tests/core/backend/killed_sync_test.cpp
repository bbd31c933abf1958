#include <cstdio>
#include <numeric>
#include <random>

#include <QProcess>
#include <QtTest/QtTest>

#include "sync_desk.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/child_program.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kPiece = 20'000;

/// A computer whose folder outlives the program.
class Place
{
public:
    Place(const fs::path& folder, service::PackSource& source, const std::string& publicKey)
        : database(openAt(folder / "vidgo.db"))
        , cache(PackMaker::must(materials::FileCache::open(*database, {folder / "files"}, clock, log)))
        , store(*database, clock)
        , packs({.database = *database,
                 .store = store,
                 .cache = *cache,
                 .clock = clock,
                 .log = log,
                 .makeWatermarked = markedByOneByte,
                 .searchTexts = {},
                 .publishers = {{.name = "The makers", .publicKey = publicKey}}})
        , sync({.source = source,
                .packs = packs,
                .settings = settings,
                .database = *database,
                .clock = clock,
                .log = log,
                .folder = folder / "new-examples",
                .isMetered = [] { return false; },
                .pieceBytes = kPiece})
    {}

    SystemClock clock;
    NullLog log;
    ChosenSettings settings;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<materials::FileCache> cache;
    materials::MaterialStore store;
    materials::PackExchange packs;
    backend::ExampleSync sync;

private:
    std::unique_ptr<storage::Database> openAt(const fs::path& file)
    {
        fs::create_directories(file.parent_path());
        auto opened = PackMaker::must(storage::Database::open({.file = file}));
        const auto steps = PackMaker::must(storage::loadMigrations(sourcePath("resources/sql")));
        PackMaker::must(storage::migrate(*opened, steps, storage::MigrationMode::Apply, clock, log));
        return opened;
    }
};

// What the killed program does: each piece is told, and waited for, before it is handed out.
int syncUntilKilled(const fs::path& folder, const fs::path& pack, const std::string& publicKey)
{
    SyncServer server;
    server.publish(pack, publicKey);
    server.onRead = [](const std::string&, std::int64_t, std::int64_t bytes) {
        std::printf("%lld\n", static_cast<long long>(bytes));
        std::fflush(stdout);
        std::getchar();
    };
    Place place(folder, server, publicKey);
    return place.sync.sync(service::ExampleSyncWish::Auto, {}) ? 0 : 1;
}

} // namespace

/// kill -9 while examples come: none of them is ever here in part, and of what came at most the last piece
/// comes again.
class KilledSyncTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;
    std::int64_t m_told = 0; // bytes of all pieces that were asked for

    // It is killed at that many pieces: while it waits for the last one, or with it in hand. Its exit code.
    int run(int pieces, bool isInHand, const fs::path& pack, const std::string& publicKey)
    {
        QProcess process;
        endWithThisTest(process);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--sync"), QString::fromStdString(toUtf8(m_folder.path() / "here")),
                       QString::fromStdString(toUtf8(pack)), QString::fromStdString(publicKey)});
        if (!process.waitForStarted())
            return -2;
        int seen = 0;
        while (process.canReadLine() || process.waitForReadyRead(60'000)) {
            if (!process.canReadLine())
                continue;
            m_told += process.readLine().trimmed().toLongLong();
            if (++seen < pieces || isInHand) {
                process.write("\n");
                process.waitForBytesWritten(60'000);
            }
            if (seen == pieces)
                process.kill();
        }
        process.waitForFinished(60'000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private Q_SLOTS:
    void aKillAtAnyPieceLosesNothingThatWasWhole()
    {
        PackMaker maker;
        std::vector<int> numbers(6);
        std::iota(numbers.begin(), numbers.end(), 1);
        const auto pack = maker.pack("large", numbers);
        const auto bytes = static_cast<std::int64_t>(fs::file_size(pack));
        std::mt19937 chance(20261123);
        std::uniform_int_distribution<int> some(1, 4);
        int kills = 0;
        int code = -1;
        while (code != 0) {
            QVERIFY(kills < 200);
            const int pieces = some(chance);
            code = run(pieces, chance() % 2 == 0, pack, maker.key.publicKey());
            kills += code == 0 ? 0 : 1;
            QVERIFY(code == 0 || code == -1);
            SyncServer nothing;
            Place place(m_folder.path() / "here", nothing, maker.key.publicKey());
            const auto here = PackMaker::must(place.packs.allShown()).size();
            QVERIFY2(here == 0 || here == numbers.size(), qPrintable(QString::number(here)));
            if (here > 0)
                code = 0; // killed behind its last piece, or at its own end
        }
        QVERIFY(kills > 5);
        // Of the heads, and of each piece in which it was killed.
        QVERIFY2(m_told <= bytes + (kills + 1) * 3 * kPiece, qPrintable(QString::number(m_told)));
        for (const int number : numbers) {
            SyncServer nothing;
            Place place(m_folder.path() / "here", nothing, maker.key.publicKey());
            const auto material =
                PackMaker::must(place.store.find(MaterialId("made-" + std::to_string(number))));
            const auto file = PackMaker::must(place.cache->path(material.result.sha256));
            QCOMPARE(PackMaker::must(readFile(file, 1'000'000)), PackMaker::noise(2 * number + 1));
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QStringLiteral("--sync"))
        return syncUntilKilled(pathFromUtf8(arguments[2].toStdString()),
                               pathFromUtf8(arguments[3].toStdString()), arguments[4].toStdString());
    KilledSyncTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_sync_test.moc"
