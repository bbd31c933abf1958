#pragma once

#include <set>
#include <string>

#include "rows.h"

namespace vidgo::materials {

/// What is remembered of an imported pack, in the table meta.
struct PackStamp
{
    std::string manifestSha256;
    std::string watermarkKey;
    std::set<std::string> imported; ///< Ids.
    std::set<std::string> leftOut;  ///< Ids whose files had a mistake.
};

/// The stamp of a pack; an empty one when there is none or it cannot be read.
Result<PackStamp> readStamp(storage::Session& session, const std::string& pack);
Outcome writeStamp(storage::Session& session, const std::string& pack, const PackStamp& stamp);

} // namespace vidgo::materials
