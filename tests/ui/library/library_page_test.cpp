#include <QtTest/QtTest>

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "../support/fake_services.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/library/library_model.h"
#include "vidgo/ui/library/library_selection.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::ui::library::LibraryModel;
using vidgo::ui::library::LibrarySelection;

namespace {

QStringList g_warnings; // What QML complained about; a message handler has no other place for it.

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        g_warnings << message;
    fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

QQuickItem* findVisible(QQuickItem* within, const QString& name)
{
    if (within->objectName() == name && within->isVisible())
        return within;
    for (auto* child : within->childItems())
        if (auto* found = findVisible(child, name))
            return found;
    return nullptr;
}

} // namespace

/// The page in a window, with services that answer when the test says so.
class LibraryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aResultIsOpenedRatedAndLeftByKeyboard();
    void severalAreSelectedAndThrownAwayAndBroughtBack();
    void everyResultIsSelectedAlsoThoseThatAreNotHere();
    void theTrashIsEmptiedOnlyAfterAQuestion();
    void aBoardIsMadeOfTheSelection();
    void copyPutsAnExportedFileOnTheClipboard();
    void severalAreExportedWithOneReport();
    void aMissingFileSaysWhatToDo();
    void theListFlingsWithoutHoldingWhatWasPassed();
    void looks_data();
    void looks();

private:
    void fill(int count);
    void open(QSize size = {1056, 736});
    QQuickItem* item(const QString& name) const { return findVisible(m_window->contentItem(), name); }
    QQuickItem* grid() const { return item(QStringLiteral("libraryGrid")); }
    LibrarySelection* selection() const { return m_page->findChild<LibrarySelection*>(); }
    LibraryModel* model() const { return m_page->findChild<LibraryModel*>(); }
    void click(const QString& name);
    void clickTile(int index, Qt::KeyboardModifiers modifiers = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void settle();
    void save(const QString& name);

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_page;
    QObject* m_theme = nullptr;
};

void LibraryPageTest::init()
{
    g_warnings.clear();
    qInstallMessageHandler(collect);
    m_studio = std::make_unique<FakeServices>();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(m_engine.get());
    component.setData("import QtQml\nimport VidGo.Controls\nQtObject { property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    QVERIFY2(holder, qPrintable(component.errorString()));
    m_theme = holder->property("theme").value<QObject*>();
    m_theme->setProperty("mode", QStringLiteral("dark"));
    m_theme->setProperty("reducedMotion", true);
}

void LibraryPageTest::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_engine.reset();
    m_studio.reset();
    qInstallMessageHandler(nullptr);
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.join(QLatin1Char('\n'))));
}

void LibraryPageTest::fill(int count)
{
    static constexpr const char* kNames[] = {"br-electronics-01", "br-food-01", "ps-luxury-01", "st-vhs-01"};
    for (int i = 0; i < count; ++i)
        m_studio->library.add(m_studio->examples, kNames[i % 4]);
}

void LibraryPageTest::open(QSize size)
{
    m_page.reset();
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    m_window->setColor(m_theme->property("background").value<QColor>());
    QQmlComponent component(m_engine.get());
    component.setData("import VidGo.Library\nLibraryPage { canRunAgain: true }", {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    m_page.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("hub"), QVariant::fromValue(&m_studio->hub)}})));
    QVERIFY2(m_page, qPrintable(component.errorString()));
    m_page->setParentItem(m_window->contentItem());
    m_page->setSize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->requestActivate();
    settle();
    if (grid())
        grid()->forceActiveFocus();
}

void LibraryPageTest::settle()
{
    for (int i = 0; i < 3; ++i) {
        m_studio->answer();
        QCoreApplication::processEvents();
        m_window->grabWindow();
        QCoreApplication::processEvents();
    }
}

void LibraryPageTest::save(const QString& name)
{
    settle();
    const QString folder = qEnvironmentVariable("VIDGO_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (int i = 0; i < 20; ++i) { // the pictures are read in the background
        QTest::qWait(20);
        settle();
    }
    QVERIFY(m_window->grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

void LibraryPageTest::click(const QString& name)
{
    settle();
    auto* target = item(name);
    QVERIFY2(target, qPrintable(name));
    QVERIFY2(target->isEnabled(), qPrintable(name));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    settle();
}

void LibraryPageTest::clickTile(int index, Qt::KeyboardModifiers modifiers)
{
    const int columns = grid()->property("columns").toInt();
    const int row = index / columns;
    const double cell = grid()->property("cellWidth").toDouble();
    const double height = grid()->property("cellHeight").toDouble();
    const QPointF at(grid()->property("sideMargin").toDouble() + cell * (index % columns + 0.5),
                     height * (row + 0.4));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, modifiers, grid()->mapToScene(at).toPoint());
    settle();
}

void LibraryPageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
    settle();
}

