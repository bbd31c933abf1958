#include "vidgo/media/clip_reader.h"

#include <algorithm>

#include "av/frame_image.h"
#include "av/frame_source.h"
#include "av/whole_frames.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "webp_animation.h"

namespace vidgo::media {

namespace {

/// Decodes at a half, a quarter … of the size where the codec can and still more than `maxSide` comes out.
int lowresFor(const ClipVideo& video, int maxSide)
{
    int lowres = 0;
    while (maxSide > 0 && lowres < 3 && (std::max(video.width, video.height) >> (lowres + 1)) >= maxSide)
        ++lowres;
    return lowres;
}

/// Frames of two fields are made whole where more rows are wanted than one field has.
bool needsBothFields(const ClipVideo& video, int maxSide)
{
    return video.isInterlaced && (maxSide <= 0 || maxSide * 2 > std::max(video.width, video.height));
}

class LibavClipReader final : public ClipReader
{
public:
    LibavClipReader(ClipInfo info, std::unique_ptr<av::FrameSource> source, const ClipReadOptions& options)
        : m_info(std::move(info))
        , m_source(std::move(source), needsBothFields(*m_info.video, options.maxSide))
        , m_converter(options.maxSide, std::max(1, options.threads))
    {
        if (!m_info.video->hasAlpha)
            m_converter.ignoreAlpha();
    }

    const ClipInfo& info() const override { return m_info; }

    Result<std::optional<ClipFrame>> next() override
    {
        auto timed = m_source.next();
        if (!timed)
            return failure(timed);
        if (!*timed)
            return std::nullopt;
        const AVFrame* frame = (*timed)->frame.get();
        auto image = m_converter.convert(frame, av::uprightOf(m_source.stream(), frame));
        if (!image)
            return failure(image);
        return std::optional(ClipFrame{std::move(*image), (*timed)->timeUs, (*timed)->durationUs});
    }

    Outcome seek(std::int64_t timeUs) override { return m_source.seek(timeUs); }

private:
    ClipInfo m_info;
    av::WholeFrames m_source;
    av::FrameToImage m_converter;
};

} // namespace

Result<std::unique_ptr<ClipReader>> ClipReader::open(const std::filesystem::path& path,
                                                     const ClipReadOptions& options,
                                                     const std::stop_token& stop)
{
    if (beginsLikeWebP(path))
        return openWebPAnimation(path, options.maxSide, stop);
    auto info = probeClip(path, stop);
    if (!info)
        return failure(info);
    if (!info->video)
        return fail(MediaError::NoMovingPicture, "no video stream", {{"file", toUtf8(path.filename())}});
    av::DecoderOptions decoder;
    decoder.threads = options.threads;
    decoder.lowres = lowresFor(*info->video, options.maxSide);
    if (options.maxSide * 2 <= std::max(info->video->width, info->video->height) && options.maxSide > 0)
        decoder.skipLoopFilter = AVDISCARD_NONREF;
    auto source = av::FrameSource::open(path, decoder, stop);
    if (!source)
        return failure(source);
    return std::make_unique<LibavClipReader>(std::move(*info), std::move(*source), options);
}

} // namespace vidgo::media
