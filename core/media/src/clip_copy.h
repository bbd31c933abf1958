#pragma once

#include <filesystem>
#include <stop_token>

#include "av/beside_file.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"

namespace vidgo::media {

/// Copies a file byte for byte, beside the name `to` first; it may be `from`. With
/// `takeName` the finished copy has the name that it gives. Hears a stop between pieces of a megabyte and
/// leaves nothing behind then. Fails with BaseError (file missing, not readable, full disk, Cancelled).
Outcome copyClip(const std::filesystem::path& from, const std::filesystem::path& to,
                 const av::TakeName& takeName, const Progress& progress, const std::stop_token& stop);

} // namespace vidgo::media
