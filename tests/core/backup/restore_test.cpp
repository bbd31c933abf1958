#ifdef __linux__
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "backup_fixture.h"
#include "vidgo/backup/archive.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/pieces.h"
#include "vidgo/storage/address.h"

using namespace vidgo;
using namespace vidgo::test;
using backup::BackupError;
using backup::Existing;
using storage::Backend;
using storage::StorageError;
using namespace std::chrono_literals;

namespace {

// A sealed file with whatever `fill` writes into it.
void forge(const fs::path& file, const std::function<void(backup::ArchiveWriter&, const PieceSink&)>& fill)
{
    SystemRandom random;
    must(writePieces(file, Durability::None, [&](const PieceSink& sink) -> Outcome {
        auto sealer = must(Sealer::begin(kPassphrase, random, sink, kCheap));
        const PieceSink plain = [&](std::span<const std::uint8_t> bytes) { return sealer.write(bytes); };
        backup::ArchiveWriter writer(plain);
        fill(writer, plain);
        return sealer.finish();
    }));
}

Outcome raw(const PieceSink& sink, char letter, std::uint32_t length, std::string_view content)
{
    Bytes begin{static_cast<std::uint8_t>(letter)};
    for (int i = 0; i < 4; ++i)
        begin.push_back(static_cast<std::uint8_t>(length >> (8 * i)));
    if (auto written = sink(begin); !written)
        return written;
    return sink(asBytes(content));
}

backup::ArchiveHead headOf(int schema)
{
    return {.madeAt = ManualClock().now(), .madeBy = "1.0", .schema = schema};
}

} // namespace

/// A restore gives back everything, or changes nothing.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatIsThereIsLeftAloneOrPutAside_data() { addBackendRows(); }
    void whatIsThereIsLeftAloneOrPutAside()
    {
        Home home(backendOfRow(), m_server.get());
        home.make(m_steps);
        home.fill("old");
        const auto old = home.everything();
        const auto file = backupOf("new");
        VIDGO_VERIFY_ERROR(m_keeper.restore(file, home, m_steps), BackupError::NotEmpty);
        QCOMPARE(home.everything(), old);
        const auto restored = m_keeper.restore(file, home, m_steps, Existing::PutAside);
        VIDGO_VERIFY(restored);
        QCOMPARE(home.everything(), m_everything);
        QVERIFY(fs::exists(home.folder() / "photo.jpg")); // is nobody's business
        QVERIFY(fs::exists(restored->folderAside / "library/one.json"));
        QVERIFY(!fs::exists(home.folder() / "restoring"));
        if (backendOfRow() == Backend::Sqlite) {
            QVERIFY(restored->schemaAside.empty());
            QVERIFY(fs::exists(restored->folderAside / "vidgo.db"));
        } else {
            const auto database =
                must(storage::Database::open(storage::inSchema(home.place.database, restored->schemaAside)));
            auto session = must(database->session());
            std::string name;
            must(session.query("SELECT name FROM boards", {},
                               [&](const storage::Row& row) { name = row.text(0); }));
            QCOMPARE(name, std::string("old"));
        }
    }

    void aDatabaseThatIsDamagedIsPutAsideAsWell()
    {
        Home home(Backend::Sqlite, m_server.get());
        home.write("vidgo.db", "no database at all, but bytes of somebody");
        const auto file = backupOf("new");
        const auto restored = m_keeper.restore(file, home, m_steps, Existing::PutAside);
        VIDGO_VERIFY(restored);
        QCOMPARE(home.everything(), m_everything);
        QVERIFY(must(readTextFile(restored->folderAside / "vidgo.db", 100)).starts_with("no database"));
    }

    void whoWorksThereIsNotDisturbed_data() { addBackendRows(); }
    void whoWorksThereIsNotDisturbed()
    {
        Home home(backendOfRow(), m_server.get());
        home.make(m_steps);
        home.fill("old");
        const auto old = home.everything();
        const auto file = backupOf("new");
        {
            const auto database = home.open(); // idle, as most of the time
            VIDGO_VERIFY_ERROR(m_keeper.restore(file, home, m_steps, Existing::PutAside), StorageError::Busy);
        }
        QCOMPARE(home.everything(), old);
        QVERIFY(!fs::exists(home.folder() / "restoring"));
    }

    void twoRestoresDoNotMeet()
    {
        Home home(Backend::Sqlite, m_server.get());
        const auto file = backupOf("new");
        Outcome second;
        Outcome start;
        const auto first =
            m_keeper.restore(file, home, m_steps, Existing::Refuse, [&](std::string_view step) {
                if (step == "migrate") {
                    const auto again = m_keeper.restore(file, home, m_steps);
                    second = again ? Outcome() : std::unexpected(again.error());
                    start = backup::finishRestore(home.place, m_keeper.log);
                }
                return Outcome();
            });
        VIDGO_VERIFY(first);
        VIDGO_VERIFY_ERROR(second, StorageError::Busy);
        VIDGO_VERIFY_ERROR(start, StorageError::Busy);
        QCOMPARE(home.everything(), m_everything);
    }

    void anOlderSchemaIsBroughtUpToDateAndANewerOneIsRefused_data() { addBackendRows(); }
    void anOlderSchemaIsBroughtUpToDateAndANewerOneIsRefused()
    {
        const Steps older(19);
        Home source(Backend::Sqlite, m_server.get());
        source.make(older);
        source.fill("old program");
        const TestFolder out;
        const auto made = must(m_keeper.make(out / "it.vgb", source));
        QCOMPARE(made.schema, 19);
        Home home(backendOfRow(), m_server.get());
        VIDGO_VERIFY_ERROR(m_keeper.restore(out / "it.vgb", home, Steps(18)), BackupError::Newer);
        QVERIFY(!fs::exists(home.folder() / "vidgo.db"));
        QVERIFY(!fs::exists(home.folder() / "restoring"));
        const auto restored = m_keeper.restore(out / "it.vgb", home, m_steps);
        VIDGO_VERIFY(restored);
        const auto database = home.open();
        auto session = must(database->session());
        QCOMPARE(must(storage::schemaVersionOf(session)), m_steps.count());
        QVERIFY(home.everything().find("old program") != std::string::npos);
    }

