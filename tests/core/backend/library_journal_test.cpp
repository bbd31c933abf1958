#include <QtTest/QtTest>

#include "vidgo/backend/library_journal.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace {

LibraryItem item(const char* id)
{
    return {
        .id = LibraryItemId(id),
        .run = RunId("run-1"),
        .tool = Tool::BackgroundRemoval,
        .topic = "food",
        .inputName = "パン.jpg",
        .input = {.sha256 = sha256("in"), .mediaType = "image/jpeg", .bytes = 10, .width = 4, .height = 3},
        .result = {.sha256 = sha256("out"), .mediaType = "image/png", .bytes = 20, .width = 4, .height = 3},
        .engine = "on_device",
        .parameters = Json::Object{{"subject", "person"}},
        .createdAt = timestampFromIso8601("2026-11-21T09:30:05.250Z").value(),
        .sealed = {.account = AccountId("ann"),
                   .job = JobId("job-1"),
                   .file = {.sha256 = sha256("sealed"), .mediaType = kSealedMediaType, .bytes = 30}}};
}

} // namespace

class LibraryJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const test::TestFolder folder;
        NullLog log;
        const backend::LibraryJournal journal(folder / "library", log);
        QVERIFY(journal.readAll().empty());
        VIDGO_VERIFY(journal.write(item("a")));
        VIDGO_VERIFY(journal.write(item("b")));
        VIDGO_VERIFY(journal.write(item("a"))); // written again after a crash: still one
        const auto items = journal.readAll();
        QCOMPARE(items.size(), std::size_t{2});
        for (const auto& read : items)
            QVERIFY(read == item(read.id.value().c_str()));
    }

    void aDamagedEntryIsLeftAloneAndTheOthersCount()
    {
        const test::TestFolder folder;
        NullLog log;
        const backend::LibraryJournal journal(folder / "library", log);
        VIDGO_VERIFY(journal.write(item("good")));
        VIDGO_VERIFY(writeFile(folder / "library/cut.json", "{\"id\": \"x", Durability::Rename));
        VIDGO_VERIFY(writeFile(folder / "library/path.json",
                               R"({"id":"x","tool":"try_on","created_at":"2026-11-21T09:30:05Z",
                                   "input":{"sha256":"../../etc/passwd"},"result":{"sha256":"y"}})",
                               Durability::Rename));
        const auto items = journal.readAll();
        QCOMPARE(items.size(), std::size_t{1});
        QVERIFY(std::filesystem::exists(folder / "library/cut.json"));
    }
};

QTEST_GUILESS_MAIN(LibraryJournalTest)
#include "library_journal_test.moc"
