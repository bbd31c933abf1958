#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media {

struct StillOptions
{
    int maxSide = 320;       ///< At most that many pixels on the longer side; 0: as large as the clip.
    double atFraction = 0.5; ///< Of the duration, 0..1. Counts when `atUs` is negative.
    std::int64_t atUs = -1;  ///< A moment in microseconds.
    /// Looks at a few keyframes around the moment and takes the first that is neither black, nor of one
    /// colour, nor blurred; when all are, the best of them.
    bool representative = false;
};

/// A picture of a clip: of the last keyframe at or before a moment, and nothing else is decoded. Upright,
/// square pixels, sRGB (HDR tone-mapped); Rgb8, or Rgba8 when the clip has alpha. Of animated pictures it is
/// the frame that is seen at the moment; of a frame of two fields it is the upper one (the frames around it,
/// which would tell what moves, are not decoded). A damaged keyframe is passed over for the next one.
///
/// Fails with MediaError (NotAClip, NoMovingPicture, NoDecoder, Damaged, TooManyPixels …) or BaseError (file
/// missing, folder, no permission; Cancelled within 200 ms of a stop).
Result<Image> clipStill(const std::filesystem::path& path, const StillOptions& options,
                        const std::stop_token& stop = {});

/// `count` pictures (1..200) of moments at equal distances, for scrubbing over a clip: each of the keyframe
/// next to its moment where one is nearer than half of the distance, else of the moment itself as far as that
/// is cheap (up to about 200 frames of 1080p are decoded for it). All are of one size. Fails like
/// clipStill().
Result<std::vector<Image>> clipStrip(const std::filesystem::path& path, int count, int maxSide,
                                     const std::stop_token& stop = {});

} // namespace vidgo::media
