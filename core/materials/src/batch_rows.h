#pragma once

#include <optional>
#include <string>

#include "vidgo/materials/batch_store.h"

namespace vidgo::materials {

// The forms in which the parts of a batch stand in their columns.

/// Empty for none.
std::string exportToText(const std::optional<BatchExport>& exportTo);
/// Fails with MaterialsError::RowDamaged.
Result<std::optional<BatchExport>> exportIn(std::string_view text);

std::string argumentsToText(const ErrorArguments& arguments);
Result<ErrorArguments> argumentsIn(std::string_view text);

Result<Batch> batchIn(const storage::Row& row);
Result<BatchRow> batchFileIn(const storage::Row& row);

} // namespace vidgo::materials
