#include "vidgo/ondevice/garment_fitter.h"

#include <algorithm>
#include <new>

#include <opencv2/imgproc.hpp>

#include "body_pose.h"
#include "mat_view.h"
#include "reduction.h"
#include "tiles.h"
#include "tryon/body_matte.h"
#include "tryon/body_shape.h"
#include "tryon/dressing.h"
#include "tryon/garment_layers.h"
#include "tryon/garment_shape.h"
#include "tryon/person_parts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

class StudiedPerson
{
public:
    BodyShape body;
    PersonParts parts;
};

class StudiedGarment
{
public:
    GarmentShape shape;
    GarmentLayers small;
    GarmentLayers large; ///< For pictures with more pixels.
};

namespace {

constexpr int kLargeGarment = 2400;
constexpr int kTile = 256;
// Share of transparent pixels from which on a garment counts as cut out.
constexpr double kCutOut = 0.04;
// Pixels on the shorter side under which nothing can be made out.
constexpr int kSmallest = 64;

/// Runs `work`, which returns a Result, and turns what libraries throw into errors.
template <class Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(BaseError::OutOfMemory, "try-on");
    } catch (const cv::Exception& e) {
        return fail(e.code == cv::Error::StsNoMem ? BaseError::OutOfMemory : BaseError::Internal, e.what());
    }
}

std::unexpected<Error> emptyPicture()
{
    return fail(BaseError::InvalidArgument, "empty image", {{"reason", "the picture is empty"}});
}

/// At most `side` pixels on the longer side, Rgb8.
Result<media::Image> asRgb(const media::Image& image, int side)
{
    auto small = media::fitWithin(image, side);
    if (!small || small->format() == media::PixelFormat::Rgb8)
        return small;
    if (small->format() == media::PixelFormat::Rgba8)
        return media::flatten(*small, 255, 255, 255);
    return media::convert(*small, media::PixelFormat::Rgb8);
}

bool isCutOut(const media::Image& image)
{
    if (image.format() != media::PixelFormat::Rgba8)
        return false;
    long long clear = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* alpha = image.row(y) + 3;
        for (int x = 0; x < image.width(); ++x)
            clear += alpha[4 * static_cast<std::ptrdiff_t>(x)] < 26 ? 1 : 0;
    }
    return static_cast<double>(clear) > kCutOut * image.width() * image.height();
}

/// Rgba8 of at most `side` pixels, colours not darkened along the outline.
Result<media::Image> reducedCutOut(const media::Image& image, int side)
{
    return media::fitWithin(image, side);
}

} // namespace

struct GarmentFitter::Impl
{
    Impl(FitterOptions options, const BackgroundRemover& backgroundRemover)
        : pose(std::move(options.poseModel))
        , remover(backgroundRemover)
    {}

    PoseModel pose;
    const BackgroundRemover& remover;

    Result<std::shared_ptr<const StudiedPerson>> study(const media::Image& rgb, const Progress& progress,
                                                       const std::stop_token& stop);
    Result<media::Image> cutOut(const media::Image& garment, const Progress& progress,
                                const std::stop_token& stop) const;
};

Result<std::shared_ptr<const StudiedPerson>>
GarmentFitter::Impl::study(const media::Image& rgb, const Progress& progress, const std::stop_token& stop)
{
    const cv::Mat picture = viewOf(rgb);
    if (std::min(picture.cols, picture.rows) < kSmallest)
        return fail(OnDeviceError::NoPerson, "tiny");
    auto found = pose.find(picture);
    if (!found)
        return failure(found);
    progress.report(0.15);
    if (found->likelihood < 0.5F)
        return fail(OnDeviceError::NoPerson, "pose model");
    CutoutSettings settings;
    settings.subject = CutoutSettings::Subject::Person;
    auto cutout = remover.run(rgb, settings, progress.part(0.15, 0.6), stop);
    if (!cutout) {
        if (cutout.error().is(OnDeviceError::NothingFound))
            return fail(OnDeviceError::NoPerson, "cut-out");
        return failure(cutout);
    }
    if (cutout->method != Cutout::Method::Person && cutout->method != Cutout::Method::OwnModel)
        return fail(OnDeviceError::NoPerson, "person model");
    const cv::Mat coarse = viewOf(cutout->alpha);
    if (auto good = checkPose(*found, coarse); !good)
        return failure(good);
    auto studied = std::make_shared<StudiedPerson>();
    const cv::Mat matte = bodyMatte(picture, coarse, *found);
    progress.report(0.8);
    if (auto running = checkStop(stop); !running)
        return failure(running);
    studied->body = shapeOfBody(picture.clone(), matte, *found);
    studied->parts = partsOf(studied->body);
    progress.report(1.0);
    return studied;
}

