#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/captions.h"
#include "vidgo/media/image.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/clip.h"

namespace vidgo::media {

enum class ClipFormat {
    None,
    Mp4,  ///< H.264 High, yuv420p, BT.709, AAC-LC; moov first.
    Gif,  ///< A palette for the whole clip.
    WebP, ///< Animated, with alpha.
};

struct ClipWriteOptions
{
    ClipFormat format = ClipFormat::Mp4;
    int width = 0; ///< Even for Mp4.
    int height = 0;
    Rational frameRate{30, 1};
    double quality = 20;         ///< CRF of H.264, 0..51; smaller is better.
    std::int64_t maxBitRate = 0; ///< Bits a second of the picture, 0: none. `bufsize` is twice this.
    bool fast = false;           ///< veryfast instead of medium.
    bool hasAudio = false;       ///< Mp4 only.
    int audioBitRate = 192'000;
    double keyframeSeconds = 2;
    /// As tracks of their own; Mp4 only. What begins behind the last frame is left out.
    std::vector<CaptionTrack> captions;
    int loops = 0;                               ///< Gif and WebP: 0 for ever.
    std::map<std::string, std::string> metadata; ///< "title", "comment" …
};

/// Writes a new clip from pictures and sound. It is written beside its name, brought to the disk and renamed
/// by finish(); nothing is left behind when that is not reached. Encoding runs on threads of the encoder. Not
/// for two threads at once.
class ClipWriter
{
public:
    /// Fails with MediaError::NoEncoder naming a codec that the local libraries lack, BaseError (folder
    /// missing, full disk).
    static Result<std::unique_ptr<ClipWriter>>
    create(const std::filesystem::path& path, const ClipWriteOptions& options, const std::stop_token& stop);
    /// Removes what is unfinished.
    virtual ~ClipWriter() = default;

    /// The next frame, of exactly the size of the options, Rgb8 or Rgba8.
    virtual Outcome writeFrame(const Image& image) = 0;
    /// The next sound: interleaved stereo, 48 kHz. May run ahead of or behind the frames; what is longer than
    /// the picture is cut off at the end.
    virtual Outcome writeAudio(std::span<const float> samples) = 0;
    virtual Outcome finish() = 0;
};

} // namespace vidgo::media
