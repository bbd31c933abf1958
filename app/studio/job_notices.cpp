#include "job_notices.h"

#include <cmath>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_names.h"

namespace vidgo {

namespace {

bool isWorthANotice(const Job& job)
{
    if ((job.state != JobState::Finished && job.state != JobState::Failed) || !job.startedAt || !job.endedAt)
        return false;
    return std::holds_alternative<BatchId>(job.work) || *job.endedAt - *job.startedAt >= JobNotices::kLong;
}

} // namespace

JobNotices::JobNotices(ui::ServiceHub& hub, Desktop& desktop, Window window)
    : m_hub(hub)
    , m_desktop(desktop)
    , m_window(std::move(window))
{
    connect(&m_hub, &ui::ServiceHub::jobChanged, this, &JobNotices::hear);
    connect(&m_jobs, &ui::jobs::JobListModel::changed, this, &JobNotices::showProgress);
    m_jobs.setHub(&m_hub);
}

void JobNotices::hear(const Job& job)
{
    if (!isWorthANotice(job))
        return;
    auto& said = m_said[job.id];
    if (said == *job.endedAt)
        return;
    said = *job.endedAt;
    const auto counting = [&batches = m_hub.services().batches, job](const std::stop_token&) {
        return ui::jobs::countsOf(batches, job);
    };
    m_hub.run(this, counting,
              [this, job](const std::optional<ui::jobs::JobCounts>& counts) { say(job, counts); });
}

void JobNotices::say(const Job& job, const std::optional<ui::jobs::JobCounts>& counts)
{
    const auto& catalog = m_hub.services().catalog.catalog();
    const auto* tool = catalog.tool(job.tool);
    const auto name = tool ? ui::toQString(tool->name.in(m_hub.language())) : QString();
    const auto text = ui::jobs::endOf(ui::withNames(job, catalog, m_hub.language()), counts, name);
    if (m_window.isLookedAt())
        return m_window.tell(text);
    //: Name of the product, as the title of a notification.
    m_desktop.notify(tr("VidGo Studio"), text, [this, text] { m_window.tell(text); });
}

void JobNotices::showProgress()
{
    const int percent = static_cast<int>(std::lround(m_jobs.progress() * 100));
    const int jobs = m_jobs.activeCount();
    if (percent == m_shownPercent && jobs == m_shownJobs)
        return;
    if (jobs > 0 || m_shownJobs > 0)
        m_desktop.showProgress(m_jobs.progress(), jobs);
    m_shownPercent = percent;
    m_shownJobs = jobs;
}

} // namespace vidgo
