#include "vidgo/backend/scene_engine.h"

#include <algorithm>

#include "latest.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/ondevice/scene_backdrop.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

struct SceneEngine::Plate
{
    Scene scene;
    media::Image picture;
};

struct SceneEngine::Kept
{
    Latest<media::Image> cutouts{3};
    Latest<Plate> plates{4};
};

namespace {

// The settings that the cut-out hangs on.
Json cutoutPart(const SceneSettings& settings)
{
    return toJson(CutoutSettings{
        .subject = settings.subject, .edgeSoftness = settings.edgeSoftness, .strokes = settings.strokes});
}

std::string plateKey(const SceneSettings& settings, int maxSide)
{
    return settings.scene + "|" + settings.picture + "|" + std::to_string(maxSide);
}

} // namespace

SceneEngine::SceneEngine(const Catalog& catalog, const ondevice::BackgroundRemover& remover,
                         const ondevice::SceneComposer& composer, std::filesystem::path resources)
    : m_catalog(catalog)
    , m_remover(remover)
    , m_composer(composer)
    , m_resources(std::move(resources))
    , m_kept(std::make_unique<Kept>())
{}

SceneEngine::~SceneEngine() = default;

Outcome SceneEngine::check(const Json& parameters) const
{
    auto settings = sceneFromJson(parameters);
    if (!settings)
        return failure(settings);
    if (settings->picture.empty() && !m_catalog.scene(settings->scene))
        return fail(service::ServiceError::UnknownScene, "unknown scene " + settings->scene,
                    {{"scene", settings->scene}});
    return {};
}

Result<SceneEngine::Plate> SceneEngine::plateOf(const SceneSettings& settings, int maxSide,
                                                const std::stop_token& stop) const
{
    const auto* known = settings.picture.empty() ? m_catalog.scene(settings.scene) : nullptr;
    if (known && known->file.empty()) {
        const int width =
            maxSide > 0 ? std::min(maxSide, ondevice::kBackdropWidth) : ondevice::kBackdropWidth;
        const int height = std::max(1, width * ondevice::kBackdropHeight / ondevice::kBackdropWidth);
        auto painted = ondevice::renderBackdrop(known->backdrop, width, height, stop);
        if (!painted)
            return failure(painted);
        return Plate{*known, std::move(*painted)};
    }
    const auto file = known ? m_resources / pathFromUtf8(known->file) : pathFromUtf8(settings.picture);
    auto decoded = media::decodePicture(file, {.maxSide = maxSide}, stop);
    if (!decoded)
        return failure(decoded);
    auto scene = known ? *known : ondevice::sceneForPlate(decoded->image);
    return Plate{std::move(scene), std::move(decoded->image)};
}

Result<media::Image> SceneEngine::cutOut(const media::Image& input, const SceneSettings& settings,
                                         const Progress& progress, const std::stop_token& stop) const
{
    auto wanted = cutoutFromJson(cutoutPart(settings));
    if (!wanted)
        return failure(wanted);
    auto cutout = m_remover.run(input, *wanted, progress, stop);
    if (!cutout)
        return failure(cutout);
    return std::move(cutout->picture);
}

Result<media::Image> SceneEngine::make(const media::Image& input, const Json& parameters,
                                       const Progress& progress, const std::stop_token& stop) const
{
    auto settings = sceneFromJson(parameters);
    if (!settings)
        return failure(settings);
    auto plate = plateOf(*settings, 0, stop);
    if (!plate)
        return failure(plate);
    auto product = cutOut(input, *settings, progress.part(0.05, 0.7), stop);
    if (!product)
        return failure(product);
    return m_composer.run(*product, plate->picture, plate->scene, *settings, progress.part(0.7, 1.0), stop);
}

Result<media::Image> SceneEngine::preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                          const std::stop_token& stop) const
{
    auto settings = sceneFromJson(parameters);
    if (!settings)
        return failure(settings);
    auto plate = m_kept->plates.find(plateKey(*settings, maxSide));
    if (!plate) {
        auto made = plateOf(*settings, maxSide, stop);
        if (!made)
            return failure(made);
        plate = m_kept->plates.put(plateKey(*settings, maxSide), std::move(*made));
    }
    const auto key = input.key + "|" + cutoutPart(*settings).dump();
    auto product = m_kept->cutouts.find(key);
    if (!product) {
        auto made = cutOut(input.picture, *settings, {}, stop);
        if (!made)
            return failure(made);
        product = m_kept->cutouts.put(key, std::move(*made));
    }
    return m_composer.preview(*product, plate->picture, plate->scene, *settings, maxSide, stop);
}

} // namespace vidgo::backend
