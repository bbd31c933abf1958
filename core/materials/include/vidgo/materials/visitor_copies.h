#pragma once

#include <string>

#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/watermarked.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// What visitors are shown of kept pictures: at most 720p and watermarked, made once and kept in the file
/// cache. Safe to use from any thread.
class VisitorCopies
{
public:
    /// Both references outlive it.
    VisitorCopies(storage::Database& database, FileCache& cache, MakeWatermarked make);

    /// How visitors may have a file.
    enum class Access {
        None,     ///< Not as a file: the result of an example, or one of their own.
        AsItIs,   ///< What an example or a result of their own was made from; a watermarked version.
        AsItsCopy ///< What an example was made from, but is the result of another one.
    };
    Result<Access> access(const std::string& sha256);

    /// The copy of a kept picture. Fails like FileCache::path() and media::decodePicture().
    Result<FileRef> get(const std::string& sourceSha256);

private:
    Result<FileRef> make(const std::string& sourceSha256);

    storage::Database& m_database;
    FileCache& m_cache;
    MakeWatermarked m_make;
};

} // namespace vidgo::materials
