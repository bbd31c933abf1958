#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/ui/bridge/task.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"
#include "vidgo/ui/messages/translations.h"

using namespace vidgo;

namespace {

/// Runs what was posted when the test says so.
class HeldExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override { m_held.push_back(std::move(work)); }
    void runAll()
    {
        // On another thread, as in the program.
        std::thread([this] {
            for (auto& work : m_held)
                work();
        }).join();
        m_held.clear();
    }

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace

class BridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerArrivesOnTheThreadOfTheWindow()
    {
        HeldExecutor executor;
        QObject receiver;
        std::thread::id workedOn;
        std::thread::id answeredOn;
        int answer = 0;
        ui::runTask(
            executor, {}, &receiver,
            [&](const std::stop_token&) {
                workedOn = std::this_thread::get_id();
                return 42;
            },
            [&](int value) {
                answeredOn = std::this_thread::get_id();
                answer = value;
            });
        executor.runAll();
        QCOMPARE(answer, 0);
        QCoreApplication::processEvents();
        QCOMPARE(answer, 42);
        QVERIFY(answeredOn == std::this_thread::get_id());
        QVERIFY(workedOn != answeredOn);
    }

    void aLateAnswerToAReceiverThatIsGoneIsDropped()
    {
        HeldExecutor executor;
        auto receiver = std::make_unique<QObject>();
        bool answered = false;
        ui::runTask(
            executor, {}, receiver.get(), [](const std::stop_token&) { return 1; },
            [&](int) { answered = true; });
        executor.runAll();
        receiver.reset(); // after the work, before the answer
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void cancellingReachesTheWork()
    {
        HeldExecutor executor;
        QObject receiver;
        bool stopped = false;
        auto task = ui::runTask(
            executor, std::stop_source(), &receiver,
            [](const std::stop_token& stop) { return stop.stop_requested(); },
            [&](bool value) { stopped = value; });
        task.cancel();
        executor.runAll();
        QCoreApplication::processEvents();
        QVERIFY(stopped);
    }

    void valuesThatCanOnlyBeMovedTravelToo()
    {
        HeldExecutor executor;
        QObject receiver;
        std::unique_ptr<int> got;
        ui::runTask(
            executor, {}, &receiver, [](const std::stop_token&) { return std::make_unique<int>(7); },
            [&](std::unique_ptr<int> value) { got = std::move(value); });
        executor.runAll();
        QCoreApplication::processEvents();
        QVERIFY(got && *got == 7);
    }

    void progressEndsAtItsEndHoweverFastItWas()
    {
        QObject receiver;
        std::vector<double> seen;
        const auto progress = ui::progressOnUiThread(&receiver, [&](double value) { seen.push_back(value); });
        for (int i = 0; i <= 1000; ++i)
            progress.report(i / 1000.0);
        QCoreApplication::processEvents();
        QVERIFY(!seen.empty());
        QCOMPARE(seen.back(), 1.0);
        QVERIFY(seen.size() < 500); // the window is not flooded
    }

    void anErrorSpeaksEveryLanguage()
    {
        const Error error(BaseError::FileNotFound, "internal text", {{"file", "パン.jpg"}});
        ui::Translations translations;
        QStringList sentences;
        for (const auto language : kLanguages) {
            translations.use(language);
            const QString sentence = ui::errorText(error);
            QVERIFY(sentence.contains(QString::fromUtf8("パン.jpg")));
            QVERIFY(!sentence.contains(QStringLiteral("internal text")));
            QVERIFY(!sentences.contains(sentence));
            sentences.append(sentence);
        }
    }

    void aTimeOfDayInTaiwanIsNotWrittenAsALetter()
    {
        using namespace std::chrono_literals;
        const Timestamp time{1'795'350'000'000ms}; // in November 2026
        const auto text = ui::momentText(time, QLocale(QStringLiteral("zh_TW")));
        QVERIFY2(!text.contains(QLatin1Char('B')) && text.contains(QStringLiteral("午")), qPrintable(text));
        QVERIFY(text.startsWith(ui::dayText(time, QLocale(QStringLiteral("zh_TW")))));
    }
};

QTEST_GUILESS_MAIN(BridgeTest)
#include "bridge_test.moc"
