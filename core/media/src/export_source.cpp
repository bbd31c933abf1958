#include "export_source.h"

#include "webp_animation.h"

namespace vidgo::media {

Result<std::unique_ptr<ExportSource>> ExportSource::open(const std::filesystem::path& path,
                                                         const std::stop_token& stop)
{
    std::unique_ptr<ExportSource> source(new ExportSource());
    if (beginsLikeWebP(path)) {
        auto pictures = ClipReader::open(path, {}, stop);
        if (!pictures)
            return failure(pictures);
        source->m_pictures = std::move(*pictures);
        return source;
    }
    auto frames = av::FrameSource::open(path, {}, stop);
    if (!frames)
        return failure(frames);
    source->m_frames = std::move(*frames);
    return source;
}

Outcome ExportSource::seek(std::int64_t timeUs)
{
    return m_frames ? m_frames->seek(timeUs) : m_pictures->seek(timeUs);
}

Result<std::optional<av::FrameSource::Timed>> ExportSource::next()
{
    if (m_frames)
        return m_frames->next();
    auto picture = m_pictures->next();
    if (!picture)
        return failure(picture);
    if (!*picture)
        return std::nullopt;
    const Image& image = (*picture)->image;
    if (!m_convert)
        m_convert = std::make_unique<av::ImageToFrame>(
            image.width(), image.height(), image.channels() == 4 ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24);
    auto frame = m_convert->convert(image);
    if (!frame)
        return failure(frame);
    return av::FrameSource::Timed{std::move(*frame), (*picture)->timeUs, (*picture)->durationUs};
}

av::Upright ExportSource::upright(const AVFrame* frame) const
{
    return m_frames ? av::uprightOf(m_frames->stream(), frame) : av::Upright();
}

} // namespace vidgo::media
