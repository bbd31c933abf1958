#pragma once

#include "common/failures.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers::gemini {

/// An answer that was refused by its status: with Google's words, and the time after which it may be tried
/// again where the details name one.
ProviderFailure refusedCall(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

/// What a generateContent answer has to show: all pictures of its first candidate but those of its thoughts,
/// or why there is none.
ProviderResult<TaskNews> readPictures(const ProviderData& data, const net::HttpAnswer& answer, Timestamp now);

/// How a task of Interactions stands. States that are not known keep it running.
ProviderResult<TaskNews> newsOf(const ProviderData& data, const Json& interaction);

} // namespace vidgo::providers::gemini
