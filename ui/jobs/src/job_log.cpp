#include "vidgo/ui/jobs/job_log.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::jobs {

namespace {

QString lineOf(const JobLogLine& line)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(line.at.time_since_epoch().count());
    return time.toString(QStringLiteral("HH:mm:ss  ")) + toQString(line.text);
}

} // namespace

void JobLog::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (hub) {
        connect(hub, &ServiceHub::jobChanged, this, &JobLog::hear);
        connect(hub, &ServiceHub::languageChanged, this, &JobLog::linesChanged);
    }
    Q_EMIT hubChanged();
    reload();
}

QString JobLog::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

// Progress comes several times a second and writes no line.
void JobLog::hear(const Job& job)
{
    if (m_jobId.isEmpty() || toQString(job.id.value()) != m_jobId || job.state == m_jobState)
        return;
    m_jobState = job.state;
    reload();
}

void JobLog::setJobId(const QString& jobId)
{
    if (m_jobId == jobId)
        return;
    m_jobId = jobId;
    m_jobState = JobState::None;
    m_lines.clear();
    m_error.reset();
    Q_EMIT jobIdChanged();
    Q_EMIT linesChanged();
    reload();
}

void JobLog::reload()
{
    if (!m_hub || m_jobId.isEmpty())
        return;
    const auto reading = [&jobs = m_hub->services().jobs,
                          id = JobId(toStdString(m_jobId))](const std::stop_token&) { return jobs.log(id); };
    m_hub->run(this, reading, [this, asked = m_jobId](const Result<std::vector<JobLogLine>>& lines) {
        if (asked != m_jobId)
            return;
        m_lines.clear();
        m_error = lines ? std::optional<Error>() : lines.error();
        if (lines)
            for (const auto& line : *lines)
                m_lines.append(lineOf(line));
        Q_EMIT linesChanged();
    });
}

void JobLog::copy() const
{
    QGuiApplication::clipboard()->setText(m_lines.join(QLatin1Char('\n')));
}

} // namespace vidgo::ui::jobs
