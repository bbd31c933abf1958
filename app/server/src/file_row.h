#pragma once

#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

inline std::int64_t millis(Timestamp time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

inline Timestamp momentIn(const storage::Row& row, std::size_t column)
{
    return Timestamp(std::chrono::milliseconds(row.integer(column)));
}

/// A file in a row is five columns: sha256, type, bytes, width, height.
inline FileRef fileIn(const storage::Row& row, std::size_t first)
{
    return {.sha256 = std::string(row.text(first)),
            .mediaType = std::string(row.text(first + 1)),
            .bytes = row.integer(first + 2),
            .width = static_cast<int>(row.integer(first + 3)),
            .height = static_cast<int>(row.integer(first + 4))};
}

/// The first column of the rows that are found.
inline Result<std::vector<std::string>> namesIn(storage::Database& database, std::string_view sql,
                                                const storage::Value& value)
{
    auto session = database.session();
    if (!session)
        return failure(session);
    std::vector<std::string> names;
    auto asked =
        session->query(sql, {value}, [&](const storage::Row& row) { names.emplace_back(row.text(0)); });
    if (!asked)
        return failure(asked);
    return names;
}

inline void appendFile(std::vector<storage::Value>& values, const FileRef& file)
{
    values.insert(values.end(), {file.sha256, file.mediaType, file.bytes, std::int64_t{file.width},
                                 std::int64_t{file.height}});
}

} // namespace vidgo::app_server
