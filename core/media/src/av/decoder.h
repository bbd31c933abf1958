#pragma once

#include <filesystem>
#include <memory>

#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

struct DecoderOptions
{
    int threads = 0;          ///< 0: one for each processor.
    bool frameThreads = true; ///< False where the first frame must come at once (thumbnails).
    AVDiscard skipFrame = AVDISCARD_DEFAULT;
    AVDiscard skipLoopFilter = AVDISCARD_DEFAULT;
    int lowres = 0; ///< Decoders that can, at 1/2^lowres of the size.
    std::int64_t maxPixels = 268'435'456;
};

/// A decoder of one stream.
class Decoder
{
public:
    /// Fails with MediaError::NoDecoder naming the codec when the local libraries lack it.
    static Result<std::unique_ptr<Decoder>> open(const AVStream* stream, const std::filesystem::path& file,
                                                 const DecoderOptions& options);

    AVCodecContext* context() const { return m_codec.get(); }

    enum class Got { Nothing, Decoded, End };
    /// Sends a packet (null to drain). True when it was taken; false: take frames first, then send it again.
    /// A damaged packet is taken and counted in damaged().
    Result<bool> send(const AVPacket* packet);
    /// Takes a decoded frame. Damaged frames are counted and passed over.
    Result<Got> receive(AVFrame* frame);
    void flush();
    int damaged() const { return m_damaged; }

private:
    Decoder(CodecHandle codec, std::filesystem::path file);

    CodecHandle m_codec;
    std::filesystem::path m_file;
    int m_damaged = 0;
};

} // namespace vidgo::media::av
