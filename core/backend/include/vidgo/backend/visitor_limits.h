#pragma once

#include <filesystem>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/thumbnail_cache.h"
#include "vidgo/materials/visitor_copies.h"
#include "vidgo/media/image.h"
#include "vidgo/media/watermark.h"
#include "vidgo/model/library.h"
#include "vidgo/service/session_service.h"

namespace vidgo::backend {

/// What the mode of use lets out, in one place for every service. Safe to call from any thread.
class VisitorLimits
{
public:
    /// All outlive it.
    struct Parts
    {
        const service::SessionService& session;
        const media::Watermarker& watermarker;
        materials::VisitorCopies& copies;
        materials::FileCache& cache;
        materials::ThumbnailCache& thumbnails;
    };
    explicit VisitorLimits(Parts parts);

    bool apply() const { return m_parts.session.mode() != StudioMode::OwnComputer; }
    /// `image` as it may leave the studio: for visitors at most 720p and watermarked.
    Result<media::Image> limited(media::Image image) const;
    /// The same whatever the mode: for what was found to be limited before.
    Result<media::Image> limitedAlways(media::Image image) const;
    /// What limitedAlways() draws.
    const media::Watermarker& watermarker() const { return m_parts.watermarker; }
    /// The item with the size that limited() gives its result.
    LibraryItem limited(LibraryItem item) const;

    /// Whether a kept file may be shown and had as it is; otherwise only with the watermark and at most 720p.
    Result<bool> mayHaveAsItIs(const std::string& sha256) const;
    /// Where a kept file lies, or the watermarked copy that visitors have instead. Fails with
    /// ServiceError::VisitorOnly when it may not be had.
    Result<std::filesystem::path> file(const std::string& sha256) const;
    /// A version of a kept picture with at most `maxSide` pixels on its longer side; of what may not be had
    /// as it is, a version of its watermarked copy.
    Result<std::filesystem::path> shown(const std::string& sha256, int maxSide) const;

private:
    using Access = materials::VisitorCopies::Access;
    Result<Access> accessTo(const std::string& sha256) const;

    Parts m_parts;
};

} // namespace vidgo::backend
