#include "clip_export_spec.h"

#include "vidgo/model/session.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

Result<media::ExportSpec> exportSpec(const Catalog& catalog, const VisitorLimits& limits,
                                     const ClipExport& how)
{
    media::ExportSpec spec{.preset = {}, .how = how, .useHardware = how.useHardware};
    if (!how.preset.empty()) {
        const auto* preset = catalog.exportPreset(how.preset);
        if (!preset)
            return fail(service::ServiceError::UnknownPreset, how.preset, {{"preset", how.preset}});
        spec.preset = *preset;
    }
    if (limits.apply()) {
        spec.watermarker = &limits.watermarker();
        spec.maxLongSide = kVisitorLongSide;
        spec.maxShortSide = kVisitorShortSide;
    }
    return spec;
}

std::string exportExtension(const Catalog& catalog, const ClipExport& how)
{
    const auto* preset = how.preset.empty() ? nullptr : catalog.exportPreset(how.preset);
    return preset ? preset->format : "mp4";
}

} // namespace vidgo::backend
