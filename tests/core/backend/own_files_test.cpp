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
};

QTEST_APPLESS_MAIN(OwnFilesTest)
#include "own_files_test.moc"
