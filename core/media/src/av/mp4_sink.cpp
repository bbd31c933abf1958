#include "mp4_sink.h"

#include "av_error.h"
#include "caption_writer.h"
#include "vidgo/base/base_error.h"
#include "vidgo/model/clip.h"

namespace vidgo::media::av {

namespace {

// Sound that has not been encoded yet: the picture decides where it ends.
class SoundQueue
{
public:
    void add(std::span<const float> samples)
    {
        m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    }
    std::int64_t taken() const { return m_taken; }
    std::int64_t waiting() const
    {
        return static_cast<std::int64_t>(m_samples.size() - m_at) / kAudioChannels;
    }

    /// The next `count` samples of each channel as a frame of planes.
    Result<Frame> take(int count)
    {
        Frame frame = makeFrame();
        if (!frame)
            return fail(BaseError::OutOfMemory, "a frame");
        frame->format = AV_SAMPLE_FMT_FLTP;
        frame->sample_rate = kAudioRate;
        frame->nb_samples = count;
        av_channel_layout_default(&frame->ch_layout, kAudioChannels);
        if (const int code = av_frame_get_buffer(frame.get(), 0); code < 0)
            return failed(code, {}, "a frame of sound");
        for (int channel = 0; channel < kAudioChannels; ++channel) {
            auto* plane = reinterpret_cast<float*>(frame->extended_data[channel]);
            for (int i = 0; i < count; ++i)
                plane[i] = m_samples[m_at + static_cast<std::size_t>(i * kAudioChannels + channel)];
        }
        frame->pts = m_taken;
        m_taken += count;
        m_at += static_cast<std::size_t>(count) * kAudioChannels;
        if (m_at > kKeep) {
            m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(m_at));
            m_at = 0;
        }
        return frame;
    }

private:
    static constexpr std::size_t kKeep = 1 << 18;
    std::vector<float> m_samples;
    std::size_t m_at = 0;
    std::int64_t m_taken = 0;
};

class Mp4Sink final : public ClipSink
{
public:
    static Result<std::unique_ptr<ClipSink>>
    create(const std::filesystem::path& path, const ClipSinkOptions& options, const std::stop_token& stop)
    {
        auto sink = std::unique_ptr<Mp4Sink>(new Mp4Sink());
        if (auto opened = sink->open(path, options, stop); !opened)
            return failure(opened);
        return sink;
    }

    AVPixelFormat format() const override { return m_format; }
    std::string encoderName() const override { return m_video->name(); }
    std::int64_t bytesWritten() const override { return m_muxer->bytesWritten(); }

    Outcome writeFrame(Frame frame) override
    {
        frame->pts = m_frames++;
        frame->pict_type = AV_PICTURE_TYPE_NONE;
        if (auto sent = m_video->send(frame.get()); !sent)
            return sent;
        const auto reachedUs = av_rescale_q(m_frames, av_inv_q(m_rate), AVRational{1, 1'000'000});
        if (auto written = m_captions->writeUpTo(reachedUs, *m_muxer); !written)
            return written;
        if (auto written = drain(*m_video, m_videoStream); !written)
            return written;
        return encodeSound(false);
    }

    Outcome writeAudio(std::span<const float> samples) override
    {
        if (!m_audio)
            return fail(BaseError::InvalidArgument, "sound for a clip without",
                        {{"reason", "sound for a clip without"}});
        m_sound.add(samples);
        return encodeSound(false);
    }

    Outcome finish(const TakeName& takeName) override
    {
        if (m_frames == 0)
            return fail(BaseError::InvalidArgument, "a clip without frames",
                        {{"reason", "a clip without frames"}});
        if (auto sent = m_video->send(nullptr); !sent)
            return sent;
        if (auto written = drain(*m_video, m_videoStream); !written)
            return written;
        if (m_audio) {
            if (auto encoded = encodeSound(true); !encoded)
                return encoded;
            if (auto sent = m_audio->send(nullptr); !sent)
                return sent;
            if (auto written = drain(*m_audio, m_audioStream); !written)
                return written;
        }
        return m_muxer->finish(takeName);
    }

private:
    Mp4Sink() = default;

