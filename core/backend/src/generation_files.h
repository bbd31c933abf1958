#pragma once

#include <string>
#include <vector>

#include "generation_request.h"

namespace vidgo::backend {

/// The files as they are: kind, size, length. Their paths are those of the person. Fails as probing them
/// does.
Result<std::vector<GenerationInput>> describedInputs(const std::vector<AskedInput>& asked);

/// Who needs the copies of a job's files in the file cache.
std::string ownerOf(const JobId& job);

} // namespace vidgo::backend
