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

Result<media::Image> CutoutEngine::make(const media::Image& input, const Json& parameters,
                                        const Progress& progress, const std::stop_token& stop) const
{
    auto settings = cutoutFromJson(parameters);
    if (!settings)
        return failure(settings);
    auto cutout = m_remover.run(input, *settings, progress, stop);
    if (!cutout)
        return failure(cutout);
    return std::move(cutout->picture);
}

Result<media::Image> CutoutEngine::preview(const PreviewInput& input, const Json& parameters, int,
                                           const std::stop_token& stop) const
{
    return make(input.picture, parameters, {}, stop);
}

} // namespace vidgo::backend
