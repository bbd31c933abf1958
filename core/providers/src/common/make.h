#pragma once

#include <memory>

#include "common/wire_provider.h"
#include "vidgo/providers/input_host.h"
#include "vidgo/providers/provider.h"
#include "vidgo/providers/provider_parts.h"

namespace vidgo::providers {

using SharedData = std::shared_ptr<const ProviderData>;

// One of each for every company; the table in make_providers.cpp names them.
using MakeWire = std::shared_ptr<const Wire> (*)(const SharedData& data);
/// Its own upload.
using MakeHost = std::shared_ptr<InputHost> (*)(const SharedData& data, const ProviderParts& parts,
                                                const std::shared_ptr<const Wire>& wire);

} // namespace vidgo::providers
