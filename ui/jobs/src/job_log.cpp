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

void JobLog::setJobId(const QString& jobId)
{
    if (m_jobId == jobId)
        return;
    m_jobId = jobId;
    m_lines.clear();
    m_errorText.clear();
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
        m_errorText = lines ? QString() : ui::errorText(lines.error());
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
