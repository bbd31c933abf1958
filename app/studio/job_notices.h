#pragma once

#include <functional>
#include <map>

#include <QObject>

#include "desktop.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/jobs/job_list_model.h"

namespace vidgo {

/// Tells the person when something that takes long is done: one notification for a batch or a long job, never
/// one for each file; in the window while the person looks at it, else by the desktop. Also keeps the
/// progress in the taskbar.
class JobNotices : public QObject
{
    Q_OBJECT

public:
    /// Shorter jobs are over before anybody looks away.
    static constexpr std::chrono::seconds kLong{10};

    /// How the window is asked and told.
    struct Window
    {
        std::function<bool()> isLookedAt;
        std::function<void(const QString&)> tell;
    };
    /// Both outlive it.
    JobNotices(ui::ServiceHub& hub, Desktop& desktop, Window window);

private:
    void hear(const Job& job);
    void say(const Job& job, const std::optional<ui::jobs::JobCounts>& counts);
    void showProgress();

    ui::ServiceHub& m_hub;
    Desktop& m_desktop;
    Window m_window;
    ui::jobs::JobListModel m_jobs;
    std::map<JobId, Timestamp> m_said; ///< When the jobs ended about which something was said.
    int m_shownPercent = -1;
    int m_shownJobs = 0;
};

} // namespace vidgo
