#pragma once

#include "vidgo/backend/tool_engine.h"
#include "vidgo/model/catalog.h"
#include "vidgo/ondevice/stylizer.h"

namespace vidgo::backend {

/// A picture in another style. Its parameters are StyleSettings.
class StyleEngine final : public ToolEngine
{
public:
    /// Both outlive it.
    StyleEngine(const Catalog& catalog, const ondevice::Stylizer& stylizer);

    Tool tool() const override { return Tool::StyleGallery; }
    Outcome check(const Json& parameters) const override;
    Result<media::Image> make(const media::Image& input, const Json& parameters, const Progress& progress,
                              const std::stop_token& stop) const override;
    Result<media::Image> preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    const Catalog& m_catalog;
    const ondevice::Stylizer& m_stylizer;
};

} // namespace vidgo::backend
