#include "vidgo/model/routing.h"

#include <algorithm>

namespace vidgo {

FailureStep FailureRules::stepFor(ProviderTrouble trouble) const
{
    const auto* const found = std::ranges::find(kProviderTroubles, trouble);
    return found == kProviderTroubles.end()
               ? FailureStep::Stop
               : steps.at(static_cast<std::size_t>(found - kProviderTroubles.begin()));
}

} // namespace vidgo
