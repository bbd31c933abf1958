#include "vidgo/ui/library/library_model.h"

#include <QGuiApplication>
#include <QLocale>

#include "vidgo/service/service_error.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui::library {

namespace {

constexpr int kThumbnailSide = 640;
// For the screens on which a tile has more pixels than that.
constexpr int kLargeThumbnailSide = 1024;
constexpr double kLargeFrom = 2.5;
constexpr std::size_t kMaxWantedPages = 3;
constexpr std::size_t kMaxWantedThumbnails = 96;
constexpr int kMaxThumbnailsRunning = 2;
constexpr std::int64_t kMsPerSecond = 1000;

int thumbnailSide()
{
    return qGuiApp && qGuiApp->devicePixelRatio() >= kLargeFrom ? kLargeThumbnailSide : kThumbnailSide;
}

} // namespace

void LibraryModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &LibraryModel::reload);
    connect(hub, &ServiceHub::languageChanged, this, &LibraryModel::onLanguageChanged);
    followLanguage(*hub);
    Q_EMIT hubChanged();
}

template <class Value>
void LibraryModel::narrow(Value& member, Value value)
{
    if (member == value)
        return;
    member = std::move(value);
    m_replacing = true;
    Q_EMIT filterChanged();
    reload();
}

QString LibraryModel::text() const
{
    return toQString(m_query.text);
}

void LibraryModel::setText(const QString& text)
{
    narrow(m_query.text, toStdString(text.trimmed()));
}

QString LibraryModel::toolId() const
{
    return m_query.tool ? toQString(vidgo::toolId(*m_query.tool)) : QString();
}

void LibraryModel::setToolId(const QString& id)
{
    narrow(m_query.tool, toolFromId(toStdString(id)));
}

void LibraryModel::setMinimumRating(int rating)
{
    narrow(m_query.minimumRating, rating);
}

QString LibraryModel::boardId() const
{
    return toQString(m_query.board.value());
}

void LibraryModel::setBoardId(const QString& id)
{
    narrow(m_query.board, BoardId(toStdString(id)));
}

void LibraryModel::setInTrash(bool inTrash)
{
    narrow(m_query.inTrash, inTrash);
}

QString LibraryModel::order() const
{
    return toQString(libraryOrderId(m_query.order));
}

void LibraryModel::setOrder(const QString& id)
{
    narrow(m_query.order, libraryOrderFromId(toStdString(id)).value_or(LibraryOrder::Newest));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

const LibraryModel::Row* LibraryModel::rowAt(int row) const
{
    const auto page = m_pages.find(row / kPage);
    const auto at = static_cast<std::size_t>(row % kPage);
    return page == m_pages.end() || at >= page->second.size() ? nullptr : &page->second[at];
}

LibraryModel::Row* LibraryModel::rowAt(int row)
{
    return const_cast<Row*>(std::as_const(*this).rowAt(row));
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_hub)
        return {};
    const auto* row = rowAt(index.row());
    switch (role) {
    case Thumbnail:
        return row ? row->thumbnail : QUrl();
    case Rating:
        return row ? row->item.rating : 0;
    case Missing:
        return row && row->missing;
    case Clip:
        return row && row->item.isClip() ? clipAddress(row->item.result) : QUrl();
    default:
        return row ? textOf(*row, role) : QString();
    }
}

