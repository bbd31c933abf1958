#include "clip_sink.h"

#include "animation_sink.h"
#include "mp4_sink.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

Result<std::unique_ptr<ClipSink>> ClipSink::create(const std::filesystem::path& path,
                                                   const ClipSinkOptions& options,
                                                   const std::stop_token& stop)
{
    if (options.video.empty() || options.video.front().width <= 0 || options.video.front().height <= 0 ||
        options.video.front().frameRate.num <= 0)
        return fail(BaseError::InvalidArgument, "a clip without size or frame rate",
                    {{"reason", "a clip without size or frame rate"}});
    switch (options.format) {
    case ClipFormat::Mp4:
        return makeMp4Sink(path, options, stop);
    case ClipFormat::Gif:
    case ClipFormat::WebP:
        return makeAnimationSink(path, options, stop);
    case ClipFormat::None:
        break;
    }
    return fail(BaseError::InvalidArgument, "a clip without format", {{"reason", "a clip without format"}});
}

} // namespace vidgo::media::av
