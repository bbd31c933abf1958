#include "vidgo/backend/all_jobs.h"

#include <algorithm>
#include <set>
#include <thread>

#include "vidgo/jobs/jobs_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

using service::ServiceError;

namespace {

using namespace std::chrono_literals;

constexpr auto kBatchNewsEvery = 300ms;

template <class T>
Result<T> inWords(Result<T> result)
{
    if (!result && result.error().is(jobs::JobsError::JobMissing))
        return fail(ServiceError::JobMissing, result.error().internal());
    return result;
}

// As the list shows it: a batch stands for its files.
JobId shownIdOf(const jobs::GenerationView& view)
{
    return view.batch.isEmpty() ? view.report.job : JobId(view.batch.value());
}

} // namespace

AllJobs::AllJobs(const Parts& parts)
    : m_parts(parts)
{}

Result<Job> AllJobs::add(const JobWork& work)
{
    if (const auto* id = std::get_if<BatchId>(&work)) {
        auto batch = m_parts.batches.job(*id); // it was begun when it was ordered
        if (batch)
            tell(*batch);
        if (batch || !batch.error().is(ServiceError::BatchMissing))
            return batch;
    }
    const auto* run = std::get_if<RunRequest>(&work);
    if (!run || run->provider.empty())
        return m_parts.device.add(work);
    auto job = m_parts.generations.add(*run);
    if (job)
        tell(*job);
    return job;
}

Result<AllJobs::Place> AllJobs::placeOf(const JobId& id)
{
    auto found = m_parts.generations.find(id);
    if (found)
        return Place::Provider;
    if (!found.error().is(ServiceError::JobMissing))
        return failure(found);
    auto batch = m_parts.batches.find(BatchId(id.value()));
    if (batch)
        return Place::Batch;
    if (!batch.error().is(ServiceError::BatchMissing))
        return failure(batch);
    return Place::Device;
}

Result<std::vector<Job>> AllJobs::onlineJobs(int limit)
{
    auto views = m_parts.queue.list({}, limit);
    if (!views)
        return failure(views);
    // The files of a batch would leave no place for others.
    if (std::ranges::any_of(*views, [](const auto& view) { return !view.batch.isEmpty(); }))
        views = m_parts.queue.list({}, limit + static_cast<int>(jobs::GenerationQueue::kMaxBatch));
    if (!views)
        return failure(views);
    std::vector<Job> jobs;
    std::set<JobId> seen;
    for (const auto& view : *views) {
        const auto id = shownIdOf(view);
        if (!seen.insert(id).second)
            continue;
        if (view.batch.isEmpty())
            jobs.push_back(m_parts.generations.jobOf(view));
        else if (auto batch = m_parts.batches.job(view.batch))
            jobs.push_back(std::move(*batch));
    }
    return jobs;
}

// Visitors let nobody be asked.
Result<AllJobs::Place> AllJobs::toBegin(const JobId& id)
{
    auto place = placeOf(id);
    if (!place || *place == Place::Device)
        return place;
    if (auto may = m_parts.generations.mayAsk(); !may)
        return failure(may);
    return place;
}

Result<std::vector<Job>> AllJobs::list(int limit)
{
    auto all = m_parts.device.list(limit);
    if (!all)
        return all;
    auto others = onlineJobs(limit);
    if (!others)
        return others;
    all->insert(all->end(), std::make_move_iterator(others->begin()), std::make_move_iterator(others->end()));
    // What goes on first, in the order of its queue; then what has ended, latest first.
    std::ranges::stable_sort(*all, [](const Job& a, const Job& b) {
        if (a.hasEnded() != b.hasEnded())
            return b.hasEnded();
        return a.hasEnded() && a.endedAt > b.endedAt;
    });
    if (std::ssize(*all) > limit)
        all->erase(all->begin() + limit, all->end());
    return all;
}

