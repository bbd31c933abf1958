#include "vidgo/ui/tools/batch_model.h"

#include <algorithm>

#include <QDir>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/generation_text.h"
#include "vidgo/ui/tools/clip_names.h"

namespace vidgo::ui {

namespace {

constexpr int kBatchesLookedAt = 50;
constexpr int kJobsLookedAt = 500;
constexpr int kFilesAtOnce = 500;
constexpr int kFilesAhead = 50;

// The failed ones at the end of a batch.
std::vector<BatchFile> failuresOf(service::BatchService& batches, const Batch& batch)
{
    std::vector<BatchFile> failures;
    const auto wanted = static_cast<std::size_t>(std::min(batch.failed, BatchModel::kProblemsShown));
    for (int offset = 0; offset < batch.total && failures.size() < wanted; offset += kFilesAtOnce) {
        auto files = batches.files(batch.id, offset, kFilesAtOnce);
        if (!files)
            break;
        for (auto& file : *files)
            if (file.state == BatchFileState::Failed && failures.size() < wanted)
                failures.push_back(std::move(file));
    }
    return failures;
}

// The first file that waits, from `position` on.
BatchFile nextOf(service::BatchService& batches, const Batch& batch, int position)
{
    for (int offset = position; offset < batch.total; offset += kFilesAhead) {
        auto files = batches.files(batch.id, offset, kFilesAhead);
        if (!files)
            return {};
        const auto next = std::ranges::find(*files, BatchFileState::Waiting, &BatchFile::state);
        if (next != files->end())
            return std::move(*next);
    }
    return {};
}

bool isJobOf(const Job& job, const BatchId& batch)
{
    const auto* id = std::get_if<BatchId>(&job.work);
    return id && *id == batch && !job.hasEnded();
}

} // namespace

/// How a batch stands.
struct BatchModel::Standing
{
    Result<Batch> batch;
    BatchFile next; ///< The one in work or the next to be; none when all are dealt with.
    std::vector<BatchFile> failures;
};

/// A batch of the tool that is not through.
struct BatchModel::Unfinished
{
    Batch batch;
    bool goesOn = false; ///< By itself: its job is in the queue and not paused.
};

BatchModel::BatchModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_follower, &JobFollower::changed, this, &BatchModel::followJob);
    connect(&m_follower, &JobFollower::missed, this, [this] {
        m_job = Job{.state = JobState::Cancelled}; // it has ended meanwhile, one way or another
        refresh();
    });
    connect(&m_follower, &JobFollower::refused, this,
            [this](const Error& error) { fail(error, m_batch.isFinished() ? Finished : Stopped); });
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
        connect(m_run, &ToolRunModel::languageChanged, this, &BatchModel::changed);
    }
    Q_EMIT runChanged();
    lookForUnfinished();
}

int BatchModel::total() const
{
    return m_state == Gathered || m_state == Listing ? static_cast<int>(m_gathered.size()) : m_batch.total;
}

QString BatchModel::waitText() const
{
    return m_state == Running ? ui::waitText(m_job.waitsFor) : QString();
}

QStringList BatchModel::problems() const
{
    QStringList lines;
    for (const auto& file : m_failures)
        //: A file of a batch that failed: %1 is its name, %2 a sentence that says why.
        lines << tr("%1: %2").arg(pathText(file.input.filename()), problemText(file, hub()));
    return lines;
}

std::optional<StyleOptions::Inputs> BatchModel::inputs() const
{
    using Inputs = StyleOptions::Inputs;
    if (m_state == Closed)
        return std::nullopt;
    if (m_state != Gathered && m_state != Listing) {
        const auto settings = styleFromJson(m_batch.request.parameters);
        if (!settings || !settings->effects.isAny())
            return Inputs::Pictures;
        return settings->style.empty() ? Inputs::Clips : Inputs::Both;
    }
    const auto isFolder = [](const std::filesystem::path& path) {
        std::error_code ignored;
        return std::filesystem::is_directory(path, ignored);
    };
    if (std::ranges::all_of(m_gathered, isClipName))
        return Inputs::Clips;
    // A folder may hold some: nobody has looked into it yet.
    return std::ranges::any_of(m_gathered, isClipName) || std::ranges::any_of(m_gathered, isFolder)
               ? Inputs::Both
               : Inputs::Pictures;
}

int BatchModel::secondsLeft() const
{
    return m_state == Running && m_job.leftMs ? static_cast<int>(*m_job.leftMs / 1000) : -1;
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
    const SaidError::Sentence strangers = [] {
        //: Shown when, among files, addresses of web pages are dropped.
        return tr("Only files on this computer can be used. Save the pictures first, then drop them.");
    };
    const bool allHere = std::ranges::all_of(urls, &QUrl::isLocalFile);
    set(m_gathered.empty() ? Closed : Gathered, allHere ? SaidError() : SaidError(strangers));
}

BatchRequest BatchModel::request(const QString& topicId) const
{
    const auto run = m_run->request(topicId);
    BatchRequest request{
        .tool = run.tool, .topic = run.topic, .parameters = run.parameters, .inputs = m_gathered};
    // What was painted on one picture says nothing about the others.
    if (auto* members = request.parameters.asObject())
        members->erase("strokes");
    if (m_run->online()->isActive())
        return m_run->online()->ordered(std::move(request));
    if (m_exportFolder.isLocalFile())
        request.exportTo = BatchExport{
            .folder = toPath(m_exportFolder),
            .format = pictureFormatFromId(toStdString(m_exportFormat)).value_or(PictureFormat::Png),
            .nameTemplate = toStdString(m_nameTemplate)};
    return request;
}

