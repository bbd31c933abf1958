#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/job.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/jobs/job_words.h"

namespace vidgo::ui::jobs {

/// The queue of this computer, as it is now: first what is at work or waits, in its order, then what has
/// ended, latest first.
class JobListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// How many have not ended.
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    /// How many of them are at work or wait for their turn.
    Q_PROPERTY(int activeCount READ activeCount NOTIFY changed)
    /// Of all that was ordered since the queue was last empty, 0..1.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    /// Until nothing is left to do; empty when that is not known.
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)

public:
    /// JobState: as jobStateId(). Standing: one short line, for a failed one the reason. Time: how long it
    /// still takes, may be empty. Movable: it may change its place in the queue. Retryable: it may wait for
    /// its turn again. Elsewhere: another provider may be asked for it. AllowCommand: it was refused by the
    /// rules of use, and this is typed to take that back; else empty.
    enum Role {
        JobIdRole = Qt::UserRole,
        Name,
        ToolName,
        IconName,
        StateRole,
        Fraction,
        Standing,
        Time,
        Ended,
        Movable,
        Retryable,
        Elsewhere,
        AllowCommand,
        ItemId,
        Files,
        Folder,
        Picture,
    };
    static constexpr int kShown = 200;

    explicit JobListModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    int openCount() const { return m_open; }
    int activeCount() const { return m_active; }
    double progress() const { return m_progress; }
    QString timeText() const;

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Reads the queue anew.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void pause(const QString& id);
    Q_INVOKABLE void resume(const QString& id);
    Q_INVOKABLE void cancel(const QString& id);
    Q_INVOKABLE void retry(const QString& id);
    /// Lets a failed one begin anew with another provider, at most at the price that was agreed to.
    Q_INVOKABLE void retryElsewhere(const QString& id);
    /// Moves the job in row `from` to row `to`, as near to it as the queue allows.
    Q_INVOKABLE void moveJob(int from, int to);
    /// The row to which moveJob() would move it.
    Q_INVOKABLE int nearestRow(int from, int to) const;
    Q_INVOKABLE void removeEnded();
    /// Fetches the picture of what the job in this row made.
    Q_INVOKABLE void wantPicture(int row);

Q_SIGNALS:
    void hubChanged();
    void changed();
    /// A command did not work.
    void failed(const QString& text);

private:
    struct Row
    {
        Job job;
        std::optional<JobCounts> counts;
        QUrl picture;
        bool pictureAsked = false;
    };
    using Call = Outcome (service::JobService::*)(const JobId&);

    void hear(const Job& job);
    void take(Result<std::vector<Row>> rows);
    void sync(std::vector<Row> rows);
    void update(int row, Row fresh);
    void sumUp();
    void call(const QString& id, Call call);
    int rowOf(const JobId& id) const;
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    QString nameOf(const Job& job) const;
    QString toolName(const Job& job) const;
    QString iconName(const Job& job) const;
    QString timeOf(const Job& job) const;

    QPointer<ServiceHub> m_hub;
    std::vector<Row> m_rows;
    std::set<JobId> m_since; ///< All that was seen since the queue was last empty.
    int m_open = 0;
    int m_active = 0;
    double m_progress = 0;
    std::optional<std::int64_t> m_leftMs;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace vidgo::ui::jobs
