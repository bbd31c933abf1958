#pragma once

#include "vidgo/base/error.h"

namespace vidgo::materials {

enum class MaterialsError {
    None,
    NotFound,    ///< No material, item or run with that id or hash.
    FileLost,    ///< {file}: a kept file is missing or was changed, and cannot be repaired.
    PackInvalid, ///< {file} {path} {reason}: the manifest of a pack.
    PackDamaged, ///< {file}: a file of a pack is missing or differs from its hash; the others were imported.
};

ErrorText describe(MaterialsError code);

} // namespace vidgo::materials
