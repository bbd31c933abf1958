#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>

#include "vidgo/model/job.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// One job from its order to its end, for a page that waits for what it makes. Letting go of the job does not
/// stop it: it goes on in the queue.
class JobFollower : public QObject
{
    Q_OBJECT

public:
    explicit JobFollower(QObject* parent = nullptr)
        : QObject(parent)
    {}

    void setHub(ServiceHub* hub);
    /// Puts work into the queue and follows it; a batch that is in the queue already is followed, and goes on
    /// when it was paused.
    void order(const JobWork& work);
    /// Follows the job of a batch that has not ended, if there is one.
    void find(const BatchId& batch);
    /// Knows of no job from now on.
    void letGo();

    void pause();
    /// Lets the job begin anew with another provider than the one that failed.
    void retryElsewhere();
    /// Ends the job, also one whose order is still under way, and lets go of it.
    void cancel();

Q_SIGNALS:
    /// The job is known for the first time, or changed.
    void changed(const vidgo::Job& job);
    /// What find() looked for is not in the queue.
    void missed();
    /// The order, or another try, was not taken.
    void refused(const vidgo::Error& error);

private:
    /// A question for a job that is under way, and what was wanted of the job meanwhile.
    struct Order
    {
        bool paused = false;
        bool cancelled = false;
        std::vector<Job> news; ///< What was told of jobs before this one was known.
    };
    using Call = Outcome (service::JobService::*)(const JobId&);

    void hear(const Job& job);
    void take(const Job& job, const Order& order);
    void call(const JobId& id, Call call);

    QPointer<ServiceHub> m_hub;
    JobId m_job;
    std::shared_ptr<Order> m_order; ///< Null when none is under way.
};

} // namespace vidgo::ui
