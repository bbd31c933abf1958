#pragma once

#include <filesystem>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/thumbnail_cache.h"
#include "vidgo/media/watermark.h"
#include "vidgo/service/media_service.h"

namespace vidgo::backend {

/// Checks and treats files of the person.
class MediaBackend final : public service::MediaService
{
public:
    /// `inbox` keeps pictures that came without a file; `fonts` draw watermarks, best first.
    MediaBackend(materials::FileCache& cache, materials::ThumbnailCache& thumbnails,
                 std::filesystem::path inbox, std::vector<std::filesystem::path> fonts, const Clock& clock);

    Result<PictureCheck> checkPicture(const std::filesystem::path& path,
                                      const std::stop_token& stop) override;
    Result<PictureCheck> checkClip(const std::filesystem::path& path, const std::stop_token& stop) override;
    Result<PictureDetails> describePicture(const std::filesystem::path& path) override;
    Result<std::filesystem::path> keepPicture(std::span<const std::uint8_t> encoded,
                                              std::string_view name) override;
    Outcome watermark(const std::filesystem::path& input, const std::filesystem::path& output,
                      const WatermarkOptions& options, const Progress& progress,
                      const std::stop_token& stop) override;

private:
    static Outcome watermarkPicture(const std::filesystem::path& input, const std::filesystem::path& output,
                                    const media::Watermarker& watermarker, const Progress& progress,
                                    const std::stop_token& stop);

    materials::FileCache& m_cache;
    materials::ThumbnailCache& m_thumbnails;
    std::filesystem::path m_inbox;
    std::vector<std::filesystem::path> m_fonts;
    const Clock& m_clock;
};

} // namespace vidgo::backend
