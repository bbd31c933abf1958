#pragma once

#include <memory>
#include <optional>

#include "decoder.h"
#include "demuxer.h"

namespace vidgo::media::av {

/// The decoded frames of a file's picture, one after another, each with its time. Not for two threads at
/// once.
class FrameSource
{
public:
    struct Timed
    {
        Frame frame;
        std::int64_t timeUs = 0; ///< Counted from Demuxer::startUs(); the first one of a file is at 0.
        std::int64_t durationUs = 0;
    };

    /// Decodes the first frame to see whether it can. Fails with MediaError::NoMovingPicture, NoDecoder,
    /// Damaged.
    static Result<std::unique_ptr<FrameSource>>
    open(const std::filesystem::path& path, const DecoderOptions& options, const std::stop_token& stop);

    const AVStream* stream() const { return m_demuxer->video(); }
    /// False where a jump is a walk from the beginning.
    bool canJump() const;
    /// None at the end.
    Result<std::optional<Timed>> next();
    /// The frame that is seen at this time is what next() gives then: the last one behind the end.
    Outcome seek(std::int64_t timeUs);

private:
    FrameSource(std::filesystem::path path, const DecoderOptions& options, std::stop_token stop);
    Outcome start();
    Outcome restart();
    Result<std::optional<Timed>> decode();
    Result<bool> feed();
    Outcome fill();
    Outcome skipTo(std::int64_t timeUs);
    std::int64_t timeOf(const AVFrame& frame);
    std::int64_t frameUs() const;

    std::filesystem::path m_path;
    DecoderOptions m_options;
    std::stop_token m_stop;
    std::unique_ptr<Demuxer> m_demuxer;
    std::unique_ptr<Decoder> m_decoder;
    Packet m_packet;
    bool m_hasPacket = false; ///< One that the decoder has not taken yet.
    bool m_isDraining = false;
    bool m_isAtStart = true;      ///< No frame was decoded since the file was opened.
    std::int64_t m_firstTime = 0; ///< Before it was made 0.
    std::int64_t m_lastTime = -1;
    std::optional<Timed> m_current; ///< What next() gives.
    std::optional<Timed> m_following;
};

} // namespace vidgo::media::av
