#include "vidgo/ui/tools/video_template_list_model.h"

#include <algorithm>

#include <QColor>
#include <QQmlEngine>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/tools/preview_model.h"
#include "vidgo/ui/tools/preview_store.h"

namespace vidgo::ui {

namespace {

constexpr int kSide = 256;

} // namespace

VideoTemplateListModel::~VideoTemplateListModel()
{
    m_task.cancel();
    if (auto* engine = qmlEngine(this))
        for (const auto& row : m_rows)
            PreviewStore::of(*engine)->drop(row.slot);
}

void VideoTemplateListModel::setRun(ToolRunModel* run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (m_run) {
        connect(m_run, &ToolRunModel::hubChanged, this, &VideoTemplateListModel::readCatalog);
        connect(m_run->input(), &PictureInput::changed, this, &VideoTemplateListModel::findPicture);
        readCatalog();
    }
    Q_EMIT runChanged();
}

void VideoTemplateListModel::setTopic(const QString& topic)
{
    if (m_topic == topic)
        return;
    m_topic = topic;
    Q_EMIT topicChanged();
    const auto wanted = toStdString(topic);
    beginResetModel();
    std::ranges::stable_partition(m_rows, [&](const Row& row) { return row.look.topic == wanted; });
    endResetModel();
    if (m_run && !wanted.empty())
        m_run->video()->suggestFor(wanted);
}

void VideoTemplateListModel::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    findPicture();
}

void VideoTemplateListModel::readCatalog()
{
    if (!hub())
        return;
    beginResetModel();
    m_rows.clear();
    for (const auto& look : hub()->services().catalog.catalog().videoTemplates)
        m_rows.push_back({.look = look});
    endResetModel();
    showRows();
    Q_EMIT countChanged();
    connect(hub(), &ServiceHub::languageChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole});
    });
    connect(hub(), &ServiceHub::examplesReady, this, &VideoTemplateListModel::findPicture);
    findPicture();
}

void VideoTemplateListModel::findPicture()
{
    if (!m_enabled || !hub())
        return;
    if (const auto& own = m_run->input()->check(); own || !m_sample.empty()) {
        const auto wanted = own ? own->path : m_sample;
        if (wanted != m_shown) {
            m_shown = wanted;
            drawAnew();
        }
        return;
    }
    const auto work = [&examples =
                           hub()->services().examples](std::stop_token) -> Result<std::filesystem::path> {
        auto page = examples.search({.tool = Tool::ShortVideo, .limit = 1});
        if (!page || page->items.empty())
            return std::filesystem::path();
        return examples.file(page->items.front().input);
    };
    hub()->run(this, work, [this](const Result<std::filesystem::path>& file) {
        if (!file || file->empty() || !m_sample.empty())
            return; // The names are enough to choose by.
        m_sample = *file;
        findPicture();
    });
}

void VideoTemplateListModel::drawAnew()
{
    ++m_serial;
    m_task.cancel();
    for (auto& row : m_rows)
        row.drawn = false;
    drawNext();
}

// One at a time, in the order of the rows: the engine keeps what it found in the picture.
void VideoTemplateListModel::drawNext()
{
    const auto next = std::ranges::find(m_rows, false, &Row::drawn);
    if (next == m_rows.end() || !m_enabled || !hub())
        return;
    next->drawn = true;
    const RunRequest request{.tool = Tool::ShortVideo,
                             .input = m_shown,
                             .parameters = m_run->video()->parametersOf(next->look.id)};
    const auto work = [&runs = hub()->services().runs, request](std::stop_token stop) {
        return runs.preview(request, kSide, stop);
    };
    m_task = hub()->run(this, work,
                        [this, id = next->look.id, serial = m_serial](const Result<PreviewPicture>& answer) {
                            if (serial == m_serial)
                                drawn(id, answer);
                        });
}

void VideoTemplateListModel::drawn(const std::string& look, const Result<PreviewPicture>& answer)
{
    const auto row = std::ranges::find(m_rows, look, [](const Row& each) { return each.look.id; });
    if (auto* engine = qmlEngine(this); engine && answer && row != m_rows.end()) {
        auto* store = PreviewStore::of(*engine);
        if (row->slot.isEmpty())
            row->slot = store->newSlot();
        row->picture = store->put(row->slot, toImage(*answer));
        const auto at = index(static_cast<int>(row - m_rows.begin()));
        Q_EMIT dataChanged(at, at, {PictureRole});
    }
    drawNext();
}

int VideoTemplateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VideoTemplateListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !hub())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TemplateIdRole:
        return toQString(row.look.id);
    case NameRole:
        return toQString(row.look.name.in(hub()->language()));
    case PictureRole:
        return row.picture;
    case GroundRole:
        return QColor(toQString(row.look.colors.ground));
    case InkRole:
        return QColor(toQString(row.look.colors.ink));
    case AccentRole:
        return QColor(toQString(row.look.colors.accent));
    default:
        return {};
    }
}

QHash<int, QByteArray> VideoTemplateListModel::roleNames() const
{
    return {{TemplateIdRole, "templateId"}, {NameRole, "name"}, {PictureRole, "picture"},
            {GroundRole, "ground"},         {InkRole, "ink"},   {AccentRole, "accent"}};
}

} // namespace vidgo::ui
