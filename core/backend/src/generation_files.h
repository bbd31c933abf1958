#pragma once

#include <string>
#include <vector>

#include "vidgo/backend/generation_request.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/storage/database.h"

namespace vidgo::backend {

/// The files as they are: kind, size, length. Their paths are those of the person. Fails as probing them
/// does.
Result<std::vector<GenerationInput>> describedInputs(const std::vector<AskedInput>& asked);

/// Who needs the copies of a job's files in the file cache.
std::string ownerOf(const JobId& job);
/// The job needs them no more.
Outcome letCopiesGo(storage::Database& database, materials::FileCache& cache, const JobId& job);

} // namespace vidgo::backend
