// Files: whole or not at all, and every way in which a place can refuse.

#include <algorithm>
#include <fstream>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/mapped_file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kAny = 64u * 1024 * 1024;

std::size_t entries(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string argument(const Error& error, std::string_view name)
{
    const auto found = error.arguments().find(name);
    return found == error.arguments().end() ? "" : found->second;
}

#ifndef _WIN32
// Runs `work` in a process of its own and returns how that ended.
template <class Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

// The superuser may do everything, so that only "nobody" can tell whether permissions are respected.
bool giveRightsUp()
{
    constexpr unsigned kNobody = 65534;
    return !test::isSuperuser() || (::setgid(kNobody) == 0 && ::setuid(kNobody) == 0);
}
#endif

} // namespace

class BaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void parentFoldersAreMade();
    void writingReplacesTheWholeFileAndLeavesNothingBeside();
    void namesInAnyScriptAndVeryLongOnesWork();
    void aNameThatIsTooLongIsRefused();
    void readingRefusesWhatIsNoFile();
    void readingRefusesMoreThanTheLimit_data();
    void readingRefusesMoreThanTheLimit();
    void readingWithoutPermissionIsSaid();
    void aPlaceBelowAFileCannotBeWritten();
    void aReadOnlyFolderCannotBeWritten();
    void aFolderIsNotReplacedByAFile();
    void aFailedWriteKeepsTheOldFile();
    void aFullDiskIsSaid();
    void whatAKilledProcessLeftBehindIsNoObstacle();
    void aProcessKilledWhileWritingLeavesOldOrNew();
    void readersSeeOldOrNewWhileWritersWrite();
    void thePermissionsOfAFileAreKept();
    void copiesAreExactAndKeepTheSource();
    void copyingSaysWhatIsWrongWithEitherEnd();
    void foldersAreMadeOrRefused();
    void sha256MatchesThePublishedVectors_data();
    void sha256MatchesThePublishedVectors();
    void sha256OfAFileIsThatOfItsBytes();
    void onlySixtyFourLowerCaseDigitsAreAHash();
    void pathsSurviveTheRoundTripThroughUtf8();
    void aMappedFileShowsItsBytes();
    void whatCannotBeMappedSaysWhy();
};

void BaseFileTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("durability");
    const QByteArray all = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    }();
    for (const auto durability : {Durability::None, Durability::Rename, Durability::Sync}) {
        QTest::addRow("empty %d", int(durability)) << QByteArray() << int(durability);
        QTest::addRow("all bytes %d", int(durability)) << all << int(durability);
        QTest::addRow("three megabytes %d", int(durability)) << all.repeated(12000) << int(durability);
    }
}

void BaseFileTest::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, durability);
    const test::TestFolder folder;
    const auto path = folder / "a.bin";
    VIDGO_VERIFY(writeFile(path, std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())),
                           static_cast<Durability>(durability)));
    const auto text = readTextFile(path, kAny);
    VIDGO_VERIFY(text);
    QVERIFY(QByteArray::fromStdString(*text) == bytes);
    const auto raw = readFile(path, kAny);
    VIDGO_VERIFY(raw);
    QVERIFY(std::ranges::equal(*raw, asBytes(*text)));
    QCOMPARE(entries(folder.path()), 1u);
}

void BaseFileTest::parentFoldersAreMade()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a/b/c/d.txt", "x", Durability::Rename));
    QCOMPARE(readTextFile(folder / "a/b/c/d.txt", kAny).value(), std::string("x"));
}

void BaseFileTest::writingReplacesTheWholeFileAndLeavesNothingBeside()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a.txt", "a long first text", Durability::Rename));
    VIDGO_VERIFY(writeFile(folder / "a.txt", "short", Durability::Rename));
    QCOMPARE(readTextFile(folder / "a.txt", kAny).value(), std::string("short"));
    QCOMPARE(entries(folder.path()), 1u);
}