void LibraryPageTest::aResultIsOpenedRatedAndLeftByKeyboard()
{
    fill(6);
    open();
    press(Qt::Key_4);
    QCOMPARE(m_studio->library.items[0].rating, 4);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(m_page->property("selectedItem").toString(), QStringLiteral("item-2"));
    press(Qt::Key_5);
    QCOMPARE(m_studio->library.items[1].rating, 5);
    press(Qt::Key_0);
    QCOMPARE(m_studio->library.items[1].rating, 0);
    QSignalSpy recalled(m_page.get(), SIGNAL(recall(QString, QString, QVariant)));
    QVERIFY(recalled.isValid());
    press(Qt::Key_Escape);
    QCOMPARE(m_page->property("selectedItem").toString(), QString());
    QVERIFY(grid());
}

void LibraryPageTest::severalAreSelectedAndThrownAwayAndBroughtBack()
{
    fill(6);
    open();
    clickTile(1, Qt::ControlModifier);
    clickTile(3, Qt::ShiftModifier);
    QCOMPARE(selection()->count(), 3);
    clickTile(2); // with something selected a press selects too
    QCOMPARE(selection()->count(), 2);
    press(Qt::Key_Delete);
    QCOMPARE(selection()->count(), 0);
    QCOMPARE(model()->count(), 4);
    QVERIFY(m_studio->library.items[1].trashedAt);
    QVERIFY(!m_studio->library.items[2].trashedAt);
    click(QStringLiteral("libraryTrash"));
    QCOMPARE(model()->count(), 2);
    grid()->forceActiveFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(QStringLiteral("selectionRestore"));
    QCOMPARE(model()->count(), 0);
    QVERIFY(!m_studio->library.items[1].trashedAt);
    save(QStringLiteral("trash-empty"));
    click(QStringLiteral("libraryAll"));
    QCOMPARE(model()->count(), 6);
}

void LibraryPageTest::everyResultIsSelectedAlsoThoseThatAreNotHere()
{
    fill(900);
    open();
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection()->count(), 900);
    press(Qt::Key_3);
    QVERIFY(std::ranges::all_of(m_studio->library.items, [](const auto& item) { return item.rating == 3; }));
    press(Qt::Key_Escape);
    QCOMPARE(selection()->count(), 0);
}

void LibraryPageTest::theTrashIsEmptiedOnlyAfterAQuestion()
{
    fill(3);
    m_studio->library.items[0].trashedAt = m_studio->library.now;
    m_studio->library.items[1].trashedAt = m_studio->library.now;
    m_studio->library.oldInTrash = 1;
    open();
    click(QStringLiteral("libraryTrash"));
    save(QStringLiteral("trash"));
    click(QStringLiteral("emptyTrash"));
    save(QStringLiteral("trash-question"));
    press(Qt::Key_Escape);
    QCOMPARE(m_studio->library.items.size(), std::size_t{3});
    click(QStringLiteral("emptyTrash"));
    press(Qt::Key_Return); // a hasty one destroys nothing
    QCOMPARE(m_studio->library.items.size(), std::size_t{3});
    click(QStringLiteral("emptyTrash"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(m_studio->library.items.size(), std::size_t{1});
    QCOMPARE(m_studio->library.lastScope, TrashScope::Everything);
}

void LibraryPageTest::aBoardIsMadeOfTheSelection()
{
    fill(4);
    open();
    click(QStringLiteral("libraryNewBoard"));
    auto* name = item(QStringLiteral("boardName"));
    QVERIFY(name);
    for (const auto letter : QStringLiteral("shoes"))
        QTest::keyClick(m_window.get(), letter.toLatin1());
    press(Qt::Key_Return);
    QCOMPARE(m_studio->library.boardList.size(), std::size_t{1});
    QCOMPARE(m_studio->library.boardList[0].name, std::string("shoes"));
    QVERIFY(m_studio->library.addToBoard(BoardId("board-1"), std::vector{LibraryItemId("item-2")}));
    Q_EMIT m_studio->hub.libraryChanged();
    settle();
    QObject* rail = item(QStringLiteral("libraryAll"));
    QVERIFY(rail);
    press(Qt::Key_Tab);
    model()->setBoardId(QStringLiteral("board-1"));
    settle();
    QCOMPARE(model()->count(), 1);
}

void LibraryPageTest::copyPutsAnExportedFileOnTheClipboard()
{
    fill(3);
    open();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_studio->library.exports, 1);
    const auto* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data && data->hasUrls());
    QCOMPARE(data->urls().first().fileName(), QStringLiteral("exported.png"));
}

