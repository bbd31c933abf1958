#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QImage>

#include "screen_walk.h"
#include "vidgo/storage/database.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;

namespace {

// Without these tables neither examples nor results nor files are known.
constexpr std::array kTables = {"materials", "library_items", "cache_files"};

QString photograph()
{
    return ui::pathText(test::sourcePath("resources/starter-pack/inputs/product-handbag.jpg"));
}

Outcome damage(const std::filesystem::path& file)
{
    auto database = storage::Database::open({.file = file});
    if (!database)
        return failure(database);
    auto session = (*database)->session();
    if (!session)
        return failure(session);
    for (const std::string_view table : kTables) {
        std::string statement("ALTER TABLE ");
        statement.append(table).append(" RENAME TO lost_").append(table);
        if (auto renamed = session->script(statement); !renamed)
            return renamed;
    }
    return {};
}

/// What comes with the studio, without its examples.
void makeBareResources(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (const auto& entry : std::filesystem::directory_iterator(test::sourcePath("resources")))
        if (entry.path().filename() != "starter-pack")
            std::filesystem::copy(entry.path(), folder / entry.path().filename(),
                                  std::filesystem::copy_options::recursive);
}

} // namespace

/// The states without content of every page and dialog: loading (the real services, held back), empty (a new
/// data folder, no examples) and error (a damaged database, files that are gone, a folder that cannot be
/// written), in the real window, by pointer and keyboard.
class ScreenStatesTest : public QObject
{
    Q_OBJECT

private:
    test::ServiceGate m_gate;
    test::TestFolder m_home;
    test::StudioDriver m_studio{m_home.path()};

    bool start(test::StudioDriver& studio) const
    {
        return studio.start(QStringLiteral("light"), {}, QStringLiteral("settings"));
    }

    static std::vector<test::Look> looks(const test::StudioDriver& studio)
    {
        return test::looksAt(studio.window()->effectiveDevicePixelRatio());
    }

    // The dropped picture, the words that are searched: what can be asked for while all is held back.
    static void searchFor(test::StudioDriver& studio, test::ScreenWalk& walk, const QString& name, bool loads)
    {
        studio.key(Qt::Key_K, Qt::ControlModifier);
        studio.type(QStringLiteral("zqx"));
        QTest::qWait(200); // the search begins after a pause
        if (loads)
            walk.resize(1440, 900);
        walk.look(name);
        studio.key(Qt::Key_Escape);
    }

    void typeFolder(const QString& folder) const
    {
        QVERIFY(m_studio.click(QStringLiteral("exportFolderField")));
        m_studio.key(Qt::Key_A, Qt::ControlModifier);
        m_studio.type(folder);
    }

    void exportThatFails(test::ScreenWalk& walk)
    {
        m_gate.close();
        QVERIFY(m_studio.click(QStringLiteral("libraryExport")));
        QVERIFY(m_studio.waitFor(QStringLiteral("exportFolderField")));
        walk.look(QStringLiteral("export-loading"));
        m_gate.open();
        typeFolder(ui::pathText(m_home / "a-file/exports")); // a file where a folder should be
        QVERIFY(m_studio.click(QStringLiteral("exportConfirm")));
        QVERIFY(m_studio.waitFor(QStringLiteral("exportError")));
        walk.lookAtBothSizes(QStringLiteral("export-error"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("exportConfirm")));
    }

