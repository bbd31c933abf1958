#pragma once

#include <span>
#include <vector>

#include "phones.h"

namespace vidgo::speech {

/// Gives the sounds of a clause their times by what is heard of it: loud where vowels are, quiet where lips
/// or tongue close, each about as long as its kind usually is. This is segmental dynamic programming over
/// steps of 10 ms. Silence before and behind becomes a pause ("pau"). `samples` are mono; the phones reach
/// from 0 to the end of the sound.
std::vector<Phone> alignPhones(std::span<const float> samples, int rate, const std::vector<PhoneKind>& kinds);

} // namespace vidgo::speech
