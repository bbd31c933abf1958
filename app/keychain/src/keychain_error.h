#pragma once

#include <qt6keychain/keychain.h>

#include "vidgo/base/error.h"

namespace vidgo::keychain {

/// What the failure of a job means; `detail` is what the keychain says about it.
Error keychainError(QKeychain::Error code, const QString& detail);

} // namespace vidgo::keychain