void BaseFileTest::namesInAnyScriptAndVeryLongOnesWork()
{
    const test::TestFolder folder;
    for (const std::string& name : {std::string("写真 – 카페 ñandú 😀.txt"), std::string(255, 'a'),
                                    std::string("-rf *"), std::string(".x")}) {
        VIDGO_VERIFY(writeFile(folder / name, name, Durability::Rename));
        QCOMPARE(readTextFile(folder / name, kAny).value(), name);
    }
}

void BaseFileTest::aNameThatIsTooLongIsRefused()
{
    const test::TestFolder folder;
    const auto path = folder / std::string(300, 'a');
    VIDGO_VERIFY_ERROR(readFile(path, kAny), BaseError::FileNotFound);
    VIDGO_VERIFY_ERROR(writeFile(path, "x", Durability::Rename), BaseError::FileNotWritable);
    QCOMPARE(entries(folder.path()), 0u);
}

void BaseFileTest::readingRefusesWhatIsNoFile()
{
    const test::TestFolder folder;
    const auto gone = readFile(folder / "gone.jpg", kAny);
    VIDGO_VERIFY_ERROR(gone, BaseError::FileNotFound);
    QCOMPARE(argument(gone.error(), "file"), std::string("gone.jpg"));
    VIDGO_VERIFY_ERROR(readFile({}, kAny), BaseError::FileNotFound);
    VIDGO_VERIFY_ERROR(readFile(folder.path(), kAny), BaseError::NotAFile);
    VIDGO_VERIFY_ERROR(sha256OfFile(folder.path()), BaseError::NotAFile);
    VIDGO_VERIFY_ERROR(sha256OfFile(folder / "gone.jpg"), BaseError::FileNotFound);
#ifndef _WIN32
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0); // opening one for reading would wait for ever
    VIDGO_VERIFY_ERROR(readFile(folder / "pipe", kAny), BaseError::NotAFile);
    fs::create_symlink("loop", folder / "loop");
    VIDGO_VERIFY_ERROR(readFile(folder / "loop", kAny), BaseError::FileNotFound);
    VIDGO_VERIFY_ERROR(readFile("/dev/zero", kAny), BaseError::NotAFile);
#endif
    VIDGO_VERIFY(writeFile(folder / "plain", "x", Durability::None));
    VIDGO_VERIFY_ERROR(readFile(folder / "plain" / "below", kAny), BaseError::FileNotFound);
}

void BaseFileTest::readingRefusesMoreThanTheLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("limit");
    QTest::newRow("bytes") << 10 << "10 bytes";
    QTest::newRow("kilobytes") << 4096 << "4 KB";
    QTest::newRow("megabytes") << 2 * 1024 * 1024 << "2 MB";
}

void BaseFileTest::readingRefusesMoreThanTheLimit()
{
    QFETCH(int, size);
    const auto limit = static_cast<std::uint64_t>(size);
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a", std::string(limit + 1, 'x'), Durability::None));
    const auto refused = readFile(folder / "a", limit);
    VIDGO_VERIFY_ERROR(refused, BaseError::FileTooLarge);
    QTEST(QString::fromStdString(argument(refused.error(), "limit")), "limit");
    VIDGO_VERIFY(readFile(folder / "a", limit + 1));
}

void BaseFileTest::readingWithoutPermissionIsSaid()
{
#ifdef _WIN32
    QSKIP("Windows keeps permissions elsewhere");
#else
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "locked/a", "x", Durability::None));
    VIDGO_VERIFY(writeFile(folder / "closed", "x", Durability::None));
    fs::permissions(folder / "locked", fs::perms::none);
    fs::permissions(folder / "closed", fs::perms::none);
    const auto isRefused = [](const auto& result, BaseError code) {
        return !result && result.error().is(code);
    };
    const int status = inChild([&] {
        if (!giveRightsUp())
            return 2;
        const bool good = isRefused(readFile(folder / "closed", kAny), BaseError::FileNotReadable) &&
                          isRefused(sha256OfFile(folder / "closed"), BaseError::FileNotReadable) &&
                          isRefused(readFile(folder / "locked/a", kAny), BaseError::FileNotReadable) &&
                          isRefused(sha256OfFile(folder / "locked/a"), BaseError::FileNotReadable) &&
                          isRefused(makeFolder(folder / "locked/b/c"), BaseError::FileNotWritable);
        return good ? 0 : 1;
    });
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 2)
        QSKIP("this superuser may not give its rights up");
    QCOMPARE(WEXITSTATUS(status), 0);