void BatchModel::start(const QString& topicId)
{
    if (!hub())
        return;
    if (m_state == Stopped && waiting() > 0)
        return work();
    if (m_state != Gathered || !m_run->isBatchRunnable())
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
    m_failures.clear();
    m_job = Job{.state = JobState::Waiting};
    m_position = 0;
    set(Running);
    m_follower.setHub(hub());
    m_follower.order(m_batch.id);
}

void BatchModel::followJob(const Job& job)
{
    m_job = job;
    if (job.state == JobState::Waiting || (job.state == JobState::Running && m_state != Stopping))
        set(Running);
    refresh();
}

// One question at a time: the news come faster than a slow disk answers.
void BatchModel::refresh()
{
    m_refreshAgain = m_isRefreshing;
    if (m_isRefreshing || !hub())
        return;
    m_isRefreshing = true;
    const bool rests = m_job.hasEnded() || m_job.state == JobState::Paused;
    const auto reading = [&batches = hub()->services().batches, id = m_batch.id, position = m_position,
                          rests](const std::stop_token&) {
        Standing standing{.batch = batches.find(id), .next = {}, .failures = {}};
        if (standing.batch && rests)
            standing.failures = failuresOf(batches, *standing.batch);
        else if (standing.batch)
            standing.next = nextOf(batches, *standing.batch, position);
        return standing;
    };
    hub()->run(this, reading, [this, job = m_job, serial = m_serial](Standing standing) {
        m_isRefreshing = false;
        if (serial == m_serial)
            stands(std::move(standing), job);
        if (std::exchange(m_refreshAgain, false) && m_state != Closed && m_state != Gathered)
            refresh();
    });
}

void BatchModel::stands(Standing standing, const Job& job)
{
    if (!standing.batch)
        return fail(standing.batch.error(), Stopped);
    m_batch = std::move(*standing.batch);
    m_failures = std::move(standing.failures);
    const bool isAtWork = job.state == JobState::Running && !standing.next.input.empty();
    m_currentName = isAtWork ? pathText(standing.next.input.filename()) : QString();
    m_position = std::max(m_position, standing.next.position);
    m_files.setWorking(isAtWork ? standing.next.position : -1);
    if (!job.hasEnded() && job.state != JobState::Paused) {
        Q_EMIT changed();
        return;
    }
    m_files.refresh();
    set(m_batch.isFinished() ? Finished : Stopped,
        job.state == JobState::Failed ? SaidError(job.errorTemplate, job.errorArguments) : SaidError());
}

void BatchModel::stop()
{
    if (m_state == Running) {
        m_follower.pause();
        set(Stopping);
    } else if (m_state == Listing) {
        ++m_serial;
        m_task.cancel();
        set(Gathered);
    }
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
    const auto looking = [&services = hub()->services(), tool](std::stop_token) -> Unfinished {
        const auto all = services.batches.list(kBatchesLookedAt);
        if (!all)
            return {};
        const auto batch = std::ranges::find_if(
            *all, [tool](const Batch& each) { return each.request.tool == tool && !each.isFinished(); });
        if (batch == all->end())
            return {};
        const auto jobs = services.jobs.list(kJobsLookedAt);
        const bool goesOn = jobs && std::ranges::any_of(*jobs, [&](const Job& job) {
                                return isJobOf(job, batch->id) && job.state != JobState::Paused;
                            });
        return {*batch, goesOn};
    };
    hub()->run(this, looking, [this](Unfinished unfinished) { found(std::move(unfinished)); });
}

void BatchModel::found(Unfinished unfinished)
{
    const bool isShown = m_state != Closed && unfinished.batch.id == m_batch.id;
    if (unfinished.goesOn && m_state == Closed) {
        if (m_run)
            m_run->showSettings(unfinished.batch.request);
        m_job = Job{.state = JobState::Waiting};
        take(std::exchange(unfinished.batch, {}), Running);
        m_follower.setHub(hub());
        m_follower.find(m_batch.id);
    }
    m_unfinished = isShown || unfinished.goesOn ? Batch() : std::move(unfinished.batch);
    Q_EMIT unfinishedChanged();
}

void BatchModel::resumeUnfinished()
{
    if (m_unfinished.total == 0 || m_state == Running || m_state == Stopping)
        return;
    if (m_run)
        m_run->showSettings(m_unfinished.request);
    take(std::exchange(m_unfinished, {}), Stopped);
    Q_EMIT unfinishedChanged();
}

void BatchModel::forgetUnfinished()
{
    if (!hub() || m_unfinished.total == 0)
        return;
    const auto forgetting = [&services = hub()->services(), id = m_unfinished.id](std::stop_token) {
        if (const auto jobs = services.jobs.list(kJobsLookedAt))
            for (const auto& job : *jobs)
                if (isJobOf(job, id))
                    if (auto cancelled = services.jobs.cancel(job.id); !cancelled)
                        return cancelled;
        return services.batches.remove(id);
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
    m_follower.letGo();
    const bool unfinished = m_batch.total > 0 && !m_batch.isFinished();
    m_gathered.clear();
    m_failures.clear();
    take({}, Closed);
    if (unfinished)
        lookForUnfinished();
}

void BatchModel::take(Batch batch, State state)
{
    m_batch = std::move(batch);
    m_position = 0;
    m_currentName.clear();
    m_files.setHub(hub());
    m_files.show(m_batch.id, m_batch.total);
    set(state);
}

void BatchModel::fail(const Error& error, State state)
{
    hub()->log().failure("ui_tools", "a batch", error);
    set(state, error);
}

void BatchModel::set(State state, SaidError error)
{
    m_state = state;
    m_error = std::move(error);
    if (m_run) {
        m_run->setMany(inputs());
        m_run->setFiles(m_gathered);
    }
    Q_EMIT changed();
}

} // namespace vidgo::ui
