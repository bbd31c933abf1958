#pragma once

#include <vector>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/batch.h"
#include "vidgo/ui/bridge/job_follower.h"
#include "vidgo/ui/tools/batch_file_list_model.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::ui {

/// One tool over many files: from the files that arrive to the summary. Its work is a job of the queue, which
/// survives being stopped, the end of the page, and a new start of the studio.
class BatchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Says which tool, with which parameters.
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(vidgo::ui::BatchFileListModel* files READ files CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int failed READ failed NOTIFY changed)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed)
    /// What it waits for beside its turn, such as the server; empty: nothing.
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    /// It waits for credits.
    Q_PROPERTY(bool waitsForCredits READ waitsForCredits NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    /// Of the file that is being worked on; empty: none.
    Q_PROPERTY(QString currentName READ currentName NOTIFY changed)
    /// While the state is Running: other jobs are before it.
    Q_PROPERTY(bool queued READ isQueued NOTIFY changed)
    /// From how long the files so far took; -1: not known yet.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    /// Names of the files that failed, with their reasons, at most kProblemsShown.
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /// A batch of this tool that was left before its end: how many of its files wait, 0: there is none.
    Q_PROPERTY(int unfinishedWaiting READ unfinishedWaiting NOTIFY unfinishedChanged)
    Q_PROPERTY(int unfinishedTotal READ unfinishedTotal NOTIFY unfinishedChanged)
    /// Where the results go besides the library; empty: nowhere. Taken up by the next batch that starts.
    Q_PROPERTY(QUrl exportFolder READ exportFolder WRITE setExportFolder NOTIFY exportChanged)
    Q_PROPERTY(QString exportFolderText READ exportFolderText NOTIFY exportChanged)
    /// "png", "jpeg" or "webp"
    Q_PROPERTY(QString exportFormat READ exportFormat WRITE setExportFormat NOTIFY exportChanged)
    /// As in ExportRequest::nameTemplate.
    Q_PROPERTY(QString nameTemplate READ nameTemplate WRITE setNameTemplate NOTIFY exportChanged)

public:
    enum State {
        Closed,   ///< There is none.
        Gathered, ///< Files are here, nothing is kept yet.
        Listing,  ///< The files are being listed.
        Running,
        Stopping, ///< The file in work is being given up.
        Stopped,  ///< Files wait.
        Finished,
    };
    Q_ENUM(State)
    static constexpr int kProblemsShown = 200;

    explicit BatchModel(QObject* parent = nullptr);

    ToolRunModel* run() const { return m_run; }
    void setRun(ToolRunModel* run);
    State state() const { return m_state; }
    BatchFileListModel* files() { return &m_files; }
    int total() const;
    int done() const { return m_batch.done; }
    int failed() const { return m_batch.failed; }
    int skipped() const { return m_batch.skipped; }
    QString waitText() const;
    bool waitsForCredits() const { return m_state == Running && m_job.waitsFor == kWaitsForCredits; }
    int waiting() const { return m_batch.waiting(); }
    QString currentName() const { return m_currentName; }
    bool isQueued() const { return m_state == Running && m_job.state == JobState::Waiting; }
    int secondsLeft() const;
    QStringList problems() const;
    QString errorText() const { return m_error.text(hub()); }
    int unfinishedWaiting() const { return m_unfinished.waiting(); }
    int unfinishedTotal() const { return m_unfinished.total; }
    QUrl exportFolder() const { return m_exportFolder; }
    void setExportFolder(const QUrl& folder);
    QString exportFolderText() const;
    QString exportFormat() const { return m_exportFormat; }
    void setExportFormat(const QString& format);
    QString nameTemplate() const { return m_nameTemplate; }
    void setNameTemplate(const QString& text);

    /// Adds files and folders that were dropped or chosen. What is no local file is left out and said.
    Q_INVOKABLE void add(const QList<QUrl>& urls);
    /// Begins with what was gathered, or goes on where it was stopped.
    Q_INVOKABLE void start(const QString& topicId);
    /// Gives up the file in work; the rest keeps waiting.
    Q_INVOKABLE void stop();
    /// Lets the failed files wait again, and goes on.
    Q_INVOKABLE void retryFailed();
    /// Takes up the unfinished batch; it waits to be started.
    Q_INVOKABLE void resumeUnfinished();
    /// Forgets the unfinished batch; its results stay in the library.
    Q_INVOKABLE void forgetUnfinished();
    /// Puts the batch away. One that is not finished is offered again.
    Q_INVOKABLE void close();
    /// Looks for an unfinished batch of the tool. One that is at work, or has only to wait for its turn, is
    /// shown; one that was left is offered.
    void lookForUnfinished();

Q_SIGNALS:
    void runChanged();
    void changed();
    void unfinishedChanged();
    void exportChanged();

private:
    struct Standing;
    struct Unfinished;

    ServiceHub* hub() const { return m_run ? m_run->hub() : nullptr; }
    BatchRequest request(const QString& topicId) const;
    void work();
    void followJob(const Job& job);
    void refresh();
    void stands(Standing standing, const Job& job);
    void found(Unfinished found);
    void take(Batch batch, State state);
    std::optional<StyleOptions::Inputs> inputs() const;
    void set(State state, SaidError error = {});
    void fail(const Error& error, State state);

    QPointer<ToolRunModel> m_run;
    State m_state = Closed;
    BatchFileListModel m_files;
    std::vector<std::filesystem::path> m_gathered;
    Batch m_batch;
    Batch m_unfinished;
    QString m_currentName;
    std::vector<BatchFile> m_failures; ///< At most kProblemsShown.
    SaidError m_error;
    QUrl m_exportFolder;
    QString m_exportFormat = QStringLiteral("png");
    QString m_nameTemplate = QStringLiteral("{name}-{tool}");
    JobFollower m_follower;
    Job m_job; ///< As it was told last.
    bool m_isRefreshing = false;
    bool m_refreshAgain = false;
    int m_position = 0; ///< Every file before it is dealt with.
    Task m_task;
    int m_serial = 0; ///< Of the newest piece of work: answers to older ones are dropped.
};

} // namespace vidgo::ui
