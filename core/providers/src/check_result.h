#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/providers/result_fetcher.h"

namespace vidgo::providers {

/// What the file is, when it is what the operation gives; `sha256` and `bytes` are left open. Fails with
/// MediaError, BaseError::Cancelled, or BaseError::InvalidArgument where it is not plausible.
Result<FetchedResult> checkResult(const std::filesystem::path& file, const GenerationRequest& request,
                                  const ProviderModel& model, const std::stop_token& stop);

} // namespace vidgo::providers
