#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/bridge/session_state.h"
#include "vidgo/ui/messages/size_text.h"
#include "vidgo/ui/profile/popular_styles.h"
#include "vidgo/ui/profile/profile_model.h"
#include "vidgo/ui/profile/use_model.h"

using namespace vidgo;
using vidgo::ui::SessionState;
using vidgo::ui::profile::PopularStyles;
using vidgo::ui::profile::ProfileModel;
using vidgo::ui::profile::UseModel;

class ProfileModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsAreCountedByTool();
    void newResultsAreCounted();
    void anEmptyLibraryCountsNothing();
    void sizesAreSaidWithoutBytes();
    void aFailureIsSaid();
    void whatWasMadeForCreditsIsShownByTool();
    void aPlanWithoutADailyLimitShowsNone();
    void somebodyElseSeesNothingOfIt();
    void whoHasJustSignedInIsNotToldThatNobodyIs();
    void theModeIsChanged();
    void aModeThatCannotBeKeptIsSaid();
    void everyoneSeesTheSameMode();
    void popularStylesComeOnceEach();
    void whatPeopleUseAtTheServerComesFirst();
    void aServerThatCannotBeReachedTakesNothingAway();
    void whatTheServerSaidStaysWhenItIsLost();
    void stylesThatCannotBeReadAreSaid();
    void lateAnswersFindNobody();
};

void ProfileModelsTest::resultsAreCountedByTool()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-food-01");
    fakes.library.add(fakes.examples, "br-electronics-01");
    ProfileModel numbers;
    numbers.setHub(&fakes.hub);
    QVERIFY(numbers.loading());
    fakes.answer();
    QVERIFY(!numbers.loading());
    QCOMPARE(numbers.results(), 2);
    QCOMPARE(numbers.tools().size(), 1);
    const auto first = numbers.tools().first().toMap();
    QCOMPARE(first.value(QStringLiteral("toolId")).toString(), QStringLiteral("background_removal"));
    QCOMPARE(first.value(QStringLiteral("count")).toInt(), 2);
    QVERIFY(!numbers.ownSize().isEmpty());
    QVERIFY(qAbs(numbers.renewableShare() - 0.06) < 0.001);
}

void ProfileModelsTest::newResultsAreCounted()
{
    test::FakeServices fakes;
    ProfileModel numbers;
    numbers.setHub(&fakes.hub);
    fakes.answer();
    fakes.library.add(fakes.examples, "br-food-01");
    Q_EMIT fakes.hub.libraryChanged();
    fakes.answer();
    QCOMPARE(numbers.results(), 1);
}

void ProfileModelsTest::anEmptyLibraryCountsNothing()
{
    test::FakeServices fakes;
    ProfileModel numbers;
    numbers.setHub(&fakes.hub);
    fakes.answer();
    QCOMPARE(numbers.results(), 0);
    QVERIFY(numbers.tools().isEmpty());
    QVERIFY(numbers.errorText().isEmpty());
}

