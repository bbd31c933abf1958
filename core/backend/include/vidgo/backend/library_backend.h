#pragma once

#include "vidgo/backend/library_journal.h"
#include "vidgo/backend/visitor_limits.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/library_service.h"

namespace vidgo::backend {

/// The library of the store and its export. All collaborators outlive it.
///
/// A change is first made in a transaction of the store, then noted in the journal, on the disk, then
/// committed: what a person was told is done is in the journal, and what died in between is caught up with at
/// the next start (catchUp()).
class LibraryBackend final : public service::LibraryService
{
public:
    struct Parts
    {
        const Catalog& catalog;
        materials::LibraryStore& store;
        materials::FileCache& cache;
        const VisitorLimits& visitor;
        const LibraryJournal& journal;
        const Clock& clock;
        Random& random;
    };
    explicit LibraryBackend(Parts parts);

    Result<LibraryPage> list(const LibraryQuery& query) override;
    Result<std::vector<LibraryItemId>> ids(const LibraryQuery& query) override;
    Result<LibraryItem> find(const LibraryItemId& id) override;

    Outcome rate(std::span<const LibraryItemId> items, int rating) override;
    Outcome trash(std::span<const LibraryItemId> items) override;
    Outcome restore(std::span<const LibraryItemId> items) override;
    Result<TrashSummary> trashSummary() override;
    Result<std::int64_t> emptyTrash(TrashScope scope) override;
    Result<std::vector<Board>> boards() override;
    Result<std::vector<BoardId>> boardsOf(const LibraryItemId& item) override;
    Result<Board> createBoard(std::string_view name) override;
    Outcome renameBoard(const BoardId& board, std::string_view name) override;
    Outcome deleteBoard(const BoardId& board) override;
    Outcome addToBoard(const BoardId& board, std::span<const LibraryItemId> items) override;
    Outcome removeFromBoard(const BoardId& board, std::span<const LibraryItemId> items) override;

    Outcome putBack(const FileRef& ref, const std::filesystem::path& candidate) override;
    Result<std::filesystem::path> file(const FileRef& ref) override;
    Result<std::filesystem::path> display(const FileRef& ref) override;
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) override;
    Result<std::string> exportName(const ExportRequest& request) override;
    Result<std::filesystem::path> exportItem(const ExportRequest& request, const Progress& progress,
                                             const std::stop_token& stop) override;

private:
    Outcome change(const materials::LibraryChange& change);
    Result<std::filesystem::path> exportClip(const std::filesystem::path& kept, const ExportRequest& request,
                                             LibraryItem item, const Progress& progress,
                                             const std::stop_token& stop);
    Result<std::filesystem::path> exportPicture(const std::filesystem::path& kept,
                                                const ExportRequest& request, LibraryItem item,
                                                const Progress& progress, const std::stop_token& stop);
    Result<std::filesystem::path> target(const ExportRequest& request, const LibraryItem& item) const;
    /// The target, made as an empty file where nothing may be replaced, so that nobody else writes to it.
    Result<std::filesystem::path> claimed(const ExportRequest& request, const LibraryItem& item) const;

    Parts m_parts;
};

} // namespace vidgo::backend
