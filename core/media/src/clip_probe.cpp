#include "vidgo/media/clip_probe.h"

#include "av/demuxer.h"
#include "av/describe.h"
#include "vidgo/base/progress.h"
#include "webp_animation.h"

namespace vidgo::media {

Result<ClipInfo> probeClip(const std::filesystem::path& path, const std::stop_token& stop)
{
    if (auto going = checkStop(stop); !going)
        return failure(going);
    if (beginsLikeWebP(path))
        return probeWebPAnimation(path);
    auto demuxer = av::Demuxer::open(path, {.findStreamInfo = false}, stop);
    if (!demuxer)
        return failure(demuxer);
    return av::describe(**demuxer);
}

} // namespace vidgo::media
