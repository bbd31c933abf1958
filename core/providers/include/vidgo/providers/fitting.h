#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "vidgo/model/generation.h"
#include "vidgo/model/provider.h"

namespace vidgo::providers {

/// The pixels that are asked of the model: of its exact sizes the one whose shape is nearest to what is
/// wanted, among those the nearest area; else the wanted ones within maxSide, on multiples of sideStep. What
/// is wanted is the request's size, or of none the shape of its first picture, person or clip. 0 × 0: what is
/// usual there.
PixelSize sizeFor(const GenerationRequest& request, const ProviderModel& model);

/// The seconds that are asked of the model, and paid: the shortest of its lengths that is not below the
/// wanted one, else its longest; its usual one when none is wanted. 0 for pictures.
int secondsFor(const GenerationRequest& request, const ProviderModel& model);

/// Of texts such as "16:9" the one whose shape is nearest to the wanted one; empty when no shape is wanted.
std::string ratioFor(const GenerationRequest& request, const std::vector<std::string>& ratios);

} // namespace vidgo::providers