QVariant LibraryModel::textOf(const Row& row, int role) const
{
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
    case Date:
        return dayText(row.item.createdAt, QLocale(m_hub->languageCode()));
    case Length: {
        if (!row.item.isClip())
            return QString();
        const auto seconds = (row.item.durationMs + kMsPerSecond / 2) / kMsPerSecond;
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {{ItemId, "itemId"},   {Name, "name"},           {ToolName, "toolName"},
            {Date, "date"},       {Thumbnail, "thumbnail"}, {Rating, "rating"},
            {Missing, "missing"}, {Clip, "clipUrl"},        {Length, "length"}};
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
    if (m_total == 0)
        showLoading();
    if (m_replacing)
        m_focus = 0;
    m_wantedPages.clear();
    read(m_focus, true);
}

void LibraryModel::wantRow(int row)
{
    if (row < 0 || row >= m_total)
        return;
    auto* target = rowAt(row);
    if (!target)
        return wantPage(row / kPage);
    if (target->wanted)
        return;
    target->wanted = true;
    m_wantedThumbnails.push_front(row);
    if (m_wantedThumbnails.size() > kMaxWantedThumbnails) {
        // It was passed; should it come to be seen again, it asks again.
        if (auto* passed = rowAt(m_wantedThumbnails.back()))
            passed->wanted = false;
        m_wantedThumbnails.pop_back();
    }
    makeNextThumbnail();
}

void LibraryModel::wantPage(int page)
{
    std::erase(m_wantedPages, page);
    m_wantedPages.push_front(page);
    if (m_wantedPages.size() > kMaxWantedPages)
        m_wantedPages.pop_back();
    readNext();
}

void LibraryModel::readNext()
{
    while (!m_reading && !m_wantedPages.empty()) {
        const int page = m_wantedPages.front();
        m_wantedPages.pop_front();
        if (!m_pages.contains(page) && page * kPage < m_total)
            read(page, false);
    }
}

void LibraryModel::read(int page, bool withTotal)
{
    m_reading = true;
    auto query = m_query;
    query.offset = page * kPage;
    query.limit = kPage;
    query.withTotal = withTotal;
    m_hub->run(
        this, [&library = m_hub->services().library, query](std::stop_token) { return library.list(query); },
        [this, page, request = ++m_request](Result<LibraryPage> answer) {
            if (request != m_request)
                return;
            m_reading = false;
            if (!answer)
                return showError(answer.error());
            take(page, std::move(*answer));
            readNext();
        });
}

void LibraryModel::take(int page, LibraryPage answer)
{
    m_focus = page;
    if (answer.total < 0) {
        keepPage(page, std::move(answer.items));
        dropFarPages(page);
        return;
    }
    const auto total = static_cast<int>(answer.total);
    if (m_replacing) {
        beginResetModel();
        m_wantedThumbnails.clear();
        m_total = total;
        keepPage(page, std::move(answer.items));
        std::erase_if(m_pages, [page](const auto& held) { return held.first != page; });
        endResetModel();
        m_replacing = false;
        showRows();
        Q_EMIT replaced();
        return;
    }
    setTotal(total);
    // The neighbours are read anew as well; they stay to be seen until then.
    std::erase_if(m_pages, [page](const auto& held) { return std::abs(held.first - page) > 1; });
    keepPage(page, std::move(answer.items));
    for (const int neighbour : {page - 1, page + 1})
        if (m_pages.contains(neighbour))
            readAgain(neighbour);
    showRows();
    // A list that became shorter may end before the page that was seen.
    if (page > 0 && page * kPage >= m_total && m_total > 0)
        wantPage((m_total - 1) / kPage);
}

void LibraryModel::readAgain(int page)
{
    auto query = m_query;
    query.offset = page * kPage;
    query.limit = kPage;
    query.withTotal = false;
    m_hub->run(
        this, [&library = m_hub->services().library, query](std::stop_token) { return library.list(query); },
        [this, page, request = m_request](Result<LibraryPage> again) {
            if (request == m_request && again)
                keepPage(page, std::move(again->items));
        });
}

void LibraryModel::setTotal(int total)
{
    // The rows change at the end only, and the others their contents: nothing that is seen jumps.
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void LibraryModel::keepPage(int page, std::vector<LibraryItem> items)
{
    std::map<std::string, const Row*> known;
    for (const auto& [number, rows] : m_pages)
        if (std::abs(number - page) <= 1)
            for (const auto& row : rows)
                if (!row.thumbnail.isEmpty())
                    known[row.item.id.value()] = &row;
    Page rows;
    rows.reserve(items.size());
    for (auto& item : items) {
        // A reload after something was added must not make the other pictures flicker.
        const auto found = known.find(item.id.value());
        // A result that lost its watermark has another picture.
        const bool has = found != known.end() && found->second->item.result == item.result;
        rows.push_back({std::move(item), has ? found->second->thumbnail : QUrl(), has});
    }
    m_pages[page] = std::move(rows);
    const int first = page * kPage;
    const int last = std::min(first + kPage, m_total) - 1;
    if (last >= first && !m_replacing)
        Q_EMIT dataChanged(index(first), index(last));
}

void LibraryModel::dropFarPages(int around)
{
    while (heldPages() > kMaxPages) {
        const auto first = m_pages.begin();
        const auto last = std::prev(m_pages.end());
        m_pages.erase(around - first->first > last->first - around ? first : last);
    }
}

void LibraryModel::makeNextThumbnail()
{
    while (m_thumbnailsRunning < kMaxThumbnailsRunning && !m_wantedThumbnails.empty()) {
        const auto* row = rowAt(m_wantedThumbnails.front());
        m_wantedThumbnails.pop_front();
        if (!row)
            continue;
        ++m_thumbnailsRunning;
        m_hub->run(
            this,
            [&library = m_hub->services().library, ref = row->item.result,
             side = thumbnailSide()](std::stop_token) { return library.thumbnail(ref, side); },
            [this, id = row->item.id](const Result<std::filesystem::path>& path) {
                --m_thumbnailsRunning;
                takeThumbnail(id, path);
                makeNextThumbnail();
            });
    }
}

void LibraryModel::takeThumbnail(const LibraryItemId& id, const Result<std::filesystem::path>& path)
{
    const int row = rowOf(toQString(id.value()));
    if (row < 0)
        return;
    auto* target = rowAt(row);
    if (path)
        target->thumbnail = toUrl(*path);
    else if (path.error().is(service::ServiceError::FileLost))
        target->missing = true;
    Q_EMIT dataChanged(index(row), index(row), {Thumbnail, Missing});
}

QString LibraryModel::itemIdAt(int row) const
{
    const auto* found = row < 0 ? nullptr : rowAt(row);
    return found ? toQString(found->item.id.value()) : QString();
}

int LibraryModel::rowOf(const QString& itemId) const
{
    const LibraryItemId id(toStdString(itemId));
    for (const auto& [page, rows] : m_pages) {
        const auto found = std::ranges::find(rows, id, [](const Row& row) { return row.item.id; });
        if (found != rows.end())
            return page * kPage + static_cast<int>(found - rows.begin());
    }
    return -1;
}

void LibraryModel::onLanguageChanged()
{
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(m_total - 1), {ToolName, Date});
}

} // namespace vidgo::ui::library
