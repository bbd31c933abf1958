// Even washes with kept edges, on paper: pigment lies thicker in the grain of the paper, in clouds, and along
// the rim of each wash (Bousseau, Kaplan, Thollot and Sillion, "Interactive watercolor rendering with
// temporal coherence and abstraction", 2006, whose formula for pigment density is used).

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/noise.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

const cv::Vec3f kPaper(0.985F, 0.978F, 0.957F);

/// A hand does not draw straight: everything shifts by a few units, slowly changing over the picture.
cv::Mat shaken(const cv::Mat& rgb, double unit, double wetness)
{
    const auto reach = static_cast<float>((1.6 + 2.2 * wetness) * unit);
    const cv::Mat dx = clouds(rgb.size(), unit, 46, 3, 11);
    const cv::Mat dy = clouds(rgb.size(), unit, 46, 3, 21);
    cv::Mat map(rgb.size(), CV_32FC2);
    cv::parallel_for_(cv::Range(0, rgb.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y)
            for (int x = 0; x < rgb.cols; ++x)
                map.at<cv::Vec2f>(y, x) = {static_cast<float>(x) + reach * dx.at<float>(y, x),
                                           static_cast<float>(y) + reach * dy.at<float>(y, x)};
    });
    cv::Mat out;
    cv::remap(rgb, out, map, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return out;
}

/// Shades as a few washes over each other, with soft steps.
float layered(float light, float waver)
{
    const float washes = 6;
    const float at = light * washes + waver;
    const float whole = std::floor(at);
    const float stepped = (whole + smoothStep(0.36F, 0.64F, at - whole) - waver) / washes;
    return light + 0.62F * (stepped - light);
}

/// The brightest twentieth becomes bare paper; thin colours stay thin and get purer.
cv::Mat thinned(const cv::Mat& rgb, double unit)
{
    const cv::Mat luma = lumaOf(rgb);
    const cv::Mat waver = clouds(rgb.size(), unit, 70, 3, 71);
    cv::Mat small;
    cv::resize(luma, small, {256, 256}, 0, 0, cv::INTER_LINEAR);
    const float white = std::clamp(quantile(small, 0.95), 0.45F, 1.0F);
    const float black = std::min(quantile(small, 0.02), 0.2F);
    cv::Mat out(rgb.size(), CV_32FC3);
    cv::parallel_for_(cv::Range(0, rgb.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            const auto* from = rgb.ptr<cv::Vec3f>(y);
            const auto* light = luma.ptr<float>(y);
            auto* to = out.ptr<cv::Vec3f>(y);
            for (int x = 0; x < rgb.cols; ++x) {
                const float l = std::max(0.02F, light[x]);
                const float t = std::clamp((l - black) / (white - black), 0.0F, 1.15F);
                const float wash = layered(t, 0.24F * waver.at<float>(y, x));
                const float lifted = 0.10F + 0.86F * wash * (1.14F - 0.14F * wash);
                for (int c = 0; c < 3; ++c) {
                    const float pure = 1 + 1.42F * (from[x][c] / l - 1);
                    to[x][c] = std::clamp(lifted * pure, 0.03F, 0.99F);
                }
            }
        }
    });
    return out;
}

/// Pigment that gathers at the rim: where it is darker than around, next to something lighter.
cv::Mat rims(const cv::Mat& rgb, double unit, double wetness)
{
    const cv::Mat luma = softBlur(lumaOf(rgb), 0.9 * unit);
    cv::Mat rim = softBlur(luma, (2.6 + 2.5 * wetness) * unit) - luma;
    cv::Mat wide = softBlur(luma, 13 * unit) - luma;
    cv::max(rim, 0, rim);
    cv::max(wide, 0, wide);
    return 7.5 * rim + (1.2 + 0.8 * wetness) * wide;
}

/// How far the paint reaches: 1 within, 0 on the bare rim of the paper, and its dark line in `pool`.
struct Reach
{
    cv::Mat cover;
    cv::Mat pool;
};

