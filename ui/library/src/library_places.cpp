#include "vidgo/ui/library/library_places.h"

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::library {

void LibraryPlaces::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &LibraryPlaces::reload);
    Q_EMIT hubChanged();
}

int LibraryPlaces::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_boards.size());
}

QVariant LibraryPlaces::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& board = m_boards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case BoardIdRole:
        return toQString(board.id.value());
    case Qt::DisplayRole:
    case Name:
        return toQString(board.name);
    case Items:
        return static_cast<int>(board.items);
    default:
        return {};
    }
}

QHash<int, QByteArray> LibraryPlaces::roleNames() const
{
    return {{BoardIdRole, "boardId"}, {Name, "name"}, {Items, "items"}};
}

void LibraryPlaces::componentComplete()
{
    m_complete = true;
    reload();
}

void LibraryPlaces::reload()
{
    if (!m_hub || !m_complete)
        return;
    m_hub->run(
        this,
        [&library = m_hub->services().library](std::stop_token) -> Result<Answer> {
            auto boards = library.boards();
            if (!boards)
                return failure(boards);
            const auto trash = library.trashSummary();
            if (!trash)
                return std::unexpected(trash.error());
            return Answer{std::move(*boards), *trash};
        },
        [this, request = ++m_request](Result<Answer> answer) {
            if (request != m_request)
                return;
            if (!answer)
                return showError(answer.error());
            take(std::move(*answer));
        });
}

void LibraryPlaces::take(Answer answer)
{
    const bool isSame = std::ranges::equal(m_boards, answer.boards, {}, &Board::id, &Board::id);
    // Only a list of other boards is made anew: focus and hovering stay where they are.
    if (isSame) {
        m_boards = std::move(answer.boards);
        if (!m_boards.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
    } else {
        beginResetModel();
        m_boards = std::move(answer.boards);
        endResetModel();
    }
    m_trash = answer.trash;
    showRows();
    Q_EMIT placesChanged();
}

QString LibraryPlaces::nameOf(const QString& boardId) const
{
    const auto found = std::ranges::find(m_boards, BoardId(toStdString(boardId)), &Board::id);
    return found == m_boards.end() ? QString() : toQString(found->name);
}

QString LibraryPlaces::boardAt(int row) const
{
    return row < 0 || row >= rowCount({}) ? QString()
                                          : toQString(m_boards[static_cast<std::size_t>(row)].id.value());
}

void LibraryPlaces::create(const QString& name, const QStringList& itemIds)
{
    std::vector<LibraryItemId> items;
    for (const auto& id : itemIds)
        items.emplace_back(toStdString(id));
    m_hub->run(
        this,
        [&library = m_hub->services().library, name = toStdString(name),
         items = std::move(items)](std::stop_token) -> Result<Board> {
            auto board = library.createBoard(name);
            if (!board || items.empty())
                return board;
            if (auto added = library.addToBoard(board->id, items); !added)
                return failure(added);
            return board;
        },
        [this](const Result<Board>& board) {
            if (!board) {
                Q_EMIT refused(ui::errorText(board.error()));
                return;
            }
            Q_EMIT saved(toQString(board->id.value()));
            Q_EMIT m_hub->libraryChanged();
        });
}

void LibraryPlaces::rename(const QString& boardId, const QString& name)
{
    m_hub->run(
        this,
        [&library = m_hub->services().library, id = BoardId(toStdString(boardId)),
         name = toStdString(name)](std::stop_token) { return library.renameBoard(id, name); },
        [this, boardId](const Outcome& done) {
            if (!done) {
                Q_EMIT refused(ui::errorText(done.error()));
                return;
            }
            Q_EMIT saved(boardId);
            Q_EMIT m_hub->libraryChanged();
        });
}

void LibraryPlaces::remove(const QString& boardId)
{
    m_hub->run(
        this,
        [&library = m_hub->services().library, id = BoardId(toStdString(boardId))](std::stop_token) {
            return library.deleteBoard(id);
        },
        [this, boardId](const Outcome& done) {
            if (!done) {
                Q_EMIT failed(ui::errorText(done.error()));
                return;
            }
            Q_EMIT removed(boardId);
            Q_EMIT m_hub->libraryChanged();
        });
}

} // namespace vidgo::ui::library
