#include "vidgo/ui/jobs/job_list_model.h"

#include <algorithm>

#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_names.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/generation_text.h"

namespace vidgo::ui::jobs {

namespace {

constexpr int kPictureSide = 320;

bool isMovable(const Job& job)
{
    return job.state == JobState::Waiting || job.state == JobState::Paused;
}

bool isActive(const Job& job)
{
    return job.state == JobState::Waiting || job.state == JobState::Running;
}

QUrl folderOf(const Job& job)
{
    return job.exportedPath.empty() ? QUrl() : toUrl(pathFromUtf8(job.exportedPath).parent_path());
}

QUrl pictureOf(service::LibraryService& library, const LibraryItemId& id)
{
    const auto item = library.find(id);
    if (!item)
        return {};
    const auto picture = library.thumbnail(item->result, kPictureSide);
    return picture ? toUrl(*picture) : QUrl();
}

} // namespace

JobListModel::JobListModel(QObject* parent)
    : ListModel(parent)
{}

void JobListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::jobChanged, this, &JobListModel::hear);
    connect(hub, &ServiceHub::languageChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
        Q_EMIT changed();
    });
    followLanguage(*hub);
    Q_EMIT hubChanged();
    reload();
}

// ---- What is shown
// -----------------------------------------------------------------------------------------

int JobListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JobListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = at(index.row());
    const auto& job = row.job;
    switch (role) {
    case JobIdRole:
        return toQString(job.id.value());
    case Qt::DisplayRole:
    case Name:
        return nameOf(job);
    case ToolName:
        return toolName(job);
    case IconName:
        return iconName(job);
    case StateRole:
        return toQString(jobStateId(job.state));
    case Fraction:
        return job.fraction;
    case Standing:
        return standingOf(withNames(job, m_hub->services().catalog.catalog(), m_hub->language()),
                          job.hasEnded() ? row.counts : std::nullopt, m_hub->services().catalog.catalog(),
                          m_hub->language());
    case Time:
        return timeOf(job);
    case Ended:
        return job.hasEnded();
    case Movable:
        return isMovable(job);
    case Retryable:
        return job.state == JobState::Failed || job.state == JobState::Cancelled ||
               (job.state == JobState::Finished && row.counts && row.counts->failed > 0);
    case Elsewhere:
        return mayBeMadeElsewhere(job) || (job.state != JobState::Cancelled && job.hasEnded() && row.counts &&
                                           row.counts->isAtProviders && row.counts->failed > 0);
    case AllowCommand:
        return allowCommand(job);
    case ItemId:
        return toQString(job.item.value());
    case Files:
        return job.files;
    case Folder:
        return folderOf(job);
    case Picture:
        return row.picture;
    default:
        return {};
    }
}

QHash<int, QByteArray> JobListModel::roleNames() const
{
    return {{JobIdRole, "jobId"},
            {Name, "name"},
            {ToolName, "toolName"},
            {IconName, "iconName"},
            {StateRole, "jobState"},
            {Fraction, "fraction"},
            {Standing, "standing"},
            {Time, "time"},
            {Ended, "ended"},
            {Movable, "movable"},
            {Retryable, "retryable"},
            {Elsewhere, "elsewhere"},
            {AllowCommand, "allowCommand"},
            {ItemId, "itemId"},
            {Files, "files"},
            {Folder, "folder"},
            {Picture, "picture"}};
}

QString JobListModel::nameOf(const Job& job) const
{
    if (job.name.empty())
        return toolName(job);
    if (job.files > 1)
        //: Name of a job over many files: %1 is the name of the first, %n the number of the others.
        return tr("%1 and %n more", nullptr, job.files - 1).arg(toQString(job.name));
    return toQString(job.name);
}

