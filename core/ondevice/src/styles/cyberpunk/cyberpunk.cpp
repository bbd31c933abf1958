// Night with neon: the day goes dark and blue, two lamps, cyan from the left and magenta from the right,
// graze what stands out, outlines glow, the ground is wet and mirrors the glow, haze lies over the distance.

#include <algorithm>
#include <cmath>
#include <utility>

#include <opencv2/imgproc.hpp>

#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/flow.h"
#include "style_kit/noise.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

const cv::Vec3f kCyan(0.05F, 0.86F, 1.00F);
const cv::Vec3f kMagenta(1.00F, 0.10F, 0.78F);

/// 0..1 along clean, strong edges. `form` is the picture without its texture.
cv::Mat outlines(const cv::Mat& form, double unit)
{
    const cv::Mat luma = softBlur(lumaOf(form), 1.6 * unit);
    const Flow flow = flowOf(structureTensor(luma, 4 * unit));
    cv::Mat ridge = cv::abs(luma - softBlur(luma, 3.2 * unit));
    ridge = smoothAlong(ridge, flow, std::clamp(static_cast<int>(std::lround(5 * unit)), 1, 10));
    cv::Mat out(luma.size(), CV_32F);
    for (int y = 0; y < luma.rows; ++y)
        for (int x = 0; x < luma.cols; ++x)
            out.at<float>(y, x) = smoothStep(0.010F, 0.050F, ridge.at<float>(y, x)) *
                                  smoothStep(0.55F, 0.9F, flow.coherence.at<float>(y, x));
    return out;
}

/// Slopes of the brightness, taken for the slopes of things: left, right.
cv::Mat slopes(const cv::Mat& form, double unit)
{
    const cv::Mat luma = lumaOf(form);
    cv::Mat sum = cv::Mat::zeros(luma.size(), CV_32F);
    // The rim of a thing and the turn of its body.
    for (const auto& [width, weight] : {std::pair{3.0, 2.0}, {16.0, 6.0}}) {
        cv::Mat dx;
        cv::Sobel(softBlur(luma, width * unit), dx, CV_32F, 1, 0, 3, unit * weight, 0, cv::BORDER_REPLICATE);
        sum += dx;
    }
    return softBlur(sum, 2.0 * unit);
}

/// The neon itself, CV_32FC3: each outline in one of two colours.
cv::Mat neonOf(const cv::Mat& lines, const cv::Mat& side, const cv::Mat& patches, float power)
{
    cv::Mat out(lines.size(), CV_32FC3);
    for (int y = 0; y < lines.rows; ++y) {
        for (int x = 0; x < lines.cols; ++x) {
            const float place = (static_cast<float>(x) + 0.5F) / static_cast<float>(lines.cols) - 0.5F;
            const float turn = 1.2F * place + 0.9F * patches.at<float>(y, x) -
                               0.8F * std::clamp(side.at<float>(y, x), -1.0F, 1.0F);
            const cv::Vec3f tube = kCyan + (kMagenta - kCyan) * smoothStep(-0.22F, 0.22F, turn);
            // Only here and there: a world of outlines is a drawing, not a street.
            const float on = 0.25F + 0.75F * smoothStep(-0.25F, 0.25F, patches.at<float>(y, x) + 0.1F);
            out.at<cv::Vec3f>(y, x) = tube * (power * on * lines.at<float>(y, x));
        }
    }
    return out;
}

