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
    void readsFurtherPages();
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
    QCOMPARE(model.total(), 3);
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

void LibraryModelTest::readsFurtherPages()
{
    test::FakeServices fakes;
    fill(fakes, 130);
    LibraryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    fakes.answer();
    QCOMPARE(model.count(), 60);
    QCOMPARE(model.total(), 130);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    fakes.answer();
    QCOMPARE(model.count(), 120);
    model.fetchMore({});
    fakes.answer();
    QCOMPARE(model.count(), 130);
    QVERIFY(!model.canFetchMore({}));
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
    model.wantThumbnail(1);
    model.wantThumbnail(1);
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
    model.wantThumbnail(0);
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