Result<Job> AllJobs::find(const JobId& id)
{
    auto online = m_parts.generations.find(id);
    if (online || !online.error().is(ServiceError::JobMissing))
        return online;
    auto batch = m_parts.batches.job(BatchId(id.value()));
    if (batch || !batch.error().is(ServiceError::BatchMissing))
        return batch;
    return m_parts.device.find(id);
}

Result<std::vector<JobLogLine>> AllJobs::log(const JobId& id)
{
    auto batch = m_parts.batches.log(BatchId(id.value()));
    if (batch || !batch.error().is(ServiceError::BatchMissing))
        return batch;
    auto online = m_parts.generations.find(id);
    if (!online)
        return online.error().is(ServiceError::JobMissing) ? m_parts.device.log(id) : failure(online);
    std::vector<JobLogLine> lines{{online->createdAt, "Ordered"}};
    if (!online->generation)
        return lines;
    for (const auto& [provider, reason] : online->generation->skipped) {
        auto line = provider;
        line += ": not asked, ";
        line += reason;
        lines.push_back({online->createdAt, std::move(line)});
    }
    for (const auto& attempt : online->generation->attempts)
        lines.push_back({attempt.endedAt.value_or(attempt.startedAt), lineOf(attempt)});
    if (online->endedAt)
        lines.push_back({*online->endedAt, std::string(generationStateId(online->generation->state))});
    return lines;
}

Outcome AllJobs::changed(const JobId& id, const Result<bool>& change)
{
    if (!change)
        return std::unexpected(change.error());
    m_parts.worker.nudge(id);
    if (auto job = find(id))
        tell(*job);
    return {};
}

Outcome AllJobs::change(const JobId& id, OnlineBatches::Change online,
                        Outcome (service::JobService::*device)(const JobId&))
{
    auto place = placeOf(id);
    if (!place)
        return failure(place);
    if (*place == Place::Device)
        return (m_parts.device.*device)(id);
    return changed(id, *place == Place::Batch ? m_parts.batches.change(BatchId(id.value()), online)
                                              : inWords((m_parts.queue.*online)(id)));
}

Outcome AllJobs::pause(const JobId& id)
{
    return change(id, &jobs::GenerationQueue::pause, &service::JobService::pause);
}

Outcome AllJobs::resume(const JobId& id)
{
    if (auto place = toBegin(id); !place)
        return failure(place);
    return change(id, &jobs::GenerationQueue::resume, &service::JobService::resume);
}

Outcome AllJobs::cancel(const JobId& id)
{
    return change(id, &jobs::GenerationQueue::cancel, &service::JobService::cancel);
}

Outcome AllJobs::retry(const JobId& id)
{
    auto place = toBegin(id);
    if (!place)
        return failure(place);
    if (*place == Place::Device)
        return m_parts.device.retry(id);
    if (*place == Place::Batch) {
        auto begun = m_parts.batches.retry(BatchId(id.value()), true);
        return changed(id, begun ? Result<bool>(*begun > 0) : failure(begun));
    }
    auto job = m_parts.generations.find(id);
    if (!job)
        return failure(job);
    if (!job->generation)
        return {};
    // At the price that was agreed to: a higher one is refused, and has to be looked at.
    const auto& report = *job->generation;
    return changed(id, inWords(m_parts.queue.retry(id, report.wantedProvider, report.quote.amount)));
}

Outcome AllJobs::retryElsewhere(const JobId& id)
{
    auto place = toBegin(id);
    if (!place)
        return failure(place);
    if (*place == Place::Device)
        return m_parts.device.retryElsewhere(id);
    if (*place == Place::Batch) {
        auto files = m_parts.batches.retryElsewhere(BatchId(id.value()));
        return changed(id, files ? Result<bool>(true) : failure(files));
    }
    auto begun = inWords(m_parts.queue.retryElsewhere(id));
    if (!begun && begun.error().is(jobs::JobsError::NobodyServes))
        return fail(ServiceError::NobodyElse, begun.error().internal());
    return changed(id, begun);
}

