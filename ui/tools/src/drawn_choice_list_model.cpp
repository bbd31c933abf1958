#include "vidgo/ui/tools/drawn_choice_list_model.h"

#include <algorithm>

#include <QQmlEngine>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/tools/preview_model.h"
#include "vidgo/ui/tools/preview_store.h"

namespace vidgo::ui {

DrawnChoiceListModel::DrawnChoiceListModel(const Kind& kind, QObject* parent)
    : ListModel(parent)
    , m_kind(kind)
{}

DrawnChoiceListModel::~DrawnChoiceListModel()
{
    m_task.cancel();
    if (auto* engine = qmlEngine(this))
        for (const auto& row : m_rows)
            PreviewStore::of(*engine)->drop(row.slot);
}

void DrawnChoiceListModel::setRun(ToolRunModel* run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (m_run) {
        connect(m_run, &ToolRunModel::hubChanged, this, &DrawnChoiceListModel::readCatalog);
        connect(m_run->input(), &PictureInput::changed, this, &DrawnChoiceListModel::draw);
        // Of the run, which has the texts of the new language by then.
        connect(m_run, &ToolRunModel::languageChanged, this, [this] {
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole});
            if (!m_kind.hasWords)
                return;
            // No picture is better than one with words of the language before.
            for (auto& row : m_rows)
                row.picture.clear();
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PictureRole});
            drawAnew();
        });
        readCatalog();
    }
    Q_EMIT runChanged();
}

void DrawnChoiceListModel::setTopic(const QString& topic)
{
    if (m_topic == topic)
        return;
    m_topic = topic;
    Q_EMIT topicChanged();
    const auto wanted = toStdString(topic);
    beginResetModel();
    std::ranges::stable_partition(m_rows, [&](const Row& row) { return row.choice.topic == wanted; });
    endResetModel();
    topicHasChanged();
}

void DrawnChoiceListModel::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    draw();
}

void DrawnChoiceListModel::readCatalog()
{
    if (!hub())
        return;
    beginResetModel();
    m_rows.clear();
    for (auto& choice : choices(hub()->services().catalog.catalog()))
        m_rows.push_back({.choice = std::move(choice)});
    endResetModel();
    showRows();
    Q_EMIT countChanged();
    connect(hub(), &ServiceHub::examplesReady, this, &DrawnChoiceListModel::draw);
    draw();
}

void DrawnChoiceListModel::draw()
{
    if (!m_enabled || !hub())
        return;
    if (!m_kind.examples)
        return drawNext();
    const auto& person = m_run->input()->check();
    if (!person && m_example.empty())
        return findExample();
    const auto wanted = person ? person->path : m_example;
    if (wanted == m_input)
        return drawNext();
    m_input = wanted;
    drawAnew();
}

void DrawnChoiceListModel::findExample()
{
    const auto work = [&examples = hub()->services().examples,
                       tool = *m_kind.examples](std::stop_token) -> Result<std::filesystem::path> {
        auto page = examples.search({.tool = tool, .limit = 1});
        if (!page || page->items.empty())
            return std::filesystem::path();
        return examples.file(page->items.front().input);
    };
    hub()->run(this, work, [this](const Result<std::filesystem::path>& file) {
        if (!file || file->empty() || !m_example.empty())
            return; // The names are enough to choose by.
        m_example = *file;
        draw();
    });
}

void DrawnChoiceListModel::drawAnew()
{
    ++m_serial;
    m_task.cancel();
    m_isDrawing = false;
    for (auto& row : m_rows)
        row.isDrawn = false;
    drawNext();
}

// One at a time, in the order of the rows: the engine keeps what it found in the picture from one to the
// next.
void DrawnChoiceListModel::drawNext()
{
    const auto next = std::ranges::find(m_rows, false, &Row::isDrawn);
    if (next == m_rows.end() || !m_enabled || !hub() || m_isDrawing)
        return;
    next->isDrawn = true;
    m_isDrawing = true;
    const auto& id = next->choice.id;
    const RunRequest request{.tool = m_kind.tool, .input = m_input, .parameters = parametersOf(id)};
    const auto work = [&runs = hub()->services().runs, request, side = m_kind.side](std::stop_token stop) {
        return runs.preview(request, side, stop);
    };
    m_task = hub()->run(this, work, [this, id, serial = m_serial](const Result<PreviewPicture>& answer) {
        if (serial == m_serial)
            show(id, answer);
    });
}

void DrawnChoiceListModel::show(const std::string& id, const Result<PreviewPicture>& answer)
{
    m_isDrawing = false;
    const auto row = std::ranges::find(m_rows, id, [](const Row& each) { return each.choice.id; });
    if (auto* engine = qmlEngine(this); engine && answer && row != m_rows.end()) {
        auto* store = PreviewStore::of(*engine);
        if (row->slot.isEmpty())
            row->slot = store->newSlot();
        row->picture = store->put(row->slot, shownPart(toImage(*answer)));
        const auto at = index(static_cast<int>(row - m_rows.begin()));
        Q_EMIT dataChanged(at, at, {PictureRole});
    }
    drawNext();
}

QImage DrawnChoiceListModel::shownPart(const QImage& preview) const
{
    return preview;
}

QVariant DrawnChoiceListModel::own(const std::string&, int) const
{
    return {};
}

void DrawnChoiceListModel::topicHasChanged()
{}

int DrawnChoiceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DrawnChoiceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !hub())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return toQString(row.choice.id);
    case NameRole:
        return toQString(row.choice.name.in(hub()->language()));
    case PictureRole:
        return row.picture;
    default:
        return own(row.choice.id, role);
    }
}

QHash<int, QByteArray> DrawnChoiceListModel::roleNames() const
{
    return {{IdRole, m_kind.idRole}, {NameRole, "name"}, {PictureRole, "picture"}};
}

} // namespace vidgo::ui
