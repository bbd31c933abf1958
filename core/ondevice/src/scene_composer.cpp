#include "vidgo/ondevice/scene_composer.h"

#include <algorithm>
#include <cmath>
#include <new>

#include <opencv2/imgproc.hpp>

#include "mat_view.h"
#include "reduction.h"
#include "scene_cutout.h"
#include "scene_ground.h"
#include "scene_light.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

// Of the plate's height that stays free above the product.
constexpr double kHeadroom = 0.05;
constexpr int kLookSide = 64;

SceneLight lightOf(const Scene& scene, const SceneSettings& settings)
{
    SceneLight light;
    light.from = std::clamp(settings.lightFrom.value_or(scene.lightFrom), -1.0, 1.0);
    light.behind = std::clamp(scene.lightBehind, 0.0, 1.0);
    light.height = std::clamp(scene.lightHeight, 0.0, 1.0);
    light.warmth = std::clamp(scene.warmth, 0.0, 1.0);
    light.groundDepth = std::clamp(scene.groundDepth, 0.05, 1.0);
    light.shadow = std::clamp(settings.shadow, 0.0, 1.0);
    light.reflection = std::clamp(settings.reflection.value_or(scene.reflection), 0.0, 1.0);
    light.colorMatch = std::clamp(settings.colorMatch, 0.0, 1.0);
    // Whoever turns the light wants to see it turn, also on a product in its own colours.
    light.relight = settings.lightFrom ? 1.0 : std::min(1.0, 1.6 * light.colorMatch);
    return light;
}

/// Pixels of the canvas for each pixel of the trimmed product at scale 1.
double fitOf(const cv::Size& product, const Scene& scene, const cv::Size& canvas)
{
    const double room = std::max(0.1, scene.standY - kHeadroom) * canvas.height;
    return std::min(scene.standWidth * canvas.width / product.width, room / product.height);
}

cv::Rect placeOf(const cv::Size& product, const Scene& scene, const SceneSettings& settings,
                 const cv::Size& canvas)
{
    const double fit = fitOf(product, scene, canvas) * std::clamp(settings.scale, 0.1, 4.0);
    const int width = std::max(1, cvRound(product.width * fit));
    const int height = std::max(1, cvRound(product.height * fit));
    const int foot = static_cast<int>(std::lround(settings.y.value_or(scene.standY) * canvas.height));
    const int middle = static_cast<int>(std::lround(settings.x.value_or(scene.standX) * canvas.width));
    return {middle - width / 2, foot - height, width, height};
}

/// The plate as Rgb8, at the size of the canvas.
Result<media::Image> makeCanvas(const media::Image& plate, double enlarge)
{
    const auto size = [&](int side) { return std::max(1, cvRound(side * enlarge)); };
    const bool isSame = std::abs(enlarge - 1.0) < 1e-9;
    auto rgb = plate.format() == media::PixelFormat::Rgba8
                   ? media::flatten(plate, 255, 255, 255)
                   : (plate.format() == media::PixelFormat::Gray8
                          ? media::convert(plate, media::PixelFormat::Rgb8)
                          : (isSame ? plate.clone()
                                    : media::resize(plate, size(plate.width()), size(plate.height()))));
    if (!rgb || isSame || plate.format() == media::PixelFormat::Rgb8)
        return rgb;
    return media::resize(*rgb, size(plate.width()), size(plate.height()));
}

void darken(cv::Mat& canvas, const Shade& shade)
{
    if (shade.place.empty())
        return;
    cv::Mat area = canvas(shade.place);
    // A shadow still has the light of the surroundings in it.
    const cv::Scalar mean = cv::mean(area);
    const double most = std::max({mean[0], mean[1], mean[2], 1.0});
    cv::Vec3f keep;
    for (int c = 0; c < 3; ++c)
        keep[c] = 1.0F - 0.16F * static_cast<float>(mean[c] / most);
    for (int y = 0; y < area.rows; ++y) {
        auto* pixel = area.ptr<cv::Vec3b>(y);
        const auto* depth = shade.depth.ptr<float>(y);
        for (int x = 0; x < area.cols; ++x) {
            if (depth[x] <= 0)
                continue;
            for (int c = 0; c < 3; ++c)
                pixel[x][c] = cv::saturate_cast<std::uint8_t>(static_cast<float>(pixel[x][c]) *
                                                              (1.0F - depth[x] * keep[c]));
        }
    }
}

void lay(cv::Mat& canvas, const cv::Rect& place, const cv::Mat& color, const cv::Mat& alpha)
{
    if (place.empty())
        return;
    cv::Mat area = canvas(place);
    for (int y = 0; y < area.rows; ++y) {
        auto* pixel = area.ptr<cv::Vec3b>(y);
        const auto* over = color.ptr<cv::Vec3f>(y);
        const auto* share = alpha.ptr<float>(y);
        for (int x = 0; x < area.cols; ++x) {
            if (share[x] <= 0.001F)
                continue;
            for (int c = 0; c < 3; ++c) {
                const auto under = static_cast<float>(pixel[x][c]);
                pixel[x][c] = cv::saturate_cast<std::uint8_t>(under + share[x] * (over[x][c] - under));
            }
        }
    }
}

