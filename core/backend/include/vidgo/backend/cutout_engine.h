#pragma once

#include "vidgo/backend/tool_engine.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::backend {

/// Background removal. Its parameters are CutoutSettings.
class CutoutEngine final : public ToolEngine
{
public:
    /// `remover` outlives it.
    explicit CutoutEngine(const ondevice::BackgroundRemover& remover);

    Tool tool() const override { return Tool::BackgroundRemoval; }
    Outcome check(const Json& parameters) const override;
    Result<media::Image> make(const media::Image& input, const Json& parameters, const Progress& progress,
                              const std::stop_token& stop) const override;
    Result<media::Image> preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    const ondevice::BackgroundRemover& m_remover;
};

} // namespace vidgo::backend
