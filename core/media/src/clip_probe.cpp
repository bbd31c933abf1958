#include "vidgo/media/clip_probe.h"

#include "av/handles.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

Result<ClipInfo> probeClip(const std::filesystem::path& path, const std::stop_token& stop)
{
    if (auto go = checkStop(stop); !go)
        return failure(go);
    const auto name = toUtf8(path.filename());
    AVFormatContext* opened = nullptr;
    if (avformat_open_input(&opened, toUtf8(path).c_str(), nullptr, nullptr) < 0)
        return fail(MediaError::NotAClip, "not opened: " + name, {{"file", name}});
    const av::InputHandle input(opened);
    if (avformat_find_stream_info(input.get(), nullptr) < 0)
        return fail(MediaError::Damaged, "no streams: " + name, {{"file", name}});
    ClipInfo info{.container = input->iformat->name,
                  .mediaType = "video/mp4",
                  .durationUs = input->duration,
                  .streams = static_cast<int>(input->nb_streams),
                  .use = ClipUse::Full};
    const int index = av_find_best_stream(input.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (index < 0)
        return fail(MediaError::NoMovingPicture, "no picture: " + name, {{"file", name}});
    const auto* parameters = input->streams[index]->codecpar;
    info.video = ClipVideo{.width = parameters->width, .height = parameters->height};
    return info;
}

} // namespace vidgo::media
