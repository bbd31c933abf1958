#include "vidgo/backend/clip_style_engine.h"

#include "vidgo/model/style.h"

namespace vidgo::backend {

ClipStyleEngine::ClipStyleEngine(const ondevice::Stylizer& stylizer)
    : m_stylizer(stylizer)
{}

Outcome ClipStyleEngine::check(const Json& parameters) const
{
    auto settings = styleFromJson(parameters);
    if (!settings)
        return failure(settings);
    return m_stylizer.check(*settings);
}

Outcome ClipStyleEngine::make(const Work& work, const Progress& progress, const std::stop_token& stop) const
{
    auto settings = styleFromJson(work.parameters);
    if (!settings)
        return failure(settings);
    return m_stylizer.run(work.input, *settings, work.output, progress, stop);
}

Result<media::Image> ClipStyleEngine::preview(const std::filesystem::path& input, const Json& parameters,
                                              int maxSide, const std::stop_token& stop) const
{
    auto settings = styleFromJson(parameters);
    if (!settings)
        return failure(settings);
    return m_stylizer.preview(input, *settings, maxSide, stop);
}

} // namespace vidgo::backend
