#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/model/batch.h"

namespace vidgo::backend {

/// The files that `inputs` stand for, in their order, without repeats: a folder's by name, with what is no
/// picture, nor with `takesClips` a clip, marked as skipped; links to folders are not followed. Fails with
/// BaseError::FileNotFound, FileNotReadable, InvalidArgument (more than 100 000 files) or Cancelled.
Result<std::vector<BatchFile>> listBatchFiles(const std::vector<std::filesystem::path>& inputs,
                                              bool takesClips, const std::stop_token& stop);

} // namespace vidgo::backend
