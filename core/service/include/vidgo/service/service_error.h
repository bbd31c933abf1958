#pragma once

#include "vidgo/base/error.h"

namespace vidgo::service {

/// Failures of the boundary itself, the same whether the backend is in process or far away.
enum class ServiceError {
    None,
    NoEngine,       ///< {tool}: nothing on this computer can make it.
    ExampleMissing, ///< No example with that id or hash.
    ItemMissing,    ///< No result with that id.
    FileLost,       ///< {file}: a kept file is gone or was changed.
    NameTaken,      ///< {file} exists and may not be replaced.
};

ErrorText describe(ServiceError code);

} // namespace vidgo::service
