#include "vidgo/backend/cutout_engine.h"

#include "vidgo/model/cutout.h"

namespace vidgo::backend {

CutoutEngine::CutoutEngine(const ondevice::BackgroundRemover& remover)
    : m_remover(remover)
{}

Outcome CutoutEngine::check(const Json& parameters) const
{
    if (auto settings = cutoutFromJson(parameters); !settings)
        return failure(settings);
    return {};
}

Result<media::Image> CutoutEngine::make(const EngineInput& input, const Json& parameters,
                                        const Progress& progress, const std::stop_token& stop) const
{
    auto settings = cutoutFromJson(parameters);
    if (!settings)
        return failure(settings);
    auto cutout = m_remover.run(input.picture, *settings, progress, stop);
    if (!cutout)
        return failure(cutout);
    return std::move(cutout->picture);
}

} // namespace vidgo::backend
