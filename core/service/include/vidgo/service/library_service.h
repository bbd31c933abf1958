#pragma once

#include <filesystem>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/model/library.h"

namespace vidgo::service {

/// What the person made, and how it leaves the studio. Safe to call from any thread; every call blocks.
class LibraryService
{
public:
    virtual ~LibraryService() = default;

    virtual Result<LibraryPage> list(const LibraryQuery& query) = 0;
    /// The ids alone, in the order of list(), from `query.offset` on; here `query.limit` may be any number.
    virtual Result<std::vector<LibraryItemId>> ids(const LibraryQuery& query) = 0;
    /// Also of what is in the trash. Fails with ServiceError::ItemMissing.
    virtual Result<LibraryItem> find(const LibraryItemId& id) = 0;

    // Changes are in the journal and in the library when the call returns, for all items or for none. Items
    // that are gone meanwhile are passed over; calls on many items take one step, however many there are.

    /// `rating` 0..5, else BaseError::InvalidArgument.
    virtual Outcome rate(std::span<const LibraryItemId> items, int rating) = 0;
    virtual Outcome trash(std::span<const LibraryItemId> items) = 0;
    virtual Outcome restore(std::span<const LibraryItemId> items) = 0;
    virtual Result<TrashSummary> trashSummary() = 0;
    /// Deletes results in the trash for good and returns how many. Never done unasked.
    virtual Result<std::int64_t> emptyTrash(TrashScope scope) = 0;

    /// By name.
    virtual Result<std::vector<Board>> boards() = 0;
    virtual Result<std::vector<BoardId>> boardsOf(const LibraryItemId& item) = 0;
    /// Names are cut of white space at the ends and unique but for case. Fails with
    /// ServiceError::BoardNameTaken, and BaseError::InvalidArgument when nothing is left of the name.
    virtual Result<Board> createBoard(std::string_view name) = 0;
    /// Fails like createBoard() and with ServiceError::BoardMissing.
    virtual Outcome renameBoard(const BoardId& board, std::string_view name) = 0;
    /// Its results stay in the library.
    virtual Outcome deleteBoard(const BoardId& board) = 0;
    /// Fails with ServiceError::BoardMissing.
    virtual Outcome addToBoard(const BoardId& board, std::span<const LibraryItemId> items) = 0;
    virtual Outcome removeFromBoard(const BoardId& board, std::span<const LibraryItemId> items) = 0;

    /// Where a file of an item lies. Fails with ServiceError::FileLost when it is gone or was changed.
    virtual Result<std::filesystem::path> file(const FileRef& ref) = 0;
    /// Puts a lost file of an item back from `candidate`, which must be the same file. Fails with
    /// ServiceError::OtherFile when it is another one.
    virtual Outcome putBack(const FileRef& ref, const std::filesystem::path& candidate) = 0;
    /// An upright sRGB copy at most 4096 pixels on its longer side, ready to be shown.
    virtual Result<std::filesystem::path> display(const FileRef& ref) = 0;
    /// A small version for lists: at most `maxSide` pixels on its longer side (one of 320, 640, 960).
    virtual Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) = 0;

    /// The file name that exporting would give now, extension and collision rule included.
    virtual Result<std::string> exportName(const ExportRequest& request) = 0;
    /// Writes the file and returns where. Nothing is left behind when it fails or is stopped.
    virtual Result<std::filesystem::path> exportItem(const ExportRequest& request, const Progress& progress,
                                                     const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
