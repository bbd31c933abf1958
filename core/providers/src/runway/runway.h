#pragma once

#include "common/make.h"

namespace vidgo::providers::runway {

/// The language of Runway: an address for each kind of work, one for all tasks.
std::shared_ptr<const Wire> makeWire(const SharedData& data);
/// Its upload of files that live for a day; only Runway can read them.
std::shared_ptr<InputHost> makeHost(const SharedData& data, const ProviderParts& parts,
                                    const std::shared_ptr<const Wire>& wire);

} // namespace vidgo::providers::runway
