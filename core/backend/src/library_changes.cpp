// The half of the library backend that changes what is in the library.
#include <algorithm>

#include "service_failure.h"
#include "vidgo/backend/library_backend.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::backend {

namespace fs = std::filesystem;
using materials::LibraryChange;
using service::ServiceError;
using Kind = LibraryChange::Kind;

namespace {

constexpr std::int64_t kFoldEvery = 256;
constexpr std::size_t kMaxBoardName = 200;
constexpr auto kOldTrash = std::chrono::days(30);

std::vector<LibraryItemId> listOf(std::span<const LibraryItemId> items)
{
    return {items.begin(), items.end()};
}

Result<std::string> boardName(std::string_view name)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = name.find_first_not_of(kBlank);
    if (first == std::string_view::npos || name.size() > kMaxBoardName)
        return fail(BaseError::InvalidArgument, "not a name of a board",
                    {{"reason", "the name of the board"}});
    return std::string(name.substr(first, name.find_last_not_of(kBlank) - first + 1));
}

} // namespace

Outcome LibraryBackend::change(const LibraryChange& change)
{
    std::int64_t noted = 0;
    auto done = m_parts.store.apply(change, [&](std::int64_t number) {
        noted = number;
        return m_parts.journal.note(number, change);
    });
    if (!done && noted > 0)
        m_parts.journal.forget(noted, change);
    if (done && noted % kFoldEvery == 0)
        m_parts.journal.fold(noted);
    return inWordsOfService(std::move(done));
}

Outcome LibraryBackend::rate(std::span<const LibraryItemId> items, int rating)
{
    if (rating < 0 || rating > kMaxRating)
        return fail(BaseError::InvalidArgument, "rating " + std::to_string(rating),
                    {{"reason", "the rating"}});
    return change({.kind = Kind::Rate, .items = listOf(items), .rating = rating});
}

Outcome LibraryBackend::trash(std::span<const LibraryItemId> items)
{
    return change({.kind = Kind::Trash, .items = listOf(items), .at = m_parts.clock.now()});
}

Outcome LibraryBackend::restore(std::span<const LibraryItemId> items)
{
    return change({.kind = Kind::Restore, .items = listOf(items)});
}

Result<TrashSummary> LibraryBackend::trashSummary()
{
    return m_parts.store.trashSummary(m_parts.clock.now() - kOldTrash);
}

Result<std::int64_t> LibraryBackend::emptyTrash(TrashScope scope)
{
    const auto before =
        scope == TrashScope::Everything ? Timestamp::max() : Timestamp(m_parts.clock.now() - kOldTrash);
    auto items = m_parts.store.trashedBefore(before);
    if (!items)
        return failure(items);
    if (items->empty())
        return 0;
    if (auto done = change({.kind = Kind::Remove, .items = *items}); !done)
        return failure(done);
    m_parts.journal.remove(*items);
    return static_cast<std::int64_t>(items->size());
}

Result<std::vector<Board>> LibraryBackend::boards()
{
    return m_parts.store.boards();
}

Result<std::vector<BoardId>> LibraryBackend::boardsOf(const LibraryItemId& item)
{
    return m_parts.store.boardsOf(item);
}

Result<Board> LibraryBackend::createBoard(std::string_view name)
{
    auto cut = boardName(name);
    if (!cut)
        return failure(cut);
    Board board{.id = BoardId(makeUuid(m_parts.random)), .name = std::move(*cut)};
    if (auto done = change({.kind = Kind::SaveBoard, .board = board.id, .name = board.name}); !done)
        return failure(done);
    return board;
}

Outcome LibraryBackend::renameBoard(const BoardId& board, std::string_view name)
{
    auto cut = boardName(name);
    if (!cut)
        return failure(cut);
    auto known = m_parts.store.boards();
    if (!known)
        return failure(known);
    if (std::ranges::find(*known, board, &Board::id) == known->end())
        return fail(ServiceError::BoardMissing, "no board " + board.value());
    return change({.kind = Kind::SaveBoard, .board = board, .name = std::move(*cut)});
}

Outcome LibraryBackend::deleteBoard(const BoardId& board)
{
    return change({.kind = Kind::DeleteBoard, .board = board});
}

Outcome LibraryBackend::addToBoard(const BoardId& board, std::span<const LibraryItemId> items)
{
    return change({.kind = Kind::AddToBoard, .items = listOf(items), .board = board});
}

Outcome LibraryBackend::removeFromBoard(const BoardId& board, std::span<const LibraryItemId> items)
{
    return change({.kind = Kind::RemoveFromBoard, .items = listOf(items), .board = board});
}

Outcome LibraryBackend::putBack(const FileRef& ref, const fs::path& candidate)
{
    auto hash = sha256OfFile(candidate);
    if (!hash)
        return failure(hash);
    if (*hash != ref.sha256)
        return fail(ServiceError::OtherFile, "another file: " + *hash,
                    {{"file", toUtf8(candidate.filename())}});
    if (auto kept = m_parts.cache.putFile(candidate, ref, materials::FileKind::User); !kept)
        return failure(kept);
    return {};
}

} // namespace vidgo::backend
