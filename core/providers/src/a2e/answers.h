#pragma once

#include "common/failures.h"
#include "common/results.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::a2e {

/// What stands in an envelope that says it went well (`code` 0), with `trace_id`.
struct Envelope
{
    Json data;
    std::string traceId;
};

ProviderResult<Envelope> envelopeOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                                    Timestamp now);

/// The entry of this task: the object itself, or that element of a list. nullptr: it is not there.
const Json* entryOf(const Json& data, std::string_view id);

/// How the task stands that an entry describes, in both ways of saying it.
TaskNews newsOf(const ProviderData& data, const Json& entry, ResultKind kind, std::string traceId);

} // namespace vidgo::providers::a2e