#endif
}

void BaseFileTest::aPlaceBelowAFileCannotBeWritten()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "plain", "x", Durability::None));
    const auto refused = writeFile(folder / "plain/below/a.txt", "y", Durability::Sync);
    VIDGO_VERIFY_ERROR(refused, BaseError::FileNotWritable);
    QVERIFY(!refused.error().internal().empty());
    VIDGO_VERIFY_ERROR(makeFolder(folder / "plain/below"), BaseError::FileNotWritable);
    QCOMPARE(readTextFile(folder / "plain", kAny).value(), std::string("x"));
}

void BaseFileTest::aReadOnlyFolderCannotBeWritten()
{
#ifdef _WIN32
    QSKIP("Windows has no read-only folders");
#else
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "locked/a", "old", Durability::None));
    fs::permissions(folder / "locked", fs::perms(0555));
    const int status = inChild([&] {
        if (!giveRightsUp())
            return 2;
        const auto refused = writeFile(folder / "locked/a", "new", Durability::Rename);
        return !refused && refused.error().is(BaseError::FileNotWritable) ? 0 : 1;
    });
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 2)
        QSKIP("this superuser may not give its rights up");
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(readTextFile(folder / "locked/a", kAny).value(), std::string("old"));
    QCOMPARE(entries(folder / "locked"), 1u);
#endif
}

void BaseFileTest::aFolderIsNotReplacedByAFile()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(makeFolder(folder / "target"));
    VIDGO_VERIFY_ERROR(writeFile(folder / "target", "x", Durability::Rename), BaseError::FileNotWritable);
    QVERIFY(fs::is_directory(folder / "target"));
    QCOMPARE(entries(folder.path()), 1u); // nothing is left beside it
}

void BaseFileTest::aFailedWriteKeepsTheOldFile()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a", "old", Durability::None));
    VIDGO_VERIFY_ERROR(copyFile(folder.path(), folder / "a", Durability::Rename), BaseError::NotAFile);
    VIDGO_VERIFY_ERROR(copyFile(folder / "none", folder / "a", Durability::Rename), BaseError::FileNotFound);
    QCOMPARE(readTextFile(folder / "a", kAny).value(), std::string("old"));
    QCOMPARE(entries(folder.path()), 1u);
}

void BaseFileTest::aFullDiskIsSaid()
{
#ifdef _WIN32
    QSKIP("needs a limit on the size of files, which Windows has not");
#else
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a", "old", Durability::None));
    VIDGO_VERIFY(writeFile(folder / "large", std::string(100000, 'x'), Durability::None));
    const int status = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
        const auto written = writeFile(folder / "a", std::string(100000, 'x'), Durability::Sync);
        const auto copied = copyFile(folder / "large", folder / "a", Durability::Rename);
        const bool isFull = !written && written.error().is(BaseError::DiskFull) && !copied &&
                            copied.error().is(BaseError::DiskFull) &&
                            argument(written.error(), "file") == "a";
        return isFull ? 0 : 1;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(readTextFile(folder / "a", kAny).value(), std::string("old"));
    QCOMPARE(entries(folder.path()), 2u);
#endif
}

void BaseFileTest::whatAKilledProcessLeftBehindIsNoObstacle()
{
#ifdef _WIN32
    QSKIP("looks at the process number the POSIX way");
#else
    // Process numbers come again: in a container the studio may have the same one at each start.
    const test::TestFolder folder;
    const std::string start = ".vidgo-" + std::to_string(::getpid()) + "-";
    for (int i = 0; i < 500; ++i)
        std::ofstream(folder / (start + std::to_string(i) + ".tmp")) << "left behind";
    VIDGO_VERIFY(writeFile(folder / "a", "new", Durability::Rename));
    QCOMPARE(readTextFile(folder / "a", kAny).value(), std::string("new"));
    QCOMPARE(entries(folder.path()), 501u); // what others left is not touched
#endif
}

