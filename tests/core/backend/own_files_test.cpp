#include <QtTest/QtTest>

#include <chrono>

#include "own_files.h"
#include "vidgo/base/file.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace fs = std::filesystem;

namespace {

constexpr const char* kNobody = "4000000000"; // no system gives such a number

fs::path fileOf(const fs::path& folder, const std::string& name, std::chrono::minutes age)
{
    if (!writeFile(folder / name, "half a clip", Durability::Rename))
        qFatal("cannot write %s", name.c_str());
    fs::last_write_time(folder / name, fs::file_time_type::clock::now() - age);
    return folder / name;
}

} // namespace

class OwnFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatKilledProgramsLeftGoes()
    {
        const test::TestFolder folder;
        const std::string dead(kNobody);
        const auto clip = fileOf(folder.path(), ".vidgo-" + dead + "-clip-3.tmp", std::chrono::hours(2));
        const auto picture = fileOf(folder.path(), ".vidgo-" + dead + "-0.tmp", std::chrono::hours(2));
        backend::removeUnfinished(folder.path());
        QVERIFY(!fs::exists(clip));
        QVERIFY(!fs::exists(picture));
        backend::removeUnfinished(folder / "is not there");
    }

    void whatMayStillBeWrittenStays()
    {
        const test::TestFolder folder;
        const auto mine = std::to_string(QCoreApplication::applicationPid());
        // Of a living program, and of a program that may live on another computer.
        const auto living = fileOf(folder.path(), ".vidgo-" + mine + "-clip-3.tmp", std::chrono::hours(2));
        const auto fresh =
            fileOf(folder.path(), std::string(".vidgo-") + kNobody + "-clip-3.tmp", std::chrono::minutes(10));
        backend::removeUnfinished(folder.path());
        QVERIFY(fs::exists(living));
        QVERIFY(fs::exists(fresh));
    }

    void whatPeopleKeepStays()
    {
        const test::TestFolder folder;
        for (const auto* name : {"clip.mp4", ".vidgo-4000000000.tmp", ".vidgo-notes-1.tmp", "vidgo-1-2.tmp",
                                 ".vidgo-4000000000-clip-x.tmp", ".vidgo-4000000000-clip-3.mp4"}) {
            const auto file = fileOf(folder.path(), name, std::chrono::hours(48));
            backend::removeUnfinished(folder.path());
            QVERIFY2(fs::exists(file), name);
        }
    }

    // Whoever deletes everything means what a restored backup put aside as well, but not what is theirs.
    void whatWasPutAsideByARestoreGoesWithTheRest()
    {
        const test::TestFolder folder;
        const auto now = std::chrono::minutes(0);
        const auto kept = std::string(64, 'a');
        const std::vector<fs::path> ours{
            fileOf(folder.path(), "vidgo.db", now), fileOf(folder.path(), "restore.lock", now),
            fileOf(folder / "before-restore-1790000000000", "vidgo.db", now),
            fileOf(folder / ("before-restore-1790000000000/files/aa"), kept, now)};
        const std::vector<fs::path> theirs{fileOf(folder / "before-restore-1790000000001", "photo.jpg", now),
                                           fileOf(folder / "before-restore-of-mine", "vidgo.db", now)};
        QVERIFY(backend::removeOwnFiles(folder.path()).has_value());
        for (const auto& file : ours)
            QVERIFY2(!fs::exists(file), file.c_str());
        for (const auto& file : theirs)
            QVERIFY2(fs::exists(file), file.c_str());
        QVERIFY(!fs::exists(folder / "before-restore-1790000000000"));
    }
};

QTEST_APPLESS_MAIN(OwnFilesTest)
#include "own_files_test.moc"
