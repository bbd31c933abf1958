#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/clip.h"

namespace vidgo::media {

/// A moment of a clip.
struct ClipFrame
{
    Image image; ///< Upright, square pixels, sRGB (HDR tone-mapped): Rgb8, or Rgba8 when the clip has alpha.
    std::int64_t timeUs = 0;     ///< When it appears; the first frame of a clip is at 0.
    std::int64_t durationUs = 0; ///< How long it stays; above 0.
};

struct ClipReadOptions
{
    int maxSide = 0; ///< When above 0: at most this many pixels on the longer side, decoded cheaply.
    int threads = 0; ///< For the decoder; 0: one for each processor.
};

/// Reads the frames of a clip or an animated picture one after another; frames of two fields are made whole,
/// or where no more rows are wanted than one field has, only that is seen. Not for two threads at once. Every
/// call gives up within 200 ms of a stop with BaseError::Cancelled.
class ClipReader
{
public:
    /// Fails with MediaError (not a clip, damaged, no picture in it, a codec that the local libraries lack)
    /// or BaseError (file missing, folder, no permission).
    static Result<std::unique_ptr<ClipReader>>
    open(const std::filesystem::path& path, const ClipReadOptions& options, const std::stop_token& stop);
    virtual ~ClipReader() = default;

    virtual const ClipInfo& info() const = 0;
    /// The next frame; none at the end. Frames that are damaged are passed over while others can be decoded.
    virtual Result<std::optional<ClipFrame>> next() = 0;
    /// The frame that is seen at `timeUs` (clamped to the clip) is what next() gives then.
    virtual Outcome seek(std::int64_t timeUs) = 0;
};

} // namespace vidgo::media