void ProfileModelsTest::sizesAreSaidWithoutBytes()
{
    const QLocale chinese(QStringLiteral("zh-TW"));
    const auto spaced = [](QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); };
    QCOMPARE(spaced(vidgo::ui::sizeText(chinese, 0)), QStringLiteral("0 kB"));
    QCOMPARE(spaced(vidgo::ui::sizeText(chinese, 3)), QStringLiteral("1 kB"));
    QCOMPARE(spaced(vidgo::ui::sizeText(chinese, 176'400)), QStringLiteral("176 kB"));
    QCOMPARE(spaced(vidgo::ui::sizeText(QLocale(QStringLiteral("es")), 2'400'000)), QStringLiteral("2,4 MB"));
}

void ProfileModelsTest::aFailureIsSaid()
{
    test::FakeServices fakes;
    fakes.library.failure = test::someError();
    ProfileModel numbers;
    numbers.setHub(&fakes.hub);
    fakes.answer();
    QVERIFY(!numbers.errorText().isEmpty());
    fakes.library.failure.reset();
    fakes.storage.failure = test::someError();
    numbers.reload();
    fakes.answer();
    QVERIFY(!numbers.errorText().isEmpty());
    fakes.storage.failure.reset();
    numbers.reload();
    fakes.answer();
    QVERIFY(numbers.errorText().isEmpty());
}

void ProfileModelsTest::whatWasMadeForCreditsIsShownByTool()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.credits.used = {.runsToday = 3,
                          .dailyLimit = 12,
                          .tools = {{.tool = Tool::TryOn, .runs = 2, .credits = 40},
                                    {.tool = Tool::ProductScene, .runs = 1, .credits = 2}}};
    UseModel use;
    use.setHub(&fakes.hub);
    QVERIFY(use.loading());
    fakes.answer();
    QVERIFY(!use.loading());
    QCOMPARE(use.todayText(), QStringLiteral("3 of 12 run(s) today"));
    QCOMPARE(use.todayShare(), 0.25);
    QCOMPARE(use.tools().size(), 2);
    const auto first = use.tools().first().toMap();
    QCOMPARE(first.value(QStringLiteral("toolId")).toString(), QStringLiteral("try_on"));
    QCOMPARE(first.value(QStringLiteral("runs")).toInt(), 2);
    QCOMPARE(first.value(QStringLiteral("credits")).toInt(), 40);

    fakes.credits.used.runsToday = 4;
    Q_EMIT fakes.hub.creditsChanged();
    fakes.answer();
    QCOMPARE(use.todayText(), QStringLiteral("4 of 12 run(s) today"));
}

void ProfileModelsTest::aPlanWithoutADailyLimitShowsNone()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.credits.used = {.runsToday = 1, .dailyLimit = 0};
    UseModel use;
    use.setHub(&fakes.hub);
    fakes.answer();
    QCOMPARE(use.todayText(), QStringLiteral("1 run(s) today"));
    QVERIFY(use.todayShare() < 0);
    QVERIFY(use.tools().isEmpty());
}

void ProfileModelsTest::somebodyElseSeesNothingOfIt()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.credits.used = {.runsToday = 9, .dailyLimit = 10, .tools = {{.tool = Tool::TryOn, .runs = 9}}};
    UseModel use;
    use.setHub(&fakes.hub);
    fakes.answer();
    Q_EMIT fakes.hub.accountChanged();
    QVERIFY(use.loading());
    QVERIFY(use.tools().isEmpty());
    fakes.credits.error = Error(BaseError::OutOfMemory, "of the test");
    fakes.answer();
    QVERIFY(!use.errorText().isEmpty());
    fakes.credits.error.reset();
    use.reload();
    fakes.answer();
    QVERIFY(use.errorText().isEmpty());
}

// What was said before belongs to nobody any more: one state at a time.
void ProfileModelsTest::whoHasJustSignedInIsNotToldThatNobodyIs()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.credits.error = Error(service::ServiceError::NotSignedIn, "of the test");
    UseModel use;
    use.setHub(&fakes.hub);
    fakes.answer();
    QVERIFY(!use.errorText().isEmpty());
    fakes.credits.error.reset();
    Q_EMIT fakes.hub.accountChanged();
    QVERIFY(use.loading());
    QVERIFY(use.errorText().isEmpty());
    fakes.answer();
    QVERIFY(!use.loading());
    QVERIFY(use.errorText().isEmpty());
}

void ProfileModelsTest::theModeIsChanged()
{
    test::FakeServices fakes;
    fakes.session.value = StudioMode::Visitor;
    SessionState session;
    session.setHub(&fakes.hub);
    QVERIFY(session.visitor());
    session.enter(QStringLiteral("own_computer"));
    QVERIFY(session.busy());
    fakes.answer();
    QVERIFY(!session.visitor());
    QVERIFY(!session.busy());
    session.enter(QStringLiteral("king"));
    QCOMPARE(fakes.executor.waiting(), 0);
}

void ProfileModelsTest::aModeThatCannotBeKeptIsSaid()
{
    test::FakeServices fakes;
    fakes.session.value = StudioMode::Visitor;
    fakes.session.failure = test::someError();
    SessionState session;
    session.setHub(&fakes.hub);
    session.enter(QStringLiteral("own_computer"));
    fakes.answer();
    QVERIFY(session.visitor());
    QVERIFY(!session.errorText().isEmpty());
}

