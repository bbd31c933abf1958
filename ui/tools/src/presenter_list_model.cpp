#include "vidgo/ui/tools/presenter_list_model.h"

#include <algorithm>

#include <QQmlEngine>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/tools/preview_model.h"
#include "vidgo/ui/tools/preview_store.h"

namespace vidgo::ui {

namespace {

constexpr int kSide = 320;

} // namespace

PresenterListModel::~PresenterListModel()
{
    m_task.cancel();
    if (auto* engine = qmlEngine(this))
        for (const auto& row : m_rows)
            PreviewStore::of(*engine)->drop(row.slot);
}

void PresenterListModel::setRun(ToolRunModel* run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (m_run) {
        connect(m_run, &ToolRunModel::hubChanged, this, &PresenterListModel::readCatalog);
        readCatalog();
    }
    Q_EMIT runChanged();
}

void PresenterListModel::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    drawNext();
}

void PresenterListModel::readCatalog()
{
    if (!hub())
        return;
    const auto* tool = hub()->services().catalog.catalog().tool(Tool::AiAvatar);
    beginResetModel();
    m_rows.clear();
    if (tool)
        for (const auto id : kPresenters)
            if (const auto* topic = tool->topic(id))
                m_rows.push_back({.topic = *topic});
    endResetModel();
    showRows();
    Q_EMIT countChanged();
    connect(hub(), &ServiceHub::languageChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole});
    });
    drawNext();
}

void PresenterListModel::drawNext()
{
    const auto next = std::ranges::find(m_rows, false, &Row::isDrawn);
    if (next == m_rows.end() || !m_enabled || !hub() || m_isDrawing)
        return;
    next->isDrawn = true;
    m_isDrawing = true;
    const RunRequest request{.tool = Tool::AiAvatar,
                             .parameters = m_run->avatar()->parametersOf(next->topic.id)};
    const auto work = [&runs = hub()->services().runs, request](std::stop_token stop) {
        return runs.preview(request, kSide, stop);
    };
    m_task = hub()->run(this, work, [this, id = next->topic.id](const Result<PreviewPicture>& answer) {
        m_isDrawing = false;
        show(id, answer);
    });
}

void PresenterListModel::show(const std::string& presenter, const Result<PreviewPicture>& answer)
{
    const auto row = std::ranges::find(m_rows, presenter, [](const Row& each) { return each.topic.id; });
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

int PresenterListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PresenterListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !hub())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PresenterIdRole:
        return toQString(row.topic.id);
    case NameRole:
        return toQString(row.topic.name.in(hub()->language()));
    case PictureRole:
        return row.picture;
    default:
        return {};
    }
}

QHash<int, QByteArray> PresenterListModel::roleNames() const
{
    return {{PresenterIdRole, "presenterId"}, {NameRole, "name"}, {PictureRole, "picture"}};
}

} // namespace vidgo::ui
