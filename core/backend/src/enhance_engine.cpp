#include "vidgo/backend/enhance_engine.h"

#include "vidgo/model/enhance.h"

namespace vidgo::backend {

EnhanceEngine::EnhanceEngine(const ondevice::Enhancer& enhancer)
    : m_enhancer(enhancer)
{}

Outcome EnhanceEngine::check(const Json& parameters) const
{
    if (auto settings = enhanceFromJson(parameters); !settings)
        return failure(settings);
    return {};
}

Result<media::Image> EnhanceEngine::make(const media::Image& input, const Json& parameters,
                                         const Progress& progress, const std::stop_token& stop) const
{
    auto settings = enhanceFromJson(parameters);
    if (!settings)
        return failure(settings);
    return m_enhancer.run(input, *settings, progress, stop);
}

Result<media::Image> EnhanceEngine::preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                            const std::stop_token& stop) const
{
    auto settings = enhanceFromJson(parameters);
    if (!settings)
        return failure(settings);
    return m_enhancer.preview(input.picture, *settings, maxSide, stop);
}

} // namespace vidgo::backend
