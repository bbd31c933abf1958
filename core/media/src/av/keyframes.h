#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "decoder.h"
#include "demuxer.h"
#include "frame_image.h"

namespace vidgo::media::av {

/// Gives single keyframes of a file as small pictures, decoding nothing else. Not for two threads at once.
class Keyframes
{
public:
    /// Fails like Demuxer::open() and Decoder::open(), and with MediaError::NoMovingPicture.
    static Result<std::unique_ptr<Keyframes>> open(const std::filesystem::path& path, int maxSide,
                                                   const std::stop_token& stop);

    std::int64_t durationUs() const { return m_durationUs; }
    const AVStream* stream() const { return m_demuxer->video(); }
    bool isAnimatedPicture() const;

    struct Found
    {
        Image image;
        std::int64_t timeUs = 0;
    };
    /// The last keyframe at or before this time; behind a damaged one, the next that is whole.
    Result<Found> at(std::int64_t timeUs);
    /// The times of all keyframes where the file has an index, in their order; else empty.
    std::vector<std::int64_t> indexedTimes() const;

private:
    Keyframes(std::unique_ptr<Demuxer> demuxer, std::stop_token stop);
    Outcome prepare(int maxSide);
    Outcome jump(std::int64_t timeUs);
    Result<std::optional<Found>> findFrom(std::int64_t timeUs);
    Result<bool> decode(const AVPacket* packet);

    std::unique_ptr<Demuxer> m_demuxer;
    std::unique_ptr<Decoder> m_decoder;
    std::unique_ptr<FrameToImage> m_converter;
    std::stop_token m_stop;
    Packet m_packet;
    Frame m_frame;
    std::int64_t m_durationUs = 0;
};

} // namespace vidgo::media::av
