#include <QtTest/QtTest>

#include <QGuiApplication>

#include "screen_walk.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;

/// Every page and dialog of the real window with its content, in every look, for people to look at; a program
/// looks first. The states without content are walked by screen_states_test.
class ScreensTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    test::StudioDriver m_studio{m_home.path()};
    test::ScreenWalk m_walk{m_studio};

    static QString photograph(const char* name)
    {
        return ui::pathText(test::sourcePath("resources/starter-pack/inputs") / name);
    }

    void pages()
    {
        for (const auto& page : test::everyPage()) {
            m_walk.goTo(page);
            m_walk.lookAtBothSizes(page);
        }
    }

    void palette()
    {
        m_studio.key(Qt::Key_K, Qt::ControlModifier);
        m_walk.look(QStringLiteral("palette"));
        m_studio.type(QStringLiteral("re"));
        QTRY_VERIFY(m_studio.find(QStringLiteral("searchHits"))->property("count").toInt() < 18);
        m_walk.lookAtBothSizes(QStringLiteral("palette-found"));
        m_studio.key(Qt::Key_Escape);
        m_studio.key(Qt::Key_F1);
        QVERIFY(m_studio.waitFor(QStringLiteral("shortcutList")));
        m_walk.lookAtBothSizes(QStringLiteral("shortcuts"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("shortcutList")));
    }

    void question()
    {
        m_walk.goTo(QStringLiteral("home"));
        QVERIFY(m_studio.drop(QStringLiteral("homePage"), photograph("product-handbag.jpg")));
        QVERIFY(m_studio.waitFor(QStringLiteral("openWith_enhancement")));
        m_walk.lookAtBothSizes(QStringLiteral("open-with"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("openWith_enhancement")));
    }

    void viewer()
    {
        m_walk.goTo(QStringLiteral("gallery"));
        auto* grid = m_studio.waitFor(QStringLiteral("galleryGrid"));
        QVERIFY(grid);
        grid->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Return);
        QVERIFY(m_studio.waitFor(QStringLiteral("viewerFavourite")));
        m_walk.lookAtBothSizes(QStringLiteral("viewer"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("viewerFavourite")));
    }

    void result()
    {
        m_walk.goTo(QStringLiteral("library"));
        auto* grid = m_studio.waitFor(QStringLiteral("libraryGrid"));
        QVERIFY(grid);
        grid->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_studio.waitFor(QStringLiteral("selectionExport")));
        m_walk.lookAtBothSizes(QStringLiteral("library-selected"));
        m_studio.key(Qt::Key_Escape);
        m_studio.key(Qt::Key_Return);
        QVERIFY(m_studio.waitFor(QStringLiteral("libraryExport")));
        m_walk.lookAtBothSizes(QStringLiteral("result"));
        QVERIFY(m_studio.click(QStringLiteral("libraryExport")));
        QVERIFY(m_studio.waitFor(QStringLiteral("exportConfirm")));
        m_walk.lookAtBothSizes(QStringLiteral("export"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("exportConfirm")));
        QVERIFY(m_studio.click(QStringLiteral("libraryBack")));
    }

    void board()
    {
        QVERIFY(m_studio.click(QStringLiteral("libraryNewBoard")));
        QVERIFY(m_studio.waitFor(QStringLiteral("boardName")));
        m_walk.lookAtBothSizes(QStringLiteral("board"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("boardName")));
    }

    void deletion()
    {
        m_walk.goTo(QStringLiteral("settings"));
        auto* button = m_studio.waitFor(QStringLiteral("deleteEverything"));
        QVERIFY(button);
        button->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Return);
        QTRY_VERIFY(m_studio.window()->activeFocusItem() != button);
        m_walk.lookAtBothSizes(QStringLiteral("deletion"));
        m_studio.key(Qt::Key_Escape);
        QTRY_COMPARE(m_studio.window()->activeFocusItem(), button);
    }

    void drawer()
    {
        m_walk.goTo(QStringLiteral("style_gallery"));
        m_walk.resize(800, 600);
        QVERIFY(m_studio.click(QStringLiteral("openColumnButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("dropZone")));
        m_walk.look(QStringLiteral("drawer"));
        m_studio.key(Qt::Key_Escape);
    }

    void addResult()
    {
        RunRequest request;
        request.tool = Tool::BackgroundRemoval;
        request.input = test::sourcePath("resources/starter-pack/inputs/product-handbag.jpg");
        auto& hub = *m_studio.app().hub();
        QVERIFY(hub.services().runs.run(request, Progress(), {}).has_value());
        Q_EMIT hub.libraryChanged();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_studio.start(QStringLiteral("light"), {}, QStringLiteral("settings")));
        addResult();
    }

    void everyPageAndDialogInEveryLook()
    {
        for (const auto& one : test::looksAt(m_studio.window()->effectiveDevicePixelRatio())) {
            m_walk.wear(one);
            for (const auto part :
                 {&ScreensTest::pages, &ScreensTest::palette, &ScreensTest::question, &ScreensTest::viewer,
                  &ScreensTest::result, &ScreensTest::board, &ScreensTest::deletion, &ScreensTest::drawer})
                if (!QTest::currentTestFailed())
                    (this->*part)();
        }
        QVERIFY2(m_walk.faults().isEmpty(), qPrintable(m_walk.faults().join(QLatin1Char('\n'))));
    }

    void nothingWarned() { QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screens_test.moc"