#ifdef __linux__
    // Killed before each step in turn: what is found afterwards is all of the old or all of the new.
    void aKilledProgramLeavesTheOldOrTheNew_data() { addBackendRows(); }
    void aKilledProgramLeavesTheOldOrTheNew()
    {
        const auto file = backupOf("new");
        bool isDone = false;
        int oldOnes = 0;
        int newOnes = 0;
        // The tables are steps as well, and one is as another.
        for (int at = 1; !isDone; at += oldOnes < 5 ? 14 : 1) {
            QVERIFY(at < 500);
            m_keeper.clock.advance(1s);
            Home home(backendOfRow(), m_server.get());
            home.make(m_steps);
            home.fill("old");
            const auto old = home.everything();
            const auto child = ::fork();
            if (child == 0) {
                static_cast<void>(m_keeper.restore(file, home, m_steps, Existing::PutAside,
                                                   [left = at](std::string_view) mutable {
                                                       if (--left == 0)
                                                           ::kill(::getpid(), SIGKILL);
                                                       return Outcome();
                                                   }));
                ::_exit(0);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            isDone = WIFEXITED(status);
            VIDGO_VERIFY(backup::finishRestore(home.place, m_keeper.log)); // the next start
            const auto found = home.everything();
            QVERIFY2(found == old || found == m_everything, std::to_string(at).c_str());
            QVERIFY(!fs::exists(home.folder() / "restoring"));
            (found == old ? oldOnes : newOnes) += 1;
            if (isDone)
                QVERIFY(found == m_everything);
        }
        QVERIFY(oldOnes > 5);
        QVERIFY(newOnes > 5);
    }

    // The second program is killed while it ends what the first one could not.
    void whoEndsARestoreMayBeKilledAsWell()
    {
        const auto file = backupOf("new");
        Home home(Backend::Sqlite, m_server.get());
        home.make(m_steps);
        home.fill("old");
        bool isDone = false;
        for (int runs = 0; !isDone; ++runs) {
            m_keeper.clock.advance(1s);
            const auto child = ::fork();
            if (child == 0) {
                // Dies at the second move of each start, so that each gets one move further.
                int moves = 0;
                const auto restored =
                    m_keeper.restore(file, home, m_steps, Existing::PutAside, [&](std::string_view step) {
                        if ((step == "aside" || step == "in") && ++moves == 2)
                            ::kill(::getpid(), SIGKILL);
                        return Outcome();
                    });
                ::_exit(restored ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            isDone = runs == 12;
        }
        VIDGO_VERIFY(backup::finishRestore(home.place, m_keeper.log));
        QCOMPARE(home.everything(), m_everything);
    }

    void aFullDiskLeavesEverythingAsItWas()
    {
        const auto file = backupOf("new");
        Home home(Backend::Sqlite, m_server.get());
        home.make(m_steps);
        home.fill("old");
        const auto old = home.everything();
        const auto child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{.rlim_cur = 250'000, .rlim_max = 250'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::_exit(m_keeper.restore(file, home, m_steps, Existing::PutAside) ? 1 : 7);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
        QCOMPARE(home.everything(), old);
        QVERIFY(!fs::exists(home.folder() / "restoring"));
    }
#endif

    void aDamagedBackupChangesNothing_data() { addBackendRows(); }
    void aDamagedBackupChangesNothing()
    {
        Home home(backendOfRow(), m_server.get());
        home.make(m_steps);
        home.fill("old");
        const auto old = home.everything();
        const auto whole = must(readFile(backupOf("new"), 10'000'000));
        const TestFolder out;
        const auto bad = out / "bad.vgb";
        for (int i = 0; i < 8; ++i) {
            auto bytes = whole;
            bytes[80 + (bytes.size() - 80) * static_cast<std::size_t>(i) / 8] ^= 4U;
            must(writeFile(bad, bytes, Durability::None));
            VIDGO_VERIFY_ERROR(m_keeper.restore(bad, home, m_steps, Existing::PutAside), SealError::Damaged);
            auto cut = whole;
            cut.resize(80 + (whole.size() - 80) * static_cast<std::size_t>(i) / 8);
            must(writeFile(bad, cut, Durability::None));
            VIDGO_VERIFY_ERROR(m_keeper.restore(bad, home, m_steps, Existing::PutAside), SealError::Damaged);
        }
        QCOMPARE(home.everything(), old);
        QVERIFY(!fs::exists(home.folder() / "restoring"));
    }

    // Somebody who knows the passphrase is believed no more than that.
    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const auto* name :
             {"up", "absolute", "elsewhere", "the database", "backslash", "drive", "nothing", "no end",
              "behind the end", "unknown table", "unknown column", "a row too short", "a row of another type",
              "a claimed length", "a table is missing", "wrong counts", "no head", "newer form", "twice"})
            QTest::newRow(name) << kind++;
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(int, kind);
        const TestFolder out;
        const auto file = out / "forged.vgb";
        forge(file, [&](backup::ArchiveWriter& writer, const PieceSink& sink) {
            writeNonsense(kind, writer, sink);
        });
        Home home(Backend::Sqlite, m_server.get());
        const auto restored = m_keeper.restore(file, home, m_steps);
        VIDGO_VERIFY_ERROR(restored, kind == 17 ? BackupError::Newer : BackupError::Damaged);
        QVERIFY(fs::is_empty(home.folder()));
        QVERIFY(!fs::exists(home.folder() / ".." / "evil"));
    }

private:
    void writeNonsense(int kind, backup::ArchiveWriter& writer, const PieceSink& sink)
    {
        using storage::ColumnType;
        constexpr std::array kPaths =
            std::to_array<std::string_view>({"files/../../evil", "/tmp/evil", "elsewhere/evil", "vidgo.db",
                                             "files\\evil", "files/c:evil", ""});
        if (kind == 16) // no head
            return must(writer.end());
        if (kind == 17) {
            constexpr std::string_view kHead =
                R"({"form":2,"made_at":"2026-01-01T00:00:00Z","made_by":"9","schema":1})";
            return must(raw(sink, 'H', kHead.size(), kHead));
        }
        must(writer.head(headOf(1)));
        const storage::Table meta{.name = "meta",
                                  .columns = {{.name = "name", .type = ColumnType::Text},
                                              {.name = "value", .type = ColumnType::Text}}};
        if (kind < static_cast<int>(kPaths.size())) {
            must(writer.file(std::string(kPaths.at(static_cast<std::size_t>(kind)))));
            must(writer.piece(asBytes("evil")));
            return must(writer.end());
        }
        switch (kind) {
        case 7:
            return must(writer.table(meta));
        case 8:
            must(writer.table(meta));
            must(writer.end());
            return must(sink(asBytes("more")));
        case 9:
            must(writer.table({.name = "meta\"; DROP TABLE meta; --", .columns = meta.columns}));
            break;
        case 10:
            must(writer.table({.name = "meta", .columns = {{.name = "name"}, {.name = "other"}}}));
            break;
        case 11:
            must(writer.table(meta));
            must(writer.row(std::vector<storage::Value>{std::string("one")}));
            break;
        case 12:
            must(writer.table(meta));
            must(writer.row(std::vector<storage::Value>{std::string("one"), std::int64_t{1}}));
            break;
        case 13:
            must(writer.table(meta));
            return must(raw(sink, 'R', 0xffffffff, "x"));
        case 15:
            must(raw(sink, 'F', 10, "files/ab/c"));
            break;
        case 18:
            must(writer.table(meta));
            must(writer.table(meta));
            break;
        default: // 14: only one of the tables of the schema
            must(writer.table(meta));
        }
        must(writer.end());
    }

    // A backup of a home with this mark; what is in it is in m_everything.
    fs::path backupOf(const std::string& mark)
    {
        static int number = 0;
        Home source(Backend::Sqlite, m_server.get());
        source.make(m_steps);
        source.fill(mark);
        m_everything = source.everything();
        auto file = m_out / ("backup" + std::to_string(++number) + ".vgb");
        must(m_keeper.make(file, source));
        return file;
    }

    std::unique_ptr<PostgresServer> m_server;
    Steps m_steps;
    Keeper m_keeper;
    TestFolder m_out;
    std::string m_everything;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
