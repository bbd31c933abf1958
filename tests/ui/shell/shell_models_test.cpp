#include <QtTest/QtTest>

#include <ctime>

#include <QGuiApplication>
#include <QScreen>

#include "../support/fake_services.h"
#include "vidgo/ui/shell/dropped_files.h"
#include "vidgo/ui/shell/latest_result.h"
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
    void thePageThatWasOpenIsKept();
    void theNewestResultIsKnown();
    void whatIsDroppedIsLookedAt();
    void fiveHundredFilesAreNoTrouble();
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
    QCOMPARE(pages.rowCount({}), 10);
    QCOMPARE(pages.pageAt(0), QStringLiteral("home"));
    QCOMPARE(pages.pageAt(1), QStringLiteral("gallery"));
    QCOMPARE(pages.pageAt(2), QStringLiteral("background_removal"));
    QCOMPARE(pages.pageAt(9), QStringLiteral("settings"));
    QVERIFY(pages.pageAt(10).isEmpty());
    for (const auto* page : {"library", "gallery", "plans", "orders", "profile"})
        QVERIFY2(pages.hasPage(QString::fromLatin1(page)), page);
    QVERIFY(!pages.hasPage(QStringLiteral("jobs")));
    QVERIFY(at(pages, 0, NavigationModel::Heading).isEmpty());
    QCOMPARE(at(pages, 2, NavigationModel::Heading), QStringLiteral("TOOLS"));
    QCOMPARE(at(pages, 8, NavigationModel::Heading), QStringLiteral("YOURS"));
    QCOMPARE(at(pages, 2, NavigationModel::IconName), QStringLiteral("cutout"));
}

void ShellModelsTest::pagesFollowTheLanguage()
{
    test::FakeServices fakes;
    NavigationModel pages;
    pages.setHub(&fakes.hub);
    QSignalSpy renamed(&pages, &NavigationModel::dataChanged);
    fakes.hub.setLanguage(Language::TraditionalChinese);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(at(pages, 2, NavigationModel::Text), QStringLiteral("去除背景"));
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

void ShellModelsTest::thePageThatWasOpenIsKept()
{
    test::FakeServices fakes;
    WindowState state;
    QVERIFY(state.lastPage().isEmpty());
    state.setHub(&fakes.hub);
    QVERIFY(state.lastPage().isEmpty());
    state.savePage(QStringLiteral("gallery"));
    WindowState next;
    next.setHub(&fakes.hub);
    QCOMPARE(next.lastPage(), QStringLiteral("gallery"));
}

void ShellModelsTest::theNewestResultIsKnown()
{
    test::FakeServices fakes;
    LatestResult latest;
    latest.setHub(&fakes.hub);
    fakes.answer();
    QVERIFY(latest.itemId().isEmpty());
    fakes.library.add(fakes.examples, "br-food-01");
    Q_EMIT fakes.hub.libraryChanged();
    fakes.answer();
    QCOMPARE(latest.itemId(), QStringLiteral("item-1"));
}

void ShellModelsTest::whatIsDroppedIsLookedAt()
{
    const test::TestFolder folder;
    const auto base = QString::fromStdString(folder.path().string());
    QFile picture(base + QStringLiteral("/a picture.jpg"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    const auto address = QUrl::fromLocalFile(picture.fileName());
    const auto found = DroppedFiles::look({address, address, QUrl::fromLocalFile(base), picture.fileName(),
                                           QUrl(QStringLiteral("https://example.org/a.jpg")),
                                           QUrl::fromLocalFile(QStringLiteral("/not/there.png")),
                                           QStringLiteral("only words")});
    QCOMPARE(found.value(QStringLiteral("files")).toList(),
             (QVariantList{address, QUrl::fromLocalFile(base)}));
    QCOMPARE(found.value(QStringLiteral("folders")).toInt(), 1);
    QCOMPARE(found.value(QStringLiteral("remote")).toInt(), 1);
    QVERIFY(DroppedFiles::look({}).value(QStringLiteral("files")).toList().isEmpty());
}

void ShellModelsTest::fiveHundredFilesAreNoTrouble()
{
    const test::TestFolder folder;
    QVariantList addresses;
    for (int i = 0; i < 500; ++i) {
        QFile file(QString::fromStdString((folder / ("p" + std::to_string(i) + ".jpg")).string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        addresses.append(QUrl::fromLocalFile(file.fileName()));
    }
    // Its own time, however busy the machine is.
    const auto begin = std::clock();
    QCOMPARE(DroppedFiles::look(addresses).value(QStringLiteral("files")).toList().size(), 500);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
}

QTEST_MAIN(ShellModelsTest)
#include "shell_models_test.moc"
