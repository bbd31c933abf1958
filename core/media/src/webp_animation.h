#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "vidgo/media/clip_reader.h"

namespace vidgo::media {

/// True when the file begins like a WebP picture, animated or not.
bool beginsLikeWebP(const std::filesystem::path& path);

/// Animated WebP, which the FFmpeg libraries cannot read. Fails with MediaError::NotAClip for one picture
/// that does not move.
Result<std::unique_ptr<ClipReader>> openWebPAnimation(const std::filesystem::path& path, int maxSide,
                                                      const std::stop_token& stop);
/// What openWebPAnimation()'s reader would say.
Result<ClipInfo> probeWebPAnimation(const std::filesystem::path& path);

} // namespace vidgo::media