Reach reachOf(const cv::Size& size, double unit)
{
    Reach reach{cv::Mat(size, CV_32F), cv::Mat(size, CV_32F)};
    const cv::Mat wobble = clouds(size, unit, 110, 4, 31);
    const auto u = static_cast<float>(unit);
    cv::parallel_for_(cv::Range(0, size.height), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const auto away = (static_cast<float>(std::min(std::min(x, size.width - 1 - x),
                                                               std::min(y, size.height - 1 - y))) +
                                   0.5F) /
                                  u;
                const float in = away - 27.0F - 8.0F * wobble.at<float>(y, x);
                reach.cover.at<float>(y, x) = smoothStep(-2.5F, 3.5F, in);
                reach.pool.at<float>(y, x) = in < 0 ? 0.0F : std::exp(-in / 5.0F);
            }
        }
    });
    return reach;
}

/// Height of cold pressed paper.
cv::Mat paperOf(const cv::Size& size, double unit)
{
    cv::Mat paper = 0.62 * grain(size, unit, {3.4, 3.4}, 41);
    paper += 0.45 * grain(size, unit, {7.5, 7.5}, 42);
    paper += 0.30 * grain(size, unit, {1.6, 1.6}, 43);
    return paper;
}

Result<cv::Mat> laidOnPaper(const StyleJob& job, const cv::Mat& wash)
{
    const cv::Size size = wash.size();
    const double wetness = job.value("wetness");
    const cv::Mat rim = rims(wash, job.unit, wetness);
    const cv::Mat cloud = clouds(size, job.unit, 210, 5, 51);
    const cv::Mat paper = paperOf(size, job.unit);
    const Reach reach = reachOf(size, job.unit);
    job.progress.report(0.85);
    const auto flow = static_cast<float>(0.16 + 0.36 * wetness);
    const auto tooth = static_cast<float>(job.value("grain"));
    cv::Mat out(size, CV_8UC3);
    const auto done = forEachRow(size.height, job.stop, [&](int y) {
        const auto* from = wash.ptr<cv::Vec3f>(y);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < size.width; ++x) {
            const float dark = 1 - (from[x][0] + from[x][1] + from[x][2]) / 3;
            const float height = paper.at<float>(y, x);
            const float density = 1 + flow * cloud.at<float>(y, x) + rim.at<float>(y, x) +
                                  0.9F * reach.pool.at<float>(y, x) - 0.15F * tooth * height * (0.6F + dark);
            const float cover = reach.cover.at<float>(y, x);
            const float shade = 1 + 0.020F * tooth * height;
            for (int c = 0; c < 3; ++c) {
                const float paint = from[x][c];
                const float laid = paint - (paint - paint * paint) * (density - 1);
                const float seen = kPaper[c] * shade * (1 - cover * (1 - std::clamp(laid, 0.0F, 1.0F)));
                to[x][c] = cv::saturate_cast<std::uint8_t>(255 * seen);
            }
        }
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Result<cv::Mat> paintWatercolor(const StyleJob& job)
{
    const double wetness = job.value("wetness");
    cv::Mat wash = shaken(toFloat(job.rgb), job.unit, wetness);
    job.progress.report(0.2);
    for (const double radius : {4.0, 9.0}) {
        if (auto running = checkStop(job.stop); !running)
            return failure(running);
        wash = flatten(wash, radius * (0.7 + 0.6 * wetness) * job.unit, 0.055);
    }
    job.progress.report(0.4);
    // Here and there wet paint runs into its neighbour.
    const cv::Mat run = softBlur(wash, (4 + 14 * wetness) * job.unit);
    cv::Mat where = clouds(wash.size(), job.unit, 170, 3, 61);
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    const auto much = static_cast<float>(wetness);
    const auto done = forEachRow(wash.rows, job.stop, [&](int y) {
        for (int x = 0; x < wash.cols; ++x) {
            const float share = 0.75F * much * smoothStep(0.1F, 0.8F, where.at<float>(y, x));
            auto& pixel = wash.at<cv::Vec3f>(y, x);
            pixel += (run.at<cv::Vec3f>(y, x) - pixel) * share;
        }
    });
    if (!done)
        return std::unexpected(done.error());
    wash = thinned(wash, job.unit);
    job.progress.report(0.6);
    return laidOnPaper(job, wash);
}

} // namespace

const StyleEngine& styleWatercolor()
{
    static const StyleEngine engine{.id = "watercolor",
                                    .parameters = {{"wetness", 0.0, 1.0, 0.4}, {"grain", 0.0, 1.0, 0.5}},
                                    .canvasSide = 1440,
                                    .detail = 0,
                                    .paint = &paintWatercolor};
    return engine;
}

} // namespace vidgo::ondevice
