#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/watermark.h"

namespace vidgo::media {

struct ClipWatermarkOptions
{
    double crf = 20;                 ///< Of H.264 and HEVC, 0..51; other codecs get what looks alike.
    std::string preset = "veryfast"; ///< Of x264 and x265.
};

struct ClipWatermarkResult
{
    std::string container;   ///< Short name of libavformat: "mp4", "matroska" …
    std::string encoder;     ///< That wrote the picture: "libx264", "libvpx-vp9" …
    std::string pixelFormat; ///< Of the new picture: "yuv420p" …
    std::int64_t frames = 0;
    int damagedFrames = 0; ///< That could not be decoded and are missing.
    /// Streams of data (timecodes, telemetry …) that the container cannot take from another file, by the
    /// names of their codecs. Picture, sound and subtitles are never left out.
    std::vector<std::string> leftOut;
};

/// Writes a copy of the clip `from` to `to` with the mark over its picture, upright as players show it. The
/// picture is encoded anew in the codec's own family where the container holds it: H.264 (8 and 10 bits,
/// 4:2:0 to 4:4:4), HEVC, VP8, VP9, AV1, MPEG-2, Theora, ProRes, Motion JPEG, GIF, APNG, animated WebP and
/// lossless codecs; others as H.264. Kept: sound, subtitles and further streams bit for bit, times of all
/// frames, rotation, shape of the pixels, colours and HDR data, fields, metadata and chapters. The extension
/// of `to` names the container; that of `from` keeps it. `to` is written beside its name and renamed when it
/// is complete; it may be `from`.
///
/// Decoding and drawing run on this thread and those of the decoder, encoding and writing on a second one
/// that ends before the call returns, and those of the encoder; at most eight frames wait between them.
/// Progress goes by the times of what has been encoded. A stop is obeyed within 200 ms with
/// BaseError::Cancelled and leaves nothing behind. Fails with MediaError (as probing does; NoMovingPicture;
/// NotInContainer for a stream that the named container can't hold; NoEncoder) and BaseError (full disk, no
/// permission, InvalidArgument for an unknown extension).
Result<ClipWatermarkResult> watermarkClip(const std::filesystem::path& from, const std::filesystem::path& to,
                                          const Watermarker& watermarker, const ClipWatermarkOptions& options,
                                          const Progress& progress, const std::stop_token& stop);

} // namespace vidgo::media
