#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/model/clip.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/picture.h"

namespace vidgo::service {

/// What is to be played: a file of the person's own, or a kept one (a result, an example, an input). Exactly
/// one of them is given.
struct ClipSource
{
    std::filesystem::path path;
    FileRef file;
};

struct ClipPlaybackOptions
{
    int maxSide = 1280; ///< Of the pictures, 16..4096.
    /// Drawn over every picture as it is shown; nothing is written. What visitors may only see with the
    /// watermark has it in any case, and at most 720p.
    std::optional<WatermarkOptions> watermark;
};

/// A clip opened for playing. Used by one thread at a time; calls block for as long as decoding takes.
class ClipPlayback
{
public:
    virtual ~ClipPlayback() = default;

    virtual const ClipInfo& info() const = 0;
    /// The next picture; none at the end.
    virtual Result<std::optional<ClipPicture>> next() = 0;
    /// The picture that is seen at this time is what next() gives then.
    virtual Outcome seek(std::int64_t timeUs) = 0;
    /// The sound from this time on: interleaved stereo floats, 48 kHz, exactly `frames` of them; silence
    /// where there is none.
    virtual Result<std::vector<float>> sound(std::int64_t fromUs, std::int64_t frames) = 0;
};

/// Clips: what they are, how they are played and how they are brought into another form. Safe to call from
/// any thread; every call blocks.
class ClipService
{
public:
    virtual ~ClipService() = default;

    /// Fails with MediaError or BaseError.
    virtual Result<ClipInfo> check(const std::filesystem::path& path, const std::stop_token& stop) = 0;
    /// What visitors may only see limited is opened as ClipPlaybackOptions::watermark says, not refused.
    /// Fails with MediaError, BaseError (InvalidArgument for the size), ServiceError::FileLost.
    virtual Result<std::unique_ptr<ClipPlayback>>
    open(const ClipSource& source, const ClipPlaybackOptions& options, const std::stop_token& stop) = 0;
    /// The highest absolute sample in each of `buckets` equal parts, 0..1; empty when there is no sound.
    virtual Result<std::vector<float>> waveform(const ClipSource& source, int buckets,
                                                const std::stop_token& stop) = 0;
    /// `count` evenly spaced pictures for scrubbing, quickly: the nearest keyframes.
    virtual Result<std::vector<ClipPicture>> strip(const ClipSource& source, int count, int maxSide,
                                                   const std::stop_token& stop) = 0;
    /// Writes `output` as `input` in another form: the file of a person's own, not one from the library. For
    /// visitors at most 720p and watermarked. Fails with MediaError, ServiceError::UnknownPreset.
    virtual Outcome exportFile(const std::filesystem::path& input, const std::filesystem::path& output,
                               const ClipExport& how, const Progress& progress,
                               const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
