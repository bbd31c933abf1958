#pragma once

#include "common/make.h"

namespace vidgo::providers::a2e {

/// The language of A2E: an address for each kind of work, with two ways of saying how it stands.
std::shared_ptr<const Wire> makeWire(const SharedData& data);
/// Its upload to an address that it signs. What is there can be read by anybody who knows the address.
std::shared_ptr<InputHost> makeHost(const SharedData& data, const ProviderParts& parts,
                                    const std::shared_ptr<const Wire>& wire);

} // namespace vidgo::providers::a2e
