#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::jobs {

/// What happened to one job, line by line, for the person who looks closely.
class JobLog : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub MEMBER m_hub NOTIFY hubChanged REQUIRED)
    /// Empty: none is read.
    Q_PROPERTY(QString jobId READ jobId WRITE setJobId NOTIFY jobIdChanged)
    /// Each with the time of day before it.
    Q_PROPERTY(QStringList lines READ lines NOTIFY linesChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY linesChanged)

public:
    using QObject::QObject;

    QString jobId() const { return m_jobId; }
    void setJobId(const QString& jobId);
    QStringList lines() const { return m_lines; }
    QString errorText() const { return m_errorText; }

    Q_INVOKABLE void reload();
    /// Puts all lines on the clipboard.
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void hubChanged();
    void jobIdChanged();
    void linesChanged();

private:
    QPointer<ServiceHub> m_hub;
    QString m_jobId;
    QStringList m_lines;
    QString m_errorText;
};

} // namespace vidgo::ui::jobs
