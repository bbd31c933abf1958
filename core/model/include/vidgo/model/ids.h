#pragma once

#include "vidgo/base/strong_id.h"

namespace vidgo {

using MaterialId = StrongId<struct MaterialIdTag>;
using RunId = StrongId<struct RunIdTag>;
using JobId = StrongId<struct JobIdTag>;
using BatchId = StrongId<struct BatchIdTag>;
using LibraryItemId = StrongId<struct LibraryItemIdTag>;
using BoardId = StrongId<struct BoardIdTag>;

} // namespace vidgo
