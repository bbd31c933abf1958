#pragma once

#include <string>

#include "sections.h"
#include "vidgo/model/budget.h"
#include "vidgo/model/provider.h"

namespace vidgo {

/// What the entries of a provider's file may refer to.
struct ProviderReferences
{
    Ids styles;
    Ids tiers;
    Ids prices; ///< Of this provider.
};

ProviderModel readProviderModel(JsonCursor& item, const ProviderReferences& known, Ids& seen);

} // namespace vidgo
