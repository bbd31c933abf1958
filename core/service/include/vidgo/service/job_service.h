#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/job.h"

namespace vidgo::service {

/// The queue of this computer: one job after another, durable through a stop, a crash and a new start. Safe
/// to call from any thread; the calls are short, but for work().
class JobService
{
public:
    virtual ~JobService() = default;

    /// Puts work at the end of the queue. What it needs is checked when its turn comes, except what
    /// RunService and BatchService check before any work, which fails here.
    virtual Result<Job> add(const JobWork& work) = 0;
    /// Waiting and running ones in their order, then the ended ones, latest first.
    virtual Result<std::vector<Job>> list(int limit) = 0;
    /// Fails with ServiceError::JobMissing, as all that follow.
    virtual Result<Job> find(const JobId& id) = 0;
    virtual Result<std::vector<JobLogLine>> log(const JobId& id) = 0;

    /// Nothing happens to one that has ended.
    virtual Outcome pause(const JobId& id) = 0;
    virtual Outcome resume(const JobId& id) = 0;
    /// Also of a running one, which stops within 200 ms and leaves nothing half-made.
    virtual Outcome cancel(const JobId& id) = 0;
    /// Lets a failed or cancelled one wait again at the end of the queue, and a finished batch some of whose
    /// files failed. Of a batch only those files are made that are not done.
    virtual Outcome retry(const JobId& id) = 0;
    /// Lets one that a provider failed to make, or that was cancelled there, begin anew with the same inputs
    /// at the next provider that none of its last attempts went to, and there only. Nothing happens to one
    /// that has not ended or was made. Fails with ServiceError::NobodyElse where no other can make it, which
    /// is so for all that this computer makes, and like GenerationService::quote(); a price above that of
    /// its last begin is refused with credits::CreditsError::PriceChanged, to be looked at in a new run.
    virtual Outcome retryElsewhere(const JobId& id) = 0;
    /// Moves a waiting one in front of another, or to the end when `before` is empty.
    virtual Outcome move(const JobId& id, const JobId& before) = 0;
    /// Takes ended ones off the list; what they made stays.
    virtual Outcome removeEnded() = 0;

    /// Told whenever a job changed, on the thread that works or that called; quick.
    using OnChange = std::function<void(const Job& job)>;
    /// Tells of everything that this program does to a job, from now on and also while nobody works through
    /// the queue. One listener at a time: a second one takes the place of the first, an empty one ends it.
    /// What another program does is not told.
    virtual void listen(OnChange onChange) = 0;
    /// Works through the queue until stopped and waits for more when it is empty; `onChange`, which may be
    /// empty, is told as well as the listener. A second call while one is at work, in this program or another
    /// on the same data folder, fails with ServiceError::QueueBusy.
    virtual Outcome work(const OnChange& onChange, const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
