#include "vidgo/ui/library/library_model.h"

#include <QDateTime>
#include <QLocale>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

namespace {

constexpr int kThumbnailSide = 640;

} // namespace

void LibraryModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &LibraryModel::reload);
    connect(hub, &ServiceHub::languageChanged, this, &LibraryModel::onLanguageChanged);
    Q_EMIT hubChanged();
}

QString LibraryModel::text() const
{
    return toQString(m_query.text);
}

void LibraryModel::setText(const QString& text)
{
    const auto wanted = toStdString(text.trimmed());
    if (m_query.text == wanted)
        return;
    m_query.text = wanted;
    Q_EMIT filterChanged();
    reload();
}

QString LibraryModel::toolId() const
{
    return m_query.tool ? toQString(vidgo::toolId(*m_query.tool)) : QString();
}

void LibraryModel::setToolId(const QString& id)
{
    const auto tool = toolFromId(toStdString(id));
    if (m_query.tool == tool)
        return;
    m_query.tool = tool;
    Q_EMIT filterChanged();
    reload();
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ItemId:
        return toQString(row.item.id.value());
    case Qt::DisplayRole:
    case Name:
        return toQString(row.item.inputName);
    case ToolName: {
        const auto* tool = m_hub->services().catalog.catalog().tool(row.item.tool);
        return tool ? toQString(tool->name.in(m_hub->language())) : QString();
    }
    case Date: {
        const auto time = QDateTime::fromMSecsSinceEpoch(row.item.createdAt.time_since_epoch().count());
        return QLocale(m_hub->languageCode()).toString(time, QLocale::ShortFormat);
    }
    case Thumbnail:
        return row.thumbnail;
    default:
        return {};
    }
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {
        {ItemId, "itemId"}, {Name, "name"}, {ToolName, "toolName"}, {Date, "date"}, {Thumbnail, "thumbnail"}};
}

bool LibraryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_reading && m_total > rowCount({});
}

void LibraryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(rowCount({}));
}

void LibraryModel::componentComplete()
{
    m_complete = true;
    reload();
}

void LibraryModel::reload()
{
    if (!m_hub || !m_complete)
        return;
    if (m_rows.empty())
        showLoading();
    read(0);
}

void LibraryModel::read(int offset)
{
    m_reading = true;
    auto query = m_query;
    query.offset = offset;
    m_hub->run(
        this, [&library = m_hub->services().library, query](std::stop_token) { return library.list(query); },
        [this, offset, request = ++m_request](Result<LibraryPage> page) {
            if (request != m_request)
                return;
            m_reading = false;
            if (!page)
                return showError(page.error());
            if (offset == 0)
                replaceRows(std::move(*page));
            else
                appendRows(std::move(*page));
        });
}

void LibraryModel::replaceRows(LibraryPage page)
{
    std::map<std::string, QUrl> known;
    for (const auto& row : m_rows)
        if (!row.thumbnail.isEmpty())
            known[row.item.id.value()] = row.thumbnail;
    beginResetModel();
    m_total = page.total;
    m_rows.clear();
    for (auto& item : page.items) {
        // A reload after something was added must not make the other pictures flicker.
        const auto found = known.find(item.id.value());
        const bool has = found != known.end();
        m_rows.push_back({std::move(item), has ? found->second : QUrl(), has});
    }
    endResetModel();
    showRows();
}

void LibraryModel::appendRows(LibraryPage page)
{
    m_total = page.items.empty() ? rowCount({}) : page.total;
    if (page.items.empty())
        return;
    const int first = rowCount({});
    beginInsertRows({}, first, first + static_cast<int>(page.items.size()) - 1);
    for (auto& item : page.items)
        m_rows.push_back({std::move(item), {}, false});
    endInsertRows();
    showRows();
}

void LibraryModel::wantThumbnail(int row)
{
    if (row < 0 || row >= rowCount({}) || m_rows[static_cast<std::size_t>(row)].wanted)
        return;
    auto& target = m_rows[static_cast<std::size_t>(row)];
    target.wanted = true;
    m_hub->run(
        this,
        [&library = m_hub->services().library, ref = target.item.result](std::stop_token) {
            return library.thumbnail(ref, kThumbnailSide);
        },
        [this, id = toQString(target.item.id.value())](const Result<std::filesystem::path>& path) {
            const int now = rowOf(id);
            if (!path || now < 0)
                return;
            m_rows[static_cast<std::size_t>(now)].thumbnail = toUrl(*path);
            Q_EMIT dataChanged(index(now), index(now), {Thumbnail});
        });
}

int LibraryModel::rowOf(const QString& itemId) const
{
    const auto id = toStdString(itemId);
    const auto found =
        std::ranges::find_if(m_rows, [&id](const Row& row) { return row.item.id.value() == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void LibraryModel::onLanguageChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {ToolName, Date});
}

} // namespace vidgo::ui::library
