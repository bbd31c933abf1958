#include "clip_export_spec.h"
#include "vidgo/backend/clip_backend.h"

namespace vidgo::backend {

Outcome ClipBackend::exportFile(const std::filesystem::path& input, const std::filesystem::path& output,
                                const ClipExport& how, const Progress& progress, const std::stop_token& stop)
{
    auto spec = exportSpec(m_parts.catalog, m_parts.visitor, how);
    if (!spec)
        return failure(spec);
    auto written = media::exportClip(input, output, *spec, progress, stop);
    return written ? Outcome() : failure(written);
}

} // namespace vidgo::backend
