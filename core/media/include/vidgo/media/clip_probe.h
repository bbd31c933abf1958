#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/clip.h"

namespace vidgo::media {

/// What a clip, an animated picture or a sound file is, in milliseconds: the head is read, and the end where
/// the head does not say how long it is. Fails with MediaError (not a clip, damaged, empty) or BaseError (file
/// missing, folder, no permission, cancelled).
Result<ClipInfo> probeClip(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace vidgo::media
