#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/style.h"
#include "vidgo/ondevice/stylizer.h"

namespace vidgo::ondevice {

/// Shows a clip in another style, and slower, faster, backwards, calmer, cleaner, glowing. Frame by frame and
/// in bounded memory, whatever the length.
///
/// What stands still in a clip stands still in its style: each frame is first blended with the one before
/// where nothing moves (a first-order recursive filter that a change switches off), and what a style takes
/// from the whole picture, such as a palette, it takes from a sample of all frames.
class ClipStylizer
{
public:
    /// `stylizer` outlives it.
    explicit ClipStylizer(const Stylizer& stylizer);

    /// Reads the clip or animated picture `input` and writes the MP4 `output`: at most 1920 pixels on the
    /// longer side with a style and 3840 without, even sides, the frame rate of the input up to 60, its
    /// sound. Fails with OnDeviceError::UnknownStyle, StyleNotForClips, BaseError::InvalidArgument
    /// (settings), Cancelled, and as media::ClipReader and media::ClipWriter; nothing is left at `output`
    /// then.
    Outcome run(const std::filesystem::path& input, const StyleSettings& settings,
                const std::filesystem::path& output, const Progress& progress,
                const std::stop_token& stop) const;

    /// The frame in the middle, with its style and glow, at most `maxSide` pixels on its longer side.
    Result<media::Image> preview(const std::filesystem::path& input, const StyleSettings& settings,
                                 int maxSide, const std::stop_token& stop) const;

    /// Whether run() would take these settings.
    Outcome check(const StyleSettings& settings) const;

private:
    const Stylizer& m_stylizer;
};

} // namespace vidgo::ondevice
