#include "vidgo/backend/job_backend.h"

#include <chrono>
#include <thread>

#include "job_performer.h"
#include "service_failure.h"
#include "vidgo/backend/job_times.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/base/text.h"

namespace vidgo::backend {

using service::ServiceError;
using namespace std::chrono_literals;

namespace {

constexpr auto kNewsEvery = 100ms;  ///< How often progress is told.
constexpr auto kLookEvery = 1s;     ///< For jobs that another program let wait again.
constexpr auto kWatchEvery = 100ms; ///< For a running job that another program stopped.
constexpr std::size_t kLongestLine = 1000;

std::string nameOf(const std::filesystem::path& path)
{
    return toUtf8(path.filename());
}

std::string secondsText(std::chrono::milliseconds time)
{
    return std::to_string(time.count() / 1000) + "." + std::to_string(time.count() % 1000 / 100) + " s";
}

/// Of a job whose file, or each of whose files, takes `one`.
std::optional<std::int64_t> aheadOf(const Job& job, std::optional<std::int64_t> one)
{
    if (!one || !std::holds_alternative<BatchId>(job.work))
        return one;
    return static_cast<std::int64_t>(static_cast<double>(*one * job.files) * (1.0 - job.fraction));
}

double doneOf(const Batch& batch)
{
    return batch.total == 0 ? 0.0 : static_cast<double>(batch.total - batch.waiting()) / batch.total;
}

void takeError(Job& job, const Error& error)
{
    job.errorId = error.id();
    job.errorTemplate = error.externalTemplate();
    job.errorArguments = error.arguments();
}

} // namespace

/// The job that is worked on.
struct JobBackend::Current
{
    JobId id;
    std::stop_source stop;
    double fraction = 0;
    std::optional<std::int64_t> leftMs;
    std::chrono::steady_clock::time_point told;
};

JobBackend::JobBackend(Parts parts)
    : m_parts(std::move(parts))
{}

JobBackend::~JobBackend() = default;

// ---- What is in the queue
// ----------------------------------------------------------------------------------

Result<Job> JobBackend::add(const JobWork& work)
{
    if (const auto* batch = std::get_if<BatchId>(&work)) {
        auto open = m_parts.jobs.openJobOf(*batch);
        if (!open)
            return failure(open);
        if (*open)
            return shown(**open);
    }
    auto row = std::visit([this](const auto& each) { return rowOf(each); }, work);
    if (!row)
        return failure(row);
    row->job.id = JobId(makeUuid(m_parts.random));
    row->job.work = work;
    row->job.state = JobState::Waiting;
    row->job.createdAt = m_parts.clock.now();
    if (auto kept = m_parts.jobs.insert(*row); !kept)
        return failure(kept);
    auto job = shown(*row);
    tell(job);
    wake();
    return job;
}

Result<JobBackend::JobRow> JobBackend::rowOf(const RunRequest& request)
{
    auto engines = enginesFor(m_parts.engines, m_parts.catalog, request.tool, request.parameters);
    if (!engines)
        return failure(engines);
    JobRow row;
    row.job.tool = request.tool;
    row.job.name = nameOf(request.input);
    const auto input = inputSizeOf(request.input);
    row.size = input.size;
    row.pace = paceOf(request.tool, request.parameters, input.isClip);
    return row;
}

Result<JobBackend::JobRow> JobBackend::rowOf(const BatchId& id)
{
    auto batch = m_parts.batches.find(id);
    if (!batch)
        return failure(batch);
    auto first = m_parts.batches.files(id, 0, 1);
    if (!first)
        return failure(first);
    JobRow row;
    row.job.tool = batch->request.tool;
    row.job.files = batch->total;
    row.job.fraction = doneOf(*batch);
    if (!first->empty())
        row.job.name = nameOf(first->front().input);
    row.pace = paceOf(batch->request.tool, batch->request.parameters, false);
    return row;
}

Result<JobBackend::JobRow> JobBackend::rowOf(const ExportRequest& request)
{
    auto item = m_parts.library.find(request.item);
    if (!item)
        return failure(item);
    JobRow row;
    row.job.tool = item->tool;
    row.job.name = item->inputName;
    row.size = item->isClip()
                   ? item->durationMs
                   : std::max<std::int64_t>(1, std::int64_t{item->result.width} * item->result.height / 1000);
    row.pace = "export/" + (item->isClip() ? "clip/" + request.clip.preset
                                           : std::string(pictureFormatId(request.format)));
    return row;
}

std::optional<std::int64_t> JobBackend::expected(const JobRow& row)
{
    const auto times = m_parts.jobs.times(row.pace);
    if (!times)
        return std::nullopt;
    return row.job.files > 1 || row.size == 0 ? medianMs(*times) : expectedMs(*times, row.size);
}

Job JobBackend::shown(const JobRow& row)
{
    auto job = row.job;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_current && m_current->id == job.id && job.state == JobState::Running) {
            job.fraction = m_current->fraction;
            job.leftMs = m_current->leftMs;
            return job;
        }
    }
    if (job.hasEnded())
        return job;
    if (!std::holds_alternative<BatchId>(job.work))
        job.fraction = 0; // it begins again
    job.leftMs = aheadOf(job, expected(row));
    return job;
}

