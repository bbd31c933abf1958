#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/library/library_model.h"
#include "vidgo/ui/library/tool_choices.h"

using namespace vidgo;
using vidgo::ui::library::LibraryModel;
using vidgo::ui::library::ToolChoices;

class LibraryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsThenShowsContent();
    void anEmptyLibraryIsEmpty();
    void aFailureIsSaidAndCanBeTriedAgain();
    void filtersAskAnew();
    void anOlderAnswerIsDropped();
    void readsThePagesThatAreSeen();
    void keepsFewPages();
    void aShorterListEndsAtItsEnd();
    void aFileThatIsGoneIsMissing();
    void thumbnailsComeOnlyWhenWanted();
    void aNewResultKeepsTheOtherPictures();
    void followsTheLanguage();
    void aLateAnswerFindsNobody();
};

namespace {

void fill(test::FakeServices& fakes, int count = 3)
{
    for (int i = 0; i < count; ++i)
        fakes.library.add(fakes.examples, i % 2 ? "br-food-01" : "br-electronics-01");
}

QVariant at(const LibraryModel& model, int row, LibraryModel::Role role)
{
    return model.data(model.index(row), role);
}

} // namespace

void LibraryModelTest::loadsThenShowsContent()
{
    test::FakeServices fakes;
    fill(fakes);
    LibraryModel model;
    model.setHub(&fakes.hub);
    QCOMPARE(fakes.executor.waiting(), 0); // nothing before all properties are set
    model.componentComplete();
    QCOMPARE(model.state(), LibraryModel::Loading);
    fakes.answer();
    QCOMPARE(model.state(), LibraryModel::Content);
    QCOMPARE(model.count(), 3);
    QCOMPARE(at(model, 0, LibraryModel::Name).toString(), QStringLiteral("br-electronics-01.jpg"));
    QCOMPARE(at(model, 0, LibraryModel::ToolName).toString(), QStringLiteral("Background removal"));
    QVERIFY(!at(model, 0, LibraryModel::Date).toString().isEmpty());
    QCOMPARE(model.rowOf(QStringLiteral("item-2")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("nobody")), -1);
}

void LibraryModelTest::anEmptyLibraryIsEmpty()
{
    test::FakeServices fakes;
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    QCOMPARE(model.state(), LibraryModel::Empty);
    QVERIFY(!model.filtered());
}

void LibraryModelTest::aFailureIsSaidAndCanBeTriedAgain()
{
    test::FakeServices fakes;
    fill(fakes);
    fakes.library.failure = test::someError();
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    QCOMPARE(model.state(), LibraryModel::Failed);
    QVERIFY(!model.errorText().isEmpty());
    fakes.library.failure.reset();
    model.reload();
    fakes.answer();
    QCOMPARE(model.state(), LibraryModel::Content);
}

void LibraryModelTest::filtersAskAnew()
{
    test::FakeServices fakes;
    fill(fakes);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    model.setText(QStringLiteral("  food "));
    QVERIFY(model.filtered());
    fakes.answer();
    QCOMPARE(model.count(), 1);
    model.setToolId(QStringLiteral("try_on"));
    fakes.answer();
    QCOMPARE(model.state(), LibraryModel::Empty);
    model.setText({});
    model.setToolId({});
    fakes.answer();
    QCOMPARE(model.count(), 3);
}

void LibraryModelTest::anOlderAnswerIsDropped()
{
    test::FakeServices fakes;
    fill(fakes);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    model.setText(QStringLiteral("food"));
    QCOMPARE(fakes.executor.waiting(), 2);
    fakes.executor.runNext();
    QCoreApplication::processEvents();
    QCOMPARE(model.state(), LibraryModel::Loading);
    fakes.answer();
    QCOMPARE(model.count(), 1);
}

