// Locks between programs: one holder at a time, and none after its holder has died.

#include <QProcess>
#include <cstdio>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
namespace fs = std::filesystem;

namespace {

// What the second program does: takes the lock, says so and keeps it until it is ended.
int holdUntilKilled(const fs::path& file)
{
    const auto lock = FileLock::tryTake(file);
    std::puts(lock && *lock ? "taken" : "refused");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

bool canTake(const fs::path& file)
{
    const auto lock = FileLock::tryTake(file);
    return lock && lock->has_value();
}

} // namespace

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimeHasIt()
    {
        const test::TestFolder home;
        const auto file = home / "locks/one.lock";
        {
            auto first = FileLock::tryTake(file);
            VIDGO_VERIFY(first);
            QVERIFY(first->has_value());
            QVERIFY(!canTake(file));
            QVERIFY(canTake(home / "locks/other.lock"));
            // Where it moves to, it is held on.
            const auto moved = std::move(**first);
            first->reset();
            QVERIFY(!canTake(file));
        }
        QVERIFY(!fs::exists(file)); // nothing is left of it
        QVERIFY(canTake(file));
        QVERIFY(canTake(file));
    }

    void whatLiesThereFromAnEarlierCrashIsNoObstacle()
    {
        const test::TestFolder home;
        VIDGO_VERIFY(writeFile(home / "one.lock", "", Durability::Rename));
        QVERIFY(canTake(home / "one.lock"));
    }

    void aPlaceThatCannotBeWrittenIsReported()
    {
        const test::TestFolder home;
        VIDGO_VERIFY(writeFile(home / "wall", "a file", Durability::Rename));
        VIDGO_VERIFY_ERROR(FileLock::tryTake(home / "wall/one.lock"), BaseError::FileNotWritable);
    }

    void anotherProgramHasItUntilItIsKilled()
    {
        const test::TestFolder home;
        const auto file = home / "one.lock";
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--hold"), QString::fromStdString(toUtf8(file))});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readLine().trimmed(), QByteArray("taken"));
        QVERIFY(!canTake(file));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(canTake(file));
    }
};

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--hold"))
        return holdUntilKilled(pathFromUtf8(arguments[2].toStdString()));
    FileLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "file_lock_test.moc"
