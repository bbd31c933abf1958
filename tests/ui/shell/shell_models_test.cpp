#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QScreen>

#include "../support/fake_services.h"
#include "vidgo/ui/shell/navigation_model.h"
#include "vidgo/ui/shell/search_model.h"
#include "vidgo/ui/shell/window_state.h"

using namespace vidgo;
using namespace vidgo::ui::shell;

class ShellModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeFromTheCatalogue();
    void pagesFollowTheLanguage();
    void searchFindsResultsThenExamples();
    void searchingForNothingFindsNothing();
    void onlyTheLastWordsCount();
    void aFailedSearchIsSaid();
    void aLateAnswerFindsNobody();
    void aWindowStaysOnAScreen_data();
    void aWindowStaysOnAScreen();
    void aWindowOpensWhereItWas();
};

namespace {

template <class Model>
QString at(const Model& model, int row, int role)
{
    return model.data(model.index(row), role).toString();
}

} // namespace

void ShellModelsTest::pagesComeFromTheCatalogue()
{
    test::FakeServices fakes;
    NavigationModel pages;
    pages.setHub(&fakes.hub);
    QCOMPARE(pages.rowCount({}), 9);
    QCOMPARE(pages.pageAt(0), QStringLiteral("home"));
    QCOMPARE(pages.pageAt(1), QStringLiteral("background_removal"));
    QCOMPARE(pages.pageAt(8), QStringLiteral("settings"));
    QVERIFY(pages.pageAt(9).isEmpty());
    QVERIFY(pages.hasPage(QStringLiteral("library")));
    QVERIFY(!pages.hasPage(QStringLiteral("gallery")));
    QVERIFY(at(pages, 0, NavigationModel::Heading).isEmpty());
    QCOMPARE(at(pages, 1, NavigationModel::Heading), QStringLiteral("TOOLS"));
    QCOMPARE(at(pages, 7, NavigationModel::Heading), QStringLiteral("YOURS"));
    QCOMPARE(at(pages, 1, NavigationModel::IconName), QStringLiteral("cutout"));
}

void ShellModelsTest::pagesFollowTheLanguage()
{
    test::FakeServices fakes;
    NavigationModel pages;
    pages.setHub(&fakes.hub);
    QSignalSpy renamed(&pages, &NavigationModel::dataChanged);
    fakes.hub.setLanguage(Language::TraditionalChinese);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(at(pages, 1, NavigationModel::Text), QStringLiteral("去除背景"));
}

void ShellModelsTest::searchFindsResultsThenExamples()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-food-01");
    fakes.library.items.front().inputName = "Handbag.jpg";
    SearchModel search;
    search.setHub(&fakes.hub);
    search.setText(QStringLiteral(" Handbag "));
    QCOMPARE(search.state(), SearchModel::Loading);
    fakes.answer();
    QCOMPARE(search.state(), SearchModel::Content);
    QVERIFY(search.count() >= 2);
    QCOMPARE(at(search, 0, SearchModel::Kind), QStringLiteral("result"));
    QCOMPARE(at(search, 0, SearchModel::Title), QStringLiteral("Handbag.jpg"));
    QCOMPARE(at(search, 1, SearchModel::Kind), QStringLiteral("example"));
    QVERIFY(at(search, 1, SearchModel::Subtitle).startsWith(QStringLiteral("Example")));
    QVERIFY(!search.data(search.index(1), SearchModel::Picture).toUrl().isEmpty());
}

void ShellModelsTest::searchingForNothingFindsNothing()
{
    test::FakeServices fakes;
    SearchModel search;
    search.setHub(&fakes.hub);
    search.setText(QStringLiteral("nothing is called so"));
    fakes.answer();
    QCOMPARE(search.state(), SearchModel::Empty);
    search.setText(QStringLiteral("  "));
    QCOMPARE(fakes.executor.waiting(), 0);
    QCOMPARE(search.state(), SearchModel::Empty);
}

void ShellModelsTest::onlyTheLastWordsCount()
{
    test::FakeServices fakes;
    SearchModel search;
    search.setHub(&fakes.hub);
    search.setText(QStringLiteral("Headphones"));
    search.setText(QStringLiteral("Handbag"));
    fakes.executor.runNext();
    QCoreApplication::processEvents();
    QCOMPARE(search.state(), SearchModel::Loading);
    fakes.answer();
    QVERIFY(at(search, 0, SearchModel::Title).contains(QStringLiteral("handbag"), Qt::CaseInsensitive));
}

void ShellModelsTest::aFailedSearchIsSaid()
{
    test::FakeServices fakes;
    fakes.examples.failure = test::someError();
    SearchModel search;
    search.setHub(&fakes.hub);
    search.setText(QStringLiteral("bag"));
    fakes.answer();
    QCOMPARE(search.state(), SearchModel::Failed);
    QVERIFY(!search.errorText().isEmpty());
}

void ShellModelsTest::aLateAnswerFindsNobody()
{
    test::FakeServices fakes;
    {
        SearchModel search;
        search.setHub(&fakes.hub);
        search.setText(QStringLiteral("bag"));
    }
    fakes.answer();
    QCOMPARE(fakes.examples.searches, 1);
}

void ShellModelsTest::aWindowStaysOnAScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("fits") << QRect(100, 100, 1280, 800) << QRect(100, 100, 1280, 800);
    QTest::newRow("sticks out") << QRect(1000, -50, 1280, 800) << QRect(640, 0, 1280, 800);
    QTest::newRow("too large") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1040);
    QTest::newRow("on the second screen") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
    QTest::newRow("on a screen that is gone") << QRect(-3000, 100, 1280, 800) << QRect();
    QTest::newRow("never kept") << QRect() << QRect();
}

void ShellModelsTest::aWindowStaysOnAScreen()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, expected);
    QCOMPARE(WindowState::fitted(wanted, {QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)}), expected);
}

void ShellModelsTest::aWindowOpensWhereItWas()
{
    test::FakeServices fakes;
    WindowState state;
    state.setHub(&fakes.hub);
    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect place(screen.left() + 10, screen.top() + 10, 500, 400);
    {
        QQuickWindow window;
        window.setGeometry(place);
        state.save(&window);
    }
    QQuickWindow window;
    state.restore(&window);
    QCOMPARE(window.geometry(), place);
}

QTEST_MAIN(ShellModelsTest)
#include "shell_models_test.moc"
