#include <QtTest/QtTest>

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "../support/fake_services.h"

using namespace vidgo;
using vidgo::test::FakeServices;

namespace {

QStringList g_warnings; // What QML complained about; a message handler has no other place for it.

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        g_warnings << message;
    fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

// Delegates and what lies in a dialog are children of the page to the eye only.
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
class GalleryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theKeyboardGoesThroughTheGrid();
    void aHeartIsPressedByKeyAndByPointer();
    void categoriesNarrowByKeyboard();
    void aStyleOfTheMachineLeadsToIt();
    void aStyleOfAServiceLeadsToThePlans();
    void anExampleOfAToolLeadsToTheTool();
    void theSearchFindsAndIsTakenBack();
    void withoutFavouritesItSaysHowToMarkThem();
    void aFailureOffersToTryAgain();
    void aHeartThatCannotBeKeptIsSaid();
    void theEndOfTheListAsksForMore();
    void whatIsNewMovesNothingInSight();

private:
    void fill(int examples);
    void open(QSize size = {1056, 736});
    QQuickItem* item(const QString& name) const;
    QQuickItem* grid() const { return item(QStringLiteral("galleryGrid")); }
    void click(const QString& name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
        settle();
    }
    /// Lets everything that was asked for be answered and drawn.
    void settle();
    QObject* gallery() const;

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_page;
};

void GalleryPageTest::init()
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
    holder->property("theme").value<QObject*>()->setProperty("reducedMotion", true);
}

void GalleryPageTest::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_engine.reset();
    m_studio.reset();
    qInstallMessageHandler(nullptr);
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.join(QLatin1Char('\n'))));
}

void GalleryPageTest::fill(int examples)
{
    const auto one = m_studio->examples.materials.front();
    m_studio->examples.materials.clear();
    for (int i = 0; i < examples; ++i) {
        m_studio->examples.materials.push_back(one);
        m_studio->examples.materials.back().id = MaterialId("m" + std::to_string(i));
    }
}

void GalleryPageTest::open(QSize size)
{
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    QQmlComponent component(m_engine.get());
    component.setData("import VidGo.Gallery\nGalleryPage { focus: true }", {});
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
}

QQuickItem* GalleryPageTest::item(const QString& name) const
{
    return findVisible(m_window->contentItem(), name);
}

QObject* GalleryPageTest::gallery() const
{
    return grid() ? grid()->property("gallery").value<QObject*>() : nullptr;
}

void GalleryPageTest::click(const QString& name)
{
    settle();
    auto* target = item(name);
    QVERIFY2(target, qPrintable(name));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    settle();
}

void GalleryPageTest::settle()
{
    m_studio->answer();
    QCoreApplication::processEvents();
    m_window->grabWindow();
    QCoreApplication::processEvents();
}

void GalleryPageTest::theKeyboardGoesThroughTheGrid()
{
    open();
    QVERIFY(grid());
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    QCOMPARE(grid()->property("currentIndex").toInt(), 1);
    press(Qt::Key_Down);
    QVERIFY(grid()->property("currentIndex").toInt() > 2);
    press(Qt::Key_End);
    QCOMPARE(grid()->property("currentIndex").toInt(), int(m_studio->examples.materials.size()) - 1);
    press(Qt::Key_PageUp);
    QVERIFY(grid()->property("currentIndex").toInt() < int(m_studio->examples.materials.size()) - 1);
    press(Qt::Key_Home);
    QCOMPARE(grid()->property("currentIndex").toInt(), 0);
    press(Qt::Key_Space); // wipes
    press(Qt::Key_Return);
    QVERIFY(item(QStringLiteral("exampleCompare")));
    QCOMPARE(m_studio->examples.views.size(), std::size_t{1});
    press(Qt::Key_Escape);
    QTRY_VERIFY(!item(QStringLiteral("exampleCompare")));
}

void GalleryPageTest::aHeartIsPressedByKeyAndByPointer()
{
    open();
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_F);
    QVERIFY(m_studio->examples.materials[0].favourite);
    press(Qt::Key_F);
    QVERIFY(!m_studio->examples.materials[0].favourite);
    click(QStringLiteral("favourite_") + QString::fromStdString(m_studio->examples.materials[1].id.value()));
    QVERIFY(m_studio->examples.materials[1].favourite);
    QVERIFY(!item(QStringLiteral("exampleCompare"))); // the heart does not open the example
    click(QStringLiteral("galleryFavourites"));
    QCOMPARE(grid()->property("count").toInt(), 1);
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    press(Qt::Key_F);
    QVERIFY(!m_studio->examples.materials[1].favourite);
}

void GalleryPageTest::categoriesNarrowByKeyboard()
{
    open();
    auto* all = item(QStringLiteral("category_"));
    QVERIFY(all);
    all->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    QCOMPARE(m_studio->examples.lastQuery.tool, Tool::BackgroundRemoval);
    press(Qt::Key_Right);
    QCOMPARE(m_studio->examples.lastQuery.tool, Tool::ProductScene);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(!m_studio->examples.lastQuery.tool);
}

