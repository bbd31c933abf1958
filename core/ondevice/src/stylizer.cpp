#include "vidgo/ondevice/stylizer.h"

#include <algorithm>
#include <new>

#include "mat_view.h"
#include "style_canvas.h"
#include "style_engine.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

const StyleEngine* engineOf(std::string_view id)
{
    const auto& engines = styleEngines();
    const auto found = std::ranges::find(engines, id, [](const auto* engine) { return engine->id; });
    return found == engines.end() ? nullptr : *found;
}

std::unexpected<Error> badValue(std::string_view key)
{
    return fail(BaseError::InvalidArgument, "style setting " + std::string(key),
                {{"reason", std::string(key)}});
}

/// Also false for what is not a number.
bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

Result<std::map<std::string, double, std::less<>>> valuesOf(const StyleEngine& engine,
                                                            const StyleSettings& settings)
{
    if (!isWithin(settings.strength, 0, 1))
        return badValue("strength");
    std::map<std::string, double, std::less<>> values;
    for (const auto& range : engine.parameters) {
        const double value = settings.parameter(range.id, range.usual);
        if (!isWithin(value, range.low, range.high))
            return badValue(range.id);
        values.emplace(range.id, value);
    }
    for (const auto& [id, value] : settings.parameters)
        if (!values.contains(id))
            return badValue(id);
    return values;
}

Result<media::Image> unchanged(const media::Image& input, const Progress& progress)
{
    progress.report(1.0);
    if (input.format() == media::PixelFormat::Gray8)
        return media::convert(input, media::PixelFormat::Rgb8);
    return input.clone();
}

Result<media::Image> paint(const StyleEngine& engine, const media::Image& input,
                           const StyleSettings& settings, const StyleMoment& moment, const Progress& progress,
                           const std::stop_token& stop)
{
    auto values = valuesOf(engine, settings);
    if (!values)
        return failure(values);
    if (settings.strength <= 0)
        return unchanged(input, progress);
    const cv::Mat image = viewOf(input);
    auto canvas = prepareCanvas(image, engine.canvasSide, stop);
    if (!canvas)
        return failure(canvas);
    progress.report(0.1);
    const StyleJob job{.rgb = canvas->rgb,
                       .unit = canvas->unit,
                       .values = std::move(*values),
                       .moment = moment.number,
                       .sample = moment.sample ? viewOf(*moment.sample) : cv::Mat(),
                       .progress = progress.part(0.1, 0.85),
                       .stop = stop};
    auto painted = engine.paint(job);
    if (!painted)
        return failure(painted);
    progress.report(0.85);
    auto out = finishStyle(image, *canvas, *painted, engine.detail, settings.strength,
                           progress.part(0.85, 0.99), stop);
    if (out)
        progress.report(1.0);
    return out;
}

Result<media::Image> paintGuarded(const media::Image& input, const StyleSettings& settings,
                                  const StyleMoment& moment, const Progress& progress,
                                  const std::stop_token& stop)
{
    if (input.isEmpty())
        return fail(BaseError::InvalidArgument, "empty image", {{"reason", "the picture is empty"}});
    const auto* engine = engineOf(settings.style);
    if (!engine)
        return fail(OnDeviceError::UnknownStyle, settings.style, {{"style", settings.style}});
    if (auto running = checkStop(stop); !running)
        return failure(running);
    try {
        return paint(*engine, input, settings, moment, progress, stop);
    } catch (const std::bad_alloc&) {
        return fail(BaseError::OutOfMemory, "style " + settings.style);
    } catch (const cv::Exception& e) {
        if (e.code == cv::Error::StsNoMem)
            return fail(BaseError::OutOfMemory, e.what());
        return fail(BaseError::Internal, e.what());
    }
}

} // namespace

std::vector<std::string> Stylizer::styles() const
{
    std::vector<std::string> ids;
    for (const auto* engine : styleEngines())
        ids.emplace_back(engine->id);
    return ids;
}

bool Stylizer::knows(std::string_view styleId) const
{
    return engineOf(styleId) != nullptr;
}

std::vector<StyleRange> Stylizer::parameters(std::string_view styleId) const
{
    const auto* engine = engineOf(styleId);
    return engine ? engine->parameters : std::vector<StyleRange>{};
}

bool Stylizer::suitsClips(std::string_view styleId) const
{
    const auto* engine = engineOf(styleId);
    return engine && engine->suitsClips;
}

Result<media::Image> Stylizer::run(const media::Image& input, const StyleSettings& settings,
                                   const Progress& progress, const std::stop_token& stop) const
{
    return paintGuarded(input, settings, {}, progress, stop);
}

Result<media::Image> Stylizer::runFrame(const media::Image& input, const StyleSettings& settings,
                                        const StyleMoment& moment, const std::stop_token& stop) const
{
    return paintGuarded(input, settings, moment, {}, stop);
}

} // namespace vidgo::ondevice