Result<std::vector<Job>> JobBackend::list(int limit)
{
    auto rows = m_parts.jobs.list(limit);
    if (!rows)
        return failure(rows);
    std::vector<Job> jobs;
    jobs.reserve(rows->size());
    for (const auto& row : *rows)
        jobs.push_back(shown(row));
    return jobs;
}

Result<Job> JobBackend::find(const JobId& id)
{
    auto row = inWordsOfService(m_parts.jobs.find(id));
    if (!row)
        return failure(row);
    return shown(*row);
}

Result<std::vector<JobLogLine>> JobBackend::log(const JobId& id)
{
    if (auto there = inWordsOfService(m_parts.jobs.state(id)); !there)
        return failure(there);
    return m_parts.jobs.log(id);
}

// ---- What a person does with them
// --------------------------------------------------------------------------

Outcome JobBackend::pause(const JobId& id)
{
    return changed(id, m_parts.jobs.pause(id), "Paused");
}

Outcome JobBackend::resume(const JobId& id)
{
    return changed(id, m_parts.jobs.resume(id), "Waits again");
}

Outcome JobBackend::cancel(const JobId& id)
{
    return changed(id, m_parts.jobs.cancel(id), "Cancelled");
}

Outcome JobBackend::retryElsewhere(const JobId& id)
{
    if (auto row = inWordsOfService(m_parts.jobs.find(id)); !row)
        return failure(row);
    return fail(ServiceError::NobodyElse, id.value() + " is made on this computer");
}

Outcome JobBackend::retry(const JobId& id)
{
    auto row = inWordsOfService(m_parts.jobs.find(id));
    if (!row)
        return failure(row);
    auto may = mayRetry(*row);
    if (!may)
        return failure(may);
    return *may ? changed(id, m_parts.jobs.retry(id), "Tried again") : Outcome();
}

Result<bool> JobBackend::mayRetry(JobRow& row)
{
    auto& job = row.job;
    const auto* id = std::get_if<BatchId>(&job.work);
    if (!job.hasEnded() || !id)
        return job.hasEnded() && job.state != JobState::Finished;
    auto waiting = m_parts.batches.retryFailed(*id);
    if (!waiting)
        return failure(waiting);
    if (job.state == JobState::Finished && *waiting == 0)
        return false;
    auto batch = m_parts.batches.find(*id);
    if (!batch)
        return failure(batch);
    // What is left of it is told while it waits.
    job.fraction = doneOf(*batch);
    if (auto noted = inWordsOfService(m_parts.jobs.note(row)); !noted)
        return failure(noted);
    return true;
}

