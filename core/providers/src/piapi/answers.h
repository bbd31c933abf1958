#pragma once

#include "common/failures.h"
#include "common/results.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::piapi {

/// The `data` of an envelope that says it went well: a status of 200 to 299 with `code` 200, or 0 with a
/// task.
ProviderResult<Json> dataOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

/// How the task stands that `data` of an envelope or a notice describes. States that are not known keep it
/// running.
TaskNews newsOf(const ProviderData& data, const Json& task, ResultKind kind);

} // namespace vidgo::providers::piapi
