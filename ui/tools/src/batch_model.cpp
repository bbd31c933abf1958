#include "vidgo/ui/tools/batch_model.h"

#include <algorithm>

#include <QDir>

#include "vidgo/base/base_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui {

namespace {

constexpr int kBatchesLookedAt = 50;
constexpr int kFilesAtOnce = 500;
constexpr int kLibraryRestMs = 2000;

// The failed ones at the end of a batch, each as one line.
QStringList problemsOf(service::BatchService& batches, const Batch& batch)
{
    QStringList lines;
    for (int offset = 0; offset < batch.total && batch.failed > lines.size(); offset += kFilesAtOnce) {
        const auto files = batches.files(batch.id, offset, kFilesAtOnce);
        if (!files)
            return lines;
        for (const auto& file : *files)
            if (file.state == BatchFileState::Failed && lines.size() < BatchModel::kProblemsShown)
                //: A file of a batch that failed: %1 is its name, %2 a sentence that says why.
                lines << BatchModel::tr("%1: %2").arg(pathText(file.input.filename()), problemText(file));
        if (lines.size() >= BatchModel::kProblemsShown)
            break;
    }
    return lines;
}

} // namespace

/// How a piece of work on a batch ended.
struct BatchModel::Ended
{
    Result<Batch> batch; ///< As it stands; an error when even that cannot be read.
    Outcome outcome;     ///< Why it ended early.
    QStringList problems;
};

BatchModel::BatchModel(QObject* parent)
    : QObject(parent)
{}

BatchModel::~BatchModel()
{
    m_task.cancel();
}

void BatchModel::setRun(ToolRunModel* run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (m_run) {
        connect(m_run, &ToolRunModel::hubChanged, this, &BatchModel::lookForUnfinished);
        connect(m_run, &ToolRunModel::toolChanged, this, &BatchModel::lookForUnfinished);
    }
    Q_EMIT runChanged();
    lookForUnfinished();
}

int BatchModel::total() const
{
    return m_state == Gathered || m_state == Listing ? static_cast<int>(m_gathered.size()) : m_batch.total;
}

int BatchModel::secondsLeft() const
{
    const int made = m_batch.done + m_batch.failed - m_finishedBefore;
    if (m_state != Running || made <= 0)
        return -1;
    return static_cast<int>(m_since.elapsed() / made * m_batch.waiting() / 1000);
}

void BatchModel::setExportFolder(const QUrl& folder)
{
    if (m_exportFolder == folder)
        return;
    m_exportFolder = folder;
    Q_EMIT exportChanged();
}

QString BatchModel::exportFolderText() const
{
    return QDir::toNativeSeparators(m_exportFolder.toLocalFile());
}

void BatchModel::setExportFormat(const QString& format)
{
    if (m_exportFormat == format || !pictureFormatFromId(toStdString(format)))
        return;
    m_exportFormat = format;
    Q_EMIT exportChanged();
}

void BatchModel::setNameTemplate(const QString& text)
{
    if (m_nameTemplate == text)
        return;
    m_nameTemplate = text;
    Q_EMIT exportChanged();
}

void BatchModel::add(const QList<QUrl>& urls)
{
    if (m_state == Running || m_state == Stopping || m_state == Listing)
        return;
    if (m_state != Gathered)
        close();
    for (const auto& url : urls)
        if (url.isLocalFile() && std::ranges::find(m_gathered, toPath(url)) == m_gathered.end())
            m_gathered.push_back(toPath(url));
    const bool strangers = !std::ranges::all_of(urls, &QUrl::isLocalFile);
    set(m_gathered.empty() ? Closed : Gathered,
        strangers
            //: Shown when, among files, addresses of web pages are dropped.
            ? tr("Only files on this computer can be used. Save the pictures first, then drop them.")
            : QString());
}

BatchRequest BatchModel::request(const QString& topicId) const
{
    const auto run = m_run->request(topicId);
    BatchRequest request{
        .tool = run.tool, .topic = run.topic, .parameters = run.parameters, .inputs = m_gathered};
    // What was painted on one picture says nothing about the others.
    if (auto* members = request.parameters.asObject())
        members->erase("strokes");
    if (m_exportFolder.isLocalFile())
        request.exportTo = BatchExport{
            .folder = toPath(m_exportFolder),
            .format = pictureFormatFromId(toStdString(m_exportFormat)).value_or(PictureFormat::Png),
            .nameTemplate = toStdString(m_nameTemplate)};
    return request;
}

void BatchModel::start(const QString& topicId)
{
    if (!hub() || !m_run->options() || !m_run->options()->isComplete())
        return;
    if (m_state == Stopped && waiting() > 0)
        return work();
    if (m_state != Gathered)
        return;
    set(Listing);
    const auto listing = [&batches = hub()->services().batches, request = request(topicId)](
                             const std::stop_token& stop) { return batches.create(request, stop); };
    m_task = hub()->run(this, listing, [this, serial = ++m_serial](Result<Batch> batch) {
        if (serial != m_serial)
            return;
        if (!batch)
            return fail(batch.error(), Gathered);
        m_gathered.clear();
        take(std::move(*batch), Stopped);
        work();
    });
}

