#pragma once

#include "common/failures.h"
#include "common/results.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::leonardo {

/// The JSON of an answer that says it went well. Some refusals come with a status of 200: whatever has an
/// `error`, or is a list of errors, is one.
ProviderResult<Json> saidIn(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

/// The number of what was begun, in whichever member it stands, and what it costs.
struct Begun
{
    std::string id;
    std::optional<ProviderCharge> charge;
};
Begun begunIn(const Json& said);

/// What an answer that comes with its results has to show, or why there is none.
ProviderResult<TaskNews> readAtOnce(const ProviderData& data, const net::HttpAnswer& answer, Timestamp now);

/// How a generation stands; one that nobody knows yet is waiting.
TaskNews generationNews(const ProviderData& data, const Json& said, ResultKind kind);
/// How a variation (an upscaled picture) stands.
TaskNews variationNews(const ProviderData& data, const Json& said, const std::string& id);

} // namespace vidgo::providers::leonardo
