#pragma once

#include <string>
#include <string_view>

#include "rows.h"
#include "vidgo/model/library.h"

namespace vidgo::materials {

inline constexpr std::string_view kItemColumns =
    "id, run_id, tool, topic, input_name, "
    "input_sha256, input_type, input_bytes, input_width, input_height, "
    "result_sha256, result_type, result_bytes, result_width, result_height, "
    "engine, parameters, created_at, rating, trashed_at, duration_ms, "
    "sealed_account, sealed_job, sealed_sha256, sealed_bytes";
inline constexpr std::size_t kItemColumnCount = 25;

/// Fails with MaterialsError::RowDamaged.
Result<LibraryItem> itemIn(const storage::Row& row);
/// In the order of kItemColumns.
Parameters valuesOf(const LibraryItem& item);

/// When something was put into the trash, as it stands in its column: 0 is never.
std::int64_t trashTime(Timestamp time);

/// The form in which names are sorted: folded, without regard to case, and numbers by their value.
std::string nameKey(std::string_view name);

/// The condition and its values: ` FROM library_items WHERE …`.
struct LibraryFilter
{
    explicit LibraryFilter(const LibraryQuery& query);
    std::string sql;
    Parameters values;
};

/// " ORDER BY … LIMIT :n OFFSET :m"; their values are appended to those of the filter.
std::string orderAndLimit(const LibraryQuery& query, std::int64_t limit, Parameters& values);

} // namespace vidgo::materials
