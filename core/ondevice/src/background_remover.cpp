#include "vidgo/ondevice/background_remover.h"

#include <algorithm>
#include <cmath>
#include <new>

#include <opencv2/imgproc.hpp>

#include "backdrop.h"
#include "compose.h"
#include "edge_refiner.h"
#include "graph_cut.h"
#include "mat_view.h"
#include "matting_model.h"
#include "person_mask.h"
#include "reduction.h"
#include "strokes.h"
#include "subject_search.h"
#include "vidgo/base/base_error.h"

namespace vidgo::ondevice {

namespace {

constexpr int kMattingSide = 1024;
// Pixels of the search size within which the edge may move; people have hair.
constexpr int kThingReach = 4;
constexpr int kPersonReach = 7;
// Share of the border from which on a picture with alpha counts as cut out already.
constexpr double kCutOutBorder = 0.8;
// Share of the picture that the person model must find when it is asked to lead.
constexpr double kAnyPerson = 0.01;

struct Found
{
    cv::Mat mask; // CV_8U
    double confidence = 0;
    Cutout::Method method = Cutout::Method::None;
    int reach = kThingReach;
};

bool isCutOut(const cv::Mat& alpha)
{
    if (alpha.empty())
        return false;
    cv::Mat ring(alpha.size(), CV_8U, cv::Scalar(255));
    if (alpha.cols > 2 && alpha.rows > 2)
        ring(cv::Rect(1, 1, alpha.cols - 2, alpha.rows - 2)).setTo(0);
    const int clear = cv::countNonZero((alpha < 13) & ring);
    return clear >= kCutOutBorder * cv::countNonZero(ring) && cv::countNonZero(alpha >= 13) > 0;
}

/// Everything stays; what is transparent already stays so.
Found keepAll(const cv::Size& size)
{
    return {cv::Mat(size, CV_8U, cv::Scalar(255)), 1.0, Cutout::Method::Border, kThingReach};
}

/// Settings that would only fail after the work are refused before it.
Result<std::unique_ptr<Backdrop>> earlyBackdrop(const CutoutSettings& settings, const cv::Size& size,
                                                const std::stop_token& stop)
{
    switch (settings.background) {
    case CutoutSettings::Background::Color:
        return makeColorBackdrop(settings.color);
    case CutoutSettings::Background::Picture:
        return makePictureBackdrop(settings.picture, size, stop);
    case CutoutSettings::Background::Transparent:
    case CutoutSettings::Background::Blur:
        break;
    }
    return nullptr;
}

} // namespace

struct BackgroundRemover::Impl
{
    explicit Impl(RemoverOptions options)
        : person(std::move(options.selfieModel))
        , matting(std::move(options.mattingModel))
    {}

    Result<Found> findWithOwnModel(const cv::Mat& image, const std::stop_token& stop);
    Result<Found> findSubject(const Reduced& reduced, const CutoutSettings& settings,
                              const cv::Mat& strokeMap, const Progress& progress,
                              const std::stop_token& stop);
    Result<Found> find(const cv::Mat& image, const CutoutSettings& settings, const cv::Mat& strokeMap,
                       const Progress& progress, const std::stop_token& stop);
    Result<Cutout> run(const cv::Mat& image, const CutoutSettings& settings, const Progress& progress,
                       const std::stop_token& stop);

