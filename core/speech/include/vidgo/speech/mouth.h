#pragma once

#include <vector>

#include "vidgo/speech/speech.h"

namespace vidgo::speech {

/// The shape of the mouth at a moment: that of the sound which weighs most around it, so that sounds too
/// short to be seen are passed over. Lips close for m, b, p, f and v however short these are, and the mouth
/// is a little ahead of the sound, as with people. `phones` are in order and without gaps.
Viseme mouthAt(const std::vector<Phone>& phones, std::int64_t timeUs);

} // namespace vidgo::speech
