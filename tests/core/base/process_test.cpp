#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/base/process.h"
#include "vidgo/test/at_best.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

ProcessRequest shell(const std::string& script, std::string input = {})
{
    return {.program = "/bin/sh", .arguments = {"-c", script}, .input = std::move(input)};
}

std::string textOf(const Result<Bytes>& bytes)
{
    return {bytes->begin(), bytes->end()};
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!std::filesystem::exists("/bin/sh"))
            QSKIP("written for systems with a shell");
    }

    void givesWhatTheProgramWrites()
    {
        const auto output = runProcess(shell("echo one; echo two >&2; cat", "three"), {});
        VIDGO_VERIFY(output);
        QCOMPARE(textOf(output), std::string("one\nthree"));
    }

    void argumentsArriveAsTheyAre()
    {
        auto request = shell("printf '%s|' \"$@\"");
        request.arguments.insert(request.arguments.end(), {"sh", "a b", "\"q\"", "$HOME", ""});
        const auto output = runProcess(request, {});
        VIDGO_VERIFY(output);
        QCOMPARE(textOf(output), std::string("a b|\"q\"|$HOME||"));
    }

    void muchGoesInAndOutAtOnce()
    {
        const std::string much(4 * 1024 * 1024, 'x');
        const auto output = runProcess(shell("cat", much), {});
        VIDGO_VERIFY(output);
        QCOMPARE(output->size(), much.size());
    }

    void aProgramThatDoesNotReadIsNoHarm()
    {
        const auto output = runProcess(shell("exec 0<&-; echo done", std::string(1024 * 1024, 'x')), {});
        VIDGO_VERIFY(output);
        QCOMPARE(textOf(output), std::string("done\n"));
    }

    void failuresSayWhy()
    {
        const auto failed = runProcess(shell("echo broken >&2; exit 3"), {});
        VIDGO_VERIFY_ERROR(failed, ProcessError::Failed);
        QVERIFY(failed.error().internal().find("exit code 3 broken") != std::string::npos);
        VIDGO_VERIFY_ERROR(runProcess(shell("kill -9 $$"), {}), ProcessError::Failed);
        VIDGO_VERIFY_ERROR(runProcess({.program = "/nowhere/at-all"}, {}), ProcessError::NotStarted);
    }

    void limitsHold()
    {
        auto slow = shell("sleep 60");
        slow.timeLimit = 100ms;
        VIDGO_VERIFY_ERROR(runProcess(slow, {}), ProcessError::TimedOut);
        auto loud = shell("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done");
        loud.outputLimit = 10000;
        VIDGO_VERIFY_ERROR(runProcess(loud, {}), ProcessError::TooMuchOutput);
    }

    void aStopEndsItAndWhatItStarted()
    {
        constexpr std::chrono::seconds kSoon(1);
        const auto took = test::atBest(kSoon, [] {
            std::stop_source source;
            const TestFolder folder;
            const auto mark = folder.path() / "alive";
            std::jthread stopper([&] {
                while (!std::filesystem::exists(mark))
                    std::this_thread::yield();
                source.request_stop();
            });
            QElapsedTimer timer;
            timer.start();
            const auto stopped =
                runProcess(shell("touch '" + mark.string() + "'; sleep 60 & sleep 60"), source.get_token());
            const bool isGivenUp = !stopped && stopped.error().is(BaseError::Cancelled);
            return isGivenUp ? std::chrono::milliseconds(timer.elapsed()) : kNever;
        });
        QVERIFY2(took < kSoon, qPrintable(QString::number(took.count())));
    }

    void programsAreFoundOnThePath()
    {
        const auto found = findProgram("sh", "relative:/nowhere::/usr/bin:/bin");
        QVERIFY(found);
        QVERIFY(found->is_absolute());
        QVERIFY(!findProgram("sh", "/nowhere"));
        QVERIFY(!findProgram("no-such-program-here", "/usr/bin:/bin"));
        QVERIFY(!findProgram("sh", ""));
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "process_test.moc"