Outcome JobBackend::move(const JobId& id, const JobId& before)
{
    auto row = inWordsOfService(m_parts.jobs.state(id));
    if (!row)
        return failure(row);
    if (!before.isEmpty())
        if (auto there = inWordsOfService(m_parts.jobs.state(before)); !there)
            return failure(there);
    if (*row == JobState::Running)
        return {};
    return changed(id, m_parts.jobs.move(id, before), {});
}

Outcome JobBackend::removeEnded()
{
    return m_parts.jobs.removeEnded();
}

Outcome JobBackend::changed(const JobId& id, const Result<bool>& change, const std::string& line)
{
    if (!change)
        return std::unexpected(change.error());
    auto row = inWordsOfService(m_parts.jobs.find(id));
    if (!row)
        return failure(row);
    if (!*change)
        return {};
    if (!line.empty())
        note(id, line);
    if (row->job.state != JobState::Running)
        stopCurrent(id);
    tell(shown(*row));
    wake();
    return {};
}

void JobBackend::stopCurrent(const JobId& id)
{
    const std::scoped_lock lock(m_mutex);
    if (m_current && m_current->id == id)
        m_current->stop.request_stop();
}

void JobBackend::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_news.notify_all();
}

void JobBackend::tell(const Job& job)
{
    std::shared_ptr<const OnChange> listener;
    std::shared_ptr<const OnChange> onChange;
    {
        const std::scoped_lock lock(m_mutex);
        listener = m_listener;
        onChange = m_onChange;
    }
    if (listener)
        (*listener)(job);
    if (onChange)
        (*onChange)(job);
}

void JobBackend::listen(OnChange onChange)
{
    auto listener = onChange ? std::make_shared<const OnChange>(std::move(onChange)) : nullptr;
    const std::scoped_lock lock(m_mutex);
    m_listener = std::move(listener);
}

void JobBackend::note(const JobId& id, const std::string& line)
{
    if (auto kept = m_parts.jobs.addLine(id, truncateUtf8(redact(line), kLongestLine)); !kept)
        m_parts.log.failure("backend", "the log of a job", kept.error());
}

// ---- The work
// ----------------------------------------------------------------------------------------------

Outcome JobBackend::work(const OnChange& onChange, const std::stop_token& stop)
{
    const auto mine = FileLock::tryTake(m_parts.lock);
    if (!mine)
        return std::unexpected(mine.error());
    if (!*mine)
        return fail(ServiceError::QueueBusy, "somebody has the lock of the queue");
    auto takenUp = m_parts.jobs.takeUpRunning();
    if (!takenUp)
        return failure(takenUp);
    {
        const std::scoped_lock lock(m_mutex);
        m_onChange = onChange ? std::make_shared<const OnChange>(onChange) : nullptr;
    }
    for (const auto& id : *takenUp) {
        note(id, "Taken up again: the program had ended without closing");
        if (auto job = find(id))
            tell(*job);
    }
    const std::jthread watcher([this](const std::stop_token& end) { watch(end); });
    auto ended = workThrough(stop);
    const std::scoped_lock lock(m_mutex);
    m_onChange.reset();
    return ended;
}

Outcome JobBackend::workThrough(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        auto row = takeNext();
        if (!row)
            return failure(row);
        if (*row)
            process(**row, stop);
        else
            wait(stop);
    }
    return {};
}

// Taking a job and knowing that it runs is one step, so that no pause falls in between.
Result<std::optional<JobBackend::JobRow>> JobBackend::takeNext()
{
    const std::scoped_lock lock(m_mutex);
    m_woken = false;
    auto row = m_parts.jobs.takeNext();
    if (row && *row) {
        m_current = std::make_shared<Current>();
        m_current->id = (*row)->job.id;
        m_current->fraction = (*row)->job.fraction;
        m_news.notify_all();
    }
    return row;
}

