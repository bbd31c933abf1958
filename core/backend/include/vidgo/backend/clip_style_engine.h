#pragma once

#include "vidgo/backend/clip_engine.h"
#include "vidgo/ondevice/clip_stylizer.h"

namespace vidgo::backend {

/// A clip in another style, and its effects. Its parameters are StyleSettings.
class ClipStyleEngine final : public ClipEngine
{
public:
    /// It outlives this.
    explicit ClipStyleEngine(const ondevice::Stylizer& stylizer);

    Tool tool() const override { return Tool::StyleGallery; }
    Outcome check(const Json& parameters) const override;
    Outcome make(const Work& work, const Progress& progress, const std::stop_token& stop) const override;
    Result<media::Image> preview(const std::filesystem::path& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    ondevice::ClipStylizer m_stylizer;
};

} // namespace vidgo::backend