void GalleryPageTest::aStyleOfTheMachineLeadsToIt()
{
    open();
    QSignalSpy styles(m_page.get(), SIGNAL(openStyle(QString)));
    QMetaObject::invokeMethod(m_page.get(), "showStyle", Q_ARG(QString, QStringLiteral("watercolor")));
    settle();
    QCOMPARE(m_studio->examples.lastQuery.style, std::string("watercolor"));
    QVERIFY(item(QStringLiteral("styleCard")));
    click(QStringLiteral("styleButton"));
    QCOMPARE(styles.count(), 1);
    QCOMPARE(styles.first().first().toString(), QStringLiteral("watercolor"));
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    click(QStringLiteral("exampleAction"));
    QCOMPARE(styles.count(), 2);
    QTRY_VERIFY(!item(QStringLiteral("exampleCompare")));
}

void GalleryPageTest::aStyleOfAServiceLeadsToThePlans()
{
    open();
    QSignalSpy plans(m_page.get(), SIGNAL(openPlans()));
    QMetaObject::invokeMethod(m_page.get(), "showStyle", Q_ARG(QString, QStringLiteral("claymation")));
    settle();
    click(QStringLiteral("styleButton"));
    QCOMPARE(plans.count(), 1);
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    click(QStringLiteral("exampleAction"));
    QCOMPARE(plans.count(), 2);
}

void GalleryPageTest::anExampleOfAToolLeadsToTheTool()
{
    open({820, 700});
    QSignalSpy tools(m_page.get(), SIGNAL(openTool(QString, QString)));
    QMetaObject::invokeMethod(m_page.get(), "showExample", Q_ARG(QString, QStringLiteral("to-casual-01")));
    settle();
    click(QStringLiteral("exampleAction"));
    QCOMPARE(tools.count(), 1);
    QCOMPARE(tools.first().first().toString(), QStringLiteral("try_on"));
    QCOMPARE(tools.first().last().toString(), QStringLiteral("to-casual-01"));
}

void GalleryPageTest::theSearchFindsAndIsTakenBack()
{
    open();
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_F, Qt::ControlModifier);
    auto* search = item(QStringLiteral("gallerySearch"));
    QVERIFY(search && search->hasActiveFocus());
    for (const char letter : {'q', 'q', 'q'})
        QTest::keyClick(m_window.get(), letter);
    settle();
    QCOMPARE(m_studio->examples.lastQuery.text, std::string("qqq"));
    QVERIFY(!grid());
    press(Qt::Key_Escape);
    QVERIFY(grid());
    QVERIFY(m_studio->examples.lastQuery.text.empty());
}

void GalleryPageTest::withoutFavouritesItSaysHowToMarkThem()
{
    open();
    QMetaObject::invokeMethod(m_page.get(), "showFavourites");
    settle();
    QVERIFY(!grid());
    QVERIFY(m_studio->examples.lastQuery.favouritesOnly);
    auto* empty = item(QStringLiteral("galleryEmpty"));
    QVERIFY(empty);
    QCOMPARE(empty->property("title").toString(), QStringLiteral("No favourites yet"));
    QMetaObject::invokeMethod(empty, "action");
    settle();
    QVERIFY(grid());
    QCOMPARE(item(QStringLiteral("galleryFavourites"))->property("checked").toBool(), false);
}

void GalleryPageTest::aFailureOffersToTryAgain()
{
    m_studio->examples.failure = test::someError();
    open();
    QVERIFY(!grid());
    auto* error = item(QStringLiteral("galleryError"));
    QVERIFY(error);
    m_studio->examples.failure.reset();
    QMetaObject::invokeMethod(error, "action");
    settle();
    QVERIFY(grid());
}

void GalleryPageTest::aHeartThatCannotBeKeptIsSaid()
{
    open();
    m_studio->examples.favouriteFailure = test::someError();
    grid()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_F);
    QCOMPARE(item(QStringLiteral("galleryToasts"))->property("count").toInt(), 1);
}

void GalleryPageTest::theEndOfTheListAsksForMore()
{
    fill(200);
    open();
    QVERIFY(grid()->property("count").toInt() < 200);
    grid()->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_End);
    QCOMPARE(grid()->property("count").toInt(), 200);
}

void GalleryPageTest::whatIsNewMovesNothingInSight()
{
    fill(200);
    open();
    m_studio->hub.setExamplesReady(true);
    settle();
    // The sixth row stands at the top.
    const int columns = qRound(grid()->width() / grid()->property("cellWidth").toReal());
    grid()->setProperty("contentY", 5 * grid()->property("cellHeight").toReal());
    settle();
    const auto tile = [&]() -> QQuickItem* {
        const auto id = QStringLiteral("m%1").arg(5 * columns);
        for (auto* child : grid()->property("contentItem").value<QQuickItem*>()->childItems())
            if (child->property("exampleId").toString() == id && child->isVisible())
                return child;
        return nullptr;
    };
    QVERIFY(tile());
    const auto place = tile()->mapToScene({});

    auto& all = m_studio->examples.materials;
    for (int i = 0; i < columns; ++i) {
        auto fresh = all.front();
        fresh.id = MaterialId("new" + std::to_string(i));
        all.insert(all.begin(), fresh);
    }
    m_studio->hub.setExamplesReady(true);
    settle();
    QVERIFY(tile());
    QCOMPARE(tile()->mapToScene({}), place);
}

QTEST_MAIN(GalleryPageTest)
#include "gallery_page_test.moc"