void BaseFileTest::aProcessKilledWhileWritingLeavesOldOrNew()
{
#ifdef _WIN32
    QSKIP("kills a process the POSIX way");
#else
    const test::TestFolder folder;
    const std::string old(200000, 'o');
    const std::string fresh(300000, 'n');
    VIDGO_VERIFY(writeFile(folder / "a", old, Durability::Rename));
    for (int round = 0; round < 20; ++round) {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const char begun = 1;
            if (::write(ends[1], &begun, 1) != 1)
                ::_exit(1);
            for (int i = 0;; ++i)
                (void)writeFile(folder / "a", i % 2 ? old : fresh, Durability::Rename);
        }
        char begun = 0;
        QCOMPARE(::read(ends[0], &begun, 1), ssize_t{1});
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        ::close(ends[1]);
        const auto text = readTextFile(folder / "a", kAny);
        VIDGO_VERIFY(text);
        QVERIFY(*text == old || *text == fresh);
    }
#endif
}

void BaseFileTest::readersSeeOldOrNewWhileWritersWrite()
{
    const test::TestFolder folder;
    const auto path = folder / "a";
    VIDGO_VERIFY(writeFile(path, std::string(50000, '0'), Durability::None));
    std::atomic<bool> good = true;
    parallelFor(
        200,
        [&](int i) {
            if (i % 2 == 0) {
                if (!writeFile(path, std::string(50000, static_cast<char>('0' + i % 10)), Durability::None))
                    good = false;
                return;
            }
            const auto text = readTextFile(path, kAny);
            if (!text || text->size() != 50000 || text->find_first_not_of((*text)[0]) != std::string::npos)
                good = false;
        },
        4);
    QVERIFY(good.load());
    QCOMPARE(entries(folder.path()), 1u);
}

void BaseFileTest::thePermissionsOfAFileAreKept()
{
#ifdef _WIN32
    QSKIP("Windows keeps permissions elsewhere");
#else
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a", "old", Durability::None));
    fs::permissions(folder / "a", fs::perms::owner_read | fs::perms::owner_write);
    VIDGO_VERIFY(writeFile(folder / "a", "new", Durability::Rename));
    QVERIFY(fs::status(folder / "a").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
#endif
}

void BaseFileTest::copiesAreExactAndKeepTheSource()
{
    const test::TestFolder folder;
    for (const std::size_t size : {0u, 1u, 262144u, 262145u, 1000000u}) {
        std::string bytes(size, '\0');
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 31 >> 3);
        VIDGO_VERIFY(writeFile(folder / "from", bytes, Durability::None));
        VIDGO_VERIFY(copyFile(folder / "from", folder / "sub/to", Durability::Sync));
        QVERIFY(readTextFile(folder / "sub/to", kAny).value() == bytes);
        QVERIFY(readTextFile(folder / "from", kAny).value() == bytes);
    }
    VIDGO_VERIFY(copyFile(folder / "from", folder / "from", Durability::Rename));
    QCOMPARE(fs::file_size(folder / "from"), 1000000u);
}

void BaseFileTest::copyingSaysWhatIsWrongWithEitherEnd()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a", "x", Durability::None));
    const auto from = copyFile(folder / "none.png", folder / "b", Durability::Rename);
    VIDGO_VERIFY_ERROR(from, BaseError::FileNotFound);
    QCOMPARE(argument(from.error(), "file"), std::string("none.png"));
    VIDGO_VERIFY_ERROR(copyFile(folder / "a", folder / "a/b", Durability::Rename),
                       BaseError::FileNotWritable);
}

