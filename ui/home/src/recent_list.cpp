#include "vidgo/ui/home/recent_list.h"

#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::home {

namespace {

constexpr int kPictureSide = 640;

PicturePair resultPictures(service::LibraryService& library, const LibraryItem& item)
{
    const auto before = library.thumbnail(item.input, kPictureSide);
    const auto after = library.thumbnail(item.result, kPictureSide);
    return {before ? toUrl(*before) : QUrl(), after ? toUrl(*after) : QUrl()};
}

} // namespace

void RecentList::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &RecentList::reload);
    connect(hub, &ServiceHub::languageChanged, this, &RecentList::onLanguageChanged);
    followLanguage(*hub);
    Q_EMIT hubChanged();
}

int RecentList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ItemId:
        return toQString(row.item.id.value());
    case Qt::DisplayRole:
    case Caption:
        return toQString(row.item.inputName);
    case ToolName: {
        const auto* tool = m_hub->services().catalog.catalog().tool(row.item.tool);
        return tool ? toQString(tool->name.in(m_hub->language())) : QString();
    }
    case ClipUrl:
        return row.item.isClip() ? clipAddress(row.item.result) : QUrl();
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentList::roleNames() const
{
    return {{ItemId, "itemId"}, {Caption, "caption"}, {ToolName, "toolName"},
            {Before, "before"}, {After, "after"},     {ClipUrl, "clipUrl"}};
}

QString RecentList::itemIdAt(int row) const
{
    return index(row).data(ItemId).toString();
}

void RecentList::reload()
{
    if (!m_hub)
        return;
    LibraryQuery query;
    query.limit = m_limit;
    m_hub->run(
        this, [&library = m_hub->services().library, query](std::stop_token) { return library.list(query); },
        [this, request = ++m_request](Result<LibraryPage> answer) { take(request, std::move(answer)); });
}

void RecentList::take(int request, Result<LibraryPage> answer)
{
    if (request != m_request)
        return;
    if (!answer)
        return showError(answer.error());
    beginResetModel();
    m_rows.clear();
    for (auto& item : answer->items)
        m_rows.push_back({std::move(item), {}, {}});
    endResetModel();
    showRows();
    for (int row = 0; row < rowCount({}); ++row)
        fetchPictures(row);
}

void RecentList::fetchPictures(int row)
{
    m_hub->run(
        this,
        [&library = m_hub->services().library, item = m_rows[static_cast<std::size_t>(row)].item](
            std::stop_token) { return resultPictures(library, item); },
        [this, row, request = m_request](const PicturePair& pictures) {
            if (request != m_request || row >= rowCount({}))
                return;
            auto& target = m_rows[static_cast<std::size_t>(row)];
            target.before = pictures.before;
            target.after = pictures.after;
            Q_EMIT dataChanged(index(row), index(row), {Before, After});
        });
}

void RecentList::onLanguageChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {ToolName});
}

} // namespace vidgo::ui::home