void LibraryPageTest::severalAreExportedWithOneReport()
{
    fill(4);
    m_studio->library.failingExports = {"item-3"};
    open();
    press(Qt::Key_A, Qt::ControlModifier);
    save(QStringLiteral("selected"));
    click(QStringLiteral("selectionExport"));
    save(QStringLiteral("export-several"));
    click(QStringLiteral("exportConfirm"));
    QCOMPARE(m_studio->library.exports, 4);
    auto* summary = item(QStringLiteral("exportSummary"));
    QVERIFY(summary);
    save(QStringLiteral("export-report"));
    click(QStringLiteral("exportReportClose"));
    QVERIFY(!item(QStringLiteral("exportSummary")));
}

void LibraryPageTest::aMissingFileSaysWhatToDo()
{
    fill(4);
    m_studio->library.files.clear();
    open();
    QVERIFY(model()->data(model()->index(0), LibraryModel::Missing).toBool());
    save(QStringLiteral("missing-tiles"));
    press(Qt::Key_Return);
    save(QStringLiteral("missing-detail"));
    press(Qt::Key_Delete);
    QVERIFY(m_studio->library.items[0].trashedAt);
}

void LibraryPageTest::theListFlingsWithoutHoldingWhatWasPassed()
{
    fill(5000);
    open();
    auto* list = grid();
    const double end = list->property("contentHeight").toDouble() - list->height();
    QVERIFY(end > 100'000);
    for (int step = 1; step <= 50; ++step) {
        list->setProperty("contentY", end * step / 50);
        m_studio->answerNext();
        QVERIFY(list->property("contentItem").value<QQuickItem*>()->childItems().size() < 80);
    }
    settle();
    QVERIFY(model()->heldPages() <= LibraryModel::kMaxPages);
    QVERIFY(!model()->itemIdAt(4999).isEmpty()); // what is seen in the end is here
    QVERIFY(model()->itemIdAt(2500).isEmpty());
    QVERIFY(m_studio->library.thumbnails < 1000);
}

void LibraryPageTest::looks_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark-1280") << "dark" << Language::English << QSize(1056, 736);
    QTest::newRow("light-1280-ja") << "light" << Language::Japanese << QSize(1056, 736);
    QTest::newRow("light-2560") << "light" << Language::English << QSize(2336, 1376);
    QTest::newRow("contrast-800-es") << "high_contrast" << Language::Spanish << QSize(736, 536);
}

void LibraryPageTest::looks()
{
    QFETCH(QString, mode);
    QFETCH(Language, language);
    QFETCH(QSize, size);
    m_theme->setProperty("mode", mode);
    m_studio->hub.setLanguage(language);
    m_theme->setProperty("language", m_studio->hub.languageCode());
    fill(30);
    for (std::size_t i = 0; i < 30; i += 3)
        m_studio->library.items[i].rating = static_cast<int>(i % 6);
    m_studio->library.boardList = {
        {BoardId("b1"), "Autumn shop"}, {BoardId("b2"), "商品写真"}, {BoardId("b3"), "To sort"}};
    m_studio->library.boardItems["b1"] = {"item-1", "item-2"};
    m_studio->library.items[29].trashedAt = m_studio->library.now;
    open(size);
    const auto tag = QString::fromUtf8(QTest::currentDataTag());
    save(tag + QStringLiteral("-list"));
    press(Qt::Key_Return);
    save(tag + QStringLiteral("-detail"));
    press(Qt::Key_Escape);
    model()->setBoardId(QStringLiteral("b3"));
    save(tag + QStringLiteral("-board-empty"));
    model()->setBoardId({});
    model()->setText(QStringLiteral("zeppelin"));
    save(tag + QStringLiteral("-nothing"));
}

QTEST_MAIN(LibraryPageTest)
#include "library_page_test.moc"
