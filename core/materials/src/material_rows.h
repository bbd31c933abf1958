#pragma once

#include <string_view>

#include "rows.h"
#include "vidgo/model/material.h"

namespace vidgo::materials {

/// The columns of a material, in the order in which materialValues() gives them.
extern const std::string_view kMaterialColumns;
/// What a query of the materials selects: kMaterialColumns, and whether it is a favourite.
extern const std::string kSelectedColumns;

/// Reads one row of kSelectedColumns.
Result<Material> materialIn(const storage::Row& row);

/// The values of all columns of a row, in the order of kMaterialColumns with `rank` at the end.
Parameters materialValues(const Material& material);

/// What a status means for those who browse: 0 hidden, 1 shown, 2 featured.
std::int64_t rankOf(MaterialStatus status);

} // namespace vidgo::materials
