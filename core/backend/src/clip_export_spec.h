#pragma once

#include "vidgo/backend/visitor_limits.h"
#include "vidgo/base/result.h"
#include "vidgo/media/clip_export.h"
#include "vidgo/model/catalog.h"

namespace vidgo::backend {

/// How a clip leaves the studio: as it was asked for, and for visitors at most 720p and watermarked. `limits`
/// outlives it. Fails with ServiceError::UnknownPreset.
Result<media::ExportSpec> exportSpec(const Catalog& catalog, const VisitorLimits& limits,
                                     const ClipExport& how);

/// The extension, without a dot, of a clip that leaves so.
std::string exportExtension(const Catalog& catalog, const ClipExport& how);

} // namespace vidgo::backend
