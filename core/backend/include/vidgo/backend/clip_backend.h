#pragma once

#include <filesystem>
#include <vector>

#include "vidgo/backend/visitor_limits.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/media/watermark.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/clip_service.h"

namespace vidgo::backend {

/// Clips through the media engine of this process. All collaborators outlive it and what it opens.
class ClipBackend final : public service::ClipService
{
public:
    struct Parts
    {
        const Catalog& catalog;
        materials::FileCache& cache;
        const VisitorLimits& visitor;
        std::vector<std::filesystem::path> fonts; ///< Of watermarks.
    };
    explicit ClipBackend(Parts parts);

    Result<ClipInfo> check(const std::filesystem::path& path, const std::stop_token& stop) override;
    Result<std::unique_ptr<service::ClipPlayback>> open(const service::ClipSource& source,
                                                        const service::ClipPlaybackOptions& options,
                                                        const std::stop_token& stop) override;
    Result<std::vector<float>> waveform(const service::ClipSource& source, int buckets,
                                        const std::stop_token& stop) override;
    Result<std::vector<ClipPicture>> strip(const service::ClipSource& source, int count, int maxSide,
                                           const std::stop_token& stop) override;
    Outcome exportFile(const std::filesystem::path& input, const std::filesystem::path& output,
                       const ClipExport& how, const Progress& progress, const std::stop_token& stop) override;

private:
    struct Opened;
    Result<Opened> find(const service::ClipSource& source);

    Parts m_parts;
};

} // namespace vidgo::backend
