#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/home/example_detail.h"
#include "vidgo/ui/home/example_list.h"
#include "vidgo/ui/home/recent_list.h"
#include "vidgo/ui/home/tool_list.h"

using namespace vidgo;
using namespace vidgo::ui::home;

class HomeModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesLoadThenShow();
    void picturesFollowTheRows();
    void anEmptyAnswerBeforeThePackIsInMeansWait();
    void aFailureIsSaid();
    void stylesDifferAsMuchAsTheyCan();
    void visitorsSeeTheWatermarkedStill();
    void toolsAreThereAtOnce();
    void toolsSayWhereTheyRun();
    void resultsAreReadAnewWhenOneIsAdded();
    void aFailedLibraryIsSaid();
    void anExampleIsOpenedAndCounted();
    void anExampleThatIsGoneIsSaid();
    void namesFollowTheLanguage();
    void lateAnswersFindNobody();
};

namespace {

template <class Model>
QVariant at(const Model& model, int row, int role)
{
    return model.data(model.index(row), role);
}

} // namespace

void HomeModelsTest::examplesLoadThenShow()
{
    test::FakeServices fakes;
    ExampleList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    QCOMPARE(list.state(), ExampleList::Loading);
    QVERIFY(!list.complete());
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Content);
    QCOMPARE(list.count(), 5);
    QVERIFY(list.complete());
}

void HomeModelsTest::picturesFollowTheRows()
{
    test::FakeServices fakes;
    ExampleList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.executor.runNext();
    QCoreApplication::processEvents();
    QCOMPARE(list.state(), ExampleList::Content);
    QVERIFY(at(list, 0, ExampleList::After).toUrl().isEmpty());
    QVERIFY(!list.complete());
    fakes.answer();
    QVERIFY(at(list, 0, ExampleList::After).toUrl().isLocalFile());
    QVERIFY(at(list, 0, ExampleList::Before).toUrl().isLocalFile());
}

void HomeModelsTest::anEmptyAnswerBeforeThePackIsInMeansWait()
{
    test::FakeServices fakes(false);
    ExampleList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Loading);
    fakes.hub.setExamplesReady(true);
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Empty);
}

void HomeModelsTest::aFailureIsSaid()
{
    test::FakeServices fakes;
    fakes.examples.failure = test::someError();
    ExampleList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Failed);
    QVERIFY(!list.errorText().isEmpty());
    fakes.examples.failure.reset();
    list.reload();
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Content);
}

void HomeModelsTest::stylesDifferAsMuchAsTheyCan()
{
    test::FakeServices fakes;
    ExampleList list;
    list.setProperty("selection", ExampleList::Styles);
    list.setProperty("limit", 4);
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.count(), 4);
    QSet<QString> names;
    for (int row = 0; row < 4; ++row) {
        names.insert(at(list, row, ExampleList::Caption).toString());
        QCOMPARE(at(list, row, ExampleList::ToolId).toString(), QStringLiteral("style_gallery"));
    }
    QCOMPARE(names.size(), 4);
}

void HomeModelsTest::visitorsSeeTheWatermarkedStill()
{
    test::FakeServices fakes;
    auto clip = std::ranges::find_if(fakes.examples.materials, &Material::isClip);
    QVERIFY(clip != fakes.examples.materials.end());
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    detail.setMaterialId(QString::fromStdString(clip->id.value()));
    fakes.answer();
    QVERIFY(detail.after().path().endsWith(QStringLiteral("-poster.jpg")));
}

void HomeModelsTest::toolsAreThereAtOnce()
{
    test::FakeServices fakes;
    ToolList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    QCOMPARE(list.state(), ToolList::Content);
    QCOMPARE(list.count(), 6);
    QVERIFY(at(list, 0, ToolList::After).toUrl().isEmpty());
    fakes.answer();
    for (int row = 0; row < 6; ++row)
        QVERIFY(at(list, row, ToolList::After).toUrl().isLocalFile());
}

void HomeModelsTest::toolsSayWhereTheyRun()
{
    test::FakeServices fakes;
    ToolList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    QCOMPARE(at(list, 0, ToolList::Place).toString(), QStringLiteral("On this computer"));
    fakes.catalog.data.tools.front().runsOnDevice = false;
    QCOMPARE(at(list, 0, ToolList::Place).toString(), QStringLiteral("Examples to browse"));
}

void HomeModelsTest::resultsAreReadAnewWhenOneIsAdded()
{
    test::FakeServices fakes;
    RecentList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.state(), RecentList::Empty);
    fakes.library.add(fakes.examples, "br-food-01");
    Q_EMIT fakes.hub.libraryChanged();
    fakes.answer();
    QCOMPARE(list.count(), 1);
    QCOMPARE(at(list, 0, RecentList::Caption).toString(), QStringLiteral("br-food-01.jpg"));
    QVERIFY(at(list, 0, RecentList::After).toUrl().isLocalFile());
}

void HomeModelsTest::aFailedLibraryIsSaid()
{
    test::FakeServices fakes;
    fakes.library.failure = test::someError();
    RecentList list;
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.state(), RecentList::Failed);
}

void HomeModelsTest::anExampleIsOpenedAndCounted()
{
    test::FakeServices fakes;
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    QVERIFY(!detail.loading());
    detail.setMaterialId(QStringLiteral("st-watercolor-01"));
    QVERIFY(detail.loading());
    fakes.answer();
    QVERIFY(!detail.loading());
    QCOMPARE(detail.styleName(), QStringLiteral("Watercolor"));
    QVERIFY(!detail.title().isEmpty());
    QVERIFY(!detail.label().isEmpty());
    QVERIFY(!detail.credits().isEmpty());
    QVERIFY(detail.before().isLocalFile());
    QCOMPARE(fakes.examples.views, std::vector<std::string>{"st-watercolor-01"});
    detail.setMaterialId({});
    QVERIFY(detail.title().isEmpty());
    QVERIFY(!detail.loading());
}

void HomeModelsTest::anExampleThatIsGoneIsSaid()
{
    test::FakeServices fakes;
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    detail.setMaterialId(QStringLiteral("nothing"));
    fakes.answer();
    QVERIFY(!detail.errorText().isEmpty());
}

void HomeModelsTest::namesFollowTheLanguage()
{
    test::FakeServices fakes;
    ToolList tools;
    tools.setHub(&fakes.hub);
    tools.componentComplete();
    ExampleList examples;
    examples.setHub(&fakes.hub);
    examples.componentComplete();
    fakes.answer();
    QSignalSpy toolNames(&tools, &ToolList::dataChanged);
    QSignalSpy exampleNames(&examples, &ExampleList::dataChanged);
    fakes.hub.setLanguage(Language::Japanese);
    QCOMPARE(toolNames.count(), 1);
    QCOMPARE(exampleNames.count(), 1);
    QCOMPARE(at(tools, 0, ToolList::Name).toString(), QStringLiteral("背景削除"));
}

void HomeModelsTest::lateAnswersFindNobody()
{
    test::FakeServices fakes;
    {
        ExampleList examples;
        examples.setHub(&fakes.hub);
        examples.componentComplete();
        ToolList tools;
        tools.setHub(&fakes.hub);
        tools.componentComplete();
        RecentList results;
        results.setHub(&fakes.hub);
        results.componentComplete();
        ExampleDetail detail;
        detail.setHub(&fakes.hub);
        detail.setMaterialId(QStringLiteral("st-watercolor-01"));
    }
    fakes.answer();
    QCOMPARE(fakes.examples.views.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(HomeModelsTest)
#include "home_models_test.moc"
