#pragma once

#include "vidgo/base/error.h"

namespace vidgo::materials {

/// What goes wrong with material packs: files in which examples travel.
enum class PackError {
    None,
    NotAPack,  ///< {file}
    Newer,     ///< {file}: of a form that this version does not know.
    Damaged,   ///< {file} {reason}: technical, in English.
    Forged,    ///< {file}: the signature is not of this content.
    Untrusted, ///< {file} {key}: signed by somebody whom nobody here trusts.
    Conflict,  ///< {file} {example}: another example has its id here.
    Nothing,   ///< There is no example to be put into one.
    OpenKey,   ///< {file}: others can read the private key.
    AtWork,    ///< Another program fetches packs into this data folder.
};

ErrorText describe(PackError code);

} // namespace vidgo::materials
