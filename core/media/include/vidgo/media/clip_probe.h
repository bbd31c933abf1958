#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/clip.h"

namespace vidgo::media {

/// What a clip, an animated picture or a sound file is, in milliseconds: the head is read, and the end where
/// the head does not say how long it is or may be wrong (for at most two seconds of time, then the duration
/// is estimated). Recognised by content; ClipInfo::use is None where the local libraries lack the decoder.
/// The container is named "mp4", "mov", "3gp", "matroska", "webm", "webp", or as libavformat names it.
///
/// Fails with MediaError (NotAClip for anything else, plain pictures included; Damaged, Empty, TooManyPixels)
/// or BaseError (file missing, folder, no permission; Cancelled within 200 ms of a stop). Never takes longer
/// than about 12 s, whatever the file is.
Result<ClipInfo> probeClip(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace vidgo::media
