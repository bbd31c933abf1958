#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "vidgo/materials/file_cache.h"
#include "vidgo/model/ids.h"
#include "vidgo/storage/database.h"

namespace vidgo::backend {

/// Who needs the copies of a job's files in the file cache.
std::string ownerOf(const JobId& job);
/// What a clip shows, as a file of the person's.
Result<FileRef> keptStill(materials::FileCache& cache, const std::filesystem::path& clip,
                          const std::stop_token& stop);
/// The job needs them no more.
Outcome letCopiesGo(storage::Database& database, materials::FileCache& cache, const JobId& job);

} // namespace vidgo::backend
