#pragma once

#include <string>

#include "vidgo/base/secret.h"

namespace vidgo::routing {

/// Tells one key from another where breakers are kept: the first 32 bits of a hash, so that the key of a
/// service, which has far more, can't be found from it. Empty for no key.
std::string keyMark(const Secret& key);

} // namespace vidgo::routing
