#include <QtTest/QtTest>

#include <QFileInfo>
#include <QProcess>

#include "single_instance.h"
#include "vidgo/test/test_folder.h"

using vidgo::SingleInstance;
using vidgo::test::TestFolder;

/// One studio per data folder; what a second one was asked to open arrives at the first.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHasTheFolder()
    {
        const TestFolder folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
    }

    void anotherFolderIsAnotherStudio()
    {
        const TestFolder one;
        const TestFolder two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QCOMPARE(second.claim({}), SingleInstance::Role::First);
    }

    void whoLetsGoMakesRoom()
    {
        const TestFolder folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        first.release();
        SingleInstance next(folder.path());
        QCOMPARE(next.claim({}), SingleInstance::Role::First);
    }

    void aSecondHandsOverItsFilesAndEnds()
    {
        const TestFolder folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QSignalSpy summoned(&first, &SingleInstance::summoned);
        QProcess second;
        second.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--second"), QString::fromStdString(folder.path().string()),
                      QStringLiteral("一張照片.jpg")});
        QTRY_VERIFY_WITH_TIMEOUT(!summoned.isEmpty(), 10000);
        const auto files = summoned.first().first().toStringList();
        QCOMPARE(files.size(), 1);
        QVERIFY(QFileInfo(files.first()).isAbsolute());
        QVERIFY(files.first().endsWith(QStringLiteral("一張照片.jpg")));
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitCode(), static_cast<int>(SingleInstance::Role::Second));
    }

    void whatAKilledOneLeftIsTakenOver()
    {
        const TestFolder folder;
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--hold"), QString::fromStdString(folder.path().string())});
        QTRY_VERIFY_WITH_TIMEOUT(killed.bytesAvailable() > 0, 10000); // it has the folder
        killed.kill();
        QVERIFY(killed.waitForFinished(10000));
        SingleInstance next(folder.path());
        QCOMPARE(next.claim({}), SingleInstance::Role::First);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() >= 3 && arguments[1].startsWith(QLatin1String("--"))) {
        SingleInstance instance(arguments[2].toStdString());
        const auto role = instance.claim(arguments.mid(3));
        if (arguments[1] == QLatin1String("--second"))
            return static_cast<int>(role);
        puts("held");
        fflush(stdout);
        return QCoreApplication::exec();
    }
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "single_instance_test.moc"
