#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QImage>

#include "studio_driver.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

/// A shop's folder of forty photographs becomes forty pictures on the luxury scene, in the real window:
/// stopped in the middle, taken up by a studio that was started anew, one broken file reported at the end.
class BatchStoryTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};

    QString shop() const { return ui::pathText(m_home / "shop"); }
    QString title() const
    {
        auto* heading = m_studio.find(QStringLiteral("batchTitle"));
        return heading ? heading->property("text").toString() : QString();
    }

    bool chosen(const QString& tile) const
    {
        auto* item = m_studio.find(tile);
        return item && item->property("chosen").toBool();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(shop()));
        const QImage photo =
            QImage(ui::pathText(test::sourcePath("resources/starter-pack/inputs/product-perfume.jpg")))
                .scaledToWidth(240, Qt::SmoothTransformation);
        for (int i = 0; i < 40; ++i) {
            QImage one = photo;
            one.setPixel(0, 0, qRgb(i, 0, 0)); // no two alike
            QVERIFY(one.save(shop() + QStringLiteral("/bottle-%1.png").arg(i, 2, 10, QLatin1Char('0'))));
        }
        QFile broken(shop() + QStringLiteral("/bottle-17.png"));
        QVERIFY(broken.open(QIODevice::ReadWrite));
        QVERIFY(broken.resize(broken.size() / 2));
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English));
    }

    void aFolderThatIsDroppedBecomesABatch()
    {
        QVERIFY(m_studio.click(QStringLiteral("nav_product_scene")));
        QVERIFY(m_studio.click(QStringLiteral("scene_luxury_gold")));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), shop()));
        QVERIFY(m_studio.waitFor(QStringLiteral("startBatchButton")));
        m_studio.screenshot(QStringLiteral("batch-gathered-light-en"));
        QVERIFY(m_studio.click(QStringLiteral("startBatchButton")));
    }

    void stopEndsItInTheMiddleAndTheRestWaits()
    {
        QTRY_VERIFY_WITH_TIMEOUT(title().startsWith(QStringLiteral("5 of 40")) ||
                                     title().startsWith(QStringLiteral("6 of 40")),
                                 30000);
        m_studio.screenshot(QStringLiteral("batch-running-light-en"));
        QVERIFY(m_studio.click(QStringLiteral("stopBatchButton")));
        QTRY_VERIFY_WITH_TIMEOUT(title().startsWith(QStringLiteral("Stopped")), 5000);
        m_studio.screenshot(QStringLiteral("batch-stopped-light-en"));
    }

    void aNewStartTakesItUpAndNamesTheBrokenFile()
    {
        m_studio.quit();
        QVERIFY(m_studio.start({}, {}, QStringLiteral("product_scene")));
        QVERIFY(m_studio.waitFor(QStringLiteral("resumeBatchButton")));
        m_studio.screenshot(QStringLiteral("batch-offered-light-en"));
        QVERIFY(m_studio.click(QStringLiteral("resumeBatchButton")));
        // Its settings are shown as they were chosen, and it begins only when that is asked for.
        QTRY_VERIFY(chosen(QStringLiteral("scene_luxury_gold")));
        QVERIFY(m_studio.click(QStringLiteral("startBatchButton")));
        QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("Done: 39 files made"), 60000);
        auto* problems = m_studio.waitFor(QStringLiteral("batchProblems"));
        QVERIFY(problems);
        QCOMPARE(problems->property("count").toInt(), 1);
        m_studio.screenshot(QStringLiteral("batch-done-light-en"));
    }

    void theResultsAreInTheLibraryAndTheirSettingsWithThem()
    {
        QVERIFY(m_studio.click(QStringLiteral("navLibrary")));
        auto* grid = m_studio.waitFor(QStringLiteral("libraryGrid"));
        QVERIFY(grid);
        QTRY_COMPARE(grid->property("count").toInt(), 39);
        QTest::qWait(400); // for the picture that people look at
        m_studio.screenshot(QStringLiteral("batch-library-light-en"));
        QCOMPARE(StudioDriver::qmlWarnings(), QStringList());
    }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    BatchStoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "batch_story_test.moc"
