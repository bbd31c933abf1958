#pragma once

#include "common/make.h"

namespace vidgo::providers::leonardo {

/// The language of Leonardo: two halves of one API, with the same uploads and results.
std::shared_ptr<const Wire> makeWire(const SharedData& data);
/// Its upload of pictures; only Leonardo can read them.
std::shared_ptr<InputHost> makeHost(const SharedData& data, const ProviderParts& parts,
                                    const std::shared_ptr<const Wire>& wire);

} // namespace vidgo::providers::leonardo
