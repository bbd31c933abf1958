#include "vidgo/ui/tools/garment_list_model.h"

#include <algorithm>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr int kExamples = 24;
constexpr int kThumbnail = 320;

} // namespace

void GarmentListModel::setRun(ToolRunModel* run)
{
    if (m_run == run)
        return;
    if (m_run) {
        m_run->disconnect(this);
        m_run->tryOn()->disconnect(this);
    }
    m_run = run;
    if (m_run) {
        connect(m_run, &ToolRunModel::hubChanged, this, &GarmentListModel::follow);
        connect(m_run->tryOn(), &TryOnOptions::wantedExampleChanged, this, &GarmentListModel::choose);
        follow();
    }
    Q_EMIT runChanged();
}

void GarmentListModel::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    load();
}

void GarmentListModel::follow()
{
    if (!hub())
        return;
    connect(hub(), &ServiceHub::languageChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole});
    });
    connect(hub(), &ServiceHub::examplesReady, this, [this] {
        m_asked = false;
        load();
    });
    load();
}

void GarmentListModel::load()
{
    if (!m_enabled || !hub() || m_asked)
        return;
    m_asked = true;
    const auto work = [&examples =
                           hub()->services().examples](const std::stop_token&) -> Result<std::vector<Row>> {
        auto page = examples.search({.tool = Tool::TryOn, .limit = kExamples});
        if (!page)
            return failure(page);
        std::vector<Row> rows;
        for (const auto& example : page->items) {
            if (example.extraInputs.empty())
                continue;
            const auto& garment = example.extraInputs.front();
            const auto file = examples.file(garment);
            const auto small = examples.thumbnail(garment, kThumbnail);
            if (file && small)
                rows.push_back({toQString(example.id.value()), example.title, toUrl(*small), toUrl(*file)});
        }
        return rows;
    };
    hub()->run(this, work, [this](const Result<std::vector<Row>>& rows) { show(rows); });
}

void GarmentListModel::show(const Result<std::vector<Row>>& rows)
{
    if (!rows)
        return showError(rows.error());
    beginResetModel();
    m_rows = *rows;
    endResetModel();
    showRows();
    Q_EMIT countChanged();
    choose();
}

void GarmentListModel::choose()
{
    if (!m_run || m_rows.empty())
        return;
    auto* options = m_run->tryOn();
    const auto wanted = std::ranges::find(m_rows, options->wantedExample(), &Row::id);
    if (wanted != m_rows.end()) {
        options->setGarment(wanted->file);
        options->setWantedExample({});
    } else if (!options->isComplete()) {
        options->setGarment(m_rows.front().file);
    }
}

bool GarmentListModel::holds(const QUrl& file) const
{
    return std::ranges::find(m_rows, file, &Row::file) != m_rows.end();
}

int GarmentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GarmentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !hub())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ExampleIdRole:
        return row.id;
    case NameRole:
        return toQString(row.name.in(hub()->language()));
    case PictureRole:
        return row.picture;
    case FileRole:
        return row.file;
    default:
        return {};
    }
}

QHash<int, QByteArray> GarmentListModel::roleNames() const
{
    return {{ExampleIdRole, "exampleId"}, {NameRole, "name"}, {PictureRole, "picture"}, {FileRole, "file"}};
}

} // namespace vidgo::ui
