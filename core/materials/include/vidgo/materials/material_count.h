#pragma once

#include <map>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/tool.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// How many examples of a tool are shown, and how many there have to be.
struct ToolStock
{
    Tool tool = Tool::None;
    std::int64_t shown = 0;
    std::int64_t minimum = 0;

    bool isEnough() const { return shown >= minimum; }
    bool operator==(const ToolStock&) const = default;
};

/// The stock of the six tools, in their order, held against `minimums` (nothing: none is needed): what is
/// checked before a server begins. May fail with StorageError.
Result<std::vector<ToolStock>> stockOf(storage::Database& database, const std::map<Tool, int>& minimums);

} // namespace vidgo::materials
