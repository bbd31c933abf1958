#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/backend/library_journal.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using service::ServiceError;
using vidgo::materials::LibraryChange;
using vidgo::test::Person;

namespace fs = std::filesystem;

namespace {

LibraryItemId make(Person& person, const char* picture = "product-headphones.jpg")
{
    const RunRequest request{
        .tool = Tool::BackgroundRemoval,
        .input = vidgo::test::sourcePath(std::string("resources/starter-pack/inputs/") + picture)};
    const auto item = person.services().runs.run(request, {}, {});
    if (!item)
        qFatal("%s", item.error().internal().c_str());
    return item->id;
}

} // namespace

/// What people do with their results, and that none of it is ever lost.
class LibraryContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratingsBoardsAndTrashAreKept()
    {
        Person person;
        const std::vector one{make(person)};
        auto& library = person.services().library;
        VIDGO_VERIFY(library.rate(one, 4));
        VIDGO_VERIFY_ERROR(library.rate(one, 6), BaseError::InvalidArgument);
        const auto board = library.createBoard("  Autumn shop ");
        VIDGO_VERIFY(board);
        QCOMPARE(board->name, std::string("Autumn shop"));
        VIDGO_VERIFY_ERROR(library.createBoard("autumn SHOP"), ServiceError::BoardNameTaken);
        VIDGO_VERIFY_ERROR(library.createBoard(" "), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(library.renameBoard(BoardId("none"), "x"), ServiceError::BoardMissing);
        VIDGO_VERIFY_ERROR(library.addToBoard(BoardId("none"), one), ServiceError::BoardMissing);
        VIDGO_VERIFY(library.addToBoard(board->id, one));
        QCOMPARE(library.list({.text = "autumn"})->total, std::int64_t{1});
        VIDGO_VERIFY(library.trash(one));
        QCOMPARE(library.list({})->total, std::int64_t{0});
        person.open();
        auto& again = person.services().library;
        QCOMPARE(again.trashSummary()->items, std::int64_t{1});
        QCOMPARE(again.trashSummary()->old, std::int64_t{0});
        VIDGO_VERIFY(again.restore(one));
        QCOMPARE(again.find(one[0])->rating, 4);
        QCOMPARE(again.boardsOf(one[0])->front(), board->id);
        VIDGO_VERIFY(again.removeFromBoard(board->id, one));
        VIDGO_VERIFY(again.deleteBoard(board->id));
        QCOMPARE(again.list({})->total, std::int64_t{1});
    }

    void theTrashIsEmptiedForGood()
    {
        Person person;
        const std::vector both{make(person), make(person, "product-perfume.jpg")};
        auto& library = person.services().library;
        VIDGO_VERIFY(library.trash(std::span(both).first(1)));
        QCOMPARE(library.emptyTrash(TrashScope::Old).value(), std::int64_t{0}); // not yet 30 days
        QCOMPARE(library.emptyTrash(TrashScope::Everything).value(), std::int64_t{1});
        VIDGO_VERIFY_ERROR(library.find(both[0]), ServiceError::ItemMissing);
        VIDGO_VERIFY(library.find(both[1]));
        QVERIFY(!fs::exists(person.data() / "library" / (both[0].value() + ".json")));
    }

    // The program died after the journal and before the row.
    void aChangeThatWasOnlyNotedIsMadeAtTheNextStart()
    {
        Person person;
        const std::vector one{make(person)};
        VIDGO_VERIFY(person.services().library.rate(one, 2));
        person.close();
        NullLog log;
        const backend::LibraryJournal journal(person.data() / "library", log);
        VIDGO_VERIFY(journal.note(2, {.kind = LibraryChange::Kind::Rate, .items = one, .rating = 5}));
        person.open();
        QCOMPARE(person.services().library.find(one[0])->rating, 5);
        VIDGO_VERIFY(person.services().library.rate(one, 3));
        person.open();
        QCOMPARE(person.services().library.find(one[0])->rating, 3);
    }

    void aRebuiltLibraryKeepsRatingsBoardsAndTrash_data()
    {
        QTest::addColumn<int>("foldedUpTo");
        QTest::newRow("as they were noted") << 0;
        QTest::newRow("all folded") << 6;
        QTest::newRow("some folded") << 4;
    }
    void aRebuiltLibraryKeepsRatingsBoardsAndTrash()
    {
        QFETCH(int, foldedUpTo);
        Person person;
        const std::vector both{make(person), make(person, "product-perfume.jpg")};
        {
            auto& library = person.services().library;
            const auto board = library.createBoard("秋");
            VIDGO_VERIFY(board);
            VIDGO_VERIFY(library.addToBoard(board->id, both));
            VIDGO_VERIFY(library.trash(std::span(both).last(1)));
            VIDGO_VERIFY(library.rate(both, 1));
            VIDGO_VERIFY(library.rate(std::span(both).last(1), 0));
            VIDGO_VERIFY(library.rate(both, 4));
        }
        person.close();
        if (foldedUpTo > 0) {
            NullLog log;
            backend::LibraryJournal(person.data() / "library", log).fold(foldedUpTo);
            const fs::directory_iterator files(person.data() / "library" / "changes");
            QCOMPARE(std::distance(begin(files), end(files)), std::ptrdiff_t{7 - foldedUpTo});
        }
        VIDGO_VERIFY(writeFile(person.data() / "vidgo.db", std::string(4096, 'x'), Durability::Rename));
        for (const char* end : {"vidgo.db-wal", "vidgo.db-shm"})
            fs::remove(person.data() / end);
        person.open();
        auto& library = person.services().library;
        QCOMPARE(library.list({})->total, std::int64_t{1});
        QCOMPARE(library.find(both[0])->rating, 4);
        QVERIFY(library.find(both[1])->trashedAt);
        QCOMPARE(library.boards()->front().name, std::string("秋"));
        QCOMPARE(library.boardsOf(both[1])->size(), std::size_t{1});
    }

    void aLostFileIsSaidAndPutBack()
    {
        Person person;
        const auto id = make(person);
        const auto item = person.services().library.find(id);
        const auto kept = person.services().library.file(item->input);
        VIDGO_VERIFY(kept);
        const auto backup = person.home() / "backup.jpg";
        fs::copy_file(*kept, backup);
        VIDGO_VERIFY(writeFile(person.home() / "other.jpg", "something else", Durability::Rename));
        person.close();
        fs::remove(*kept);
        person.open();
        auto& library = person.services().library;
        VIDGO_VERIFY_ERROR(library.file(item->input), ServiceError::FileLost);
        VIDGO_VERIFY(library.list({})); // the rest of the library does not mind
        VIDGO_VERIFY_ERROR(library.putBack(item->input, person.home() / "other.jpg"),
                           ServiceError::OtherFile);
        VIDGO_VERIFY_ERROR(library.putBack(item->input, person.home() / "nothing"), BaseError::FileNotFound);
        VIDGO_VERIFY(library.putBack(item->input, backup));
        VIDGO_VERIFY(library.file(item->input));
    }
};

QTEST_GUILESS_MAIN(LibraryContractTest)
#include "library_test.moc"
