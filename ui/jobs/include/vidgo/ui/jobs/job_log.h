#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/job.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::jobs {

/// What happened to one job, line by line, for the person who looks closely. It is read anew when the job
/// begins, stops or ends.
class JobLog : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Empty: none is read.
    Q_PROPERTY(QString jobId READ jobId WRITE setJobId NOTIFY jobIdChanged)
    /// Each with the time of day before it.
    Q_PROPERTY(QStringList lines READ lines NOTIFY linesChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY linesChanged)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString jobId() const { return m_jobId; }
    void setJobId(const QString& jobId);
    QStringList lines() const { return m_lines; }
    QString errorText() const;

    Q_INVOKABLE void reload();
    /// Puts all lines on the clipboard.
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void hubChanged();
    void jobIdChanged();
    void linesChanged();

private:
    void hear(const Job& job);

    QPointer<ServiceHub> m_hub;
    QString m_jobId;
    JobState m_jobState = JobState::None; ///< As it was last told.
    QStringList m_lines;
    std::optional<Error> m_error; ///< Its sentence follows the language.
};

} // namespace vidgo::ui::jobs
