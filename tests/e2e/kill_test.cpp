#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "studio_driver.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/test/fakes.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

/// kill -9 in the middle of the work: what was finished is there, and the next start says what was not.
class KillTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;

    QStringList arguments(const QStringList& command) const
    {
        return QStringList{QStringLiteral("--json"), QStringLiteral("--data-dir"),
                           ui::pathText(m_home / "data")} +
               command;
    }

    QJsonObject vidgo(const QStringList& command) const
    {
        QProcess process;
        process.start(QStringLiteral(VIDGO_PROGRAM), arguments(command));
        process.waitForFinished(110000);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    // The runs that the database believes to be under way.
    std::set<RunId> running() const
    {
        std::set<RunId> ids;
        auto database = storage::Database::open({.file = m_home / "data/vidgo.db"});
        if (!database)
            return ids;
        const test::ManualClock clock;
        materials::RunStore store(**database, clock);
        if (const auto runs = store.running())
            for (const auto& run : *runs)
                ids.insert(run.id);
        return ids;
    }

    // Whether another one has begun. Those that were killed before are ended by the next start, at some
    // moment.
    bool hasBegun(const std::set<RunId>& before) const
    {
        return std::ranges::any_of(running(), [&](const RunId& id) { return !before.contains(id); });
    }

    QString output(int number) const
    {
        return ui::pathText(m_home / ("out" + std::to_string(number) + ".png"));
    }

    QString photograph() const
    {
        return ui::pathText(test::sourcePath("resources/starter-pack/inputs/product-handbag.jpg"));
    }

private Q_SLOTS:
    void aKillAtAnyMomentLosesNoFinishedResult()
    {
        const auto run = [&](int number) {
            return QStringList{QStringLiteral("run"), QStringLiteral("background_removal"), photograph(),
                               QStringLiteral("-o"), output(number)};
        };
        vidgo({QStringLiteral("mode"), QStringLiteral("own_computer")}); // a visitor is told no paths
        QVERIFY(vidgo(run(0)).contains(QStringLiteral("item")));
        // A picture that takes a while, so that the kill comes in time.
        const QString large = ui::pathText(m_home / "large.png");
        QVERIFY(QImage(photograph()).scaled(3600, 2700).save(large));

        for (int i = 1; i <= 4; ++i) {
            const auto before = running();
            QProcess process;
            process.start(QStringLiteral(VIDGO_PROGRAM),
                          arguments({QStringLiteral("run"), QStringLiteral("background_removal"), large,
                                     QStringLiteral("-o"), output(i)}));
            QTRY_VERIFY_WITH_TIMEOUT(hasBegun(before) || process.state() == QProcess::NotRunning, 30000);
            process.waitForFinished(120 * (4 - i)); // sooner and sooner: the last one surely is not done
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(10000));
            QVERIFY(!QFile::exists(output(i)) || !QImage(output(i)).isNull());
        }

        const auto library = vidgo({QStringLiteral("library"), QStringLiteral("list")});
        const auto results = library.value(QStringLiteral("results")).toArray();
        QVERIFY(!results.empty());
        for (const auto& result : results)
            QVERIFY(!QImage(result.toObject().value(QStringLiteral("result")).toString()).isNull());
    }

    void theNextStartSaysWhatWasNotFinished()
    {
        QVERIFY(!running().empty());
        // The studio takes its settings from a folder of its own here, the data from the one that was killed.
        StudioDriver studio(m_home.path());
        QVERIFY(studio.start(QStringLiteral("light"), Language::English));
        QTRY_VERIFY_WITH_TIMEOUT(running().empty(), 15000);
        QVERIFY(studio.waitFor(QStringLiteral("toastHost")));
        QTest::qWait(400);
        studio.screenshot(QStringLiteral("after-kill-light-en"));
        QVERIFY(studio.click(QStringLiteral("navLibrary")));
        auto* grid = studio.waitFor(QStringLiteral("libraryGrid"));
        QVERIFY(grid);
        QTRY_VERIFY(grid->property("count").toInt() >= 1);
    }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
