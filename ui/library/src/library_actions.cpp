#include "vidgo/ui/library/library_actions.h"

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::library {

void LibraryActions::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    Q_EMIT hubChanged();
}

void LibraryActions::run(const QStringList& itemIds, Change change, std::function<void()> then)
{
    Items items;
    for (const auto& id : itemIds)
        items.emplace_back(toStdString(id));
    m_hub->run(
        this,
        [&library = m_hub->services().library, items = std::move(items),
         change = std::move(change)](std::stop_token) { return change(library, items); },
        [this, then = std::move(then)](const Outcome& done) {
            if (!done) {
                Q_EMIT failed(ui::errorText(done.error()));
                return;
            }
            then();
            if (m_hub)
                Q_EMIT m_hub->libraryChanged();
        });
}

void LibraryActions::rate(const QStringList& itemIds, int rating)
{
    run(
        itemIds, [rating](auto& library, const Items& items) { return library.rate(items, rating); },
        [this] { Q_EMIT rated(); });
}

void LibraryActions::trash(const QStringList& itemIds)
{
    run(
        itemIds, [](auto& library, const Items& items) { return library.trash(items); },
        [this, itemIds] { Q_EMIT trashed(itemIds); });
}

void LibraryActions::restore(const QStringList& itemIds)
{
    run(
        itemIds, [](auto& library, const Items& items) { return library.restore(items); },
        [this, count = static_cast<int>(itemIds.size())] { Q_EMIT restored(count); });
}

void LibraryActions::addToBoard(const QString& boardId, const QStringList& itemIds)
{
    run(
        itemIds,
        [board = BoardId(toStdString(boardId))](auto& library, const Items& items) {
            return library.addToBoard(board, items);
        },
        [this] { Q_EMIT boardsChanged(); });
}

void LibraryActions::removeFromBoard(const QString& boardId, const QStringList& itemIds)
{
    run(
        itemIds,
        [board = BoardId(toStdString(boardId))](auto& library, const Items& items) {
            return library.removeFromBoard(board, items);
        },
        [this] { Q_EMIT boardsChanged(); });
}

void LibraryActions::emptyTrash(bool onlyOld)
{
    m_hub->run(
        this,
        [&library = m_hub->services().library, onlyOld](std::stop_token) {
            return library.emptyTrash(onlyOld ? TrashScope::Old : TrashScope::Everything);
        },
        [this](const Result<std::int64_t>& count) {
            if (!count) {
                Q_EMIT failed(ui::errorText(count.error()));
                return;
            }
            Q_EMIT emptied(static_cast<int>(*count));
            if (m_hub)
                Q_EMIT m_hub->libraryChanged();
        });
}

void LibraryActions::putBack(const QString& itemId, const QUrl& file)
{
    run(
        {itemId},
        [path = toPath(file)](auto& library, const Items& items) -> Outcome {
            auto item = library.find(items.front());
            if (!item)
                return failure(item);
            return library.putBack(item->result, path);
        },
        [this] { Q_EMIT foundAgain(); });
}

} // namespace vidgo::ui::library