void ProfileModelsTest::everyoneSeesTheSameMode()
{
    test::FakeServices fakes;
    SessionState here;
    SessionState there;
    here.setHub(&fakes.hub);
    there.setHub(&fakes.hub);
    QSignalSpy changed(&there, &SessionState::changed);
    here.enter(QStringLiteral("visitor"));
    fakes.answer();
    QVERIFY(changed.count() >= 1);
    QVERIFY(there.visitor());
}

void ProfileModelsTest::popularStylesComeOnceEach()
{
    test::FakeServices fakes;
    PopularStyles styles;
    styles.setHub(&fakes.hub);
    QCOMPARE(styles.state(), PopularStyles::Loading);
    fakes.answer();
    QCOMPARE(styles.state(), PopularStyles::Content);
    QVERIFY(styles.count() >= 2 && styles.count() <= 6);
    QSet<QString> seen;
    for (int row = 0; row < styles.count(); ++row) {
        seen.insert(styles.data(styles.index(row), PopularStyles::StyleId).toString());
        QVERIFY(!styles.data(styles.index(row), PopularStyles::Name).toString().isEmpty());
        QVERIFY(!styles.data(styles.index(row), PopularStyles::Picture).toUrl().isEmpty());
    }
    QCOMPARE(seen.size(), styles.count());
    QCOMPARE(fakes.examples.lastQuery.order, MaterialQuery::Order::Popular);
}

namespace {

QStringList idsOf(const PopularStyles& styles)
{
    QStringList ids;
    for (int row = 0; row < styles.count(); ++row)
        ids << styles.data(styles.index(row), PopularStyles::StyleId).toString();
    return ids;
}

} // namespace

void ProfileModelsTest::whatPeopleUseAtTheServerComesFirst()
{
    test::FakeServices local;
    PopularStyles before;
    before.setHub(&local.hub);
    local.answer();
    const auto here = idsOf(before);
    QVERIFY(here.size() >= 2);

    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.trends.styles = {"of a newer catalogue", here.last().toStdString()};
    PopularStyles styles;
    styles.setHub(&fakes.hub);
    fakes.answer();
    fakes.answer();
    QCOMPARE(styles.state(), PopularStyles::Content);
    auto expected = here;
    expected.move(expected.size() - 1, 0);
    QCOMPARE(idsOf(styles), expected);
}

void ProfileModelsTest::aServerThatCannotBeReachedTakesNothingAway()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    fakes.trends.error = Error(BaseError::OutOfMemory, "of the test");
    PopularStyles styles;
    styles.setHub(&fakes.hub);
    fakes.answer();
    fakes.answer();
    QCOMPARE(styles.state(), PopularStyles::Content);
    QVERIFY(styles.count() >= 2);
}

void ProfileModelsTest::whatTheServerSaidStaysWhenItIsLost()
{
    test::FakeServices fakes(true, test::FakeServices::Server::There);
    PopularStyles styles;
    styles.setHub(&fakes.hub);
    fakes.answer();
    const auto last = idsOf(styles).last();
    fakes.trends.styles = {last.toStdString()};
    styles.reload();
    fakes.answer();
    QCOMPARE(idsOf(styles).first(), last);
    fakes.trends.error = Error(BaseError::OutOfMemory, "of the test");
    fakes.hub.setExamplesReady(true);
    fakes.answer();
    QCOMPARE(idsOf(styles).first(), last);
}

void ProfileModelsTest::stylesThatCannotBeReadAreSaid()
{
    test::FakeServices fakes;
    fakes.examples.failure = test::someError();
    PopularStyles styles;
    styles.setHub(&fakes.hub);
    fakes.answer();
    QCOMPARE(styles.state(), PopularStyles::Failed);
    QVERIFY(!styles.errorText().isEmpty());
}

void ProfileModelsTest::lateAnswersFindNobody()
{
    test::FakeServices fakes;
    {
        ProfileModel numbers;
        PopularStyles styles;
        SessionState session;
        numbers.setHub(&fakes.hub);
        styles.setHub(&fakes.hub);
        session.setHub(&fakes.hub);
        session.enter(QStringLiteral("visitor"));
    }
    fakes.answer();
    QCOMPARE(fakes.session.value, StudioMode::Visitor);
}

QTEST_GUILESS_MAIN(ProfileModelsTest)
#include "profile_models_test.moc"
