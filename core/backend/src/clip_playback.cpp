#include "clip_playback.h"

#include <algorithm>

#include "vidgo/media/audio.h"
#include "vidgo/media/clip_reader.h"

namespace vidgo::backend {

namespace {

constexpr std::int64_t kUsPerSecond = 1'000'000;

class Playback final : public service::ClipPlayback
{
public:
    Playback(PlaybackSetup setup, std::unique_ptr<media::ClipReader> reader, std::stop_token stop)
        : m_setup(std::move(setup))
        , m_reader(std::move(reader))
        , m_stop(std::move(stop))
    {}

    const ClipInfo& info() const override { return m_reader->info(); }

    Result<std::optional<ClipPicture>> next() override
    {
        auto frame = m_reader->next();
        if (!frame)
            return failure(frame);
        if (!*frame)
            return std::nullopt;
        if (m_setup.watermarker)
            if (auto drawn = m_setup.watermarker->apply((*frame)->image); !drawn)
                return failure(drawn);
        auto picture =
            shownPicture(std::move((*frame)->image), m_setup.limits, (*frame)->timeUs, (*frame)->durationUs);
        if (!picture)
            return failure(picture);
        return std::optional(std::move(*picture));
    }

    Outcome seek(std::int64_t timeUs) override { return m_reader->seek(timeUs); }

    Result<std::vector<float>> sound(std::int64_t fromUs, std::int64_t frames) override
    {
        frames = std::max<std::int64_t>(0, frames);
        media::AudioBuffer heard;
        if (auto open = openSound(); !open)
            return failure(open);
        if (m_sound) {
            if (auto there = soundTo(fromUs); !there)
                return failure(there);
            auto read = m_sound->read(frames);
            if (!read)
                return failure(read);
            heard = std::move(*read);
            m_soundAt += frames; // behind the end of the sound, silence is what is heard
        }
        heard.samples.resize(static_cast<std::size_t>(frames * kAudioChannels), 0.0F);
        return std::move(heard.samples);
    }

private:
    Outcome openSound()
    {
        if (m_sound || !info().audio)
            return {};
        auto opened = media::AudioReader::open(m_setup.path, m_stop);
        if (!opened)
            return failure(opened);
        m_sound = std::move(*opened);
        return {};
    }

    // A player asks for one piece after the other: only a jump is a seek.
    Outcome soundTo(std::int64_t fromUs)
    {
        const auto frame = std::max<std::int64_t>(0, fromUs) * kAudioRate / kUsPerSecond;
        if (std::abs(frame - m_soundAt) <= 1)
            return {};
        m_soundAt = frame;
        return m_sound->seek(fromUs);
    }

    PlaybackSetup m_setup;
    std::unique_ptr<media::ClipReader> m_reader;
    std::unique_ptr<media::AudioReader> m_sound;
    std::int64_t m_soundAt = 0; ///< The frame that read() gives next.
    std::stop_token m_stop;
};

} // namespace

Result<std::unique_ptr<service::ClipPlayback>> openPlayback(PlaybackSetup setup, const std::stop_token& stop)
{
    // What visitors may see is reduced while it is decoded where that is possible, and exactly afterwards.
    auto reader = media::ClipReader::open(setup.path, {.maxSide = setup.maxSide}, stop);
    if (!reader)
        return failure(reader);
    return std::make_unique<Playback>(std::move(setup), std::move(*reader), stop);
}

Result<ClipPicture> shownPicture(media::Image image, const VisitorLimits* limits, std::int64_t timeUs,
                                 std::int64_t durationUs)
{
    if (limits) {
        auto limited = limits->limitedAlways(std::move(image));
        if (!limited)
            return failure(limited);
        image = std::move(*limited);
    }
    auto rgba = media::convert(image, media::PixelFormat::Rgba8);
    if (!rgba)
        return failure(rgba);
    const auto pixels = rgba->pixels();
    return ClipPicture{.width = rgba->width(),
                       .height = rgba->height(),
                       .timeUs = timeUs,
                       .durationUs = durationUs,
                       .rgba = {pixels.begin(), pixels.end()}};
}

} // namespace vidgo::backend
