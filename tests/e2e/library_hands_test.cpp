#include <QtTest/QtTest>

#include <QGuiApplication>

#include "library_results.h"
#include "studio_driver.h"

using namespace vidgo;

/// What the hand does in the library of the real window: pulling a rectangle over results, and
/// the boards where there is no room for their list.
class LibraryHandsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int kResults = 7;
    test::TestFolder m_home;
    test::StudioDriver m_studio{m_home.path()};

    QQuickItem* grid() const { return m_studio.waitFor(QStringLiteral("libraryGrid")); }

    // In the window, of a point in the list's content.
    QPoint at(double x, double y) const
    {
        auto* list = grid();
        return list
            ->mapToScene({x - list->property("contentX").toReal(), y - list->property("contentY").toReal()})
            .toPoint();
    }

    double cell(const char* side) const { return grid()->property(side).toReal(); }

    void pull(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        constexpr int kSteps = 8;
        QTest::mousePress(m_studio.window(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= kSteps; ++i)
            QTest::mouseMove(m_studio.window(), from + (to - from) * i / kSteps);
        QTest::mouseRelease(m_studio.window(), Qt::LeftButton, modifiers, to);
    }

    int selected() const
    {
        const auto* selection = grid()->property("selection").value<QObject*>();
        return selection->property("count").toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English, QStringLiteral("settings")));
        m_studio.window()->resize(1440, 900);
        const auto opened = test::openLibraryWith(m_studio, m_home.path(), kResults);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().internal().c_str());
        QVERIFY(grid());
        QTRY_COMPARE(grid()->property("count").toInt(), kResults);
    }

    void aRectangleSelectsWhatItTouches()
    {
        // From the gap before the first tile to the middle of the second.
        pull(at(2, 2), at(cell("cellWidth") * 1.5, cell("cellHeight") * 0.5));
        QTRY_COMPARE(selected(), 2);
        pull(at(2, 2), at(cell("cellWidth") * 0.5, cell("cellHeight") * 1.5));
        QTRY_COMPARE(selected(), 2); // those below each other, not those between them
        pull(at(cell("cellWidth") * 2 + 2, 2), at(cell("cellWidth") * 2.5, cell("cellHeight") * 0.5),
             Qt::ControlModifier);
        QTRY_COMPARE(selected(), 3);
        m_studio.screenshot(QStringLiteral("library-pulled"));
        QTest::mouseClick(m_studio.window(), Qt::LeftButton, {}, at(2, 2));
        QTRY_COMPARE(selected(), 0);
    }

    void aRectangleNeverOpensAResult()
    {
        pull(at(2, 2), at(cell("cellWidth") * 0.5, cell("cellHeight") * 0.5));
        QTRY_COMPARE(selected(), 1);
        QVERIFY(!m_studio.isVisible(QStringLiteral("libraryBack")));
        m_studio.key(Qt::Key_Escape);
        QTRY_COMPARE(selected(), 0);
    }

    void theBoardsAreInAMenuWhereTheirListIsNot()
    {
        m_studio.window()->resize(760, 600);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("libraryNewBoard")));
        auto* button = m_studio.waitFor(QStringLiteral("libraryPlaces"));
        QVERIFY(button);
        button->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Space);
        QTest::qWait(100);
        m_studio.screenshot(QStringLiteral("library-places"));
        for (int i = 0; i < 3;
             ++i) // all results, a new board, the trash; no board is shown that could be changed
            m_studio.key(Qt::Key_Down);
        m_studio.key(Qt::Key_Return);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("libraryGrid")));
        m_studio.window()->resize(1440, 900);
        QVERIFY(m_studio.click(QStringLiteral("libraryAll")));
        QTRY_COMPARE(grid()->property("count").toInt(), kResults);
    }

    void nothingWarned() { QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    LibraryHandsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "library_hands_test.moc"
