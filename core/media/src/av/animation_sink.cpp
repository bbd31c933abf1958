#include "animation_sink.h"

#include "gif_palette.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

constexpr int kWebPEffort = 2; // of 0..6; each further step takes far more time than it saves bytes

VideoEncoding encodingOf(const ClipSinkOptions& options)
{
    const VideoEncoding& asked = options.video.front();
    VideoEncoding encoding;
    encoding.width = asked.width;
    encoding.height = asked.height;
    encoding.frameRate = asked.frameRate;
    encoding.timeBase = av_inv_q(asked.frameRate);
    encoding.space = AVCOL_SPC_RGB;
    encoding.range = AVCOL_RANGE_JPEG;
    encoding.globalHeader = false;
    if (options.format == ClipFormat::Gif) {
        encoding.encoders = {"gif"};
        encoding.format = AV_PIX_FMT_PAL8;
    } else {
        encoding.encoders = {"libwebp_anim"};
        encoding.format = AV_PIX_FMT_BGRA;
        encoding.options = {{"quality", std::to_string(options.webpQuality)},
                            {"compression_level", std::to_string(kWebPEffort)}};
    }
    return encoding;
}

class AnimationSink final : public ClipSink
{
public:
    AnimationSink(std::unique_ptr<Encoder> encoder, std::unique_ptr<Muxer> muxer, bool hasPalette)
        : m_encoder(std::move(encoder))
        , m_muxer(std::move(muxer))
    {
        if (hasPalette)
            m_palette = std::make_unique<GifPalette>(m_encoder->context()->time_base);
    }

    AVPixelFormat format() const override { return AV_PIX_FMT_BGRA; }
    std::string encoderName() const override { return m_encoder->name(); }
    std::int64_t bytesWritten() const override { return m_muxer->bytesWritten(); }

    Outcome writeFrame(Frame frame) override
    {
        frame->pts = m_frames++;
        if (!m_palette)
            return encode(frame.get());
        if (auto sent = m_palette->send(std::move(frame)); !sent)
            return sent;
        return encodePaletted();
    }

    Outcome writeAudio(std::span<const float>) override
    {
        return fail(BaseError::InvalidArgument, "sound for an animated picture",
                    {{"reason", "sound for an animated picture"}});
    }

    Outcome finish(const TakeName& takeName) override
    {
        if (m_frames == 0)
            return fail(BaseError::InvalidArgument, "a clip without frames",
                        {{"reason", "a clip without frames"}});
        if (m_palette) {
            if (auto sent = m_palette->send(nullptr); !sent)
                return sent;
            if (auto encoded = encodePaletted(); !encoded)
                return encoded;
        }
        if (auto encoded = encode(nullptr); !encoded)
            return encoded;
        return m_muxer->finish(takeName);
    }

private:
    Outcome encodePaletted()
    {
        for (;;) {
            auto taken = m_palette->receive(m_paletted.get());
            if (!taken)
                return failure(taken);
            if (!*taken)
                return {};
            auto encoded = encode(m_paletted.get());
            av_frame_unref(m_paletted.get());
            if (!encoded)
                return encoded;
        }
    }

    Outcome encode(const AVFrame* frame)
    {
        if (auto sent = m_encoder->send(frame); !sent)
            return sent;
        for (;;) {
            auto taken = m_encoder->receive(m_packet.get());
            if (!taken)
                return failure(taken);
            if (!*taken)
                return {};
            if (m_packet->duration == 0)
                m_packet->duration = 1;
            if (auto written = m_muxer->write(m_packet.get(), 0, m_encoder->context()->time_base); !written)
                return written;
        }
    }

    std::unique_ptr<Encoder> m_encoder;
    std::unique_ptr<Muxer> m_muxer;
    std::unique_ptr<GifPalette> m_palette;
    Frame m_paletted = makeFrame();
    Packet m_packet = makePacket();
    std::int64_t m_frames = 0;
};

} // namespace

Result<std::unique_ptr<ClipSink>> makeAnimationSink(const std::filesystem::path& path,
                                                    const ClipSinkOptions& options,
                                                    const std::stop_token& stop)
{
    const bool isGif = options.format == ClipFormat::Gif;
    auto encoder = Encoder::video(encodingOf(options));
    if (!encoder)
        return failure(encoder);
    auto muxer = Muxer::create(path, isGif ? "gif" : "webp", {{"loop", std::to_string(options.loops)}}, stop);
    if (!muxer)
        return failure(muxer);
    if (auto stream = (*muxer)->addStream(**encoder); !stream)
        return failure(stream);
    if (auto begun = (*muxer)->writeHeader(); !begun)
        return failure(begun);
    return std::make_unique<AnimationSink>(std::move(*encoder), std::move(*muxer), isGif);
}

} // namespace vidgo::media::av
