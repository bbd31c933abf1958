#pragma once

#include "vidgo/media/clip_watermark.h"

namespace vidgo::media {

/// watermarkClip() for animated WebP, which the FFmpeg libraries can write but not read.
Result<ClipWatermarkResult> watermarkWebP(const std::filesystem::path& from, const std::filesystem::path& to,
                                          const Watermarker& watermarker, const ClipWatermarkOptions& options,
                                          const Progress& progress, const std::stop_token& stop);

} // namespace vidgo::media
