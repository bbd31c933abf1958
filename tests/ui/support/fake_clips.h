#pragma once

#include <optional>

#include "vidgo/base/base_error.h"
#include "vidgo/service/clip_service.h"

namespace vidgo::test {

/// Plays a clip of plain pictures: ten a second, each as bright as its number.
class FakeClips final : public service::ClipService
{
public:
    Result<ClipInfo> check(const std::filesystem::path&, const std::stop_token&) override
    {
        return answer(info);
    }

    Result<std::unique_ptr<service::ClipPlayback>> open(const service::ClipSource& source,
                                                        const service::ClipPlaybackOptions& options,
                                                        const std::stop_token&) override
    {
        if (failure)
            return std::unexpected(*failure);
        opened.push_back(source);
        lastOptions = options;
        return std::make_unique<Playback>(info);
    }
    Result<std::vector<float>> waveform(const service::ClipSource&, int buckets,
                                        const std::stop_token&) override
    {
        return answer(std::vector<float>(static_cast<std::size_t>(buckets), 0.5F));
    }
    Result<std::vector<ClipPicture>> strip(const service::ClipSource&, int count, int,
                                           const std::stop_token& stop) override
    {
        if (stop.stop_requested())
            return fail(BaseError::Cancelled, "strip");
        ++strips;
        std::vector<ClipPicture> pictures;
        pictures.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            pictures.push_back(Playback::picture(i));
        return answer(std::move(pictures));
    }
    Outcome exportFile(const std::filesystem::path&, const std::filesystem::path&, const ClipExport& how,
                       const Progress&, const std::stop_token&) override
    {
        lastExport = how;
        return failure ? Outcome(std::unexpected(*failure)) : Outcome();
    }

    static constexpr std::int64_t kFrameUs = 100'000;
    static constexpr int kFrames = 20;

    ClipInfo info{.container = "mp4",
                  .mediaType = "video/mp4",
                  .durationUs = kFrames * kFrameUs,
                  .streams = 1,
                  .video = ClipVideo{.codec = "h264", .width = 64, .height = 36, .frameRate = {10, 1}},
                  .use = ClipUse::Full};
    std::optional<Error> failure;
    std::vector<service::ClipSource> opened;
    service::ClipPlaybackOptions lastOptions;
    ClipExport lastExport;
    int strips = 0; ///< How many were made to the end.

private:
    class Playback final : public service::ClipPlayback
    {
    public:
        explicit Playback(ClipInfo clip)
            : m_info(std::move(clip))
        {}
        static ClipPicture picture(int index)
        {
            ClipPicture picture{
                .width = 64, .height = 36, .timeUs = index * kFrameUs, .durationUs = kFrameUs};
            picture.rgba.assign(std::size_t{64} * 36 * 4, static_cast<std::uint8_t>(index * 10));
            for (std::size_t i = 3; i < picture.rgba.size(); i += 4)
                picture.rgba[i] = 255;
            return picture;
        }
        const ClipInfo& info() const override { return m_info; }
        Result<std::optional<ClipPicture>> next() override
        {
            if (m_next >= kFrames)
                return std::nullopt;
            return std::optional(picture(m_next++));
        }
        Outcome seek(std::int64_t timeUs) override
        {
            m_next = static_cast<int>(std::clamp<std::int64_t>(timeUs / kFrameUs, 0, kFrames - 1));
            return {};
        }
        Result<std::vector<float>> sound(std::int64_t, std::int64_t frames) override
        {
            return std::vector<float>(static_cast<std::size_t>(frames * kAudioChannels), 0.0F);
        }

    private:
        ClipInfo m_info;
        int m_next = 0;
    };

    template <class T>
    Result<T> answer(T value) const
    {
        if (failure)
            return std::unexpected(*failure);
        return value;
    }
};

} // namespace vidgo::test
