#pragma once

#include "vidgo/base/error.h"

namespace vidgo {

enum class CatalogError {
    None,
    Unreadable, ///< {file} {reason}: missing, too large, not JSON.
    Invalid,    ///< {file} {path} {reason}: JSON, but not a catalogue.
};

ErrorText describe(CatalogError code);

} // namespace vidgo
