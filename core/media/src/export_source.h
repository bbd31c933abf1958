#pragma once

#include <memory>
#include <optional>

#include "av/frame_image.h"
#include "av/frame_source.h"
#include "vidgo/media/clip_reader.h"

namespace vidgo::media {

/// The frames of a clip or of an animated picture, whoever can read it.
class ExportSource
{
public:
    static Result<std::unique_ptr<ExportSource>> open(const std::filesystem::path& path,
                                                      const std::stop_token& stop);

    Outcome seek(std::int64_t timeUs);
    /// None at the end.
    Result<std::optional<av::FrameSource::Timed>> next();
    av::Upright upright(const AVFrame* frame) const;

private:
    ExportSource() = default;

    std::unique_ptr<av::FrameSource> m_frames;   ///< Or:
    std::unique_ptr<ClipReader> m_pictures;      ///< For what the FFmpeg libraries cannot read.
    std::unique_ptr<av::ImageToFrame> m_convert; ///< Of the pictures.
};

} // namespace vidgo::media
