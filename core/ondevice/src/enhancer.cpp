#include "vidgo/ondevice/enhancer.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <new>
#include <optional>

#include <opencv2/imgproc.hpp>

#include "denoise.h"
#include "edge_filters.h"
#include "levels.h"
#include "mat_view.h"
#include "reduction.h"
#include "tiles.h"
#include "vidgo/base/base_error.h"

namespace vidgo::ondevice {

namespace {

// Of the result; about what stays in the caches of a core.
constexpr int kTile = 384;
// Of the input, around a tile: what denoising, two doublings and the detail look at.
constexpr int kMargin = kDenoiseReach + 2 * EdgeFilters::kReach + 8;
constexpr int kLookSide = 512;
// Of the range around a pixel: how far a value may leave it.
constexpr float kRoom = 0.07F;
constexpr int kLongestSide = 65535;

/// What is done to every tile.
struct Plan
{
    int factor = 1;
    double noise = 0;
    double denoise = 0;
    double detail = 0;
    Levels levels;
    const EdgeFilters* filters = nullptr;

    bool isNothing() const
    {
        return factor == 1 && detail <= 0 && levels.isIdentity() && (denoise <= 0 || noise < 0.7);
    }
};

/// Gives transparent pixels the colour of what is opaque nearby, so that filters mix no strange colour in.
void fillTransparent(cv::Mat& rgb, const cv::Mat& alpha)
{
    cv::Mat weight = alpha * (1.0 / 255.0);
    cv::Mat weights;
    cv::merge(std::vector<cv::Mat>(3, weight), weights);
    cv::Mat sum;
    cv::Mat total;
    cv::blur(rgb.mul(weights), sum, {9, 9}, {-1, -1}, cv::BORDER_REPLICATE);
    cv::blur(weight, total, {9, 9}, {-1, -1}, cv::BORDER_REPLICATE);
    for (int y = 0; y < rgb.rows; ++y) {
        auto* pixel = rgb.ptr<cv::Vec3f>(y);
        for (int x = 0; x < rgb.cols; ++x)
            if (alpha.at<float>(y, x) < 1.0F && total.at<float>(y, x) > 1e-4F)
                pixel[x] = sum.at<cv::Vec3f>(y, x) * (1.0F / total.at<float>(y, x));
    }
}

cv::Mat resized(const cv::Mat& plane, const cv::Size& size, int how)
{
    cv::Mat out;
    cv::resize(plane, out, size, 0, 0, how);
    return out;
}

/// Takes what the small picture says and the large one does not into the large one (Irani, Peleg, “Improving
/// resolution by image registration”, 1991). Once is enough: the filters have learned the rest.
void backProject(cv::Mat& large, const cv::Mat& small)
{
    const cv::Mat missing = small - resized(large, small.size(), cv::INTER_AREA);
    large += resized(missing, large.size(), cv::INTER_CUBIC);
}

/// What values the surroundings of each pixel have.
struct Bounds
{
    cv::Mat low;
    cv::Mat high;
};

Bounds boundsOf(const cv::Mat& luma, int factor)
{
    const cv::Mat window = cv::getStructuringElement(cv::MORPH_RECT, {3, 3});
    Bounds bounds;
    cv::erode(luma, bounds.low, window, {-1, -1}, 1, cv::BORDER_REPLICATE);
    cv::dilate(luma, bounds.high, window, {-1, -1}, 1, cv::BORDER_REPLICATE);
    if (factor > 1) {
        bounds.low = resized(bounds.low, luma.size() * factor, cv::INTER_NEAREST);
        bounds.high = resized(bounds.high, luma.size() * factor, cv::INTER_NEAREST);
    }
    return bounds;
}

/// Keeps values within their surroundings and a little of them: beyond that an edge has a halo.
void limit(cv::Mat& luma, const Bounds& bounds)
{
    for (int y = 0; y < luma.rows; ++y) {
        auto* value = luma.ptr<float>(y);
        const auto* low = bounds.low.ptr<float>(y);
        const auto* high = bounds.high.ptr<float>(y);
        for (int x = 0; x < luma.cols; ++x) {
            const float room = 1.0F + kRoom * (high[x] - low[x]);
            value[x] = std::clamp(value[x], low[x] - room, high[x] + room);
        }
    }
}

void enlarge(Planes& planes, const Plan& plan)
{
    if (plan.factor == 1)
        return;
    const cv::Size size = planes.luma.size() * plan.factor;
    cv::Mat luma = plan.filters->enlarge(planes.luma);
    if (plan.factor > 2) {
        luma = plan.filters->enlarge(luma);
        if (plan.factor == 3)
            luma = resized(luma, size, cv::INTER_AREA);
        backProject(luma, planes.luma);
    }
    for (auto* chroma : {&planes.red, &planes.blue}) {
        cv::Mat large = resized(*chroma, size, cv::INTER_CUBIC);
        backProject(large, *chroma);
        *chroma = large;
    }
    planes.luma = luma;
}

/// Lifts detail of the size of an input pixel and of a few.
void sharpen(cv::Mat& luma, const Plan& plan)
{
    if (plan.detail <= 0)
        return;
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(luma, fine, {}, 0.8 * plan.factor, 0, cv::BORDER_REPLICATE);
    cv::GaussianBlur(luma, coarse, {}, 1.9 * plan.factor, 0, cv::BORDER_REPLICATE);
    const auto amount = static_cast<float>(plan.detail);
    // Noise that is left is no detail.
    const auto quiet = static_cast<float>(1.2 * plan.noise * (1.0 - 0.6 * plan.denoise));
    for (int y = 0; y < luma.rows; ++y) {
        auto* value = luma.ptr<float>(y);
        const auto* a = fine.ptr<float>(y);
        const auto* b = coarse.ptr<float>(y);
        for (int x = 0; x < luma.cols; ++x) {
            const float detail = 0.9F * (value[x] - a[x]) + 0.35F * (a[x] - b[x]);
            const float core = std::copysign(std::max(0.0F, std::abs(detail) - 0.3F * quiet), detail);
            value[x] += amount * core;
        }
    }
}

/// One tile of the input, with its margin, to the same of the result.
cv::Mat workOn(const cv::Mat& input, const Plan& plan, cv::Point at)
{
    cv::Mat channels[4];
    cv::split(input, channels);
    cv::Mat rgb;
    cv::merge(channels, 3, rgb);
    rgb.convertTo(rgb, CV_32F);
    cv::Mat alpha;
    if (input.channels() == 4) {
        channels[3].convertTo(alpha, CV_32F);
        fillTransparent(rgb, alpha);
    }
    Planes planes = planesOf(rgb);
    denoise(planes, plan.noise, plan.denoise);
    const Bounds bounds = boundsOf(planes.luma, plan.factor);
    enlarge(planes, plan);
    sharpen(planes.luma, plan);
    limit(planes.luma, bounds);
    rgb = rgbOf(planes);
    applyLevels(rgb, plan.levels, at);
    cv::Mat out;
    rgb.convertTo(out, CV_8U);
    if (alpha.empty())
        return out;
    if (plan.factor > 1)
        alpha = resized(alpha, out.size(), cv::INTER_CUBIC);
    alpha.convertTo(alpha, CV_8U);
    cv::Mat parts[3];
    cv::split(out, parts);
    cv::merge(std::vector<cv::Mat>{parts[0], parts[1], parts[2], alpha}, out);
    return out;
}

Result<media::Image> workOnAll(const cv::Mat& input, const Plan& plan, const Progress& progress,
                               const std::stop_token& stop)
{
    auto result =
        media::Image::create(input.cols * plan.factor, input.rows * plan.factor,
                             input.channels() == 4 ? media::PixelFormat::Rgba8 : media::PixelFormat::Rgb8);
    if (!result)
        return result;
    cv::Mat out = viewOf(*result);
    const int k = plan.factor;
    const auto work = [&](const cv::Rect& tile) {
        const cv::Rect wide = withMargin(tile, kMargin, input.size());
        const cv::Mat made = workOn(input(wide), plan, wide.tl() * k);
        const cv::Rect inner((tile.x - wide.x) * k, (tile.y - wide.y) * k, tile.width * k, tile.height * k);
        made(inner).copyTo(out(cv::Rect(tile.x * k, tile.y * k, inner.width, inner.height)));
    };
    if (auto done = forEachTile(input.size(), kTile / k, work, progress, stop); !done)
        return failure(done);
    return result;
}

} // namespace

struct Enhancer::Impl
{
    explicit Impl(EnhancerOptions given)
        : options(std::move(given))
    {}