Outcome checkInput(const media::Image& product, const media::Image& plate)
{
    if (product.isEmpty() || plate.isEmpty())
        return fail(BaseError::InvalidArgument, "empty image", {{"reason", "the picture is empty"}});
    if (product.format() != media::PixelFormat::Rgba8)
        return fail(BaseError::InvalidArgument, "product without alpha",
                    {{"reason", "the product is not cut out"}});
    return {};
}

/// The product on `canvas`.
Outcome composeOn(media::Image& canvas, const cv::Mat& product, const Scene& scene,
                  const SceneSettings& settings, const Progress& progress, const std::stop_token& stop)
{
    cv::Mat view = viewOf(canvas);
    const SceneLight light = lightOf(scene, settings);
    const cv::Rect whole = placeOf(product.size(), scene, settings, view.size());
    auto placed = placeProduct(product, whole, view.size(), stop);
    if (!placed)
        return failure(placed);
    progress.report(0.5);
    if (placed->visible.empty())
        return {};
    const auto ground = groundLine(*placed);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    const Shade shade = shadeOf(*placed, ground, light, scene.surface, view.size());
    progress.report(0.65);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    if (auto lit = lightProduct(*placed, ground, view, light, stop); !lit)
        return lit;
    progress.report(0.8);
    const MirrorImage mirror = mirrorOf(*placed, ground, light, scene.surface, view.size());
    lay(view, mirror.place, mirror.color, mirror.alpha);
    darken(view, shade);
    lay(view, placed->visible, placed->color, placed->alpha);
    progress.report(1.0);
    return checkStop(stop);
}

/// `enlarge` gives the factor from the plate to the canvas for the trimmed product.
template <class Enlarge>
Result<media::Image> compose(const media::Image& product, const media::Image& plate, const Scene& scene,
                             const SceneSettings& settings, Enlarge enlarge, const Progress& progress,
                             const std::stop_token& stop)
{
    if (auto good = checkInput(product, plate); !good)
        return failure(good);
    try {
        const cv::Mat cutout = viewOf(product);
        const cv::Rect bounds = opaqueBounds(cutout);
        if (bounds.empty())
            return fail(OnDeviceError::NothingFound, "nothing opaque");
        progress.report(0.1);
        if (auto running = checkStop(stop); !running)
            return failure(running);
        auto canvas = makeCanvas(plate, enlarge(bounds.size()));
        if (!canvas)
            return canvas;
        progress.report(0.25);
        if (auto done = composeOn(*canvas, cutout(bounds), scene, settings, progress.part(0.25, 1.0), stop);
            !done)
            return failure(done);
        return canvas;
    } catch (const std::bad_alloc&) {
        return fail(BaseError::OutOfMemory, "scene");
    } catch (const cv::Exception& e) {
        return fail(e.code == cv::Error::StsNoMem ? BaseError::OutOfMemory : BaseError::Internal, e.what());
    }
}

} // namespace

Result<media::Image> SceneComposer::run(const media::Image& product, const media::Image& plate,
                                        const Scene& scene, const SceneSettings& settings,
                                        const Progress& progress, const std::stop_token& stop) const
{
    const auto enlarge = [&](const cv::Size& size) {
        const cv::Size canvas(plate.width(), plate.height());
        const double most =
            std::max(1.0, static_cast<double>(kLargestScene) / std::max(canvas.width, canvas.height));
        return std::clamp(1.0 / fitOf(size, scene, canvas), 1.0, most);
    };
    return compose(product, plate, scene, settings, enlarge, progress, stop);
}

Result<media::Image> SceneComposer::preview(const media::Image& product, const media::Image& plate,
                                            const Scene& scene, const SceneSettings& settings, int maxSide,
                                            const std::stop_token& stop) const
{
    const auto enlarge = [&](const cv::Size&) {
        return std::min(1.0, static_cast<double>(maxSide) / std::max(plate.width(), plate.height()));
    };
    return compose(product, plate, scene, settings, enlarge, {}, stop);
}

Scene sceneForPlate(const media::Image& plate)
{
    Scene scene;
    scene.standY = 0.84;
    if (plate.isEmpty() || plate.format() == media::PixelFormat::Gray8)
        return scene;
    const auto small = reduce(viewOf(plate), kLookSide, {});
    if (!small)
        return scene;
    const auto& rgb = small->rgb;
    const auto brightness = [](const cv::Mat& part) {
        const auto mean = cv::mean(part);
        return mean[0] + mean[1] + mean[2] + 1.0;
    };
    const int half = std::max(1, rgb.cols / 2);
    const double left = brightness(rgb.colRange(0, half));
    const double right = brightness(rgb.colRange(rgb.cols - half, rgb.cols));
    scene.lightFrom = std::clamp(1.5 * (right - left) / (right + left), -0.8, 0.8);
    const auto mean = cv::mean(rgb);
    scene.warmth = std::clamp(0.5 + (mean[0] - mean[2]) / (mean[0] + mean[2] + 1.0), 0.0, 1.0);
    return scene;
}

} // namespace vidgo::ondevice