Result<media::Image> GarmentFitter::Impl::cutOut(const media::Image& garment, const Progress& progress,
                                                 const std::stop_token& stop) const
{
    if (isCutOut(garment))
        return reducedCutOut(garment, kLargeGarment);
    auto small = asRgb(garment, kLargeGarment);
    if (!small)
        return small;
    CutoutSettings settings;
    settings.subject = CutoutSettings::Subject::Product;
    auto cutout = remover.run(*small, settings, progress, stop);
    if (!cutout) {
        if (cutout.error().is(OnDeviceError::NothingFound))
            return fail(OnDeviceError::GarmentUnclear, "cut-out");
        return failure(cutout);
    }
    return std::move(cutout->picture);
}

GarmentFitter::GarmentFitter(FitterOptions options, const BackgroundRemover& remover)
    : m_impl(std::make_unique<Impl>(std::move(options), remover))
{}

GarmentFitter::~GarmentFitter() = default;

Result<std::shared_ptr<const StudiedPerson>> GarmentFitter::studyPerson(const media::Image& person,
                                                                        const Progress& progress,
                                                                        const std::stop_token& stop) const
{
    if (person.isEmpty())
        return emptyPicture();
    return guarded([&]() -> Result<std::shared_ptr<const StudiedPerson>> {
        if (auto running = checkStop(stop); !running)
            return failure(running);
        auto small = asRgb(person, kTryOnSide);
        if (!small)
            return failure(small);
        return m_impl->study(*small, progress, stop);
    });
}

Result<std::shared_ptr<const StudiedGarment>> GarmentFitter::studyGarment(const media::Image& garment,
                                                                          GarmentKind kind,
                                                                          const Progress& progress,
                                                                          const std::stop_token& stop) const
{
    if (garment.isEmpty())
        return emptyPicture();
    return guarded([&]() -> Result<std::shared_ptr<const StudiedGarment>> {
        auto large = m_impl->cutOut(garment, progress.part(0, 0.7), stop);
        if (!large)
            return failure(large);
        auto small = reducedCutOut(*large, kTryOnSide);
        if (!small)
            return failure(small);
        if (auto running = checkStop(stop); !running)
            return failure(running);
        auto shape = shapeOfGarment(viewOf(*small), kind);
        if (!shape)
            return failure(shape);
        progress.report(0.9);
        auto studied = std::make_shared<StudiedGarment>();
        studied->small = layersOf(viewOf(*small), *shape);
        studied->large = large->width() > small->width() ? layersOf(viewOf(*large), *shape) : studied->small;
        studied->shape = std::move(*shape);
        progress.report(1.0);
        return studied;
    });
}

Result<media::Image> GarmentFitter::fit(const media::Image& person, const StudiedPerson& studiedPerson,
                                        const StudiedGarment& studiedGarment, const TryOnSettings& settings,
                                        const Progress& progress, const std::stop_token& stop) const
{
    if (person.isEmpty())
        return emptyPicture();
    return guarded([&]() -> Result<media::Image> {
        auto rgb = asRgb(person, std::max(person.width(), person.height()));
        if (!rgb)
            return failure(rgb);
        const Dressing plan = planDressing(studiedPerson.body, studiedPerson.parts, studiedGarment.shape,
                                           studiedGarment.small, settings);
        progress.report(0.3);
        if (auto running = checkStop(stop); !running)
            return failure(running);
        auto out = media::Image::create(person.width(), person.height(), media::PixelFormat::Rgb8);
        if (!out)
            return out;
        const cv::Mat from = viewOf(*rgb);
        cv::Mat to = viewOf(*out);
        const auto& layers =
            std::max(from.cols, from.rows) > kTryOnSide * 5 / 4 ? studiedGarment.large : studiedGarment.small;
        const auto paint = [&](const cv::Rect& tile) { paintDressed(from, plan, layers, tile, to(tile)); };
        if (auto done = forEachTile(from.size(), kTile, paint, progress.part(0.3, 1.0), stop); !done)
            return failure(done);
        return out;
    });
}

Result<media::Image> GarmentFitter::run(const media::Image& person, const media::Image& garment,
                                        const TryOnSettings& settings, const Progress& progress,
                                        const std::stop_token& stop) const
{
    auto studiedGarment = studyGarment(garment, settings.kind, progress.part(0, 0.3), stop);
    if (!studiedGarment)
        return failure(studiedGarment);
    auto studiedPerson = studyPerson(person, progress.part(0.3, 0.7), stop);
    if (!studiedPerson)
        return failure(studiedPerson);
    return fit(person, **studiedPerson, **studiedGarment, settings, progress.part(0.7, 1.0), stop);
}

GarmentKind kindOf(const StudiedGarment& garment)
{
    return garment.shape.kind;
}

} // namespace vidgo::ondevice