void JobBackend::wait(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, stop, kLookEvery, [this] { return m_woken; });
}

void JobBackend::watch(const std::stop_token& end)
{
    std::unique_lock lock(m_mutex);
    while (m_news.wait(lock, end, [this] { return m_current != nullptr; })) {
        const auto current = m_current;
        lock.unlock();
        const auto state = m_parts.jobs.state(current->id);
        // One that was cancelled and cleared meanwhile is not in the list any more.
        const bool isGone = !state && state.error().is(materials::MaterialsError::JobMissing);
        if (isGone || (state && *state != JobState::Running))
            current->stop.request_stop();
        lock.lock();
        m_news.wait_for(lock, end, kWatchEvery, [&] { return m_current != current; });
    }
}

void JobBackend::process(JobRow& row, const std::stop_token& stop)
{
    std::stop_source own;
    {
        const std::scoped_lock lock(m_mutex);
        own = m_current->stop;
    }
    const std::stop_callback both(stop, [&own] { own.request_stop(); });
    const auto begun = m_parts.clock.now();
    const auto known = expected(row);
    if (!std::holds_alternative<BatchId>(row.job.work))
        row.job.fraction = 0;
    const auto* run = std::get_if<RunRequest>(&row.job.work);
    note(row.job.id, "Begun: " + std::string(toolId(row.job.tool)) + ", " +
                         (run ? toUtf8(run->input) : row.job.name) +
                         (row.job.files > 1 ? ", " + std::to_string(row.job.files) + " files" : ""));
    report(row, row.job.fraction, aheadOf(row.job, known));
    const JobPerformer::Reports reports{
        .progress = [&](double fraction, std::optional<std::int64_t> left) { report(row, fraction, left); },
        .line = [&](const std::string& line) { note(row.job.id, line); },
        .expected = known};
    const auto outcome = JobPerformer(m_parts, row, reports).perform(own.get_token());
    if (!outcome)
        note(row.job.id, "Ended after " + secondsText(m_parts.clock.now() - begun) + ": " +
                             std::string(outcome.error().id()) + ": " + outcome.error().internal());
    if (auto settled = settle(row, outcome, own.get_token()); !settled)
        m_parts.log.failure("backend", "the end of a job was not kept", settled.error());
    {
        const std::scoped_lock lock(m_mutex);
        m_current.reset();
    }
    m_news.notify_all();
    if (auto job = find(row.job.id))
        tell(*job);
}

void JobBackend::report(JobRow& row, double fraction, std::optional<std::int64_t> left)
{
    {
        const std::scoped_lock lock(m_mutex);
        row.job.fraction = m_current->fraction = fraction;
        row.job.leftMs = m_current->leftMs = left;
        const auto now = std::chrono::steady_clock::now();
        if (m_current->stop.stop_requested() || now - m_current->told < kNewsEvery)
            return; // what a person did to it has been told
        m_current->told = now;
    }
    tell(row.job);
}

Outcome JobBackend::settle(JobRow& row, const Outcome& outcome, const std::stop_token& stop)
{
    auto& job = row.job;
    if (outcome) {
        job.state = JobState::Finished;
        job.fraction = 1;
        return m_parts.jobs.finish(row);
    }
    if (!outcome.error().is(BaseError::Cancelled)) {
        job.state = JobState::Failed;
        takeError(job, outcome.error());
        return m_parts.jobs.finish(row);
    }
    if (auto kept = m_parts.jobs.note(row); !kept)
        return kept;
    if (!stop.stop_requested()) {
        job.state = JobState::Cancelled;
        return m_parts.jobs.finish(row);
    }
    // Whoever paused or cancelled it has written that already; else the program ends, and it waits.
    auto waits = m_parts.jobs.putBack(job.id);
    if (!waits)
        return failure(waits);
    return {};
}

} // namespace vidgo::backend
