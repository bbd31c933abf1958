#pragma once

#include <memory>
#include <vector>

#include "av/decoder.h"
#include "av/demuxer.h"
#include "vidgo/media/audio.h"

namespace vidgo::media {

/// AudioReader over the FFmpeg libraries. See there.
class AudioSource final : public AudioReader
{
public:
    AudioSource(std::filesystem::path path, std::stop_token stop);

    Outcome start();

    std::int64_t durationUs() const override { return m_durationUs; }
    Result<AudioBuffer> read(std::int64_t frames) override;
    Outcome seek(std::int64_t timeUs) override;

private:
    Result<bool> decodeMore();
    Result<bool> feed();
    Outcome take(const AVFrame& frame);
    Outcome prepareResampler(const AVFrame& frame);
    Outcome resample(const AVFrame* frame);
    void place(const AVFrame& frame);
    std::int64_t readyFrames() const;
    void give(std::int64_t frames, AudioBuffer& buffer);
    void drop(std::int64_t frames);

    std::filesystem::path m_path;
    std::stop_token m_stop;
    std::unique_ptr<av::Demuxer> m_demuxer;
    std::unique_ptr<av::Decoder> m_decoder;
    av::Packet m_packet;
    av::Frame m_frame;
    av::ResamplerHandle m_resampler;
    int m_rate = 0; ///< What the resampler was made for.
    int m_format = -1;
    int m_channels = 0;

    std::int64_t m_durationUs = 0;
    std::int64_t m_position = 0; ///< Number of the next frame that read() gives.
    std::int64_t m_silence = 0;  ///< Frames before those in m_ready.
    std::vector<float> m_ready;
    std::size_t m_taken = 0;   ///< Samples at the front of m_ready that were given.
    std::int64_t m_toDrop = 0; ///< Frames that overlap what came before, or lie before the time sought.
    bool m_hasPacket = false;
    bool m_isDraining = false;
    bool m_isAtEnd = false;
    bool m_isFresh = true; ///< Nothing was decoded since the beginning or a jump.
};

} // namespace vidgo::media
