#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "phones.h"
#include "vidgo/base/result.h"

namespace vidgo::speech {

/// Gives the sounds of a clause their times by what is heard of it: loud where vowels are, quiet where lips
/// or tongue close, each about as long as its kind usually is. This is segmental dynamic programming over
/// steps of 10 ms; no sound ends more than three seconds from where its usual length would have it end (Sakoe
/// and Chiba, 1978), so that long clauses take time and memory by their length only. Silence before and
/// behind becomes a pause ("pau"). `samples` are mono; the phones reach from 0 to the end of the sound. Fails
/// with BaseError::Cancelled only.
Result<std::vector<Phone>> alignPhones(std::span<const float> samples, int rate,
                                       const std::vector<PhoneKind>& kinds, const std::stop_token& stop);

} // namespace vidgo::speech
