#pragma once

#include <vector>

#include "vidgo/endpoints/work_desk.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/generation.h"

namespace vidgo::app_server {

/// What a provider is asked for, from what an account wants. `inputs` are the files of the order, in its
/// order, where they lie. Pure. Fails with BaseError::InvalidArgument where something is missing, is too much
/// or does not fit the tool.
Result<GenerationRequest> generationRequestOf(const endpoints::WorkOrder& order, const Catalog& catalog,
                                              std::vector<GenerationInput> inputs);

} // namespace vidgo::app_server
