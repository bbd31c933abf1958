#pragma once

#include "common/failures.h"
#include "common/results.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::pollo {

/// What an answer says: itself, or what is within its envelope when that says SUCCESS.
ProviderResult<Json> saidIn(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

/// How the task stands: done when all of its generations are, failed when one is. None yet: it waits.
TaskNews newsOf(const ProviderData& data, const Json& task, ResultKind kind);

/// Whether one of the signatures in a header is that of id, time and body, see the notes on webhooks:
/// HMAC-SHA-256 with the secret, which is itself written in Base64.
bool isSigned(const Secret& secret, std::string_view id, std::string_view timestamp, std::string_view body,
              std::string_view signatures);

} // namespace vidgo::providers::pollo
