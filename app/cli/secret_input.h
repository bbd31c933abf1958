#pragma once

#include "vidgo/base/secret.h"

namespace vidgo::cli {

/// The first line of standard input, without the white space around it; at a terminal what is typed is not
/// shown. At most 8192 bytes; empty where there is nothing.
Secret readSecret();

/// Whether somebody types it, so that they should be told what is expected.
bool isTyped();

} // namespace vidgo::cli
