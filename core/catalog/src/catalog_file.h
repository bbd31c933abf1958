#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "json_cursor.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// CatalogError::Unreadable for a file that was not given at all.
std::unexpected<Error> catalogFileMissing(std::string_view file);

/// The text of a file of at most 1 MiB. Fails with CatalogError::Unreadable.
Result<std::string> readCatalogFile(const std::filesystem::path& folder, std::string_view file);

/// Hands the document to `read`, which has the cursor refuse what is wrong. Fails with
/// CatalogError::Unreadable or Invalid.
Outcome parseCatalogFile(std::string_view file, std::string_view text,
                         const std::function<void(JsonCursor&)>& read);

} // namespace vidgo