    PersonModel person;
    MattingModel matting;
};

Result<Found> BackgroundRemover::Impl::findWithOwnModel(const cv::Mat& image, const std::stop_token& stop)
{
    auto reduced = reduce(image, kMattingSide, stop);
    if (!reduced)
        return failure(reduced);
    auto alpha = matting.alphaOf(reduced->rgb, stop);
    if (!alpha)
        return failure(alpha);
    Found found;
    found.method = Cutout::Method::OwnModel;
    found.confidence = cv::mean(cv::abs(*alpha - 0.5))[0] * 2.0;
    cv::Mat fitted;
    cv::resize(*alpha, fitted, reduced->rgb.size(), 0, 0, cv::INTER_AREA);
    fitted.convertTo(found.mask, CV_8U, 255);
    return found;
}

Result<Found> BackgroundRemover::Impl::findSubject(const Reduced& reduced, const CutoutSettings& settings,
                                                   const cv::Mat& strokeMap, const Progress& progress,
                                                   const std::stop_token& stop)
{
    SearchInput input;
    input.rgb = reduced.rgb;
    input.strokes = fixedFromStrokes(strokeMap, reduced.rgb.size());
    input.fixed = input.strokes.clone();
    if (!reduced.alpha.empty())
        input.fixed.setTo(kBackground, reduced.alpha < 13);
    if (settings.subject != CutoutSettings::Subject::Product) {
        auto mask = person.find(reduced.rgb);
        if (!mask)
            return failure(mask);
        const double found = cv::countNonZero(mask->probability > 0.5F);
        const bool forced = settings.subject == CutoutSettings::Subject::Person &&
                            found >= kAnyPerson * static_cast<double>(mask->probability.total());
        input.person = mask->probability;
        input.personLeads = mask->isConfident || forced;
    }
    auto searched = searchSubject(input, progress, stop);
    if (!searched)
        return failure(searched);
    // Where the person said what to keep there is a result, be it the strokes alone.
    const bool isMarked = cv::countNonZero(input.strokes == kForeground) > 0;
    if (cv::countNonZero(searched->mask) == 0 && !isMarked)
        return fail(OnDeviceError::NothingFound, "empty mask");
    return Found{searched->mask, searched->confidence,
                 input.personLeads ? Cutout::Method::Person : Cutout::Method::Border,
                 input.personLeads ? kPersonReach : kThingReach};
}

Result<Found> BackgroundRemover::Impl::find(const cv::Mat& image, const CutoutSettings& settings,
                                            const cv::Mat& strokeMap, const Progress& progress,
                                            const std::stop_token& stop)
{
    if (matting.isSet())
        return findWithOwnModel(image, stop);
    auto reduced = reduce(image, kSearchSide, stop);
    if (!reduced)
        return failure(reduced);
    progress.report(0.1);
    if (isCutOut(reduced->alpha))
        return keepAll(reduced->rgb.size());
    return findSubject(*reduced, settings, strokeMap, progress.part(0.1, 1.0), stop);
}

Result<Cutout> BackgroundRemover::Impl::run(const cv::Mat& image, const CutoutSettings& settings,
                                            const Progress& progress, const std::stop_token& stop)
{
    auto backdrop = earlyBackdrop(settings, image.size(), stop);
    if (!backdrop)
        return failure(backdrop);
    progress.report(0.02);
    const cv::Mat strokeMap = paintStrokes(settings.strokes, image.size());
    auto found = find(image, settings, strokeMap, progress.part(0.02, 0.5), stop);
    if (!found)
        return failure(found);
    progress.report(0.5);

    const EdgeRefiner refiner(found->mask, image.size(),
                              {.softness = settings.edgeSoftness, .reach = found->reach});
    auto alpha = refineAlpha(image, refiner, strokeMap, progress.part(0.5, 0.8), stop);
    if (!alpha)
        return failure(alpha);
    cv::Mat alphaView = viewOf(*alpha);
    if (settings.background == CutoutSettings::Background::Blur) {
        backdrop = makeBlurBackdrop(image, alphaView, settings.blur, stop);
        if (!backdrop)
            return failure(backdrop);
    }
    auto picture =
        compose(image, alphaView, backdrop->get(), refiner.radius(), progress.part(0.8, 0.99), stop);
    if (!picture)
        return failure(picture);
    multiplyOwnAlpha(image, alphaView);

    Cutout cutout;
    cutout.picture = std::move(*picture);
    cutout.alpha = std::move(*alpha);
    cutout.confidence = std::clamp(found->confidence, 0.0, 1.0);
    cutout.method = found->method;
    progress.report(1.0);
    return cutout;
}

BackgroundRemover::BackgroundRemover(RemoverOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{}

BackgroundRemover::~BackgroundRemover() = default;

Result<Cutout> BackgroundRemover::run(const media::Image& input, const CutoutSettings& settings,
                                      const Progress& progress, const std::stop_token& stop) const
{
    if (input.isEmpty())
        return fail(BaseError::InvalidArgument, "empty image", {{"reason", "the picture is empty"}});
    try {
        if (input.format() != media::PixelFormat::Gray8)
            return m_impl->run(viewOf(input), settings, progress, stop);
        const auto rgb = media::convert(input, media::PixelFormat::Rgb8);
        if (!rgb)
            return std::unexpected(rgb.error());
        return m_impl->run(viewOf(*rgb), settings, progress, stop);
    } catch (const std::bad_alloc&) {
        return fail(BaseError::OutOfMemory, "background removal");
    } catch (const cv::Exception& e) {
        if (e.code == cv::Error::StsNoMem)
            return fail(BaseError::OutOfMemory, e.what());
        return fail(BaseError::Internal, e.what());
    }
}

} // namespace vidgo::ondevice
