#pragma once

#include <filesystem>
#include <stop_token>
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
    /// Fails with ServiceError::ItemMissing.
    virtual Result<LibraryItem> find(const LibraryItemId& id) = 0;

    /// Where a file of an item lies. Fails with ServiceError::FileLost when it is gone or was changed.
    virtual Result<std::filesystem::path> file(const FileRef& ref) = 0;
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
