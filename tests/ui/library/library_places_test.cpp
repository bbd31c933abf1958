#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/library/library_actions.h"
#include "vidgo/ui/library/library_places.h"

using namespace vidgo;
using vidgo::ui::library::LibraryActions;
using vidgo::ui::library::LibraryPlaces;

class LibraryPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardsAreMadeRenamedAndDeleted()
    {
        test::FakeServices fakes;
        fakes.library.add(fakes.examples, "br-food-01");
        LibraryPlaces places;
        places.setHub(&fakes.hub);
        places.componentComplete();
        fakes.answer();
        QCOMPARE(places.state(), LibraryPlaces::Empty);
        QSignalSpy saved(&places, &LibraryPlaces::saved);
        places.create(QStringLiteral("Shoes"), {QStringLiteral("item-1")});
        fakes.answer();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(places.count(), 1);
        const auto board = places.boardAt(0);
        QCOMPARE(places.nameOf(board), QStringLiteral("Shoes"));
        QCOMPARE(places.data(places.index(0), LibraryPlaces::Items).toInt(), 1);
        places.rename(board, QStringLiteral("Boots"));
        fakes.answer();
        QCOMPARE(places.nameOf(board), QStringLiteral("Boots"));
        places.remove(board);
        fakes.answer();
        QCOMPARE(places.count(), 0);
    }

    void aNameThatIsTakenIsSaid()
    {
        test::FakeServices fakes;
        LibraryPlaces places;
        places.setHub(&fakes.hub);
        places.componentComplete();
        places.create(QStringLiteral("Shoes"), {});
        places.create(QStringLiteral("Shoes"), {});
        QSignalSpy refused(&places, &LibraryPlaces::refused);
        fakes.answer();
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("Shoes")));
        QCOMPARE(places.count(), 1);
    }

    void theTrashIsCountedAndEmptied()
    {
        test::FakeServices fakes;
        fakes.library.add(fakes.examples, "br-food-01");
        fakes.library.add(fakes.examples, "br-food-01");
        LibraryPlaces places;
        places.setHub(&fakes.hub);
        places.componentComplete();
        LibraryActions actions;
        actions.setHub(&fakes.hub);
        actions.trash({QStringLiteral("item-1")});
        fakes.answer();
        QCOMPARE(places.trashCount(), 1);
        QSignalSpy emptied(&actions, &LibraryActions::emptied);
        actions.emptyTrash(true);
        fakes.answer();
        QCOMPARE(emptied.first().first().toInt(), 1);
        QCOMPARE(fakes.library.lastScope, TrashScope::Old);
        QCOMPARE(places.trashCount(), 0);
    }

    void aFailedChangeIsSaidAndNothingElse()
    {
        test::FakeServices fakes;
        fakes.library.add(fakes.examples, "br-food-01");
        fakes.library.changeFailure = test::someError();
        LibraryActions actions;
        actions.setHub(&fakes.hub);
        QSignalSpy failed(&actions, &LibraryActions::failed);
        QSignalSpy trashed(&actions, &LibraryActions::trashed);
        actions.trash({QStringLiteral("item-1")});
        fakes.answer();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(trashed.count(), 0);
    }

    void aLostFileIsPutBack()
    {
        test::FakeServices fakes;
        fakes.library.add(fakes.examples, "br-food-01");
        LibraryActions actions;
        actions.setHub(&fakes.hub);
        QSignalSpy found(&actions, &LibraryActions::foundAgain);
        QSignalSpy failed(&actions, &LibraryActions::failed);
        fakes.library.putBackFailure = Error(service::ServiceError::OtherFile, "other", {{"file", "x.png"}});
        actions.putBack(QStringLiteral("item-1"), QUrl::fromLocalFile(QStringLiteral("/backup/x.png")));
        fakes.answer();
        QCOMPARE(failed.count(), 1);
        fakes.library.putBackFailure.reset();
        actions.putBack(QStringLiteral("item-1"), QUrl::fromLocalFile(QStringLiteral("/backup/x.png")));
        fakes.answer();
        QCOMPARE(found.count(), 1);
    }
};

QTEST_GUILESS_MAIN(LibraryPlacesTest)
#include "library_places_test.moc"
