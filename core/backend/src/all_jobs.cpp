#include "vidgo/backend/all_jobs.h"

#include <algorithm>
#include <thread>

#include "vidgo/jobs/jobs_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

using service::ServiceError;

namespace {

template <class T>
Result<T> inWords(Result<T> result)
{
    if (!result && result.error().is(jobs::JobsError::JobMissing))
        return fail(ServiceError::JobMissing, result.error().internal());
    return result;
}

// "Served by X after Y failed (503)": one line for each attempt.
std::string lineOf(const GenerationAttempt& attempt)
{
    std::string line = attempt.provider + " (" + attempt.model + ")";
    if (attempt.trouble == ProviderTrouble::None)
        return line + (attempt.endedAt ? ": served" : ": at work");
    line += ": " + std::string(providerTroubleId(attempt.trouble));
    if (attempt.status != 0)
        line += " (" + std::to_string(attempt.status) + ")";
    if (!attempt.said.empty())
        line += ", \"" + attempt.said + "\"";
    if (!attempt.requestId.empty())
        line += ", request " + attempt.requestId;
    return line;
}

} // namespace

AllJobs::AllJobs(const Parts& parts)
    : m_parts(parts)
{}

Result<Job> AllJobs::add(const JobWork& work)
{
    const auto* run = std::get_if<RunRequest>(&work);
    if (!run || run->provider.empty())
        return m_parts.device.add(work);
    auto job = m_parts.generations.add(*run);
    if (job)
        tell(*job);
    return job;
}

Result<bool> AllJobs::isOnline(const JobId& id)
{
    auto found = m_parts.generations.find(id);
    if (found)
        return true;
    if (!found.error().is(ServiceError::JobMissing))
        return failure(found);
    return false;
}

Result<std::vector<Job>> AllJobs::list(int limit)
{
    auto all = m_parts.device.list(limit);
    if (!all)
        return all;
    auto online = m_parts.generations.list(limit);
    if (!online)
        return online;
    all->insert(all->end(), std::make_move_iterator(online->begin()), std::make_move_iterator(online->end()));
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
    return m_parts.device.find(id);
}

Result<std::vector<JobLogLine>> AllJobs::log(const JobId& id)
{
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
    if (auto job = m_parts.generations.find(id))
        tell(*job);
    return {};
}

Outcome AllJobs::pause(const JobId& id)
{
    auto online = isOnline(id);
    if (!online)
        return failure(online);
    return *online ? changed(id, inWords(m_parts.queue.pause(id))) : m_parts.device.pause(id);
}

Outcome AllJobs::resume(const JobId& id)
{
    auto online = isOnline(id);
    if (!online)
        return failure(online);
    return *online ? changed(id, inWords(m_parts.queue.resume(id))) : m_parts.device.resume(id);
}

Outcome AllJobs::cancel(const JobId& id)
{
    auto online = isOnline(id);
    if (!online)
        return failure(online);
    return *online ? changed(id, inWords(m_parts.queue.cancel(id))) : m_parts.device.cancel(id);
}

Outcome AllJobs::retry(const JobId& id)
{
    auto job = m_parts.generations.find(id);
    if (!job)
        return job.error().is(ServiceError::JobMissing) ? m_parts.device.retry(id) : failure(job);
    if (!job->generation)
        return {};
    // At the price that was agreed to: a higher one is refused, and has to be looked at.
    const auto& report = *job->generation;
    return changed(id, inWords(m_parts.queue.retry(id, report.wantedProvider, report.quote.amount)));
}

Outcome AllJobs::move(const JobId& id, const JobId& before)
{
    auto online = isOnline(id);
    if (!online)
        return failure(online);
    if (before.isEmpty())
        return *online ? changed(id, inWords(m_parts.queue.move(id, before)))
                       : m_parts.device.move(id, before);
    auto isBeforeOnline = isOnline(before);
    if (!isBeforeOnline)
        return failure(isBeforeOnline);
    if (*online)
        return changed(id,
                       inWords(*isBeforeOnline ? m_parts.queue.move(id, before) : m_parts.queue.toFront(id)));
    if (!*isBeforeOnline)
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
    return m_parts.queue.removeEnded({});
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

void AllJobs::tell(const jobs::GenerationRow& row)
{
    if (row.hasEnded() && row.state != GenerationState::Settled)
        m_parts.keeper.drop(row);
    if (auto job = m_parts.generations.find(row.order.job))
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
        std::vector<std::jthread> threads;
        threads.emplace_back([this](const std::stop_token& end) { m_parts.worker.tend(end); });
        for (int i = 0; i < m_parts.threads; ++i)
            threads.emplace_back([this](const std::stop_token& end) { m_parts.worker.work(end); });
        ended = m_parts.device.work(onChange, stop);
        for (auto& thread : threads)
            thread.request_stop();
    }
    const std::scoped_lock lock(m_mutex);
    m_onChange = nullptr;
    return ended;
}

} // namespace vidgo::backend
