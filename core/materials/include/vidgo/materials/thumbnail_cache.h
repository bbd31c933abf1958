#pragma once

#include <filesystem>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// Small versions of kept pictures, and of clips the picture of a representative moment, made once and kept
/// in the file cache: JPEG, or WebP when the picture has transparency. Safe to use from any thread.
class ThumbnailCache
{
public:
    /// Both must outlive it.
    ThumbnailCache(storage::Database& database, FileCache& cache);

    /// Where the version of `source` lies whose longer side has at most `maxSide` pixels, 16..8192; it is
    /// upright and sRGB. A picture that is smaller keeps its size. Fails with BaseError::InvalidArgument, and
    /// like FileCache::path() and media::smallImage().
    Result<std::filesystem::path> get(const std::string& sourceSha256, int maxSide);

private:
    Result<std::filesystem::path> make(const std::string& sourceSha256, int maxSide);

    storage::Database& m_database;
    FileCache& m_cache;
};

} // namespace vidgo::materials
