#pragma once

#include <memory>

#include "vidgo/backend/tool_engine.h"
#include "vidgo/ondevice/garment_fitter.h"

namespace vidgo::backend {

/// A garment put on the person on the picture. Its parameters are TryOnSettings.
class TryOnEngine final : public ToolEngine
{
public:
    /// `fitter` outlives it.
    explicit TryOnEngine(const ondevice::GarmentFitter& fitter);
    ~TryOnEngine() override;

    Tool tool() const override { return Tool::TryOn; }
    Outcome check(const Json& parameters) const override;
    Result<media::Image> make(const media::Image& input, const Json& parameters, const Progress& progress,
                              const std::stop_token& stop) const override;
    /// The latest people and garments are kept, so that a moved slider costs only the laying on.
    Result<media::Image> preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    struct Kept;

    const ondevice::GarmentFitter& m_fitter;
    std::unique_ptr<Kept> m_kept;
};

} // namespace vidgo::backend