    Result<const EdgeFilters*> loaded();
    Result<Plan> plan(const cv::Mat& input, const EnhanceSettings& settings, int factor,
                      const std::stop_token& stop);
    Result<media::Image> run(const media::Image& input, const EnhanceSettings& settings, int factor,
                             const Progress& progress, const std::stop_token& stop);

    EnhancerOptions options;
    std::mutex mutex;
    std::optional<EdgeFilters> filters;
};

Result<const EdgeFilters*> Enhancer::Impl::loaded()
{
    const std::scoped_lock lock(mutex);
    if (!filters) {
        auto read = EdgeFilters::load(options.enlargeModel);
        if (!read)
            return failure(read);
        filters = std::move(*read);
    }
    return &*filters;
}

Result<Plan> Enhancer::Impl::plan(const cv::Mat& input, const EnhanceSettings& settings, int factor,
                                  const std::stop_token& stop)
{
    Plan plan;
    plan.factor = factor;
    plan.denoise = std::clamp(settings.denoise, 0.0, 1.0);
    plan.detail = std::clamp(settings.detail, 0.0, 1.0);
    if (factor > 1) {
        auto read = loaded();
        if (!read)
            return failure(read);
        plan.filters = *read;
    }
    if (plan.denoise > 0)
        plan.noise = noiseOf(input);
    if (settings.autoLevels) {
        auto reduced = reduce(input, kLookSide, stop);
        if (!reduced)
            return failure(reduced);
        plan.levels = levelsOf(reduced->rgb, reduced->alpha);
    }
    return plan;
}

Result<media::Image> Enhancer::Impl::run(const media::Image& input, const EnhanceSettings& settings,
                                         int factor, const Progress& progress, const std::stop_token& stop)
{
    try {
        if (input.format() == media::PixelFormat::Gray8) {
            const auto rgb = media::convert(input, media::PixelFormat::Rgb8);
            return rgb ? run(*rgb, settings, factor, progress, stop) : std::unexpected(rgb.error());
        }
        const cv::Mat view = viewOf(input);
        auto found = plan(view, settings, factor, stop);
        if (!found)
            return failure(found);
        progress.report(0.05);
        if (found->isNothing()) {
            progress.report(1.0);
            return input.clone();
        }
        return workOnAll(view, *found, progress.part(0.05, 1.0), stop);
    } catch (const std::bad_alloc&) {
        return fail(BaseError::OutOfMemory, "enhancement");
    } catch (const cv::Exception& e) {
        return fail(e.code == cv::Error::StsNoMem ? BaseError::OutOfMemory : BaseError::Internal, e.what());
    }
}

Enhancer::Enhancer(EnhancerOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{}

Enhancer::~Enhancer() = default;

int Enhancer::factorFor(int width, int height, int wanted)
{
    int factor = std::clamp(wanted, 1, 4);
    const auto fits = [&](int k) {
        return static_cast<long long>(width) * height * k * k <= kMostEnhancedPixels &&
               static_cast<long long>(std::max(width, height)) * k <= kLongestSide;
    };
    while (factor > 1 && !fits(factor))
        --factor;
    return factor;
}

Result<media::Image> Enhancer::run(const media::Image& input, const EnhanceSettings& settings,
                                   const Progress& progress, const std::stop_token& stop) const
{
    if (input.isEmpty())
        return fail(BaseError::InvalidArgument, "empty image", {{"reason", "the picture is empty"}});
    return m_impl->run(input, settings, factorFor(input.width(), input.height(), settings.enlarge), progress,
                       stop);
}

Result<media::Image> Enhancer::preview(const media::Image& input, const EnhanceSettings& settings,
                                       int maxSide, const std::stop_token& stop) const
{
    if (input.isEmpty() || maxSide < 1)
        return fail(BaseError::InvalidArgument, "empty image", {{"reason", "the picture is empty"}});
    int factor = factorFor(input.width(), input.height(), settings.enlarge);
    while (factor > 1 && std::max(input.width(), input.height()) * factor > maxSide)
        --factor;
    if (std::max(input.width(), input.height()) * factor <= maxSide)
        return m_impl->run(input, settings, factor, {}, stop);
    const auto small = media::fitWithin(input, maxSide);
    return small ? m_impl->run(*small, settings, 1, {}, stop) : std::unexpected(small.error());
}

} // namespace vidgo::ondevice
