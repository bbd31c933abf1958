#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

using Parameters = std::vector<storage::Value>;

inline std::int64_t toMs(Timestamp time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

inline Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

/// A file in a row is five columns: sha256, type, bytes, width, height.
inline constexpr std::size_t kFileColumns = 5;

inline FileRef fileIn(const storage::Row& row, std::size_t first)
{
    FileRef file;
    file.sha256 = row.text(first);
    file.mediaType = row.text(first + 1);
    file.bytes = row.integer(first + 2);
    file.width = static_cast<int>(row.integer(first + 3));
    file.height = static_cast<int>(row.integer(first + 4));
    return file;
}

inline void appendFile(Parameters& values, const FileRef& file)
{
    values.insert(values.end(), {file.sha256, file.mediaType, file.bytes, std::int64_t{file.width},
                                 std::int64_t{file.height}});
}

/// Reads a JSON column; what cannot be read fails with MaterialsError::RowDamaged.
Result<Json> jsonIn(std::string_view text, std::string_view what);

/// ":1, :2, … :count"
std::string places(std::size_t count);

} // namespace vidgo::materials
