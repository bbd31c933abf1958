#pragma once

#include "vidgo/base/error.h"

namespace vidgo::secrets {

/// What can go wrong where keys are kept.
enum class SecretsError {
    None,
    Locked,    ///< The keychain is closed, or the person did not open it.
    NotThere,  ///< There is no keychain that could be asked.
    Refused,   ///< The keychain does not let us in.
    ReadOnly,  ///< This store is given from outside and can't be written.
    Invalid,   ///< {reason}: a name or a value that no store takes.
    Unreadable ///< What is kept is no key, or the keychain failed.
};

ErrorText describe(SecretsError code);

} // namespace vidgo::secrets
