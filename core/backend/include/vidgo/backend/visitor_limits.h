#pragma once

#include "vidgo/base/result.h"
#include "vidgo/materials/watermarked.h"
#include "vidgo/media/image.h"
#include "vidgo/media/watermark.h"
#include "vidgo/service/session_service.h"

namespace vidgo::backend {

/// What the mode of use lets out. Both references outlive it.
struct VisitorLimits
{
    const service::SessionService& session;
    const media::Watermarker& watermarker;

    bool apply() const { return session.mode() != StudioMode::OwnComputer; }
    /// `image` as a visitor may have it: at most 720p and watermarked. Untouched for everybody else.
    Result<media::Image> limited(media::Image image) const
    {
        if (!apply())
            return image;
        return materials::watermarkedForVisitors(watermarker, std::move(image));
    }
};

} // namespace vidgo::backend
