#pragma once

#include "vidgo/base/strong_id.h"

namespace vidgo {

using MaterialId = StrongId<struct MaterialIdTag>;
using RunId = StrongId<struct RunIdTag>;
using LibraryItemId = StrongId<struct LibraryItemIdTag>;

} // namespace vidgo