    Outcome open(const std::filesystem::path& path, const ClipSinkOptions& options,
                 const std::stop_token& stop)
    {
        // Without edit lists: composition times are counted from the first picture instead.
        auto muxer = Muxer::create(
            path, "mp4", {{"movflags", "+faststart+negative_cts_offsets"}, {"use_editlist", "0"}}, stop);
        if (!muxer)
            return failure(muxer);
        m_muxer = std::move(*muxer);
        if (auto opened = openVideo(options); !opened)
            return opened;
        if (options.hasAudio) {
            auto audio = Encoder::audio(options.audio);
            if (!audio)
                return failure(audio);
            m_audio = std::move(*audio);
            auto stream = m_muxer->addStream(*m_audio);
            if (!stream)
                return failure(stream);
            m_audioStream = *stream;
        }
        m_captions = std::make_unique<CaptionWriter>(options.captions, options.video.front().width,
                                                     options.video.front().height);
        if (auto added = m_captions->addStreams(*m_muxer); !added)
            return added;
        m_muxer->setMetadata(options.metadata);
        return m_muxer->writeHeader();
    }

    Outcome openVideo(const ClipSinkOptions& options)
    {
        std::optional<Error> reason;
        for (const VideoEncoding& encoding : options.video) {
            auto video = Encoder::video(encoding);
            if (!video) {
                reason = std::move(video.error());
                continue;
            }
            m_video = std::move(*video);
            m_format = encoding.format;
            m_rate = encoding.frameRate;
            auto stream = m_muxer->addStream(*m_video);
            if (!stream)
                return failure(stream);
            m_videoStream = *stream;
            return {};
        }
        return std::unexpected<Error>(std::move(*reason));
    }

    // As much as the picture reaches; the last piece may be shorter than the encoder's frames.
    Outcome encodeSound(bool isEnd)
    {
        if (!m_audio)
            return {};
        const std::int64_t reach = av_rescale_q(m_frames, av_inv_q(m_rate), AVRational{1, kAudioRate});
        const int size = m_audio->frameSize() > 0 ? m_audio->frameSize() : kSoundPiece;
        for (;;) {
            const std::int64_t left = std::min(m_sound.waiting(), reach - m_sound.taken());
            if (left <= 0 || (left < size && !isEnd))
                return {};
            auto frame = m_sound.take(static_cast<int>(std::min<std::int64_t>(left, size)));
            if (!frame)
                return failure(frame);
            if (auto sent = m_audio->send(frame->get()); !sent)
                return sent;
            if (auto written = drain(*m_audio, m_audioStream); !written)
                return written;
        }
    }

    Outcome drain(Encoder& encoder, int stream)
    {
        const bool isSound = stream == m_audioStream && m_audio;
        for (;;) {
            auto taken = encoder.receive(m_packet.get());
            if (!taken)
                return failure(taken);
            if (!*taken)
                return {};
            // What an encoder puts in front to warm up would be heard as a delay without an edit list.
            if (isSound && m_packet->pts + m_packet->duration <= 0) {
                av_packet_unref(m_packet.get());
                continue;
            }
            if (m_packet->duration == 0)
                m_packet->duration = 1;
            if (auto written = m_muxer->write(m_packet.get(), stream, encoder.context()->time_base); !written)
                return written;
        }
    }

    static constexpr int kSoundPiece = 1024;

    std::unique_ptr<Muxer> m_muxer;
    std::unique_ptr<Encoder> m_video;
    std::unique_ptr<Encoder> m_audio;
    std::unique_ptr<CaptionWriter> m_captions;
    Packet m_packet = makePacket();
    SoundQueue m_sound;
    AVPixelFormat m_format = AV_PIX_FMT_YUV420P;
    AVRational m_rate{30, 1};
    std::int64_t m_frames = 0;
    int m_videoStream = 0;
    int m_audioStream = -1;
};

} // namespace

Result<std::unique_ptr<ClipSink>> makeMp4Sink(const std::filesystem::path& path,
                                              const ClipSinkOptions& options, const std::stop_token& stop)
{
    return Mp4Sink::create(path, options, stop);
}

} // namespace vidgo::media::av
