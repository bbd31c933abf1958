#pragma once

#include "vidgo/backend/tool_engine.h"
#include "vidgo/ondevice/enhancer.h"

namespace vidgo::backend {

/// A picture made larger, cleaner and better lit. Its parameters are EnhanceSettings.
class EnhanceEngine final : public ToolEngine
{
public:
    /// `enhancer` outlives it.
    explicit EnhanceEngine(const ondevice::Enhancer& enhancer);

    Tool tool() const override { return Tool::Enhancement; }
    Outcome check(const Json& parameters) const override;
    Result<media::Image> make(const media::Image& input, const Json& parameters, const Progress& progress,
                              const std::stop_token& stop) const override;
    Result<media::Image> preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    const ondevice::Enhancer& m_enhancer;
};

} // namespace vidgo::backend
