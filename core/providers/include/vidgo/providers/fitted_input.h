#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/provider.h"

namespace vidgo::providers {

/// The input as the model can take it. A picture is handed on as it is when it is an upright JPEG or PNG
/// within the model's limits; otherwise it is written anew into `folder`, upright, in sRGB, no larger than
/// the model takes, as PNG where it has transparent parts and fits, else as JPEG over white. Everything but
/// pictures is handed on. The same input and model give the same file. Fails with MediaError,
/// BaseError::FileNotReadable, DiskFull or Cancelled, and with BaseError::InvalidArgument when no size of it
/// fits.
Result<GenerationInput> fittedInput(const GenerationInput& input, const ProviderModel& model,
                                    const std::filesystem::path& folder, const std::stop_token& stop);

} // namespace vidgo::providers
