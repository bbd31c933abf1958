#include "vidgo/backend/style_engine.h"

#include "vidgo/base/base_error.h"
#include "vidgo/model/style.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

StyleEngine::StyleEngine(const Catalog& catalog, const ondevice::Stylizer& stylizer)
    : m_catalog(catalog)
    , m_stylizer(stylizer)
{}

Outcome StyleEngine::check(const Json& parameters) const
{
    auto settings = styleFromJson(parameters);
    if (!settings)
        return failure(settings);
    if (settings->style.empty()) // effects alone: for clips
        return {};
    const auto* style = m_catalog.style(settings->style);
    if (!style || style->engine != Engine::OnDevice || !m_stylizer.knows(settings->style))
        return fail(service::ServiceError::UnknownStyle, "no engine for style " + settings->style,
                    {{"style", settings->style}}); // who shows it knows the person's language
    return {};
}

Result<media::Image> StyleEngine::make(const media::Image& input, const Json& parameters,
                                       const Progress& progress, const std::stop_token& stop) const
{
    auto settings = styleFromJson(parameters);
    if (!settings)
        return failure(settings);
    if (settings->style.empty())
        return fail(BaseError::InvalidArgument, "effects on a picture",
                    {{"reason", "effects without a style are for clips"}});
    return m_stylizer.run(input, *settings, progress, stop);
}

Result<media::Image> StyleEngine::preview(const PreviewInput& input, const Json& parameters, int,
                                          const std::stop_token& stop) const
{
    return make(input.picture, parameters, {}, stop);
}

} // namespace vidgo::backend
