#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "encoder.h"
#include "handles.h"
#include "muxer.h"
#include "vidgo/base/result.h"
#include "vidgo/media/captions.h"
#include "vidgo/media/clip_writer.h"

namespace vidgo::media::av {

struct ClipSinkOptions
{
    ClipFormat format = ClipFormat::Mp4;
    /// Tried in this order; all of the same size and frame rate. Only the first is looked at for Gif and
    /// WebP, and of it the size and the frame rate.
    std::vector<VideoEncoding> video;
    AudioEncoding audio;
    bool hasAudio = false;
    std::vector<CaptionTrack> captions; ///< Mp4 only.
    int loops = 0;                      ///< Gif and WebP: 0 for ever.
    int webpQuality = 80;
    std::map<std::string, std::string> metadata;
};

/// A new file of frames at a constant rate and sound. Mp4: moov first, no edit lists, so that picture and
/// sound begin together in every player.
class ClipSink
{
public:
    static Result<std::unique_ptr<ClipSink>>
    create(const std::filesystem::path& path, const ClipSinkOptions& options, const std::stop_token& stop);
    virtual ~ClipSink() = default;

    /// What writeFrame() wants.
    virtual AVPixelFormat format() const = 0;
    /// The next frame; the sink sets its time.
    virtual Outcome writeFrame(Frame frame) = 0;
    /// Interleaved stereo, 48 kHz; what is longer than the picture is cut off.
    virtual Outcome writeAudio(std::span<const float> samples) = 0;
    /// As Muxer::finish().
    virtual Outcome finish(const TakeName& takeName) = 0;
    virtual std::string encoderName() const = 0;
    virtual std::int64_t bytesWritten() const = 0;
};

} // namespace vidgo::media::av
