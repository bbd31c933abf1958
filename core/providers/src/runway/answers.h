#pragma once

#include "common/failures.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::runway {

/// A refused call with Runway's words.
ProviderFailure refusedCall(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

/// How a task stands. States that are not known keep it running.
TaskNews newsOf(const ProviderData& data, const Json& task);

/// What a failureCode means, by its beginning; None: nothing that is known.
ProviderTrouble troubleOfCode(std::string_view code);

} // namespace vidgo::providers::runway