    void boardThatIsThere(test::ScreenWalk& walk)
    {
        for (int i = 0; i < 2 && !m_studio.isVisible(QStringLiteral("boardName")); ++i) {
            QVERIFY(m_studio.click(QStringLiteral("libraryNewBoard")));
            QVERIFY(m_studio.waitFor(QStringLiteral("boardName")));
            m_studio.key(Qt::Key_A, Qt::ControlModifier);
            m_studio.type(QStringLiteral("Wörk 作品"));
            m_studio.key(Qt::Key_Return);
            QTest::qWait(250); // the first time the board is made and the dialog closes
        }
        walk.lookAtBothSizes(QStringLiteral("board-error"));
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("boardName")));
    }

    void work(test::ScreenWalk& walk)
    {
        walk.goTo(QStringLiteral("background_removal"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), photograph()));
        QVERIFY(m_studio.waitFor(QStringLiteral("runButton")));
        walk.lookAtBothSizes(QStringLiteral("tool-ready"));
        m_gate.close();
        QVERIFY(m_studio.click(QStringLiteral("runButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("cancelButton")));
        walk.lookAtBothSizes(QStringLiteral("tool-running"));
        m_gate.open();
        QVERIFY(m_studio.waitFor(QStringLiteral("exportButton"), 30000));
        walk.lookAtBothSizes(QStringLiteral("tool-done"));
        QVERIFY(m_studio.drop(QStringLiteral("dropZone"), ui::pathText(m_home / "corrupt.jpg")));
        QVERIFY(m_studio.waitFor(QStringLiteral("errorNote")));
        walk.lookAtBothSizes(QStringLiteral("tool-error"));
    }

    bool focusGrid() const
    {
        auto* grid = m_studio.waitFor(QStringLiteral("libraryGrid"));
        if (grid)
            grid->forceActiveFocus(Qt::TabFocusReason);
        return grid != nullptr;
    }

    void openResult(test::ScreenWalk& walk)
    {
        walk.goTo(QStringLiteral("library"));
        QVERIFY(focusGrid());
        walk.look(QStringLiteral("library"));
        m_gate.close();
        m_studio.key(Qt::Key_Return);
        walk.lookWhileLoadingAtBothSizes(QStringLiteral("result-loading"));
        m_gate.open();
        QVERIFY(m_studio.waitFor(QStringLiteral("libraryExport")));
    }

    void noResults(test::StudioDriver& studio, test::ScreenWalk& walk)
    {
        walk.goTo(QStringLiteral("library"));
        for (const char* place : {"libraryTrash", "libraryAll"}) {
            QVERIFY(studio.click(QString::fromLatin1(place)));
            walk.lookAtBothSizes(QString::fromLatin1(place).toLower() + QStringLiteral("-empty"));
        }
        QVERIFY(studio.click(QStringLiteral("librarySearch")));
        studio.type(QStringLiteral("zqx"));
        QTest::qWait(200); // the search begins after a pause
        walk.look(QStringLiteral("library-found-nothing"));
        for (int i = 0; i < 3; ++i)
            studio.key(Qt::Key_Backspace);
        walk.goTo(QStringLiteral("gallery"));
        QVERIFY(studio.click(QStringLiteral("galleryFavourites")));
        walk.lookAtBothSizes(QStringLiteral("gallery-no-favourites"));
        QVERIFY(studio.click(QStringLiteral("galleryFavourites")));
    }

    void noShortcut(test::StudioDriver& studio, test::ScreenWalk& walk)
    {
        studio.key(Qt::Key_F1);
        QVERIFY(studio.waitFor(QStringLiteral("shortcutFilter")));
        studio.type(QStringLiteral("zqx"));
        walk.lookAtBothSizes(QStringLiteral("shortcuts-empty"));
        studio.key(Qt::Key_Escape); // empties the field
        studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!studio.isVisible(QStringLiteral("shortcutFilter")));
    }

    static void compareFaults(const test::ScreenWalk& walk)
    {
        QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"a-file", "corrupt.jpg"}) {
            QFile file(ui::pathText(m_home / name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("\xFF\xD8\xFF\xE0 not much of a picture");
        }
        m_studio.setGate(m_gate);
    }

    void loading()
    {
        m_gate.close();
        QVERIFY(start(m_studio));
        test::ScreenWalk walk(m_studio);
        for (const auto& look : looks(m_studio)) {
            if (QTest::currentTestFailed())
                return;
            walk.wear(look);
            for (const auto& page : test::everyPage()) {
                walk.goTo(page);
                const bool asksNothing = page == QLatin1String("plans") ||
                                         page == QLatin1String("settings") ||
                                         page == QLatin1String("enhancement");
                if (asksNothing)
                    walk.lookAtBothSizes(page + QStringLiteral("-loading"));
                else
                    walk.lookWhileLoadingAtBothSizes(page + QStringLiteral("-loading"));
            }
            searchFor(m_studio, walk, QStringLiteral("palette-loading"), true);
            walk.goTo(QStringLiteral("enhancement"));
            QVERIFY(m_studio.drop(QStringLiteral("dropZone"), photograph()));
            walk.lookWhileLoadingAtBothSizes(QStringLiteral("tool-checking"));
            QVERIFY(m_studio.click(QStringLiteral("clearInputButton"))); // the page is kept for the next look
        }
        QVERIFY(m_gate.waiting() > 10);
        m_gate.open();
        compareFaults(walk);
    }

    void workingAndFailing()
    {
        test::ScreenWalk walk(m_studio);
        for (const auto& look : looks(m_studio)) {
            if (QTest::currentTestFailed())
                return;
            walk.wear(look);
            work(walk);
            openResult(walk);
            exportThatFails(walk);
            QVERIFY(m_studio.click(QStringLiteral("libraryBack")));
            boardThatIsThere(walk);
        }
        compareFaults(walk);
    }

    void filesThatAreGone()
    {
        m_studio.quit();
        QVERIFY(std::filesystem::remove_all(m_home / "data/files") > 0);
        QVERIFY(start(m_studio));
        test::ScreenWalk walk(m_studio);
        for (const auto& look : looks(m_studio)) {
            if (QTest::currentTestFailed())
                return;
            walk.wear(look);
            walk.goTo(QStringLiteral("library"));
            QVERIFY(focusGrid());
            walk.lookAtBothSizes(QStringLiteral("library-missing"));
            m_studio.key(Qt::Key_Return);
            walk.lookAtBothSizes(QStringLiteral("result-missing"));
            m_studio.key(Qt::Key_Escape);
        }
        compareFaults(walk);
    }

    void errors()
    {
        m_gate.close();
        QVERIFY(start(m_studio));
        QVERIFY(damage(m_home / "data/vidgo.db").has_value());
        m_gate.open();
        test::ScreenWalk walk(m_studio);
        for (const auto& look : looks(m_studio)) {
            if (QTest::currentTestFailed())
                return;
            walk.wear(look);
            for (const auto& page : test::everyPage()) {
                walk.goTo(page);
                walk.lookAtBothSizes(page + QStringLiteral("-error"));
            }
            searchFor(m_studio, walk, QStringLiteral("palette-error"), false);
        }
        compareFaults(walk);
    }

    void empty()
    {
        const test::TestFolder home;
        makeBareResources(home / "resources");
        test::StudioDriver studio(home.path());
        studio.setResources(home / "resources");
        QVERIFY(start(studio));
        test::ScreenWalk walk(studio);
        for (const auto& look : looks(studio)) {
            if (QTest::currentTestFailed())
                return;
            walk.wear(look);
            for (const auto& page : test::everyPage()) {
                walk.goTo(page);
                walk.lookAtBothSizes(page + QStringLiteral("-empty"));
            }
            noResults(studio, walk);
            noShortcut(studio, walk);
            searchFor(studio, walk, QStringLiteral("palette-empty"), false);
        }
        compareFaults(walk);
    }

    void nothingWarned() { QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    ScreenStatesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screen_states_test.moc"
