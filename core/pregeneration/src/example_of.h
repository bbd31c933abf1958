#pragma once

#include <stop_token>
#include <utility>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/pregeneration/pregenerator.h"

namespace vidgo::pregeneration {

/// An example and the files that it needs.
struct NewExample
{
    Material material;
    std::vector<std::pair<FileRef, materials::FileKind>> files;
};

/// The hash of what an entry asks for, with the files that it begins with.
std::string lookupHashOf(const PlanEntry& entry, const Material& origin);

/// The example that a result becomes: with the poster of a clip and what visitors see. Fails as the files
/// cannot be read or written, and with BaseError::Cancelled.
Result<NewExample> exampleOf(const EntryReport& report, const LibraryItem& item,
                             const Pregenerator::Parts& parts, const std::stop_token& stop);

} // namespace vidgo::pregeneration
