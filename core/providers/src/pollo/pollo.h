#pragma once

#include "common/make.h"

namespace vidgo::providers::pollo {

/// The language of Pollo: an address for each model, one for all tasks; answers are flat or within an
/// envelope.
std::shared_ptr<const Wire> makeWire(const SharedData& data);

} // namespace vidgo::providers::pollo
