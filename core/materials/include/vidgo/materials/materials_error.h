#pragma once

#include "vidgo/base/error.h"

namespace vidgo::materials {

enum class MaterialsError {
    None,
    PackInvalid,     ///< {file} {path} {reason}: a pack's file, where in its manifest, and what is wrong.
    MaterialMissing, ///< No example has this id or was made from this request.
    ItemMissing,     ///< No library item has this id.
    RunMissing,      ///< No run has this id, or it is not running any more.
    FileMissing,     ///< {file}: a kept file is gone and cannot be restored.
    FileDamaged,     ///< {file}: a kept file is not what was stored and cannot be restored.
    BoardMissing,    ///< No board has this id.
    BoardNameTaken,  ///< {board}: another board has this name.
    BatchMissing,    ///< No batch has this id.
    JobMissing,      ///< No job has this id.
    RowDamaged,      ///< {reason}: a stored entry cannot be read.
};

ErrorText describe(MaterialsError code);

} // namespace vidgo::materials
