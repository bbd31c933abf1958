#pragma once

#include <vector>

#include "vidgo/model/catalog.h"

namespace vidgo {

/// The tiers, and the names of what they unlock.
struct PlanTable
{
    std::vector<Tier> tiers;
    std::vector<TierFeature> features;
};

} // namespace vidgo
