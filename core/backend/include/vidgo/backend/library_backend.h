#pragma once

#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/materials/thumbnail_cache.h"
#include "vidgo/service/library_service.h"

namespace vidgo::backend {

/// The library of the store and its export. All collaborators outlive it.
class LibraryBackend final : public service::LibraryService
{
public:
    LibraryBackend(materials::LibraryStore& store, materials::FileCache& cache,
                   materials::ThumbnailCache& thumbnails);

    Result<LibraryPage> list(const LibraryQuery& query) override;
    Result<LibraryItem> find(const LibraryItemId& id) override;
    Result<std::filesystem::path> file(const FileRef& ref) override;
    Result<std::filesystem::path> display(const FileRef& ref) override;
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) override;
    Result<std::string> exportName(const ExportRequest& request) override;
    Result<std::filesystem::path> exportItem(const ExportRequest& request, const Progress& progress,
                                             const std::stop_token& stop) override;

private:
    Result<std::filesystem::path> target(const ExportRequest& request, const LibraryItem& item) const;

    materials::LibraryStore& m_store;
    materials::FileCache& m_cache;
    materials::ThumbnailCache& m_thumbnails;
};

} // namespace vidgo::backend
