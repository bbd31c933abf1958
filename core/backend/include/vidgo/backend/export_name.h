#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/model/library.h"

namespace vidgo::backend {

/// The file name, without a folder, that a request gives for an item: the template filled in, made safe for
/// every system, with `extension` (without its dot). `exists` tells whether a name is taken; by
/// NameCollision::Number it becomes "name (2).png" and so on. Fails with ServiceError::NameTaken by
/// NameCollision::Refuse.
Result<std::string> exportFileName(const ExportRequest& request, const LibraryItem& item,
                                   std::string_view extension,
                                   const std::function<bool(const std::string& name)>& exists);

} // namespace vidgo::backend
