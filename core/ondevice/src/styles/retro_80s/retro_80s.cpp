// Printed film of a music video: shadows towards indigo, lights towards peach, a magenta and cyan cast
// between them, soft light that spills over edges, a lens that parts its colours, grain.

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/noise.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

/// The colour that a brightness (0..1) has in a print of the time.
cv::Vec3f printed(float light)
{
    struct Stop
    {
        float at;
        cv::Vec3f color;
    };
    static const std::array<Stop, 5> stops = {{{0.00F, {0.085F, 0.035F, 0.190F}},
                                               {0.28F, {0.330F, 0.130F, 0.510F}},
                                               {0.55F, {0.815F, 0.400F, 0.700F}},
                                               {0.80F, {1.000F, 0.710F, 0.700F}},
                                               {1.00F, {1.000F, 0.950F, 0.870F}}}};
    const float at = std::clamp(light, 0.0F, 1.0F);
    std::size_t i = 1;
    while (i + 1 < stops.size() && stops[i].at < at)
        ++i;
    const float t = (at - stops[i - 1].at) / (stops[i].at - stops[i - 1].at);
    return stops[i - 1].color + (stops[i].color - stops[i - 1].color) * t;
}

/// Red and blue are drawn apart towards the rim.
cv::Mat parted(const cv::Mat& rgb)
{
    std::vector<cv::Mat> parts;
    cv::split(rgb, parts);
    const cv::Point2d middle(0.5 * (rgb.cols - 1), 0.5 * (rgb.rows - 1));
    for (const auto& [index, zoom] : {std::pair<std::size_t, double>{0, 1.0022}, {2, 0.9978}}) {
        const cv::Matx23d map(zoom, 0, middle.x * (1 - zoom), 0, zoom, middle.y * (1 - zoom));
        cv::Mat out;
        cv::warpAffine(parts[index], out, map, rgb.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        parts[index] = out;
    }
    cv::Mat out;
    cv::merge(parts, out);
    return out;
}

/// Light that spills: what is bright, warm and wide.
cv::Mat spilled(const cv::Mat& rgb, double unit)
{
    cv::Mat bright = softBlur(rgb, 3 * unit) - cv::Scalar::all(0.42);
    cv::max(bright, 0, bright);
    return 0.7 * softBlur(bright, 14 * unit) + 0.9 * softBlur(bright, 52 * unit);
}

Result<cv::Mat> paintRetro(const StyleJob& job)
{
    const cv::Mat rgb = parted(toFloat(job.rgb));
    job.progress.report(0.25);
    const cv::Mat spill = spilled(rgb, job.unit);
    job.progress.report(0.5);
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    const cv::Size size = rgb.size();
    const cv::Mat noise = 0.8 * grain(size, job.unit, {2.0, 2.0}, job.seed(101)) +
                          0.6 * grain(size, job.unit, {4.0, 4.0}, job.seed(102));
    const auto tint = static_cast<float>(job.value("tint"));
    const auto glow = static_cast<float>(job.value("glow"));
    cv::Mat out(size, CV_8UC3);
    const auto done = forEachRow(size.height, job.stop, [&](int y) {
        const float v = 2 * (static_cast<float>(y) + 0.5F) / static_cast<float>(size.height) - 1;
        // Evening: cyan in the sky, a low sun from below.
        const cv::Vec3f sky = cv::Vec3f(-0.035F, 0.010F, 0.050F) * (0.5F - 0.5F * v) +
                              cv::Vec3f(0.055F, -0.005F, -0.030F) * (0.5F + 0.5F * v);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < size.width; ++x) {
            const float u = 2 * (static_cast<float>(x) + 0.5F) / static_cast<float>(size.width) - 1;
            const cv::Vec3f& own = rgb.at<cv::Vec3f>(y, x);
            const float light = 0.2126F * own[0] + 0.7152F * own[1] + 0.0722F * own[2];
            const float lifted = 0.05F + 0.95F * std::pow(std::max(0.0F, light), 0.92F);
            const cv::Vec3f print = printed(lifted);
            // Its own hue stays visible, as a shift away from the print's.
            const cv::Vec3f hue = own - cv::Vec3f::all(light);
            cv::Vec3f color = own + (print + hue * 0.50F - own) * tint + sky * tint;
            const cv::Vec3f& halo = spill.at<cv::Vec3f>(y, x);
            const float rim = 1 - 0.22F * smoothStep(0.55F, 1.9F, u * u + v * v);
            const float speck = 0.028F * noise.at<float>(y, x) * (1.1F - 0.6F * light);
            const cv::Vec3f warm(1.0F, 0.74F, 0.92F);
            for (int c = 0; c < 3; ++c) {
                const float soft = std::clamp(1.25F * glow * halo[c] * warm[c], 0.0F, 1.0F);
                const float lit = 1 - (1 - std::clamp(color[c], 0.0F, 1.0F)) * (1 - soft);
                to[x][c] = cv::saturate_cast<std::uint8_t>(255 * (lit * rim + speck));
            }
        }
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

} // namespace

const StyleEngine& styleRetro80s()
{
    static const StyleEngine engine{.id = "retro_80s",
                                    .parameters = {{"tint", 0.0, 1.0, 0.75}, {"glow", 0.0, 1.0, 0.45}},
                                    .canvasSide = 1080,
                                    .detail = 0.8,
                                    .suitsClips = true,
                                    .paint = &paintRetro};
    return engine;
}

} // namespace vidgo::ondevice
