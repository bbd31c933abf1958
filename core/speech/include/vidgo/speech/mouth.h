#pragma once

#include <array>
#include <vector>

#include "vidgo/speech/speech.h"

namespace vidgo::speech {

/// How much of each shape a mouth has, by Viseme; the parts sum to 1.
using MouthShape = std::array<float, kVisemes>;

/// The shape of the mouth at a moment: neighbouring sounds flow into each other, lips close fully for m, b
/// and p however short they are, and the mouth is a little ahead of the sound, as with people. `phones` are
/// in order and without gaps.
MouthShape mouthAt(const std::vector<Phone>& phones, std::int64_t timeUs);

} // namespace vidgo::speech
