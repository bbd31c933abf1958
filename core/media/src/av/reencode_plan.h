#pragma once

#include <filesystem>

#include "encoder.h"
#include "handles.h"
#include "vidgo/base/result.h"
#include "vidgo/media/clip_watermark.h"

namespace vidgo::media::av {

/// The short name of the format that a file name asks for, for a clip that comes in `source`. Fails with
/// BaseError::InvalidArgument when the extension is not one of a clip.
Result<std::string> containerFor(const std::filesystem::path& to, const AVInputFormat* source);

/// Options of the muxer for a container.
CodecOptions muxerOptionsFor(const std::string& container);

/// How the picture of a stream is encoded anew: its own codec where there is an encoder for it that
/// `container` holds, else the nearest of H.264, MPEG-4 … `first` is the first frame that was decoded.
struct ReencodePlan
{
    VideoEncoding encoding;
    bool needsPalette = false; ///< Frames are drawn into as AV_PIX_FMT_BGRA and then brought to a palette.
};
Result<ReencodePlan> planReencode(const AVStream* stream, const AVCodecContext* decoder, const AVFrame* first,
                                  const std::string& container, const ClipWatermarkOptions& options);

} // namespace vidgo::media::av
