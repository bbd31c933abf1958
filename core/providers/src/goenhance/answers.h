#pragma once

#include "common/failures.h"
#include "common/results.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::goenhance {

/// The `data` of an answer whose `code` is 0.
ProviderResult<Json> dataOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

/// How the job stands that `data` describes.
TaskNews newsOf(const ProviderData& data, const Json& job, ResultKind kind);

/// The number of a style in the list of those that there are today: `number` where it is still in it, else
/// that of the entry with this label. None: the style is gone.
std::optional<std::int64_t> styleIn(const Json& list, std::optional<std::int64_t> number,
                                    std::string_view label);

} // namespace vidgo::providers::goenhance
