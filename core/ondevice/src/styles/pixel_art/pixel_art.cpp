// A picture of few large pixels in few colours: crisp reduction, a palette of its own, ordered dither between
// neighbouring colours (Bayer, 1973) where a surface shades off.

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "palette.h"
#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

// One pixel of four, and every other one: more steps read as noise.
constexpr std::array<std::array<float, 2>, 2> kBayer = {{{0.25F, 0.75F}, {0.75F, 0.40F}}};
// Colours farther apart than this (Lab) make dots and not a shade.
constexpr float kDitherable = 20.0F;
// Nearer to a colour than this share of the way to the next there is no dither: flat stays flat.
constexpr float kFlat = 0.26F;

/// Large pixels with more contrast at edges than an average has, and more colour.
cv::Mat reducedTo(const cv::Mat& rgb, const cv::Size& size)
{
    cv::Mat small;
    cv::resize(rgb, small, size, 0, 0, cv::INTER_AREA);
    cv::Mat pixels = toFloat(small);
    pixels = flatten(pixels, 1.0, 0.025);
    pixels += 0.75 * (pixels - softBlur(pixels, 1.2));
    cv::max(pixels, 0, pixels);
    cv::min(pixels, 1, pixels);
    cv::Mat lab;
    cv::cvtColor(pixels, lab, cv::COLOR_RGB2Lab);
    cv::parallel_for_(cv::Range(0, lab.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y)
            for (int x = 0; x < lab.cols; ++x) {
                auto& color = lab.at<cv::Vec3f>(y, x);
                const float t = color[0] / 100;
                // A little more contrast in the middle, and richer colours.
                color[0] = 100 * (t + 0.32F * t * (1 - t) * (2 * t - 1) * 2);
                color[1] *= 1.28F;
                color[2] *= 1.28F;
            }
    });
    return lab;
}

/// Where a pixel stands on the way from its colour to another one of the palette, and to which.
struct Shade
{
    int other = 0;
    float part = 0; ///< 0 its own colour … 0.5 between both
};

Shade shadeOf(const std::vector<cv::Vec3f>& palette, int own, const cv::Vec3f& color)
{
    Shade shade{own, 0};
    const auto& base = palette[static_cast<std::size_t>(own)];
    float least = pixels::distance2(base, color);
    for (std::size_t i = 0; i < palette.size(); ++i) {
        const cv::Vec3f way = palette[i] - base;
        const float length2 = way.dot(way);
        if (length2 > kDitherable * kDitherable || length2 < 1e-3F)
            continue;
        const float part = std::clamp((color - base).dot(way) / length2, 0.0F, 0.5F);
        // A near pair is better than a far one which fits a little better.
        const float cost = pixels::distance2(base + way * part, color) + 0.02F * length2 * part;
        if (cost < least) {
            least = cost;
            shade = {static_cast<int>(i), part};
        }
    }
    return shade;
}

std::vector<cv::Vec3b> bytesOf(const std::vector<cv::Vec3f>& palette)
{
    cv::Mat rgb;
    cv::cvtColor(
        cv::Mat(1, static_cast<int>(palette.size()), CV_32FC3, const_cast<cv::Vec3f*>(palette.data())), rgb,
        cv::COLOR_Lab2RGB);
    const cv::Mat bytes = toBytes(rgb);
    return {bytes.begin<cv::Vec3b>(), bytes.end<cv::Vec3b>()};
}

Result<cv::Mat> paintPixels(const StyleJob& job)
{
    const double side = job.value("pixel") * job.unit;
    const cv::Size size(std::clamp(static_cast<int>(std::lround(job.rgb.cols / side)), 1, job.rgb.cols),
                        std::clamp(static_cast<int>(std::lround(job.rgb.rows / side)), 1, job.rgb.rows));
    const cv::Mat lab = reducedTo(job.rgb, size);
    job.progress.report(0.4);
    // A clip has one palette, or its colours would jump.
    const cv::Mat source = job.sample.empty() ? lab : reducedTo(job.sample, job.sample.size());
    const auto palette = pixels::paletteOf(source, static_cast<int>(std::lround(job.value("colors"))));
    const auto bytes = bytesOf(palette);
    job.progress.report(0.6);
    cv::Mat out(size, CV_8UC3);
    const auto done = forEachRow(size.height, job.stop, [&](int y) {
        for (int x = 0; x < size.width; ++x) {
            const auto& color = lab.at<cv::Vec3f>(y, x);
            int index = pixels::nearestOf(palette, color);
            const Shade shade = shadeOf(palette, index, color);
            const float threshold = kBayer[static_cast<std::size_t>(y) % 2][static_cast<std::size_t>(x) % 2];
            if (shade.part > kFlat && threshold < shade.part)
                index = shade.other;
            out.at<cv::Vec3b>(y, x) = bytes[static_cast<std::size_t>(index)];
        }
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

} // namespace

const StyleEngine& stylePixelArt()
{
    static const StyleEngine engine{.id = "pixel_art",
                                    .parameters = {{"pixel", 3.0, 32.0, 8.0}, {"colors", 4.0, 64.0, 28.0}},
                                    .canvasSide = 1080,
                                    .detail = 0,
                                    .suitsClips = true,
                                    .paint = &paintPixels};
    return engine;
}

} // namespace vidgo::ondevice