Result<JobId> AllJobs::inFrontOf(const JobId& before)
{
    if (before.isEmpty())
        return before;
    auto place = placeOf(before);
    if (!place)
        return failure(place);
    if (*place == Place::Provider)
        return before;
    if (*place == Place::Batch)
        return m_parts.batches.firstOpen(BatchId(before.value()));
    auto first = m_parts.queue.list({}, 1);
    if (!first)
        return failure(first);
    return first->empty() ? JobId() : first->front().report.job;
}

Outcome AllJobs::move(const JobId& id, const JobId& before)
{
    auto place = placeOf(id);
    if (!place)
        return failure(place);
    if (*place != Place::Device) {
        auto target = inFrontOf(before);
        if (!target)
            return failure(target);
        return changed(id, *place == Place::Batch ? m_parts.batches.move(BatchId(id.value()), *target)
                                                  : inWords(m_parts.queue.move(id, *target)));
    }
    auto beforePlace = before.isEmpty() ? Result<Place>(Place::Device) : placeOf(before);
    if (!beforePlace)
        return failure(beforePlace);
    if (*beforePlace == Place::Device)
        return m_parts.device.move(id, before);
    auto first = m_parts.device.list(1);
    if (!first)
        return failure(first);
    return first->empty() || first->front().id == id ? Outcome() : m_parts.device.move(id, first->front().id);
}

Outcome AllJobs::removeEnded()
{
    if (auto removed = m_parts.device.removeEnded(); !removed)
        return removed;
    auto online = m_parts.queue.removeEnded({});
    if (!online)
        return failure(online);
    for (const auto& id : *online)
        m_parts.keeper.letGo(id);
    return {};
}

void AllJobs::listen(OnChange onChange)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_listener = onChange ? std::make_shared<const OnChange>(onChange) : nullptr;
    }
    m_parts.device.listen(std::move(onChange));
}

void AllJobs::tell(const Job& job)
{
    std::shared_ptr<const OnChange> listener;
    std::shared_ptr<const OnChange> worker;
    {
        const std::scoped_lock lock(m_mutex);
        listener = m_listener;
        worker = m_onChange;
    }
    for (const auto& each : {listener, worker})
        if (each && *each)
            (*each)(job);
}

bool AllJobs::isWorthTelling(const jobs::GenerationRow& row)
{
    if (row.order.batch.isEmpty())
        return true;
    const std::scoped_lock lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    auto& told = m_told[row.order.batch];
    // The end of a file may be that of the batch.
    if (!row.hasEnded() && now - told < kBatchNewsEvery)
        return false;
    told = now;
    return true;
}

void AllJobs::tell(const jobs::GenerationRow& row)
{
    if (row.hasEnded() && row.state != GenerationState::Settled)
        m_parts.keeper.drop(row);
    if (row.state == GenerationState::Settled && m_parts.originals)
        m_parts.originals->wake();
    if (!isWorthTelling(row))
        return;
    if (auto job = row.order.batch.isEmpty() ? m_parts.generations.find(row.order.job)
                                             : m_parts.batches.job(row.order.batch))
        tell(*job);
    else
        m_parts.log.failure("backend", "news of a job could not be told", job.error());
}

Outcome AllJobs::work(const OnChange& onChange, const std::stop_token& stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_onChange = std::make_shared<const OnChange>(onChange);
    }
    Outcome ended;
    {
        const std::jthread online([this](const std::stop_token& end) { workOnline(end); });
        ended = m_parts.device.work(onChange, stop);
    }
    const std::scoped_lock lock(m_mutex);
    m_onChange = nullptr;
    return ended;
}

void AllJobs::workOnline(const std::stop_token& stop)
{
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(std::max(0, m_parts.threads)));
    for (int i = 0; i < m_parts.threads; ++i)
        threads.emplace_back([this](const std::stop_token& end) { m_parts.worker.work(end); });
    if (m_parts.originals)
        threads.emplace_back([this](const std::stop_token& end) { m_parts.originals->work(end); });
    m_parts.worker.tend(stop);
    for (auto& thread : threads)
        thread.request_stop();
}

} // namespace vidgo::backend