void BatchModel::work()
{
    m_since.start();
    m_finishedBefore = m_batch.done + m_batch.failed;
    m_problems.clear();
    set(Running);
    const int serial = ++m_serial;
    const QPointer<QObject> guard(this);
    const auto onFile = [this, guard, serial](const Batch& batch, const BatchFile& current) {
        callOnUiThread(guard, [this, serial, batch, current] {
            if (serial == m_serial)
                told(batch, current);
        });
    };
    const auto working = [&batches = hub()->services().batches, id = m_batch.id,
                          onFile](const std::stop_token& stop) {
        auto outcome = batches.run(id, onFile, stop);
        Ended ended{.batch = batches.find(id),
                    .outcome = outcome ? Outcome() : std::unexpected(outcome.error()),
                    .problems = {}};
        if (ended.batch)
            ended.problems = problemsOf(batches, *ended.batch);
        return ended;
    };
    m_task = hub()->run(this, working, [this, serial](Ended answer) {
        if (serial == m_serial)
            ended(std::move(answer));
    });
}

void BatchModel::told(const Batch& batch, const BatchFile& current)
{
    const bool more = !current.input.empty();
    m_batch = batch;
    m_currentName = more ? pathText(current.input.filename()) : QString();
    m_files.setWorking(more ? current.position : -1);
    Q_EMIT changed();
    if (m_toldLibrary.isValid() && m_toldLibrary.elapsed() < kLibraryRestMs)
        return; // it reads itself anew each time
    m_toldLibrary.start();
    Q_EMIT hub()->libraryChanged();
}

void BatchModel::ended(Ended answer)
{
    m_currentName.clear();
    m_files.setWorking(-1);
    m_files.refresh();
    if (answer.batch)
        m_batch = std::move(*answer.batch);
    m_problems = std::move(answer.problems);
    const auto state = m_batch.isFinished() ? Finished : Stopped;
    if (answer.outcome || answer.outcome.error().is(BaseError::Cancelled))
        set(state);
    else
        fail(answer.outcome.error(), state);
    Q_EMIT hub()->libraryChanged();
}

void BatchModel::stop()
{
    m_task.cancel();
    if (m_state == Running)
        set(Stopping);
    else if (m_state == Listing)
        set(Gathered);
}

void BatchModel::retryFailed()
{
    if (!hub() || (m_state != Finished && m_state != Stopped) || m_batch.failed == 0)
        return;
    const auto retrying = [&batches = hub()->services().batches,
                           id = m_batch.id](std::stop_token) -> Result<Batch> {
        if (auto waiting = batches.retryFailed(id); !waiting)
            return failure(waiting);
        return batches.find(id);
    };
    hub()->run(this, retrying, [this, serial = ++m_serial](Result<Batch> batch) {
        if (serial != m_serial)
            return;
        if (!batch)
            return fail(batch.error(), m_state);
        take(std::move(*batch), Stopped);
        work();
    });
}

void BatchModel::lookForUnfinished()
{
    if (!hub())
        return;
    const auto tool = m_run->request().tool;
    const auto looking = [&batches = hub()->services().batches, tool](std::stop_token) -> Batch {
        const auto all = batches.list(kBatchesLookedAt);
        if (!all)
            return {};
        const auto found = std::ranges::find_if(
            *all, [tool](const Batch& batch) { return batch.request.tool == tool && !batch.isFinished(); });
        return found == all->end() ? Batch() : *found;
    };
    hub()->run(this, looking, [this](Batch batch) {
        const bool shown = m_state != Closed && batch.id == m_batch.id;
        m_unfinished = shown ? Batch() : std::move(batch);
        Q_EMIT unfinishedChanged();
    });
}

void BatchModel::resumeUnfinished()
{
    if (m_unfinished.total == 0 || m_state == Running || m_state == Stopping)
        return;
    if (m_run)
        m_run->showSettings(m_unfinished.request.parameters);
    take(std::exchange(m_unfinished, {}), Stopped);
    Q_EMIT unfinishedChanged();
}

void BatchModel::forgetUnfinished()
{
    if (!hub() || m_unfinished.total == 0)
        return;
    const auto forgetting = [&batches = hub()->services().batches, id = m_unfinished.id](std::stop_token) {
        return batches.remove(id);
    };
    hub()->run(this, forgetting, [this](const Outcome& outcome) {
        if (!outcome)
            return fail(outcome.error(), m_state);
        lookForUnfinished();
    });
}

void BatchModel::close()
{
    ++m_serial;
    m_task.cancel();
    const bool unfinished = m_batch.total > 0 && !m_batch.isFinished();
    m_gathered.clear();
    m_problems.clear();
    take({}, Closed);
    if (unfinished)
        lookForUnfinished();
}

void BatchModel::take(Batch batch, State state)
{
    m_batch = std::move(batch);
    m_currentName.clear();
    m_files.setHub(hub());
    m_files.show(m_batch.id, m_batch.total);
    set(state);
}

void BatchModel::fail(const Error& error, State state)
{
    hub()->log().failure("ui_tools", "a batch", error);
    set(state, ui::errorText(error));
}

void BatchModel::set(State state, const QString& errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT changed();
}

} // namespace vidgo::ui