QString JobListModel::toolName(const Job& job) const
{
    if (std::holds_alternative<ExportRequest>(job.work))
        //: Kind of a job: a result of the library is written to a file.
        return tr("Export");
    const auto* tool = m_hub ? m_hub->services().catalog.catalog().tool(job.tool) : nullptr;
    return tool ? toQString(tool->name.in(m_hub->language())) : toQString(toolId(job.tool));
}

QString JobListModel::iconName(const Job& job) const
{
    if (std::holds_alternative<ExportRequest>(job.work))
        return QStringLiteral("download");
    const auto* tool = m_hub ? m_hub->services().catalog.catalog().tool(job.tool) : nullptr;
    return tool ? toQString(tool->icon) : QStringLiteral("jobs");
}

QString JobListModel::timeOf(const Job& job) const
{
    if (job.state == JobState::Running)
        return timeLeftOf(job.leftMs);
    return isMovable(job) ? durationOf(job.leftMs) : QString();
}

QString JobListModel::timeText() const
{
    return timeLeftOf(m_leftMs);
}

// ---- What happens
// ------------------------------------------------------------------------------------------

void JobListModel::hear(const Job& job)
{
    const int row = rowOf(job.id);
    if (row < 0 || at(row).job.state != job.state)
        return reload();
    auto fresh = at(row);
    fresh.job = job;
    update(row, std::move(fresh));
    sumUp();
}

// One question at a time: the news may come faster than a slow disk answers.
void JobListModel::reload()
{
    if (!m_hub)
        return;
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    if (m_rows.empty())
        showLoading();
    const auto reading = [&services = m_hub->services()](const std::stop_token&) -> Result<std::vector<Row>> {
        auto jobs = services.jobs.list(kShown);
        if (!jobs)
            return failure(jobs);
        std::vector<Row> rows;
        for (auto& job : *jobs) {
            Row row{.job = std::move(job)};
            if (row.job.hasEnded())
                row.counts = countsOf(services.batches, row.job);
            rows.push_back(std::move(row));
        }
        return rows;
    };
    m_hub->run(this, reading, [this](Result<std::vector<Row>> rows) {
        m_isReading = false;
        take(std::move(rows));
        if (std::exchange(m_readAgain, false))
            reload();
    });
}

void JobListModel::take(Result<std::vector<Row>> rows)
{
    if (!rows)
        return showError(rows.error());
    sync(std::move(*rows));
    showRows();
    sumUp();
}

// Row by row, so that what has the keyboard or is being looked at stays where it is.
void JobListModel::sync(std::vector<Row> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int here = static_cast<int>(i);
        const int old = rowOf(rows[i].job.id);
        if (old < 0) {
            beginInsertRows({}, here, here);
            m_rows.insert(m_rows.begin() + here, std::move(rows[i]));
            endInsertRows();
            continue;
        }
        if (old != here) {
            beginMoveRows({}, old, old, {}, here > old ? here + 1 : here);
            auto moved = std::move(m_rows[static_cast<std::size_t>(old)]);
            m_rows.erase(m_rows.begin() + old);
            m_rows.insert(m_rows.begin() + here, std::move(moved));
            endMoveRows();
        }
        update(here, std::move(rows[i]));
    }
    const int kept = static_cast<int>(rows.size());
    if (kept == rowCount({}))
        return;
    beginRemoveRows({}, kept, rowCount({}) - 1);
    m_rows.resize(rows.size());
    endRemoveRows();
}

void JobListModel::update(int row, Row fresh)
{
    auto& target = m_rows[static_cast<std::size_t>(row)];
    fresh.picture = target.picture;
    fresh.pictureAsked = target.pictureAsked && !target.picture.isEmpty();
    target = std::move(fresh);
    Q_EMIT dataChanged(index(row), index(row));
}