/// What the wet ground gives back: light drawn out downwards and broken by ripples.
cv::Mat mirrored(const cv::Mat& glow, double unit)
{
    cv::Mat drawn = softBlur(glow, 3 * unit, 62 * unit);
    const cv::Matx23d down(1, 0, 0, 0, 1, 46 * unit);
    cv::Mat out;
    cv::warpAffine(drawn, out, down, drawn.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return out;
}

/// Night over a day's colour.
cv::Vec3f darkened(const cv::Vec3f& own, float light)
{
    const float deep = std::pow(std::clamp(light, 0.0F, 1.0F), 1.9F);
    const cv::Vec3f night =
        cv::Vec3f(0.012F, 0.016F, 0.050F) * (1 - deep) + cv::Vec3f(0.24F, 0.22F, 0.52F) * deep;
    const cv::Vec3f hue = own - cv::Vec3f::all(light);
    return night + hue * (0.20F + 0.55F * deep);
}

struct Lights
{
    cv::Mat neon;
    cv::Mat glow;
    cv::Mat mirror;
    cv::Mat slope;
    cv::Mat haze;
    cv::Mat ripple;
};

Result<cv::Mat> lit(const StyleJob& job, const cv::Mat& rgb, const Lights& lights)
{
    const cv::Size size = rgb.size();
    const auto neon = static_cast<float>(job.value("neon"));
    const auto haze = static_cast<float>(job.value("haze"));
    cv::Mat out(size, CV_8UC3);
    const auto done = forEachRow(size.height, job.stop, [&](int y) {
        const float v = (static_cast<float>(y) + 0.5F) / static_cast<float>(size.height);
        const float ground = smoothStep(0.45F, 0.85F, v);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < size.width; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(size.width);
            const auto& own = rgb.at<cv::Vec3f>(y, x);
            const float light = 0.2126F * own[0] + 0.7152F * own[1] + 0.0722F * own[2];
            cv::Vec3f color = darkened(own, light);
            // The two lamps: a wash over everything from their sides and a rim on what faces them.
            const float slope = lights.slope.at<float>(y, x);
            const float left = 0.42F * (1 - u) * (1 - u) * light + std::max(0.0F, slope) * 1.6F;
            const float right = 0.42F * u * u * light + std::max(0.0F, -slope) * 1.6F;
            const float body = 0.12F + light;
            color += (kCyan * std::min(left, 0.9F) + kMagenta * std::min(right, 0.9F)) *
                     (body * (0.35F + 0.65F * neon));
            color += lights.neon.at<cv::Vec3f>(y, x) + lights.glow.at<cv::Vec3f>(y, x);
            const float wet = ground * (0.55F + 0.45F * lights.ripple.at<float>(y, x));
            color += lights.mirror.at<cv::Vec3f>(y, x) * std::max(0.0F, wet);
            const float cloud = 0.75F + 0.5F * lights.haze.at<float>(y, x);
            const float fog = std::clamp(haze * 0.45F * cloud * (1.05F - 0.85F * ground), 0.0F, 1.0F);
            const cv::Vec3f mist =
                (cv::Vec3f(0.06F, 0.30F, 0.40F) * (1 - u) + cv::Vec3f(0.36F, 0.09F, 0.40F) * u) *
                (0.55F + 0.5F * light);
            color += (mist - color) * (fog * (1 - 0.5F * std::min(1.0F, light)));
            const float rim =
                1 -
                0.35F * smoothStep(0.25F, 0.75F, (u - 0.5F) * (u - 0.5F) * 2 + (v - 0.5F) * (v - 0.5F) * 2);
            for (int c = 0; c < 3; ++c) {
                // Bright lights saturate softly towards white.
                const float soft = 1 - std::exp(-1.55F * std::max(0.0F, color[c]) * rim);
                const float seen = soft + 0.5F * (soft * soft * (3 - 2 * soft) - soft);
                to[x][c] = cv::saturate_cast<std::uint8_t>(255 * 1.12F * seen);
            }
        }
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Result<cv::Mat> paintCyberpunk(const StyleJob& job)
{
    const cv::Mat rgb = toFloat(job.rgb);
    const cv::Mat form = flatten(rgb, 5 * job.unit, 0.05);
    const auto neon = static_cast<float>(job.value("neon"));
    job.progress.report(0.2);
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    Lights lights;
    const cv::Mat lines = outlines(form, job.unit);
    job.progress.report(0.4);
    lights.slope = slopes(form, job.unit);
    lights.neon = neonOf(lines, lights.slope, clouds(rgb.size(), job.unit, 420, 2, 111), 1.5F * neon);
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    // Day's highlights become lamps as well.
    cv::Mat lamps = rgb - cv::Scalar::all(0.80);
    cv::max(lamps, 0, lamps);
    const cv::Mat source = lights.neon + 0.5 * neon * lamps;
    lights.glow = 1.1 * softBlur(source, 7 * job.unit) + 2.4 * softBlur(source, 36 * job.unit);
    job.progress.report(0.6);
    lights.mirror = 2.4 * mirrored(source, job.unit);
    lights.haze = clouds(rgb.size(), job.unit, 480, 3, 121);
    lights.ripple = grain(rgb.size(), job.unit, {60, 5}, 131);
    job.progress.report(0.75);
    return lit(job, rgb, lights);
}

} // namespace

const StyleEngine& styleCyberpunk()
{
    static const StyleEngine engine{.id = "cyberpunk",
                                    .parameters = {{"neon", 0.0, 1.0, 0.6}, {"haze", 0.0, 1.0, 0.35}},
                                    .canvasSide = 1440,
                                    .detail = 0.5,
                                    .suitsClips = true,
                                    .paint = &paintCyberpunk};
    return engine;
}

} // namespace vidgo::ondevice
