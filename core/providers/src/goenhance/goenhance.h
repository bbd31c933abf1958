#pragma once

#include "common/make.h"

namespace vidgo::providers::goenhance {

/// The language of GoEnhance: an address for each kind of work, one for all jobs.
std::shared_ptr<const Wire> makeWire(const SharedData& data);

} // namespace vidgo::providers::goenhance