void JobListModel::sumUp()
{
    const auto counted = [this](auto fits) {
        return static_cast<int>(
            std::ranges::count_if(m_rows, [fits](const Row& row) { return fits(row.job); }));
    };
    m_open = counted([](const Job& job) { return !job.hasEnded(); });
    m_active = counted(isActive);
    m_leftMs = m_active > 0 ? std::optional<std::int64_t>(0) : std::nullopt;
    double done = 0;
    double all = 0;
    if (m_open == 0)
        m_since.clear();
    for (const auto& [job, counts, picture, asked] : m_rows) {
        if (!job.hasEnded())
            m_since.insert(job.id);
        if (isActive(job))
            m_leftMs = m_leftMs && job.leftMs ? std::optional(*m_leftMs + *job.leftMs) : std::nullopt;
        if (!m_since.contains(job.id))
            continue;
        all += job.files;
        done += (job.hasEnded() ? 1.0 : job.fraction) * job.files;
    }
    m_progress = all > 0 ? done / all : 0;
    Q_EMIT changed();
}

int JobListModel::rowOf(const JobId& id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row& row) { return row.job.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void JobListModel::wantPicture(int row)
{
    if (!m_hub || row < 0 || row >= rowCount({}) || at(row).pictureAsked || at(row).job.item.isEmpty())
        return;
    m_rows[static_cast<std::size_t>(row)].pictureAsked = true;
    const auto& job = at(row).job;
    const auto fetching = [&library = m_hub->services().library, item = job.item](const std::stop_token&) {
        return pictureOf(library, item);
    };
    m_hub->run(this, fetching, [this, id = job.id](const QUrl& picture) {
        const int now = rowOf(id);
        if (now < 0)
            return;
        m_rows[static_cast<std::size_t>(now)].picture = picture;
        Q_EMIT dataChanged(index(now), index(now), {Picture});
    });
}

// ---- What the person does
// ----------------------------------------------------------------------------------

void JobListModel::call(const QString& id, Call call)
{
    if (!m_hub)
        return;
    const auto calling = [&jobs = m_hub->services().jobs, id = JobId(toStdString(id)),
                          call](const std::stop_token&) { return (jobs.*call)(id); };
    m_hub->run(this, calling, [this](const Outcome& outcome) {
        if (!outcome)
            Q_EMIT failed(ui::errorText(outcome.error()));
        reload();
    });
}

void JobListModel::pause(const QString& id)
{
    call(id, &service::JobService::pause);
}

void JobListModel::resume(const QString& id)
{
    call(id, &service::JobService::resume);
}

void JobListModel::cancel(const QString& id)
{
    call(id, &service::JobService::cancel);
}

void JobListModel::retry(const QString& id)
{
    call(id, &service::JobService::retry);
}

void JobListModel::retryElsewhere(const QString& id)
{
    call(id, &service::JobService::retryElsewhere);
}

int JobListModel::nearestRow(int from, int to) const
{
    if (from < 0 || from >= m_open || !isMovable(at(from).job))
        return from;
    int first = 0;
    while (first < m_open && at(first).job.state == JobState::Running)
        ++first;
    return std::clamp(to, std::min(first, from), m_open - 1);
}

void JobListModel::moveJob(int from, int to)
{
    const int row = nearestRow(from, to);
    if (!m_hub || row == from || from < 0 || from >= m_open)
        return;
    const int before = row < from ? row : row + 1;
    const auto moving = [&jobs = m_hub->services().jobs, id = at(from).job.id,
                         next = before < m_open ? at(before).job.id : JobId()](const std::stop_token&) {
        return jobs.move(id, next);
    };
    m_hub->run(this, moving, [this](const Outcome& outcome) {
        if (!outcome)
            Q_EMIT failed(ui::errorText(outcome.error()));
        reload();
    });
}

void JobListModel::removeEnded()
{
    if (!m_hub)
        return;
    const auto removing = [&jobs = m_hub->services().jobs](const std::stop_token&) {
        return jobs.removeEnded();
    };
    m_hub->run(this, removing, [this](const Outcome& outcome) {
        if (!outcome)
            Q_EMIT failed(ui::errorText(outcome.error()));
        reload();
    });
}

} // namespace vidgo::ui::jobs
