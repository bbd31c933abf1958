#include "vidgo/ui/bridge/service_hub.h"

#include <atomic>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

// Finished tasks leave their sources behind; so many of them are kept at the most.
constexpr std::size_t kRememberedTasks = 64;
// Whoever shows the library reads it anew each time.
constexpr int kLibraryRestMs = 2000;

// The files of a batch are made one by one.
bool mayHaveMadeSomething(const Job& job)
{
    if (std::holds_alternative<BatchId>(job.work))
        return job.state != JobState::Waiting;
    return std::holds_alternative<RunRequest>(job.work) && job.state == JobState::Finished;
}

} // namespace

ServiceHub::ServiceHub(service::Services services, Executor& executor, Log& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_executor(executor)
    , m_log(log)
{
    m_services.jobs.listen([guard = QPointer<QObject>(this), this](const Job& job) {
        callOnUiThread(guard, [this, job] { takeNews(job); });
    });
    listenToExampleSync();
}

ServiceHub::~ServiceHub()
{
    m_queue.cancel();
    for (auto& stop : m_stops)
        stop.request_stop();
    if (auto* const sync = exampleSync())
        sync->listen({});
}

QString ServiceHub::languageCode() const
{
    return toQString(vidgo::languageCode(m_language));
}

void ServiceHub::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void ServiceHub::setExamplesReady(bool complete)
{
    m_examples = complete ? Examples::Complete : Examples::Partial;
    Q_EMIT examplesReady();
}

void ServiceHub::setServerLost(bool lost)
{
    if (m_isServerLost == lost)
        return;
    m_isServerLost = lost;
    Q_EMIT serverLostChanged();
}

void ServiceHub::startQueue(Executor& executor, std::function<void(const Error&)> ended)
{
    m_queue = runTask(
        executor, std::stop_source(), this,
        [&jobs = m_services.jobs](const std::stop_token& stop) { return jobs.work({}, stop); },
        [ended = std::move(ended)](const Outcome& outcome) {
            if (!outcome)
                ended(outcome.error());
        });
}

void ServiceHub::takeNews(const Job& job)
{
    Q_EMIT jobChanged(job);
    if (!mayHaveMadeSomething(job))
        return;
    const bool goesOn = job.state == JobState::Running;
    if (goesOn && m_sinceLibrary.isValid() && m_sinceLibrary.elapsed() < kLibraryRestMs)
        return;
    m_sinceLibrary.start();
    Q_EMIT libraryChanged();
}

// Every piece of a file is told; what has not been looked at yet need not be told again.
void ServiceHub::listenToExampleSync()
{
    auto* const sync = exampleSync();
    if (!sync)
        return;
    sync->listen(
        [guard = QPointer<QObject>(this), this, isTold = std::make_shared<std::atomic<bool>>(false)] {
            if (isTold->exchange(true))
                return;
            callOnUiThread(guard, [this, isTold] {
                *isTold = false;
                takeNewExamples();
            });
        });
}

void ServiceHub::takeNewExamples()
{
    Q_EMIT exampleSyncChanged();
    const auto state = exampleSync()->state();
    const bool goesOn = state.phase == service::ExampleSyncPhase::Looking ||
                        state.phase == service::ExampleSyncPhase::Fetching;
    if (goesOn || state.brought == m_broughtExamples)
        return;
    m_broughtExamples = state.brought;
    // Before the others are in, all of them are waited for.
    if (examplesAreReady())
        Q_EMIT examplesReady();
}

std::stop_source ServiceHub::newStopSource()
{
    if (m_stops.size() >= kRememberedTasks)
        m_stops.pop_front();
    return m_stops.emplace_back();
}

} // namespace vidgo::ui
