#include <QtTest/QtTest>

#include <QProcess>
#include <cstdio>
#include <random>

#include "originals_desk.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/child_program.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace fs = std::filesystem;

namespace {

constexpr int kResults = 120;
constexpr int kKills = 12;

std::string nameOf(int number)
{
    return "result-" + std::to_string(number);
}

std::string originalOf(int number)
{
    std::string text = "original " + std::to_string(number) + " ";
    while (text.size() < 70'000) // more than a chunk
        text += text;
    return text;
}

/// The same folder for one program after the other.
class Place
{
public:
    explicit Place(const fs::path& folder)
        : database(openAt(folder / "vidgo.db"))
        , desk(*database, folder, clock)
    {
        desk.server.hasWatermark = false;
    }

    SystemClock clock;
    std::unique_ptr<storage::Database> database;
    test::OriginalsDesk desk;

private:
    std::unique_ptr<storage::Database> openAt(const fs::path& file)
    {
        auto opened = storage::Database::open({.file = file});
        auto steps = storage::loadMigrations(test::sourcePath("resources/sql"));
        NullLog log;
        if (!opened || !steps ||
            !storage::migrate(**opened, *steps, storage::MigrationMode::Apply, clock, log))
            qFatal("cannot open the library");
        return std::move(*opened);
    }
};

// What the killed program does.
int openUntilKilled(const fs::path& folder)
{
    Place place(folder);
    for (int number = 0; number < kResults; ++number) // the keys are all that is asked for
        place.desk.server.originals["at-server-" + nameOf(number)] = {
            .content = {}, .key = Secret("key of at-server-" + nameOf(number)), .sealed = {}};
    std::puts("begun");
    std::fflush(stdout);
    place.desk.tend();
    return 0;
}

} // namespace

/// kill -9 while originals take the place of what was marked: each result is one of the two, whole, and in
/// the end all are opened.
class KilledOriginalsTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_folder;

    void kill(int afterMs)
    {
        QProcess process;
        test::endWithThisTest(process);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--open"), QString::fromStdString(toUtf8(m_folder.path()))});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead(60'000));
        process.waitForFinished(afterMs);
        process.kill();
        process.waitForFinished();
    }

    // How many are opened.
    int verified()
    {
        Place place(m_folder.path());
        int opened = 0;
        for (const auto& noted : place.desk.journal.readAll()) {
            const auto item = place.desk.item(noted.id);
            const auto number = std::stoi(noted.id.value().substr(std::string("result-").size()));
            const bool isOpened = item.sealed.account.isEmpty();
            opened += isOpened ? 1 : 0;
            if (place.desk.shown(item.id) != (isOpened ? originalOf(number) : "marked " + item.id.value()))
                return -1;
            if (!isOpened && place.desk.content(item.sealed.file).size() < originalOf(number).size())
                return -2;
            // The journal may be ahead by the one that was under way, and its file is there as well.
            if (place.desk.content(noted.result) == "missing")
                return -3;
        }
        return opened;
    }

private Q_SLOTS:
    void aKillAtAnyMomentLeavesEitherOne()
    {
        {
            Place place(m_folder.path());
            place.desk.server.hasWatermark = true;
            for (int number = 0; number < kResults; ++number)
                place.desk.made(nameOf(number), originalOf(number));
            QCOMPARE(place.desk.tend(), 0);
        }
        std::mt19937 chance(20261123); // the same moments in every run, as far as a clock can be
        std::uniform_int_distribution<int> moment(0, 80);
        int before = 0;
        int inTheMiddle = 0;
        for (int number = 0; number < kKills; ++number) {
            kill(moment(chance));
            const int opened = verified();
            QVERIFY2(opened >= before, qPrintable(QString::number(opened)));
            inTheMiddle += opened > before && opened < kResults ? 1 : 0;
            before = opened;
        }
        QVERIFY2(inTheMiddle >= 3, "no kill came while there was work");
        QCOMPARE(openUntilKilled(m_folder.path()), 0);
        QCOMPARE(verified(), kResults);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--open"))
        return openUntilKilled(pathFromUtf8(arguments[2].toStdString()));
    KilledOriginalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_originals_test.moc"
