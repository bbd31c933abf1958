#include <QtTest/QtTest>

#include <set>

#include "../support/fake_services.h"
#include "vidgo/ui/home/example_list.h"
#include "vidgo/ui/home/recent_list.h"
#include "vidgo/ui/home/style_carousel.h"
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
    void aListThatWaitsReadsNothingYet();
    void featuredExamplesAreOfEveryTool();
    void stylesTakeTurns();
    void onlyStylesWithAPlaceHaveTheirPicturesLookedFor();
    void stylesWaitForThePackAndSayFailures();
    void theCarouselStandsStillWhenThePackIsReadAgain();
    void visitorsSeeTheWatermarkInTheCarousel();
    void toolsAreThereAtOnce();
    void toolsSayWhereTheyRun();
    void resultsAreReadAnewWhenOneIsAdded();
    void aFailedLibraryIsSaid();
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

void HomeModelsTest::aListThatWaitsReadsNothingYet()
{
    test::FakeServices fakes;
    ExampleList list;
    list.setProperty("waiting", true);
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Loading);
    QCOMPARE(fakes.examples.searches, 0);
    list.setProperty("waiting", false);
    fakes.answer();
    QCOMPARE(list.state(), ExampleList::Content);
}

void HomeModelsTest::featuredExamplesAreOfEveryTool()
{
    test::FakeServices fakes;
    ExampleList list;
    list.setProperty("selection", ExampleList::Featured);
    list.setProperty("limit", 6);
    list.setHub(&fakes.hub);
    list.componentComplete();
    fakes.answer();
    QCOMPARE(list.count(), 6);
    QSet<QString> tools;
    for (int row = 0; row < 6; ++row)
        tools.insert(list.toolIdAt(row));
    QCOMPARE(tools.size(), 6);
}

void HomeModelsTest::stylesTakeTurns()
{
    test::FakeServices fakes;
    StyleCarousel styles;
    styles.setHub(&fakes.hub);
    styles.componentComplete();
    QCOMPARE(styles.state(), StyleCarousel::Loading);
    fakes.answer();
    QCOMPARE(styles.state(), StyleCarousel::Content);
    QCOMPARE(styles.count(), 4);
    std::set<std::string> exampled; // a style without an example has nothing to show
    for (const auto& material : fakes.examples.materials)
        if (!material.style.empty())
            exampled.insert(material.style);
    QCOMPARE(styles.length(), int(exampled.size()));
    QSet<QString> all;
    for (int turn = 0; turn < styles.length(); ++turn) {
        styles.setCurrent(turn);
        all.insert(at(styles, 0, StyleCarousel::StyleId).toString());
        QVERIFY(!at(styles, 0, StyleCarousel::Label).toString().isEmpty());
    }
    QCOMPARE(all.size(), styles.length());
    const auto last = at(styles, 0, StyleCarousel::StyleId);
    styles.setCurrent(styles.length()); // goes round
    QCOMPARE(styles.current(), 0);
    styles.setCurrent(-1);
    QCOMPARE(at(styles, 0, StyleCarousel::StyleId), last);
    const auto onDevice = [&styles] { return at(styles, 0, StyleCarousel::OnDevice).toBool(); };
    while (at(styles, 0, StyleCarousel::StyleId).toString() != QLatin1String("claymation"))
        styles.setCurrent(styles.current() + 1);
    QVERIFY(!onDevice());
    while (at(styles, 0, StyleCarousel::StyleId).toString() != QLatin1String("vhs"))
        styles.setCurrent(styles.current() + 1);
    QVERIFY(onDevice());
}

void HomeModelsTest::onlyStylesWithAPlaceHaveTheirPicturesLookedFor()
{
    test::FakeServices fakes;
    StyleCarousel styles;
    styles.setHub(&fakes.hub);
    styles.componentComplete();
    fakes.executor.runNext();
    QCoreApplication::processEvents();
    QCOMPARE(fakes.executor.waiting(), 4);
    QVERIFY(!at(styles, 0, StyleCarousel::Pictured).toBool());
    fakes.answer();
    QVERIFY(at(styles, 3, StyleCarousel::Pictured).toBool());
    QVERIFY(at(styles, 3, StyleCarousel::After).toUrl().isLocalFile());
    styles.setCurrent(1);
    QCOMPARE(fakes.executor.waiting(), 1);
    fakes.answer();
    styles.setCurrent(0);
    QCOMPARE(fakes.executor.waiting(), 0);
}

void HomeModelsTest::stylesWaitForThePackAndSayFailures()
{
    test::FakeServices fakes(false);
    StyleCarousel styles;
    styles.setHub(&fakes.hub);
    styles.componentComplete();
    styles.setCurrent(3);
    fakes.answer();
    QCOMPARE(styles.state(), StyleCarousel::Loading);
    fakes.hub.setExamplesReady(true);
    fakes.answer();
    QCOMPARE(styles.state(), StyleCarousel::Empty);
    fakes.examples.failure = test::someError();
    styles.reload();
    fakes.answer();
    QCOMPARE(styles.state(), StyleCarousel::Failed);
    QVERIFY(!styles.errorText().isEmpty());
}

void HomeModelsTest::theCarouselStandsStillWhenThePackIsReadAgain()
{
    test::FakeServices fakes;
    StyleCarousel styles;
    styles.setHub(&fakes.hub);
    styles.componentComplete();
    fakes.executor.runNext();
    QCoreApplication::processEvents();
    QSignalSpy resets(&styles, &StyleCarousel::modelReset);
    fakes.hub.setExamplesReady(true); // while the pictures are still being looked for
    fakes.answer();
    QCOMPARE(resets.count(), 0);
    QVERIFY(at(styles, 0, StyleCarousel::After).toUrl().isLocalFile());
}

void HomeModelsTest::visitorsSeeTheWatermarkInTheCarousel()
{
    test::FakeServices fakes;
    for (auto& material : fakes.examples.materials)
        material.watermarkedResult = material.input; // any other file than the result
    StyleCarousel styles;
    styles.setHub(&fakes.hub);
    styles.componentComplete();
    fakes.answer();
    QVERIFY(at(styles, 0, StyleCarousel::After) != at(styles, 0, StyleCarousel::Before));
    fakes.session.value = StudioMode::Visitor;
    Q_EMIT fakes.hub.sessionChanged();
    fakes.answer();
    QCOMPARE(at(styles, 0, StyleCarousel::After), at(styles, 0, StyleCarousel::Before));
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
    QCOMPARE(at(list, 0, ToolList::Place).toString(), QStringLiteral("With your own key"));
    fakes.session.value = StudioMode::Visitor; // who asks no provider
    const QSignalSpy changes(&list, &ToolList::dataChanged);
    Q_EMIT fakes.hub.sessionChanged();
    QCOMPARE(at(list, 0, ToolList::Place).toString(), QStringLiteral("Examples to browse"));
    QVERIFY(
        changes.front().at(2).value<QList<int>>().contains(ToolList::Place)); // before any picture is there
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
        StyleCarousel styles;
        styles.setHub(&fakes.hub);
        styles.componentComplete();
    }
    fakes.answer();
    QCOMPARE(fakes.executor.waiting(), 0);
}

QTEST_GUILESS_MAIN(HomeModelsTest)
#include "home_models_test.moc"
