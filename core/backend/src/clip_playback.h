#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "vidgo/backend/visitor_limits.h"
#include "vidgo/media/image.h"
#include "vidgo/media/watermark.h"
#include "vidgo/model/clip.h"
#include "vidgo/service/clip_service.h"

namespace vidgo::backend {

struct PlaybackSetup
{
    std::filesystem::path path;
    int maxSide = 0;
    std::unique_ptr<media::Watermarker> watermarker; ///< Null: none.
    const VisitorLimits* limits = nullptr;           ///< Null: none; outlives the playback.
};

/// Fails as media::ClipReader::open(). The sound is opened when it is first asked for.
Result<std::unique_ptr<service::ClipPlayback>> openPlayback(PlaybackSetup setup, const std::stop_token& stop);

/// The picture as it is handed out; `limits` as above.
Result<ClipPicture> shownPicture(media::Image image, const VisitorLimits* limits, std::int64_t timeUs,
                                 std::int64_t durationUs);

} // namespace vidgo::backend
