#include <QtTest/QtTest>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>

#include "studio_driver.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

namespace {

QString photograph()
{
    return ui::pathText(test::sourcePath("resources/starter-pack/inputs/product-headphones.jpg"));
}

// How many different colours a picture has, counted roughly: a window that shows nothing has a handful.
qsizetype colorsIn(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 4)
        for (int x = 0; x < image.width(); x += 4)
            colors.insert(image.pixel(x, y) & 0xFFF0F0F0);
    return colors.size();
}

} // namespace

/// The story of the first use, told at the real window: look at examples, drop a photograph, compare, export,
/// come back.
class StudioStoryTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};

    QString exports() const { return ui::pathText(m_home / "exports"); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_studio.start(QStringLiteral("dark"), Language::English)); }

    void homeShowsRealExamples()
    {
        QVERIFY(m_studio.waitFor(QStringLiteral("homePage")));
        QTRY_VERIFY_WITH_TIMEOUT(colorsIn(m_studio.screenshot(QStringLiteral("home-dark-en"))) > 400, 10000);
    }

    void aPhotographThatIsDroppedIsCheckedAndCutOut()
    {
        QVERIFY(m_studio.click(QStringLiteral("nav_background_removal")));
        QVERIFY(m_studio.waitFor(QStringLiteral("dropZone")));
        QTest::qWait(400); // for the picture that people look at; nothing depends on it
        m_studio.screenshot(QStringLiteral("tool-dark-en"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), photograph()));
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("exportButton"), 60000));
    }

    void theResultIsComparedByPointerAndKeyboard()
    {
        auto* compare = m_studio.waitFor(QStringLiteral("compareView"));
        QVERIFY(compare);
        QTest::qWait(400);
        m_studio.screenshot(QStringLiteral("result-dark-en"));
        const double before = compare->property("position").toDouble();
        m_studio.drag(compare, {before, 0.5}, {0.25, 0.5});
        QTRY_VERIFY(compare->property("position").toDouble() < before - 0.1);

        compare->forceActiveFocus();
        m_studio.key(Qt::Key_V);
        QTRY_COMPARE(compare->property("mode").toString(), QStringLiteral("side"));
        m_studio.key(Qt::Key_Plus);
        QTRY_VERIFY(compare->property("zoom").toDouble() > 1.0);
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("result-side-dark-en"));
        m_studio.key(Qt::Key_0);
        m_studio.key(Qt::Key_S);
        QTRY_COMPARE(compare->property("mode").toString(), QStringLiteral("slider"));
    }

    void aStrokeCorrectsTheCut()
    {
        auto* keep = m_studio.waitFor(QStringLiteral("strokeKeepButton"));
        QVERIFY(keep);
        keep->forceActiveFocus();
        m_studio.key(Qt::Key_Return);
        QTRY_VERIFY(keep->property("checked").toBool());
        auto* overlay = m_studio.waitFor(QStringLiteral("strokeOverlay"));
        QVERIFY(overlay);
        m_studio.drag(overlay, {0.2, 0.45}, {0.24, 0.5}); // over the cup, which was cut away
        QVERIFY(m_studio.waitFor(QStringLiteral("strokeUndoButton")));
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("stroke-dark-en"));
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("exportButton"), 60000));
    }

    void theResultIsExported()
    {
        QVERIFY(m_studio.click(QStringLiteral("exportButton")));
        auto* folder = m_studio.waitFor(QStringLiteral("exportFolderField"));
        QVERIFY(folder);
        QVERIFY(m_studio.click(QStringLiteral("exportFolderField")));
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        m_studio.type(exports());
        QTest::qWait(300);
        m_studio.screenshot(QStringLiteral("export-dark-en"));
        QVERIFY(m_studio.click(QStringLiteral("exportConfirm")));
        const QString expected = exports() + QStringLiteral("/product-headphones-background-removal.png");
        // Until it is whole, an empty file keeps its name.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(expected).size() > 0, 20000);
        const QImage cut(expected);
        QVERIFY(cut.hasAlphaChannel());
        QCOMPARE(cut.size(), QImage(photograph()).size());
        QCOMPARE(qAlpha(cut.pixel(2, 2)), 0);
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("exportDialog")));
    }

    void aPictureIsPastedWithTheKeyboardAndItsRunIsCancelled()
    {
        QVERIFY(m_studio.click(QStringLiteral("nav_background_removal")));
        QGuiApplication::clipboard()->setImage(
            QImage(photograph()).scaled(5000, 4000, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_studio.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.click(QStringLiteral("cancelButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("runButton"), 5000));
    }

    void theResultIsFoundAgainAfterARestart()
    {
        QVERIFY(m_studio.start(QStringLiteral("dark"), Language::English));
        QVERIFY(m_studio.click(QStringLiteral("navLibrary")));
        auto* grid = m_studio.waitFor(QStringLiteral("libraryGrid"));
        QVERIFY(grid);
        QTRY_COMPARE(grid->property("count").toInt(), 2); // with and without the stroke
        QTest::qWait(400);
        m_studio.screenshot(QStringLiteral("library-dark-en"));
    }

    void everyPageCanBeLookedAt_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        for (const auto* theme : {"dark", "light", "high_contrast"})
            for (const auto* language : {"en", "ja", "zh-TW", "ko", "es"}) {
                const bool everyLanguage = QByteArrayView(theme) == "light";
                if (everyLanguage || QByteArrayView(language) == "en" || QByteArrayView(language) == "ja")
                    QTest::addRow("%s %s", theme, language)
                        << QString::fromLatin1(theme) << QString::fromLatin1(language);
            }
    }

    void everyPageCanBeLookedAt()
    {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        QVERIFY(m_studio.start(theme, languageFromCode(language.toStdString())));
        const QString suffix = QStringLiteral("-%1-%2").arg(theme, language);
        auto* settings = m_studio.waitFor(QStringLiteral("navSettings"));
        QVERIFY(settings);
        QCOMPARE(StudioDriver::accessibleName(settings) == QStringLiteral("Settings"),
                 language == QStringLiteral("en"));
        const auto look = [&](const char* page, const char* entry) {
            QVERIFY(m_studio.click(QString::fromLatin1(entry)));
            QTest::qWait(600);
            QVERIFY(colorsIn(m_studio.screenshot(QString::fromLatin1(page) + suffix)) > 20);
        };
        look("home", "navHome");
        look("tool", "nav_background_removal");
        look("rooms", "nav_room_redesign");
        look("library", "navLibrary");
        look("settings", "navSettings");
    }

    void aDataFolderThatCannotBeUsedIsSaidInTheWindow()
    {
        const test::TestFolder home;
        QFile blocked(ui::pathText(home / "data"));
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
        StudioDriver studio(home.path());
        QVERIFY(studio.start({}, Language::Japanese));
        QCOMPARE(studio.window()->objectName(), QStringLiteral("startupFailure"));
        QVERIFY(studio.window()->property("reason").toString().contains(QStringLiteral("data")));
        studio.screenshot(QStringLiteral("failure-ja"));
    }

    void nothingWarned() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    StudioStoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "studio_story_test.moc"
