#pragma once

#include "common/make.h"

namespace vidgo::providers::gemini {

/// The language of Gemini: pictures come with the answer of generateContent, clips as tasks of its
/// Interactions.
std::shared_ptr<const Wire> makeWire(const SharedData& data);

} // namespace vidgo::providers::gemini
