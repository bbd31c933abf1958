#include "vidgo/ui/bridge/job_follower.h"

#include <algorithm>

namespace vidgo::ui {

namespace {

constexpr int kJobsLookedAt = 500;

// In the queue, and not left paused there.
Result<Job> added(service::JobService& jobs, const JobWork& work)
{
    auto job = jobs.add(work);
    if (!job)
        return job;
    if (job->state == JobState::Paused)
        if (auto goesOn = jobs.resume(job->id); !goesOn)
            return failure(goesOn);
    return job;
}

Result<Job> openJobOf(service::JobService& jobs, const BatchId& batch)
{
    auto all = jobs.list(kJobsLookedAt);
    if (!all)
        return failure(all);
    const auto found = std::ranges::find_if(*all, [&](const Job& job) {
        const auto* id = std::get_if<BatchId>(&job.work);
        return !job.hasEnded() && id && *id == batch;
    });
    return found == all->end() ? Job() : *found;
}

} // namespace

void JobFollower::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    letGo();
    if (!m_hub)
        return;
    connect(m_hub, &ServiceHub::jobChanged, this, &JobFollower::hear);
}

void JobFollower::hear(const Job& job)
{
    if (m_order)
        m_order->news.push_back(job);
    else if (!m_job.isEmpty() && job.id == m_job)
        Q_EMIT changed(job);
}

void JobFollower::order(const JobWork& work)
{
    letGo();
    if (!m_hub)
        return;
    m_order = std::make_shared<Order>();
    const auto adding = [&jobs = m_hub->services().jobs, work](const std::stop_token&) {
        return added(jobs, work);
    };
    m_hub->run(this, adding, [this, order = m_order](const Result<Job>& job) {
        if (job && order->cancelled)
            return call(job->id, &service::JobService::cancel);
        if (order != m_order)
            return;
        m_order.reset();
        if (!job)
            Q_EMIT refused(job.error());
        else
            take(*job, *order);
    });
}

void JobFollower::find(const BatchId& batch)
{
    letGo();
    if (!m_hub)
        return;
    m_order = std::make_shared<Order>();
    const auto looking = [&jobs = m_hub->services().jobs, batch](const std::stop_token&) {
        return openJobOf(jobs, batch);
    };
    m_hub->run(this, looking, [this, order = m_order](const Result<Job>& job) {
        if (order != m_order)
            return;
        m_order.reset();
        if (job && !job->id.isEmpty())
            take(*job, *order);
        else
            Q_EMIT missed();
    });
}

// The answer is as old as the question; what was told of the job since then is newer.
void JobFollower::take(const Job& job, const Order& order)
{
    m_job = job.id;
    if (order.paused)
        call(m_job, &service::JobService::pause);
    Q_EMIT changed(job);
    const auto last = std::ranges::find(order.news.rbegin(), order.news.rend(), job.id, &Job::id);
    if (last != order.news.rend() && m_job == job.id)
        Q_EMIT changed(*last);
}

void JobFollower::letGo()
{
    m_order.reset();
    m_job = {};
}

void JobFollower::pause()
{
    if (m_order)
        m_order->paused = true;
    else
        call(m_job, &service::JobService::pause);
}

void JobFollower::retryElsewhere()
{
    if (!m_hub || m_job.isEmpty())
        return;
    const auto trying = [&jobs = m_hub->services().jobs, id = m_job](const std::stop_token&) {
        return jobs.retryElsewhere(id);
    };
    m_hub->run(this, trying, [this, id = m_job](const Outcome& outcome) {
        if (!outcome && id == m_job)
            Q_EMIT refused(outcome.error());
    });
}

void JobFollower::cancel()
{
    if (m_order)
        m_order->cancelled = true;
    else
        call(m_job, &service::JobService::cancel);
    letGo();
}

void JobFollower::call(const JobId& id, Call call)
{
    if (!m_hub || id.isEmpty())
        return;
    const auto calling = [&jobs = m_hub->services().jobs, id, call](const std::stop_token&) {
        return (jobs.*call)(id);
    };
    m_hub->run(this, calling, [this](const Outcome& outcome) {
        if (!outcome)
            m_hub->log().failure("ui_bridge", "a job", outcome.error());
    });
}

} // namespace vidgo::ui
