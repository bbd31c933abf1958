#include <QtTest/QtTest>

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QRasterWindow>
#include <QTimer>

#include "library_results.h"
#include "studio_driver.h"

using namespace vidgo;

namespace {

/// Stands for another program: takes files that are dropped on it.
class DropTarget : public QRasterWindow
{
public:
    QList<QUrl> files;
    bool entered = false;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto* drag = static_cast<QDropEvent*>(event); // the base of both
            entered = drag->mimeData()->hasUrls();
            drag->setDropAction(Qt::CopyAction);
            drag->setAccepted(entered);
            return true;
        }
        if (event->type() == QEvent::Drop) {
            auto* drop = static_cast<QDropEvent*>(event);
            files = drop->mimeData()->urls();
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            return true;
        }
        return QRasterWindow::event(event);
    }
};

} // namespace

/// Results that are dragged out of the library into another window, on a real display: what arrives are
/// files.
class LibraryDragTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int kResults = 3;
    test::TestFolder m_home;
    test::StudioDriver m_studio{m_home.path()};
    DropTarget m_target;

    QQuickItem* grid() const { return m_studio.waitFor(QStringLiteral("libraryGrid")); }

    // The middle of the picture of a result, in the window.
    QPoint at(int result) const
    {
        auto* list = grid();
        const double width = list->property("cellWidth").toReal();
        const double height = list->property("cellHeight").toReal();
        const int columns = list->property("columns").toInt();
        const int row = result / columns;
        return list
            ->mapToScene({width * (result % columns + 0.5) - list->property("contentX").toReal(),
                          height * (row + 0.4) - list->property("contentY").toReal()})
            .toPoint();
    }

    // A hand that pulls from here over the target and lets go there, once it is welcome. The drag has an
    // event loop of its own, hence the timer.
    void pullOut(QPoint from)
    {
        m_target.files.clear();
        m_target.entered = false;
        auto* window = m_studio.window();
        const QPoint to = window->mapFromGlobal(m_target.geometry().center());
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        QTest::mouseMove(window, from + QPoint(6, 2));
        QTest::mouseMove(window, from + QPoint(24, 6));
        QTimer hand;
        int moved = 0;
        connect(&hand, &QTimer::timeout, this, [&] {
            if (m_target.entered) {
                hand.stop();
                QTest::mouseRelease(window, Qt::LeftButton, {}, to);
            } else {
                QTest::mouseMove(window, to + QPoint(++moved % 2, 0));
            }
        });
        hand.start(50);
        const bool arrived = QTest::qWaitFor([&] { return !m_target.files.isEmpty(); }, 10000);
        if (!arrived)
            QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    }

    static bool isPicture(const QUrl& file) { return !QImage(file.toLocalFile()).isNull(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != QLatin1String("xcb"))
            QSKIP("elsewhere the system itself moves what is dragged, with the pointer that is on the desk");
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English, QStringLiteral("settings")));
        m_studio.window()->setGeometry(0, 0, 1000, 700);
        m_target.setGeometry(840, 540, 150, 150); // over a corner of the studio
        m_target.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_target));
        m_target.raise();
        const auto opened = test::openLibraryWith(m_studio, m_home.path(), kResults);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().internal().c_str());
        QVERIFY(grid());
        QTRY_COMPARE(grid()->property("count").toInt(), kResults);
        QTest::qWait(300);
    }

    void aResultArrivesAsAFile()
    {
        pullOut(at(0));
        QCOMPARE(m_target.files.size(), 1);
        QVERIFY2(isPicture(m_target.files.first()), qPrintable(m_target.files.first().toString()));
        QVERIFY(!m_studio.isVisible(QStringLiteral("libraryBack"))); // a drag is no press
    }

    void ofSeveralThatAreSelectedAllArrive()
    {
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(m_studio.window(), Qt::LeftButton, Qt::ControlModifier, at(i));
        const auto* selection = grid()->property("selection").value<QObject*>();
        QTRY_COMPARE(selection->property("count").toInt(), 2);
        pullOut(at(1));
        QCOMPARE(m_target.files.size(), 2);
        QVERIFY(isPicture(m_target.files.first()));
        QVERIFY(isPicture(m_target.files.last()));
        QVERIFY(m_target.files.first() != m_target.files.last());
        QCOMPARE(selection->property("count").toInt(), 2);
    }

    void oneThatIsNotSelectedGoesAlone()
    {
        pullOut(at(2));
        QCOMPARE(m_target.files.size(), 1);
        QCOMPARE(grid()->property("selection").value<QObject*>()->property("count").toInt(), 2);
    }

    // After a drag the pointer does what it did before.
    void aPressOpensAResultAfterADrag()
    {
        m_studio.key(Qt::Key_Escape);
        QTest::mouseClick(m_studio.window(), Qt::LeftButton, {}, at(0));
        QVERIFY(m_studio.waitFor(QStringLiteral("libraryBack"), 5000));
        QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList());
    }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    LibraryDragTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "library_drag_test.moc"