void LibraryModelTest::readsThePagesThatAreSeen()
{
    test::FakeServices fakes;
    fill(fakes, 1300);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    QCOMPARE(model.count(), 1300); // all rows are there, not all results
    QCOMPARE(model.heldPages(), 1);
    QVERIFY(model.itemIdAt(700).isEmpty());
    QCOMPARE(at(model, 700, LibraryModel::Name).toString(), QString());
    QSignalSpy changed(&model, &LibraryModel::dataChanged);
    model.wantRow(700);
    model.wantRow(701);
    fakes.answer();
    QCOMPARE(model.itemIdAt(700), QStringLiteral("item-701"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fakes.library.lists, 2);
    QVERIFY(!fakes.library.lastQuery.withTotal); // counted once
    QCOMPARE(fakes.library.lastQuery.offset, 600);
}

void LibraryModelTest::keepsFewPages()
{
    test::FakeServices fakes;
    fill(fakes, 4000);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    // A fling: those that were only passed are never read.
    for (int row = 0; row < 4000; row += LibraryModel::kPage)
        model.wantRow(row);
    fakes.answer();
    QVERIFY(fakes.library.lists <= 6);
    QVERIFY(!model.itemIdAt(3999).isEmpty());
    for (int row = 0; row < 4000; row += LibraryModel::kPage) {
        model.wantRow(row);
        fakes.answer();
        QVERIFY(model.heldPages() <= LibraryModel::kMaxPages);
    }
}

void LibraryModelTest::aShorterListEndsAtItsEnd()
{
    test::FakeServices fakes;
    fill(fakes, 450);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    model.wantRow(449);
    fakes.answer();
    QSignalSpy reset(&model, &LibraryModel::modelReset);
    fakes.library.items.resize(100);
    Q_EMIT fakes.hub.libraryChanged();
    fakes.answer();
    QCOMPARE(model.count(), 100);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.itemIdAt(99), QStringLiteral("item-100"));
}

void LibraryModelTest::aFileThatIsGoneIsMissing()
{
    test::FakeServices fakes;
    fill(fakes, 2);
    fakes.library.files.clear();
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    QVERIFY(!at(model, 0, LibraryModel::Missing).toBool());
    model.wantRow(0);
    fakes.answer();
    QVERIFY(at(model, 0, LibraryModel::Missing).toBool());
    QVERIFY(!at(model, 1, LibraryModel::Missing).toBool());
}

void LibraryModelTest::thumbnailsComeOnlyWhenWanted()
{
    test::FakeServices fakes;
    fill(fakes);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    QCOMPARE(fakes.library.thumbnails, 0);
    model.wantRow(1);
    model.wantRow(1);
    QVERIFY(at(model, 1, LibraryModel::Thumbnail).toUrl().isEmpty());
    fakes.answer();
    QCOMPARE(fakes.library.thumbnails, 1);
    QVERIFY(at(model, 1, LibraryModel::Thumbnail).toUrl().isLocalFile());
    QVERIFY(at(model, 0, LibraryModel::Thumbnail).toUrl().isEmpty());
}

void LibraryModelTest::aNewResultKeepsTheOtherPictures()
{
    test::FakeServices fakes;
    fill(fakes, 2);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    model.wantRow(0);
    fakes.answer();
    fill(fakes, 1);
    Q_EMIT fakes.hub.libraryChanged();
    QCOMPARE(model.state(), LibraryModel::Content); // no flash of the loading state
    fakes.answer();
    QCOMPARE(model.count(), 3);
    QVERIFY(!at(model, 0, LibraryModel::Thumbnail).toUrl().isEmpty());
}

void LibraryModelTest::followsTheLanguage()
{
    test::FakeServices fakes;
    fill(fakes);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    ToolChoices choices;
    choices.setHub(&fakes.hub);
    fakes.answer();
    QSignalSpy renamed(&model, &LibraryModel::dataChanged);
    fakes.hub.setLanguage(Language::Japanese);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(at(model, 0, LibraryModel::ToolName).toString(), QStringLiteral("背景削除"));
    QCOMPARE(choices.tools().size(), 7);
    QCOMPARE(choices.tools().at(1).toMap().value(QStringLiteral("text")).toString(),
             QStringLiteral("背景削除"));
}

void LibraryModelTest::aLateAnswerFindsNobody()
{
    test::FakeServices fakes;
    fill(fakes);
    {
        LibraryModel model;
        model.setHub(&fakes.hub);
        model.componentComplete();
    }
    fakes.answer();
    QCOMPARE(fakes.library.lists, 1);
}

QTEST_GUILESS_MAIN(LibraryModelTest)
#include "library_model_test.moc"