void BaseFileTest::foldersAreMadeOrRefused()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(makeFolder(folder / "x/y/z"));
    VIDGO_VERIFY(makeFolder(folder / "x/y/z")); // again
    QVERIFY(fs::is_directory(folder / "x/y/z"));
    VIDGO_VERIFY(writeFile(folder / "plain", "x", Durability::None));
    VIDGO_VERIFY_ERROR(makeFolder(folder / "plain"), BaseError::FileNotWritable);
    VIDGO_VERIFY_ERROR(makeFolder(folder / std::string(300, 'a') / "b"), BaseError::FileNotWritable);
}

void BaseFileTest::sha256MatchesThePublishedVectors_data()
{
    // FIPS 180-4 example values and the one-million-a vector of its validation suite.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QByteArray()
                           << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QTest::newRow("abc") << QByteArray("abc")
                         << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    QTest::newRow("four blocks")
        << QByteArray(
               "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmno"
               "pqrsmnopqrstnopqrstu")
        << "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1";
    QTest::newRow("a million") << QByteArray(1000000, 'a')
                               << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
}

void BaseFileTest::sha256MatchesThePublishedVectors()
{
    QFETCH(QByteArray, text);
    QTEST(QString::fromStdString(sha256(text.toStdString())), "hash");
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "a", text.toStdString(), Durability::None));
    const auto ofFile = sha256OfFile(folder / "a");
    VIDGO_VERIFY(ofFile);
    QTEST(QString::fromStdString(*ofFile), "hash");
}

void BaseFileTest::sha256OfAFileIsThatOfItsBytes()
{
    const test::TestFolder folder;
    for (const std::size_t size : {65535u, 65536u, 65537u, 200000u}) {
        const std::string bytes(size, 'z');
        VIDGO_VERIFY(writeFile(folder / "a", bytes, Durability::None));
        QCOMPARE(sha256OfFile(folder / "a").value(), sha256(bytes));
    }
    std::stop_source stop;
    stop.request_stop();
    VIDGO_VERIFY_ERROR(sha256OfFile(folder / "a", stop.get_token()), BaseError::Cancelled);
}

void BaseFileTest::onlySixtyFourLowerCaseDigitsAreAHash()
{
    QVERIFY(isSha256(sha256("")));
    QVERIFY(!isSha256(""));
    QVERIFY(!isSha256(std::string(63, 'a')));
    QVERIFY(!isSha256(std::string(65, 'a')));
    QVERIFY(!isSha256(std::string(64, 'A')));
    QVERIFY(!isSha256(std::string(64, 'g')));
    QVERIFY(!isSha256("../" + std::string(61, 'a')));
}

void BaseFileTest::pathsSurviveTheRoundTripThroughUtf8()
{
    for (const std::string text : {"", "/a/写真/카페 ñ.png", "relative", "C:\\x", "a/../b"})
        QCOMPARE(toUtf8(pathFromUtf8(text)), text);
}

void BaseFileTest::aMappedFileShowsItsBytes()
{
    const test::TestFolder folder;
    const std::string text(100'000, 'm');
    VIDGO_VERIFY(writeFile(folder / "写真", text, Durability::None));
    const auto mapped = MappedFile::open(folder / "写真", kAny);
    VIDGO_VERIFY(mapped);
    QVERIFY(std::ranges::equal((*mapped)->bytes(), asBytes(text)));
    VIDGO_VERIFY(writeFile(folder / "empty", "", Durability::None));
    const auto empty = MappedFile::open(folder / "empty", kAny);
    VIDGO_VERIFY(empty);
    QVERIFY((*empty)->bytes().empty());
}

void BaseFileTest::whatCannotBeMappedSaysWhy()
{
    const test::TestFolder folder;
    VIDGO_VERIFY(writeFile(folder / "big", std::string(2000, 'b'), Durability::None));
    QVERIFY(MappedFile::open(folder / "none", kAny).error().is(BaseError::FileNotFound));
    QVERIFY(MappedFile::open(folder.path(), kAny).error().is(BaseError::NotAFile));
    QVERIFY(MappedFile::open(folder / "big", 1999).error().is(BaseError::FileTooLarge));
}

QTEST_GUILESS_MAIN(BaseFileTest)
#include "file_test.moc"
