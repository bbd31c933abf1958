#pragma once

#include "common/make.h"

namespace vidgo::providers::piapi {

/// The language of PiAPI: one address for all tasks, an envelope around every answer.
std::shared_ptr<const Wire> makeWire(const SharedData& data);
/// Its upload of files that live for a day. Their addresses can be read by anybody who knows them.
std::shared_ptr<InputHost> makeHost(const SharedData& data, const ProviderParts& parts,
                                    const std::shared_ptr<const Wire>& wire);

} // namespace vidgo::providers::piapi
